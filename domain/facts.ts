import type { PixelBox } from './finding.ts';

/** Why a file could not be read; a fact, not an exception. */
export type UnreadableReason =
  | 'empty'
  | 'truncated'
  | 'corrupt'
  | 'too-large'
  | 'too-many-pixels'
  /** Too few pixels to read anything. */
  | 'too-small'
  | 'too-many-pages'
  | 'unsupported'
  | 'encrypted'
  | 'timed-out'
  | 'reader-failed';

export type Unreadable = {
  readonly readable: false;
  readonly reason: UnreadableReason;
  readonly detail: string;
};

/** What the bytes of any file tell without decoding it. */
export type FileFacts = {
  readonly name: string;
  readonly sizeBytes: number;
  /** Lower case, without dot; '' where the name has none. */
  readonly suffix: string;
  /** Suffix that the content stands for (`png`, `jpg`, `webp`, `pdf` …); undefined where unknown. */
  readonly contentSuffix?: string;
  readonly mediaType: string;
};

export type ImageFacts = {
  readonly readable: true;
  readonly format: string;
  /** After EXIF rotation. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly frames: number;
  readonly hasTransparency: boolean;
  /** One colour only, or all transparent. */
  readonly isBlank: boolean;
};

/** The reader of {@link KnownFacts}, and its version: the key under which they are kept. */
export const fileReader = { id: 'file', version: '1' } as const;

/** What has been read of one stored file, kept by its hash. */
export type KnownFacts = {
  readonly file: FileFacts;
  /** Absent as long as nobody has looked into the picture. */
  readonly image?: ImageFacts | Unreadable;
};

/** One line of words as an engine read it. */
export type OcrLine = {
  readonly text: string;
  /** 0–1. */
  readonly confidence: number;
  /** Upright box around the line, in pixels of the original. */
  readonly box: PixelBox;
  /** Radians, clockwise from level; 0 where the engine knows no slant. */
  readonly angle?: number;
  /** Confidence of each code point of `text`, where the engine tells. */
  readonly letterConfidences?: readonly number[];
  /** Where the engine hesitated: index of the code point, and the letters that it might be as well. */
  readonly doubts?: readonly { readonly at: number; readonly others: string }[];
  /**
   * Letters that were passed over, told by the room that they leave: index of the code point behind, and the letters that
   * they might be, likeliest first. Missing where the engine does not look for them.
   */
  readonly lost?: readonly { readonly before: number; readonly others: string }[];
};

export const pageKinds = ['login', 'after-login', 'feature', 'other'] as const;
/** What a screenshot shows: where one signs in, where one lands, one function in use, or anything else. */
export type PageKind = (typeof pageKinds)[number];

/** Why a screenshot proves nothing. A failed sign-in still is a login page, but no proof of getting in. */
export type UnusableReason =
  | 'blank'
  | 'loading'
  | 'error-page'
  | 'failed-login'
  | 'thumbnail'
  | 'photo'
  | 'not-a-screenshot';

/** What was read off a screenshot, whoever's order it belongs to. */
export type ScreenshotFacts = {
  readonly readable: true;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly kind: PageKind;
  /** How likely each kind is; together 1. */
  readonly kindShares: Readonly<Record<PageKind, number>>;
  /** What spoke for the kind, heaviest first: `password-field`, `table-with-actions` … */
  readonly reasons: readonly string[];
  readonly unusable?: UnusableReason;
  /** Top to bottom. */
  readonly lines: readonly OcrLine[];
  /** Indexes of the lines that tell whose system this is (bars, titles, greetings, watermarks), not what is in it. */
  readonly frameLines: readonly number[];
  /** The picture in 64×64 grey steps, base64: looks alike where pictures look alike. */
  readonly fingerprint: string;
  /** Engine, models and settings. */
  readonly readerVersion: string;
};

/** The words of a picture that is shown to buyers, with their places. */
export type PictureWords = {
  readonly readable: true;
  /** Top to bottom. */
  readonly lines: readonly OcrLine[];
  readonly readerVersion: string;
};

/** What was read of a paper, mail, chat or scan that tells of a delivery. */
export type DocumentFacts = {
  readonly readable: true;
  readonly source: 'pdf' | 'scan' | 'word' | 'mail' | 'text' | 'web-page' | 'picture';
  /** Words in reading order, pages and lines parted by line feeds. */
  readonly text: string;
  readonly pages: number;
  readonly readerVersion: string;
};

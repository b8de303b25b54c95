import type { PixelBox } from './finding.ts';

/** Why a file could not be read; a fact, not an exception. */
export type UnreadableReason =
  | 'empty'
  | 'truncated'
  | 'corrupt'
  | 'too-large'
  | 'too-many-pixels'
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
};

import type { OcrLine } from '../../domain/facts.ts';

/** A decoded picture: 8-bit RGB, row by row from the top left, no padding. */
export type Raster = {
  readonly pixels: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
};

/** A rectangle that may be turned: `angle` in radians, clockwise, of its long side against the x axis. */
export type TurnedBox = {
  readonly centreX: number;
  readonly centreY: number;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
};

/** How sure the engine was of one character, and where it stands along its line (0 = start, 1 = end). */
export type Letter = {
  readonly confidence: number;
  readonly at: number;
  /** Letters that it might be as well, likeliest first; missing where the engine was sure, or does not tell. */
  readonly others?: string;
};

/** A letter that stands before the one at index `before` and was not read: what it might be, likeliest first. */
export type LostLetter = { readonly before: number; readonly others: string };

/** A line with what the engine knows beyond its words. */
export type ReadLine = OcrLine & {
  /** One for each code point of `text`. */
  readonly letters: readonly Letter[];
  readonly turned: TurnedBox;
};

export type ReadOptions = {
  /** Reads only these regions, of which the engine found all. */
  readonly select?: (region: TurnedBox, index: number) => boolean;
  /** Reads these regions, which `find` found: nothing is looked for again. */
  readonly regions?: readonly TurnedBox[];
  /** Reads no more than that of the densest pages: the width of all lines at the height of the model. */
  readonly mostPx?: number;
  /** Print of screens is sharp: its lines are found at a smaller size than those of papers. */
  readonly isScreen?: boolean;
};

/** What an engine sees along a line, from step to step, whether it can read it or not. */
export type LineTrace = {
  readonly steps: readonly Float32Array[];
  /** The likeliest letter of the line is a Chinese one. */
  readonly isHan: boolean;
};

/** Reads words off a picture. Throws only for failures of the engine itself; a picture without words is `[]`. */
export type OcrEngine = {
  /** Names engine, model and settings: what was read under another version may differ. */
  readonly version: string;
  readonly read: (picture: Raster, options?: ReadOptions) => Promise<readonly ReadLine[]>;
  /** Where words stand, without reading them. Missing where an engine can't tell one from the other. */
  readonly find?: (picture: Raster) => Promise<readonly TurnedBox[]>;
  /** What it sees in a region, to compare it with others. Missing where an engine does not tell. */
  readonly trace?: (picture: Raster, region: TurnedBox) => Promise<LineTrace>;
  readonly close: () => Promise<void>;
};

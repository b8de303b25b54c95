import type { ScreenshotFacts } from '../../../domain/facts.ts';

/**
 * `thought` tells for a letter that the engine was unsure of what else it might be, `lost` what the letters might be that
 * were passed over, by the letter behind them.
 */
export type Words =
  | string
  | {
      readonly text: string;
      readonly unsure?: string;
      readonly thought?: Readonly<Record<string, string>>;
      readonly lost?: Readonly<Record<string, readonly string[]>>;
    };

/** A page whose lines stand below each other, 20 pixels high. All of them are in the frame. */
export function wordedPage(lines: readonly Words[]): ScreenshotFacts {
  const read = lines.map((entry, at) => {
    const {
      text,
      unsure = '',
      thought = {},
      lost = {},
    }: Exclude<Words, string> = typeof entry === 'string' ? { text: entry } : entry;
    const doubts = [...text].flatMap((letter, at) =>
      thought[letter] === undefined ? [] : [{ at, others: thought[letter] }],
    );
    const passedOver = [...text].flatMap((letter, before) =>
      (lost[letter] ?? []).map((others) => ({ before, others })),
    );
    return {
      text,
      confidence: 0.95,
      box: { x: 40, y: 30 + at * 24, width: text.length * 14, height: 20 },
      letterConfidences: [...text].map((letter) =>
        unsure.includes(letter) || thought[letter] !== undefined ? 0.5 : 0.99,
      ),
      ...(doubts.length > 0 ? { doubts } : {}),
      ...(passedOver.length > 0 ? { lost: passedOver } : {}),
    };
  });
  return {
    readable: true,
    widthPx: 1366,
    heightPx: 768,
    kind: 'feature',
    kindShares: { login: 0, 'after-login': 0, feature: 1, other: 0 },
    reasons: [],
    lines: read,
    frameLines: read.map((_, at) => at),
    fingerprint: '',
    readerVersion: 'test',
  };
}

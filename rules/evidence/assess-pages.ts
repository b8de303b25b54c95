import type { ReadScreenshot } from '../../domain/artifacts.ts';
import {
  type FileFacts,
  type PageKind,
  pageKinds,
  type ScreenshotFacts,
  type UnreadableReason,
  type UnusableReason,
} from '../../domain/facts.ts';
import { isSamePicture } from './same-picture.ts';

/** A picture of an order and what it may prove. */
export type AssessedPage = {
  readonly file: FileFacts;
  /** Absent where the file could not be read. */
  readonly page?: ScreenshotFacts;
  /** Proves no kind. */
  readonly unusable?: UnusableReason | UnreadableReason;
  /** Name of the file that shows the same picture. */
  readonly duplicateOf?: string;
  /** The kind that it counts for, if any. */
  readonly kind?: PageKind;
};

export const wantedKinds = ['login', 'after-login', 'feature'] as const;
export type WantedKind = (typeof wantedKinds)[number];

type Read = { readonly file: FileFacts; readonly page: ScreenshotFacts };

function findDuplicates(pages: readonly Read[]): Map<string, string> {
  const originals: Read[] = [];
  const copies = new Map<string, string>();
  // The picture that shows most is the original, whichever came first.
  for (const read of [...pages].sort((a, b) => b.page.lines.length - a.page.lines.length)) {
    const original = originals.find(({ page }) => isSamePicture(page, read.page));
    if (original) copies.set(read.file.name, original.file.name);
    else originals.push(read);
  }
  return copies;
}

/** How much rarer an order without one of the wanted kinds is than one with it. */
const rarely = 0.2;
const leastShare = 1e-4;

type Choice = { readonly kinds: readonly PageKind[]; readonly score: number };

/**
 * The kinds that the pages show, judged together: the likeliest of all choices, where one that leaves a wanted kind out
 * is rare. So a doubtful page stands for what nothing else shows, and no page does whose kind is plain.
 */
function chooseKinds(pages: readonly Read[]): Map<string, PageKind> {
  // The best choice so far for each set of wanted kinds that it holds.
  let best = new Map<number, Choice>([[0, { kinds: [], score: 0 }]]);
  for (const { page } of pages) {
    const next = new Map<number, Choice>();
    for (const [held, choice] of best) {
      for (const kind of pageKinds) {
        const at = wantedKinds.indexOf(kind as WantedKind);
        const holds = at < 0 ? held : held | (1 << at);
        const score = choice.score + Math.log(Math.max(leastShare, page.kindShares[kind]));
        if (score > (next.get(holds)?.score ?? Number.NEGATIVE_INFINITY))
          next.set(holds, { kinds: [...choice.kinds, kind], score });
      }
    }
    best = next;
  }
  const lacking = (held: number) => wantedKinds.filter((_, at) => (held & (1 << at)) === 0).length;
  const total = ([held, { score }]: readonly [number, Choice]) => score + lacking(held) * Math.log(rarely);
  const [first] = [...best].sort((a, b) => total(b) - total(a));
  return new Map(pages.map(({ file, page }, at) => [file.name, first?.[1].kinds[at] ?? page.kind]));
}

/** What each picture of an order counts for: unusable ones and copies count for nothing. */
export function assessPages(screenshots: readonly ReadScreenshot[]): readonly AssessedPage[] {
  const usable = screenshots.flatMap(({ file, screenshot }) =>
    screenshot.readable && !screenshot.unusable ? [{ file, page: screenshot }] : [],
  );
  const copies = findDuplicates(usable);
  const kinds = chooseKinds(usable.filter(({ file }) => !copies.has(file.name)));
  return screenshots.map(({ file, screenshot }) => {
    if (!screenshot.readable) return { file, unusable: screenshot.reason };
    if (screenshot.unusable) return { file, page: screenshot, unusable: screenshot.unusable };
    const duplicateOf = copies.get(file.name);
    const kind = kinds.get(file.name);
    return { file, page: screenshot, ...(duplicateOf ? { duplicateOf } : {}), ...(kind ? { kind } : {}) };
  });
}

/** Reasons of the reader, not of the file: nobody but a human can judge it. */
export const isReaderFailure = ({ unusable }: AssessedPage): boolean =>
  unusable === 'timed-out' || unusable === 'reader-failed';

import type { ReadScreenshot } from '../../domain/artifacts.ts';
import type {
  FileFacts,
  PageKind,
  ScreenshotFacts,
  UnreadableReason,
  UnusableReason,
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

/**
 * A page may stand for its second kind where its first is shown elsewhere. Most deliveries hold all three kinds, so a
 * small share is enough: an unknown design is misread more often than a page is left out.
 */
const secondChoice = 0.05;
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

/** Lets a doubtful page stand for a kind that nothing else shows. */
function fillGaps(pages: readonly Read[]): Map<string, PageKind> {
  const kinds = new Map<string, PageKind>(pages.map(({ file, page }) => [file.name, page.kind]));
  const countOf = (kind: PageKind) => [...kinds.values()].filter((other) => other === kind).length;
  for (const wanted of wantedKinds) {
    if (countOf(wanted) > 0) continue;
    const spare = pages
      .filter(({ file, page }) => {
        const own = kinds.get(file.name) as PageKind;
        return page.kindShares[wanted] >= secondChoice && (own === 'other' || countOf(own) > 1);
      })
      .sort((a, b) => b.page.kindShares[wanted] - a.page.kindShares[wanted])[0];
    if (spare) kinds.set(spare.file.name, wanted);
  }
  return kinds;
}

/** What each picture of an order counts for: unusable ones and copies count for nothing. */
export function assessPages(screenshots: readonly ReadScreenshot[]): readonly AssessedPage[] {
  const usable = screenshots.flatMap(({ file, screenshot }) =>
    screenshot.readable && !screenshot.unusable ? [{ file, page: screenshot }] : [],
  );
  const copies = findDuplicates(usable);
  const kinds = fillGaps(usable.filter(({ file }) => !copies.has(file.name)));
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

import type { ReadScreenshot } from '../../domain/artifacts.ts';
import type { PageKind } from '../../domain/facts.ts';
import type { PageChoice } from '../../domain/page-choice.ts';
import { assessPages, type WantedKind, wantedKinds } from './assess-pages.ts';

/** What people say of a picture, by its file name. */
export type SaidOfPage = { readonly seller?: PageChoice; readonly team?: PageChoice };

export type PageStanding = {
  readonly name: string;
  /** The kind that it counts for: the project team's word, else the seller's, else what the machine makes of it. */
  readonly countsAs: PageChoice | 'nothing';
  readonly duplicateOf?: string;
};
export type Slot = { readonly kind: WantedKind; readonly name: string | null };

/** What each picture counts for, and which one stands for each kind that an order needs. */
export function standingOfPages(
  screenshots: readonly ReadScreenshot[],
  said: (name: string) => SaidOfPage,
): { readonly pages: readonly PageStanding[]; readonly slots: readonly Slot[] } {
  const assessed = assessPages(screenshots);
  const pages = assessed.map(({ file, kind, duplicateOf }): PageStanding => {
    const { seller, team } = said(file.name);
    return {
      name: file.name,
      countsAs: team ?? seller ?? kind ?? 'nothing',
      ...(duplicateOf === undefined ? {} : { duplicateOf }),
    };
  });
  const shareOf = (name: string, kind: PageKind) =>
    assessed.find(({ file }) => file.name === name)?.page?.kindShares[kind] ?? 0;
  const rank = (name: string, kind: WantedKind) =>
    (said(name).team === kind ? 4 : said(name).seller === kind ? 2 : 0) + shareOf(name, kind);
  const slots = wantedKinds.map((kind): Slot => {
    const best = pages
      .filter(({ countsAs }) => countsAs === kind)
      .sort((a, b) => rank(b.name, kind) - rank(a.name, kind))[0];
    return { kind, name: best?.name ?? null };
  });
  return { pages, slots };
}

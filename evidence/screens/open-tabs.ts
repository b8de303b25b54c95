import type { Layout, Size } from './layout.ts';
import { rowsOf } from './rows.ts';

const closable = /^.{2,12}[×x✕]$/u;

/** A page without the row of tabs on top: they name what was opened before, not what the page shows. */
export function withoutTabs(layout: Layout, size: Size): Layout {
  const upper = [...layout.top, ...layout.content].filter(({ middleY }) => middleY < 0.2);
  const rows = rowsOf(upper, size).filter(
    (row) => row.length >= 2 && row.some(({ words }) => closable.test(words)),
  );
  const tabs = new Set(rows.flat().map(({ index }) => index));
  const isNone = ({ index }: { readonly index: number }) => !tabs.has(index);
  return tabs.size === 0
    ? layout
    : { ...layout, top: layout.top.filter(isNone), content: layout.content.filter(isNone) };
}

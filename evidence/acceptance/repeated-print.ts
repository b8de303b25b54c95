import { centreY } from './geometry.ts';
import type { Label } from './labels.ts';
import type { PageLine } from './page-lines.ts';
import { dateWords, signWords } from './party-words.ts';

/** How far from its label a line of small print may stand, and by how much two blocks may differ, in lines of print. */
const [farthest, likest] = [16, 1.2];

type Offset = { readonly dx: number; readonly dy: number };

const offsetFrom = (label: Label, { box }: PageLine): Offset => ({
  dx: box.x - label.line.box.x,
  dy: centreY(box) - centreY(label.line.box),
});

/** Lines of small print by their words, dates and figures left out: 签章, 日期 stand in each block alike. */
export function repeatedPrint(lines: readonly PageLine[], labels: readonly Label[]): PageLine[][] {
  const kinds = new Map<string, PageLine[]>();
  for (const line of lines) {
    const isPrint = signWords.test(line.words) || dateWords.test(line.words);
    if (!isPrint || line.isStamped || labels.some((label) => label.line === line)) continue;
    const words = line.words.replace(/[\d\s_.:：/\-年月日]+$/, '').slice(0, 12);
    kinds.set(words, [...(kinds.get(words) ?? []), line]);
  }
  return [...kinds.values()];
}

/** Lines of one kind that follow no label, and how far from their labels the others stand. */
export type Following = Offset & { readonly rest: readonly PageLine[] };

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const areAlike = (values: readonly number[], em: number) =>
  Math.max(...values) - Math.min(...values) < em * likest;

/** Tells what of one kind of print follows each label at one distance; undefined where it doesn't. */
export function followingPrint(
  kind: readonly PageLine[],
  labels: readonly Label[],
  em: number,
): Following | undefined {
  const nearest = labels.flatMap((label) => {
    const distance = (line: PageLine) => {
      const { dx, dy } = offsetFrom(label, line);
      // A block's print stands under its label, though that of the block above may be nearer.
      return Math.hypot(dx, dy) + (dy < -em ? farthest * em : 0);
    };
    const [line] = kind.toSorted((a, b) => distance(a) - distance(b));
    return line ? [{ line, ...offsetFrom(label, line) }] : [];
  });
  const own = new Set(nearest.map(({ line }) => line));
  const [dxs, dys] = [nearest.map(({ dx }) => dx), nearest.map(({ dy }) => dy)];
  if (labels.length < 2 || own.size < labels.length || !areAlike(dxs, em) || !areAlike(dys, em))
    return undefined;
  const [dx, dy] = [mean(dxs), mean(dys)];
  if (Math.hypot(dx, dy) > em * farthest) return undefined;
  return { dx, dy, rest: kind.filter((line) => !own.has(line)) };
}

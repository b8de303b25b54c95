import type { Layout, Placed } from './layout.ts';
import { alignedCells, rowsOf } from './rows.ts';
import type { SeenPage } from './structure-votes.ts';
import { colourDistance } from './tints.ts';

const isFigure = ({ words }: Placed) => /^[\d.,%¥$]+$/.test(words);

/** Names along the axis of a chart: above each stands the figure of its bar, none as high as the other. */
function isAxis(row: readonly Placed[], content: readonly Placed[]): boolean {
  const figures = row.flatMap((label) => {
    const above = content.filter(
      (entry) =>
        entry.middleY < label.middleY &&
        (Math.abs(entry.left - label.left) < 0.008 || Math.abs(entry.middleX - label.middleX) < 0.008),
    );
    const next = above.sort((a, b) => b.middleY - a.middleY)[0];
    return next && isFigure(next) ? [next.middleY] : [];
  });
  return figures.length >= row.length * 0.6 && new Set(figures.map((y) => Math.round(y * 100))).size > 1;
}

const gapsOf = (row: readonly Placed[]) =>
  row.slice(1).map((entry, at) => entry.middleX - (row[at] as Placed).middleX);
const isEven = (row: readonly Placed[]) => {
  const gaps = gapsOf(row);
  return gaps.every((gap) => Math.abs(gap - (gaps[0] ?? 0)) < 0.012);
};

const fewestLabels = 4;
const isLabel = ({ words }: Placed) => words.length <= 12 && !/\d/.test(words);

/** The labels at the right end of a row; a tree's entry may stand at its left. */
function labelsIn(row: readonly Placed[]): readonly Placed[] {
  const isRun = (run: readonly Placed[]) => run.every(isLabel) && isEven(run);
  const [first, second] = row;
  const beside = first && second && second.left - first.right > 0.04 && first.left < 0.1 ? row.slice(1) : [];
  const run = [row, beside].find((one) => one.length >= fewestLabels && isRun(one));
  return run ?? [];
}

/** Icons of tools stand close to each other in a bar below the menu, the same on every page of a program. */
const isToolbar = (row: readonly Placed[], { isPhone }: Layout) =>
  !isPhone && (row[0]?.middleY ?? 1) < 0.16 && (row[0]?.left ?? 1) < 0.12 && (gapsOf(row)[0] ?? 1) < 0.06;

/** An icon may be the first letter of what it opens; a tree's entry may stand at the left of them. */
function areLetters(row: readonly Placed[]): boolean {
  const letters = row.filter(({ words }) => /^\p{sc=Han}$/u.test(words));
  return letters.length >= fewestLabels && letters.length >= row.length - 1;
}

const startsWithFigure = ({ words }: Placed) => /^[+-]?[¥$€£]?\d/.test(words);
/** Under the parts of a plant, under captions and under steps stand their figures and times. */
const areCaptions = (below: readonly Placed[] = []) =>
  below.length > 0 && below.filter(startsWithFigure).length >= below.length * 0.6;

/** Channels of two inks that are one, and of the one that stands out. */
const [sameInk, otherInk] = [40, 70];

/** One of them is written in another colour: tabs or steps, of which one is open. */
function haveOpenOne(row: readonly Placed[], tints: SeenPage['tints']): boolean {
  const inks = row.flatMap(({ index }) => (tints[index] ? [tints[index].ink] : []));
  if (inks.length < row.length) return false;
  const apart = (at: number, least: number) =>
    inks.filter((ink, other) => other !== at && colourDistance(ink, inks[at] ?? ink) >= least).length;
  return inks.some(
    (_, open) =>
      apart(open, otherInk) === inks.length - 1 &&
      inks.every((_, at) => at === open || apart(at, sameInk) === 1),
  );
}

/** Labels at even distances under what holds no words: the icons of a launcher. */
export function launcherLabels({ layout, size, tints }: SeenPage): readonly Placed[] {
  const { content } = layout;
  const rows = rowsOf(content, size)
    .map((row) => ({ row, labels: labelsIn(row) }))
    .filter(({ row }) => !areLetters(row));
  return rows.flatMap(({ labels }, at) => {
    const [first] = labels;
    if (!first || isToolbar(labels, layout) || haveOpenOne(labels, tints)) return [];
    const heightShare = first.heightPx / size.heightPx;
    const isUnder = ({ row }: { row: readonly Placed[] }) => alignedCells(labels, row) >= 3;
    const above = rows.slice(0, at).filter(isUnder).at(-1)?.row[0];
    const below = rows.slice(at + 1).filter(isUnder);
    const near = below.filter(({ row: [entry] }) => entry && entry.middleY - first.middleY < heightShare * 7);
    const hasRoom = !above || first.middleY - above.middleY > heightShare * 3.5;
    return hasRoom && near.length <= 1 && !areCaptions(near[0]?.row) && !isAxis(labels, content)
      ? labels
      : [];
  });
}

/** What the icons of a launcher are called names functions that are not open. */
export function withoutLabels(layout: Layout, labels: readonly Placed[]): Layout {
  const isOther = (entry: Placed) => !labels.some(({ index }) => index === entry.index);
  return labels.length === 0 ? layout : { ...layout, content: layout.content.filter(isOther) };
}

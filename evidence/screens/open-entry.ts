import type { Layout, Placed, Size } from './layout.ts';
import { rowsOf } from './rows.ts';
import { type Colour, colourDistance, type Tint } from './tints.ts';
import { homeWords } from './vocabulary.ts';

/** Which entry of a navigation is open. */
export type OpenEntry = {
  readonly entry: Placed;
  readonly isFirst: boolean;
  readonly where: 'side' | 'top' | 'bottom';
};

type Property = {
  readonly of: (tint: Tint) => Colour;
  readonly least: number;
  /** Whether an entry may be marked so; a group's head is paler than its entries. */
  readonly isMark?: (own: Tint, other: Tint) => boolean;
};

const saturation = (colour: Colour) => Math.max(...colour) - Math.min(...colour);
const isStronger = (own: Tint, other: Tint) =>
  saturation(own.ink) > saturation(other.ink) + 30 ||
  colourDistance(own.ink, own.ground) > colourDistance(other.ink, other.ground);

/** What may tell an entry apart, and by how much (of 255); print on screens is never quite one colour. */
const properties: readonly Property[] = [
  { of: ({ ground }) => ground, least: 8 },
  { of: ({ below }) => below, least: 40 },
  { of: ({ ink }) => ink, least: 28, isMark: isStronger },
];

/** The one entry whose colour no other has, while every other colour is shared: heads of groups have one of theirs. */
function oddOneOut(
  group: readonly Placed[],
  tints: readonly Tint[],
  { of, least, isMark = () => true }: Property,
): Placed | undefined {
  const colours = group.flatMap((entry) => {
    const tint = tints[entry.index];
    return tint ? [{ entry, tint, colour: of(tint) }] : [];
  });
  const odd = colours.filter(
    ({ colour }) => colours.filter((other) => colourDistance(colour, other.colour) < least).length === 1,
  );
  const [only, other] = [odd[0], colours.find((one) => one !== odd[0])];
  if (!only || !other || odd.length > 1 || colours.length < 3) return undefined;
  return isMark(only.tint, other.tint) ? only.entry : undefined;
}

/** One Han letter names a function too: 券, 账, 人. */
const isEntry = ({ words }: Placed) =>
  (words.length >= 2 || /^\p{Script=Han}$/u.test(words)) && words.length <= 14 && !/\d{2,}|[:：]/.test(words);

/** Entries of a row that stand at like distances; a product's name at the left or a user at the right isn't one. */
function evenRun(row: readonly Placed[]): readonly Placed[] {
  let best: Placed[] = [];
  let run: Placed[] = [];
  for (const entry of row.filter(isEntry)) {
    const last = run.at(-1);
    const gap = last ? entry.left - last.right : 0;
    const usual = run.length >= 2 ? (run[1] as Placed).left - (run[0] as Placed).right : gap;
    const isNext = last !== undefined && gap < 0.09 && Math.abs(gap - usual) < Math.max(0.012, usual * 0.6);
    const isAsLarge = last === undefined || Math.abs(entry.heightPx - last.heightPx) <= last.heightPx * 0.25;
    run = isNext && isAsLarge ? [...run, entry] : [entry];
    if (run.length > best.length) best = run;
  }
  return best;
}

const fewestEntries = 3;

function topEntries({ all, isPhone }: Layout, size: Size): readonly Placed[] {
  if (isPhone) return [];
  const upper = all.filter(({ middleY }) => middleY < 0.16);
  const asRead = upper.filter((entry, at) => upper.findIndex(({ index }) => index === entry.index) === at);
  // Letters that stand apart may be entries of their own, or the two of one word.
  const runs = [asRead, upper].flatMap((lines) => rowsOf(lines, size).map(evenRun));
  return runs.find((run) => run.length >= fewestEntries + 1) ?? [];
}

/** Keys of one width, from one side of the screen to the other: how consoles of plants turn their pages. */
function isKeyRow(row: readonly Placed[]): boolean {
  const gaps = row.slice(1).map((entry, at) => entry.middleX - (row[at] as Placed).middleX);
  const reach = ((row.at(-1) as Placed).middleX - (row[0] as Placed).middleX) * (row.length / gaps.length);
  return row.length >= 5 && reach > 0.7 && gaps.every((gap) => Math.abs(gap - (gaps[0] ?? 0)) < 0.008);
}

function bottomEntries({ all, isPhone }: Layout, size: Size): readonly Placed[] {
  const row = rowsOf(
    all.filter(({ middleY, words }) => middleY > 0.9 && words.length <= 10),
    size,
  ).at(-1);
  return row && row.length >= fewestEntries && (isPhone || isKeyRow(row)) ? row : [];
}

/** 文件(F)　编辑(E): the menu of a window opens for a moment and marks nothing. */
const isMenu = (group: readonly Placed[]) =>
  group.filter(({ words }) => /\([a-z]\)$/.test(words)).length >= group.length * 0.5;

/** The entry that any property tells apart; the colours of its ground say more than those of its letters. */
function markedIn(group: readonly Placed[], tints: readonly Tint[]): Placed | undefined {
  if (group.length < fewestEntries || isMenu(group)) return undefined;
  for (const property of properties) {
    const entry = oddOneOut(group, tints, property);
    if (entry) return entry;
  }
  return undefined;
}

/** Finds the marked entry of the bar on top, the navigation at the left, or the bar at the bottom. */
export function findOpenEntry(layout: Layout, size: Size, tints: readonly Tint[]): OpenEntry | undefined {
  const groups = [
    { where: 'top' as const, group: topEntries(layout, size) },
    { where: 'side' as const, group: layout.navColumn },
    { where: 'bottom' as const, group: bottomEntries(layout, size) },
  ];
  for (const { where, group } of groups) {
    const whole = markedIn(group, tints);
    const isHome = homeWords.test(group[0]?.words ?? '');
    // In front of the entries may stand the product's name, in colours of its own.
    const rest = isHome || (whole && whole !== group[0]) ? undefined : markedIn(group.slice(1), tints);
    const entry = rest ?? whole;
    if (entry) return { entry, isFirst: entry === group[0], where };
  }
  return undefined;
}

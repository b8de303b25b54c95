import { signatureParties } from '../../domain/acceptance-facts.ts';
import type { PixelBox } from '../../domain/finding.ts';
import { centreY, grow, overlap } from './geometry.ts';
import type { Label, LabelSet } from './labels.ts';
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
function repeatedPrint(lines: readonly PageLine[], labels: readonly Label[]): PageLine[][] {
  const kinds = new Map<string, PageLine[]>();
  for (const line of lines) {
    const isPrint = signWords.test(line.words) || dateWords.test(line.words);
    if (!isPrint || line.isStamped || labels.some((label) => label.line === line)) continue;
    const words = line.words.replace(/[\d\s_.:：/\-年月日]+$/, '').slice(0, 12);
    kinds.set(words, [...(kinds.get(words) ?? []), line]);
  }
  return [...kinds.values()].filter((own) => own.length === 3);
}

/** Where the third label stands, from one kind of print that follows the other two at one distance. */
function placeFrom(kind: readonly PageLine[], labels: readonly Label[], em: number): PixelBox | undefined {
  const nearest = labels.map((label) => {
    const distance = (line: PageLine) => {
      const { dx, dy } = offsetFrom(label, line);
      return Math.hypot(dx, dy);
    };
    return kind.toSorted((a, b) => distance(a) - distance(b))[0] as PageLine;
  });
  const [a, b] = labels.map((label, index) => offsetFrom(label, nearest[index] as PageLine));
  if (!a || !b || nearest[0] === nearest[1]) return undefined;
  const isAlike = Math.abs(a.dx - b.dx) < em * likest && Math.abs(a.dy - b.dy) < em * likest;
  const left = kind.find((line) => !nearest.includes(line));
  if (!isAlike || !left || Math.hypot(a.dx, a.dy) > em * farthest) return undefined;
  const { width, height } = (labels[0] as Label).line.box;
  const [x, y] = [left.box.x - (a.dx + b.dx) / 2, centreY(left.box) - (a.dy + b.dy) / 2 - height / 2];
  return { x, y, width, height };
}

/**
 * Adds the third label where two were found: what stamps hide, or what goes by a name that nobody knows, stands as the
 * others do before small print that repeats in each block.
 */
export function withMissingLabel(
  set: LabelSet | undefined,
  lines: readonly PageLine[],
  em: number,
): LabelSet | undefined {
  if (set?.labels.length !== 2) return set;
  const party = signatureParties.find((name) => !set.labels.some((label) => label.party === name));
  const places = repeatedPrint(lines, set.labels).flatMap((kind) => placeFrom(kind, set.labels, em) ?? []);
  const box = places.find(({ x, y }) => x > 0 && y > 0);
  if (!party || !box) return set;
  if (set.labels.some((label) => overlap(grow(label.line.box, em), box) > 0)) return set;
  const line: PageLine = { text: '', words: '', confidence: 1, box, heightPx: box.height, places: [] };
  const label: Label = { party, box, line, tail: '', worth: 0, byLetter: false, isInferred: true };
  return { ...set, labels: [...set.labels, label] };
}

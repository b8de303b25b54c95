import { signatureParties } from '../../domain/acceptance-facts.ts';
import type { PixelBox } from '../../domain/finding.ts';
import { centreX, centreY, grow, overlap } from './geometry.ts';
import type { Label, LabelSet } from './labels.ts';
import { namesOtherSignatory } from './other-signatories.ts';
import type { PageLine } from './page-lines.ts';
import { followingPrint, repeatedPrint } from './repeated-print.ts';
import type { Rule, Rules } from './ruled-lines.ts';

/** Where the third label stands, from one kind of print that follows the other two at one distance. */
function placeFrom(kind: readonly PageLine[], labels: readonly Label[], em: number): PixelBox | undefined {
  const following = followingPrint(kind, labels, em);
  const [left] = following?.rest ?? [];
  if (!following || !left) return undefined;
  const { width, height } = (labels[0] as Label).line.box;
  const [x, y] = [left.box.x - following.dx, centreY(left.box) - following.dy - height / 2];
  return { x, y, width, height };
}

/** In lines of print: how close over its label a line to sign on runs, how far two of one form differ, and its least length. */
const [farthestOver, likest, leastLine] = [1.2, 0.4, 5];

const crosses = ({ from, to }: Rule, x: number) => from < x && to > x;
const areLike = (a: Rule, b: Rule, em: number) =>
  Math.abs(a.from - b.from) < em * likest && Math.abs(a.to - b.to) < em * likest;

/** The line to sign on that a label stands close under. */
const lineOver = ({ level }: Rules, { line: { box } }: Label, em: number): Rule | undefined =>
  level.find(
    (rule) =>
      rule.at < box.y + em * likest &&
      rule.at > box.y - em * farthestOver &&
      rule.to - rule.from > em * leastLine &&
      crosses(rule, centreX(box)),
  );

/** The sides of the box that holds a line and what stands under it, close to the ends of the line. */
const isBoxed = ({ upright }: Rules, { at, from, to }: Rule, em: number): boolean =>
  [from, to].every((end) =>
    upright.some(
      (side) =>
        Math.abs(side.at - end) > em * 0.3 &&
        Math.abs(side.at - end) < em * 2 &&
        side.from < at - em * 2 &&
        side.to > at + em,
    ),
  );

/** Where the third label stands under the only other line in a box that lies one over the other with those of two labels. */
function placeUnderLine(rules: Rules, labels: readonly Label[], em: number): PixelBox | undefined {
  const [one, other] = labels.map((label) => lineOver(rules, label, em));
  if (!one || !other || one === other || !areLike(one, other, em)) return undefined;
  const alike = rules.level.filter((rule) => areLike(rule, one, em) && isBoxed(rules, rule, em));
  const [left, ...more] = alike.filter((rule) => rule !== one && rule !== other);
  if (!left || more.length > 0 || alike.length !== signatureParties.length) return undefined;
  const { box } = (labels[0] as Label).line;
  return { ...box, y: left.at + box.y - one.at };
}

/**
 * Adds the third label where two were found: what stamps hide, or what goes by a name that nobody knows, stands as the
 * others do before small print that repeats in each block, or under a line in a box.
 */
export function withMissingLabel(
  set: LabelSet | undefined,
  lines: readonly PageLine[],
  em: number,
  rules: Rules = { level: [], upright: [] },
): LabelSet | undefined {
  if (set?.labels.length !== 2) return set;
  const party = signatureParties.find((name) => !set.labels.some((label) => label.party === name));
  const places = repeatedPrint(lines, set.labels)
    .filter((kind) => kind.length === signatureParties.length)
    .flatMap((kind) => placeFrom(kind, set.labels, em) ?? []);
  const box = places.find(({ x, y }) => x > 0 && y > 0) ?? placeUnderLine(rules, set.labels, em);
  if (!party || !box) return set;
  if (set.labels.some((label) => overlap(grow(label.line.box, em), box) > 0)) return set;
  if (lines.some((line) => namesOtherSignatory(line.words) && overlap(line.box, box) > 0)) return set;
  const line: PageLine = { text: '', words: '', confidence: 1, box, heightPx: box.height, places: [] };
  const label: Label = { party, box, line, tail: '', worth: 0, byLetter: false, isInferred: true };
  return { ...set, labels: [...set.labels, label] };
}

import { type SignatureParty, signatureParties } from '../../domain/acceptance-facts.ts';
import type { PixelBox } from '../../domain/finding.ts';
import type { Page } from './form-page.ts';
import { bottom, boxOf, centreX, centreY, overlap, right } from './geometry.ts';
import type { Label, LabelSet } from './labels.ts';

/** A box to sign in is so wide and so high at least; its label stands so far under its lid at most, in lines of print. */
const [leastWidth, leastHeight, mostUnder] = [6, 4, 2.4];
/** A label that heads a box is worth so much by itself. */
const leastWorth = 2;
/** Boxes beside one another share so much of the lower one's height. */
const leastBeside = 0.5;

type Boxed = { readonly label: Label; readonly box: PixelBox };

/** The nearest rules around a label that stands under the lid of a box of its own; undefined where it doesn't. */
function boxAround(label: Label, { rules, em }: Page): PixelBox | undefined {
  const { box } = label.line;
  const [x, y] = [centreX(box), centreY(box)];
  const sides = rules.upright.filter(
    ({ from, to }) => from < y + em * 0.5 && to > y + em * leastHeight * 0.5,
  );
  const edges = rules.level.filter(({ from, to }) => from < x && to > x).map(({ at }) => at);
  const left = Math.max(...sides.map(({ at }) => at).filter((at) => at < box.x + em * 0.4));
  const end = Math.min(...sides.map(({ at }) => at).filter((at) => at > right(box) - em * 0.4));
  const top = Math.max(...edges.filter((at) => at < y));
  const foot = Math.min(...edges.filter((at) => at > bottom(box) + em));
  if (!Number.isFinite(end - left) || !Number.isFinite(foot - top)) return undefined;
  const isRoomy = end - left > em * leastWidth && foot - top > em * leastHeight;
  return isRoomy && box.y - top < em * mostUnder ? boxOf(left, top, end, foot) : undefined;
}

const areBeside = (a: PixelBox, b: PixelBox): boolean =>
  overlap(a, b) === 0 &&
  Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y) > Math.min(a.height, b.height) * leastBeside;

/** The labels of all three parties, each in a box of its own beside the others', however high each hangs. */
function boxesOf(found: readonly Label[], page: Page): Boxed[] | undefined {
  const boxed = found
    .filter(({ worth }) => worth >= leastWorth)
    .flatMap((label) => {
      const box = boxAround(label, page);
      return box ? [{ label, box }] : [];
    })
    .sort((a, b) => b.label.worth - a.label.worth);
  const bestOf = (party: SignatureParty) => boxed.find(({ label }) => label.party === party);
  const own = signatureParties.flatMap((party) => bestOf(party) ?? []);
  const areApart = own.every((one, index) =>
    own.slice(index + 1).every(({ box }) => areBeside(one.box, box)),
  );
  return own.length === signatureParties.length && areApart ? own : undefined;
}

/** Labels in boxes that hang at different heights beside one another, where no other arrangement shows all three. */
export function findBoxedLabels(found: readonly Label[], page: Page): LabelSet | undefined {
  const boxed = boxesOf(found, page);
  if (!boxed) return undefined;
  const labels = boxed.map(({ label }) => label);
  return { labels, score: labels.reduce((sum, { worth }) => sum + worth, 0) };
}

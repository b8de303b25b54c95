import { signatureParties } from '../../domain/acceptance-facts.ts';
import type { PixelBox } from '../../domain/finding.ts';
import { centreY, grow, overlap } from './geometry.ts';
import type { Label, LabelSet } from './labels.ts';
import { namesOtherSignatory } from './other-signatories.ts';
import type { PageLine } from './page-lines.ts';
import { followingPrint, repeatedPrint } from './repeated-print.ts';

/** Where the third label stands, from one kind of print that follows the other two at one distance. */
function placeFrom(kind: readonly PageLine[], labels: readonly Label[], em: number): PixelBox | undefined {
  const following = followingPrint(kind, labels, em);
  const [left] = following?.rest ?? [];
  if (!following || !left) return undefined;
  const { width, height } = (labels[0] as Label).line.box;
  const [x, y] = [left.box.x - following.dx, centreY(left.box) - following.dy - height / 2];
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
  const places = repeatedPrint(lines, set.labels)
    .filter((kind) => kind.length === signatureParties.length)
    .flatMap((kind) => placeFrom(kind, set.labels, em) ?? []);
  const box = places.find(({ x, y }) => x > 0 && y > 0);
  if (!party || !box) return set;
  if (set.labels.some((label) => overlap(grow(label.line.box, em), box) > 0)) return set;
  if (lines.some((line) => namesOtherSignatory(line.words) && overlap(line.box, box) > 0)) return set;
  const line: PageLine = { text: '', words: '', confidence: 1, box, heightPx: box.height, places: [] };
  const label: Label = { party, box, line, tail: '', worth: 0, byLetter: false, isInferred: true };
  return { ...set, labels: [...set.labels, label] };
}

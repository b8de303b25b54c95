import { spanAround } from './columns.ts';
import { centreX } from './geometry.ts';
import type { Label } from './labels.ts';
import type { Rule } from './ruled-lines.ts';

export type Lined = { readonly label: Label; readonly line: Rule };

/** A line of one party is about as long as a part of one that others share, as a share of either. */
const mostUnlike = 0.25;

/** The part of a line that is a label's of those that stand under it: as far as midway to the next. */
function partOf(label: Label, line: Rule, sharers: readonly Label[]): Rule {
  const middles = sharers.map(({ box }) => centreX(box)).toSorted((a, b) => a - b);
  return { ...line, ...spanAround(middles, middles.indexOf(centreX(label.box)), line) };
}

/** Lines to sign on that were drawn as one over labels beside one another, cut where another label has one of its own as long as a part. */
export function partShared(found: readonly Lined[]): Lined[] {
  const parted = found.map(({ label, line }) => {
    const sharers = found.filter((other) => other.line === line).map((other) => other.label);
    return { label, line: partOf(label, line, sharers), isShared: sharers.length > 1 };
  });
  const length = ({ line }: Lined) => line.to - line.from;
  const isLikeOwn = (part: Lined) =>
    parted.some((own) => !own.isShared && Math.abs(length(own) / length(part) - 1) < mostUnlike);
  const areParts = parted.every((one) => !one.isShared || isLikeOwn(one));
  return areParts ? parted.map(({ label, line }) => ({ label, line })) : [...found];
}

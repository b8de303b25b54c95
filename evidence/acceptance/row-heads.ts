import { bottom, centreX, centreY } from './geometry.ts';
import type { Label } from './labels.ts';
import { signWords } from './party-words.ts';
import type { Rules } from './ruled-lines.ts';

const loss = 3;
const isTall = ({ line: { box } }: Label) => box.height > box.width * 1.6;

/** The heights between which the row of a table lies that a tall name heads. */
function rowOf({ line: { box } }: Label, { level }: Rules): readonly [top: number, foot: number] {
  const over = level.filter(({ from, to }) => from <= centreX(box) && to >= centreX(box));
  return [
    Math.max(0, ...over.map(({ at }) => at).filter((at) => at < centreY(box) && at <= box.y + box.width)),
    Math.min(...over.map(({ at }) => at).filter((at) => at > centreY(box) && at >= bottom(box) - box.width)),
  ];
}

/** A tall name that heads a row says less of who signs than what asks in that row another party to: 实施方意见 | 华为项目组签章. */
export function belowRowHeads(labels: readonly Label[], { rules }: { readonly rules: Rules }): Label[] {
  return labels.map((head) => {
    if (!isTall(head)) return head;
    const [top, foot] = rowOf(head, rules);
    const isOther = ({ party, box, tail }: Label) =>
      party !== head.party &&
      box.x > head.box.x &&
      centreY(box) > top &&
      centreY(box) < foot &&
      signWords.test(tail);
    return labels.some((other) => !isTall(other) && isOther(other))
      ? { ...head, worth: head.worth - loss }
      : head;
  });
}

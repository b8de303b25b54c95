import type { PixelBox } from '../../domain/finding.ts';
import { type Page, smallPrint } from './form-page.ts';
import { bottom, boxOf, centreX, grow, overlap, right, union } from './geometry.ts';
import type { BlockVerdict } from './judge.ts';
import type { Rule } from './ruled-lines.ts';

/** Share of a side along which a rule runs that bounds it. */
const leastBounding = 0.5;
/** Length of a line to sign on, in lines of print. */
const leastLine = 3;

const length = (rule: Rule, from: number, to: number) => Math.min(rule.to, to) - Math.max(rule.from, from);

function isBounded(rules: readonly Rule[], at: number, from: number, to: number, em: number): boolean {
  return rules.some(
    (rule) => Math.abs(rule.at - at) < em * 0.6 && length(rule, from, to) > (to - from) * leastBounding,
  );
}

/** What shows where people sign: words that ask for it, lines to sign on, and what was written and stamped there. */
function signsOf({ lines, ...page }: Page, { block, hand, seal }: BlockVerdict): PixelBox[] {
  const { box } = block;
  const { em, rules } = page;
  const asked = smallPrint({ ...page, lines }, box.y, bottom(box)).map((line) => line.box);
  const toSignOn = rules.level
    .filter(({ at }) => at > box.y && at < bottom(box))
    .map((rule) => boxOf(Math.max(rule.from, box.x), rule.at, Math.min(rule.to, right(box)), rule.at + 1))
    .filter(({ width }) => width > em * leastLine);
  const written = [hand?.box, seal?.box].filter((one) => one !== undefined);
  return [...asked, ...toSignOn, ...written].filter(
    (one) => centreX(one) > box.x && centreX(one) < right(box),
  );
}

/**
 * What is shown as a party's place: where no rule bounds the block, it ends behind the last thing in it rather than at the
 * edge of the sheet.
 */
export function shownBox(page: Page, verdict: BlockVerdict): PixelBox {
  const { signBox: whole } = verdict.block;
  const signs = signsOf(page, verdict).filter((one) => overlap(grow(one, 1), whole) > 0);
  if (signs.length === 0) return whole;
  const { em, rules } = page;
  const near = grow(union(signs), em);
  const bounded = (at: number) => isBounded(rules.upright, at, whole.y, bottom(whole), em);
  const ruled = (at: number) => isBounded(rules.level, at, whole.x, right(whole), em);
  return boxOf(
    bounded(whole.x) ? whole.x : Math.max(whole.x, near.x),
    ruled(whole.y) ? whole.y : Math.max(whole.y, near.y),
    bounded(right(whole)) ? right(whole) : Math.min(right(whole), right(near)),
    ruled(bottom(whole)) ? bottom(whole) : Math.min(bottom(whole), bottom(near)),
  );
}

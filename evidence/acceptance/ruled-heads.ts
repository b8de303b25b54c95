import { type Block, hasFrame, type Page, smallPrint } from './form-page.ts';
import { bottom, boxOf, right } from './geometry.ts';
import type { Label, LabelSet } from './labels.ts';
import type { Rule } from './ruled-lines.ts';

/** How close under a label the rule runs that it stands on, in lines of print. */
const mostUnder = 1.3;
/** How far such a rule reaches past its label at least, in lines of print: it spans a column. */
const leastPast = 3;
/** What is filled in stands in short lines. */
const longestAsked = 14;

type Head = { readonly label: Label; readonly rule: Rule };

/** The rule that a label stands on: it begins where the label's line begins and runs on behind it. */
function ruleUnder({ rules, em }: Page, { box, line }: Label): Rule | undefined {
  return rules.level.find(
    ({ at, from, to }) =>
      at > bottom(box) - em * 0.3 &&
      at < bottom(box) + em * mostUnder &&
      Math.abs(from - line.box.x) < em * 1.5 &&
      to > right(line.box) + em * leastPast,
  );
}

const overlaps = (a: Rule, b: Rule, em: number) => Math.min(a.to, b.to) - Math.max(a.from, b.from) > em * 2;

/** Top of the next head in the same column; undefined for the last. */
const nextTop = (head: Head, heads: readonly Head[], em: number): number | undefined => {
  const below = heads
    .filter(({ label, rule }) => label.box.y > bottom(head.label.box) && overlaps(rule, head.rule, em))
    .map(({ label }) => label.box.y);
  return below.length > 0 ? Math.min(...below) : undefined;
};

/** Where the last block of a column ends: as far under its head as the others, or under the last that is asked for. */
function lastFoot(page: Page, { label, rule }: Head, pitch: number | undefined): number {
  const { em, heightPx } = page;
  const edge = bottom(label.box);
  const asked = smallPrint(page, edge, edge + (pitch ?? em * 14)).filter(
    ({ box }) => box.x > rule.from - em && box.x < rule.to,
  );
  const printed = Math.max(edge + em * 6, ...asked.map(({ box }) => bottom(box) + em));
  return Math.min(heightPx, pitch === undefined ? printed : label.box.y + pitch - em * 0.5);
}

/**
 * Blocks whose heads stand on rules as wide as their columns, at least two of them side by side; undefined where the page
 * isn't laid out so.
 */
export function layOutRuledHeads(page: Page, { labels }: LabelSet): Block[] | undefined {
  const { em } = page;
  const heads = labels.flatMap((label) => {
    const rule = ruleUnder(page, label);
    return rule ? [{ label, rule }] : [];
  });
  const [first] = heads;
  if (!first || labels.length < 2 || heads.length < labels.length) return undefined;
  const isBeside = ({ label, rule }: Head) =>
    Math.abs(label.box.y - first.label.box.y) < em && !overlaps(rule, first.rule, em);
  if (!heads.some(isBeside) || hasFrame(page, [{ labels, y: first.label.box.y }])) return undefined;
  const isAsked = ({ label }: Head) =>
    smallPrint(page, bottom(label.box) + em, bottom(label.box) + em * 10).some(
      ({ words }) => [...words].length <= longestAsked,
    );
  if (!heads.every(isAsked)) return undefined;
  const pitches = heads.flatMap((head) => {
    const next = nextTop(head, heads, em);
    return next === undefined ? [] : [next - head.label.box.y];
  });
  const pitch = pitches.length > 0 ? Math.min(...pitches) : undefined;
  return heads.map((head) => {
    const { label, rule } = head;
    const next = nextTop(head, heads, em);
    const foot = next === undefined ? lastFoot(page, head, pitch) : next - em * 0.5;
    return {
      party: label.party,
      label,
      box: boxOf(rule.from, label.box.y - em * 0.3, rule.to, foot),
      signBox: boxOf(rule.from, rule.at, rule.to, foot),
    };
  });
}

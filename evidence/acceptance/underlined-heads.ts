import { hasFrame, type Page, type Row, type Span, smallPrint } from './form-page.ts';
import { bottom } from './geometry.ts';
import { fullRules } from './row-span.ts';
import type { Rule } from './ruled-lines.ts';

/** How close under a label the rule runs that underlines it, in lines of print. */
const mostUnder = 1.3;
/** What is filled in stands in short lines; sentences speak of signing, too. */
const longestAsked = 12;

const footOf = ({ labels }: Row) => Math.max(...labels.map(({ box }) => bottom(box)));

const asksBetween = (page: Page, from: number, to: number) =>
  smallPrint(page, from, to).some(({ words }) => [...words].length <= longestAsked);

/** True for a rule that runs close under a row's labels from before they begin: no line to sign on behind them. */
const underlines = ({ at, from }: Rule, row: Row, em: number) =>
  at > row.y && at < footOf(row) + em * mostUnder && row.labels.some(({ box }) => from < box.x + em);

/**
 * Leaves out the rules close under the labels where each row has one across the sheet and what is to be filled in stands
 * below it: they underline heads of blocks, and no row ends there.
 */
export function withoutUnderlines(page: Page, rows: readonly Row[], span: Span): Page {
  const { em, rules } = page;
  const [first, second] = rows;
  const last = rows.at(-1);
  if (!first || !second || !last || hasFrame(page, rows)) return page;
  const full = fullRules(page, { from: span.from + em, to: span.to - em }, 0.6);
  const isUnderline = (rule: Rule) => rows.some((row) => underlines(rule, row, em));
  const lines = rules.level.filter((rule) => isUnderline(rule) && full.includes(rule.at));
  if (!rows.every((row) => lines.some((rule) => underlines(rule, row, em)))) return page;
  const [top, foot, pitch] = [first.y - em, footOf(last) + em * 0.3, second.y - first.y];
  if (!asksBetween(page, foot, foot + pitch) || asksBetween(page, top - pitch * 0.6, top)) return page;
  return { ...page, rules: { ...rules, level: rules.level.filter((rule) => !isUnderline(rule)) } };
}

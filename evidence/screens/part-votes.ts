import { type Placed, pressWords } from './layout.ts';
import type { Vote } from './page-votes.ts';
import { rowsOf } from './rows.ts';
import { workScenes } from './scene-cues.ts';
import type { SeenPage } from './structure-votes.ts';
import { featureCues } from './vocabulary.ts';

const count = (lines: readonly Placed[], pattern: RegExp, maxLength: number) =>
  lines.filter(({ words }) => words.length <= maxLength && pattern.test(words)).length;

/** Weekdays that head a calendar; one in a corner of the page is a widget. */
function calendarDays(content: readonly Placed[]): number {
  const days = content.filter(({ words }) => words.length <= 9 && featureCues.calendar.test(words));
  const places = days.map(({ middleX }) => middleX);
  return Math.max(...places) - Math.min(...places) > 0.3 ? days.length : 0;
}

/** Days of a month that fill a page. */
export function isMonth(content: readonly Placed[]): boolean {
  const days = content.filter(({ words }) => /^([1-9]|[12]\d|3[01])$/.test(words));
  const places = days.map(({ middleX }) => middleX);
  return (
    new Set(days.map(({ words }) => words)).size >= 20 && Math.max(...places) - Math.min(...places) > 0.3
  );
}

/** What leads from an extract to the whole: 更多>>. Pages that only sum up have several. */
const moreLink =
  /^(查看)?更多[>》›→»]*$|^查看全部[>》›→»]*$|^全部[>》›→»]+$|^(view|see|show)(all|more)[>›→»]*$|^more[>›→»]*$/;

/** 1 基础信息 2 表单设计 3 流程设计, in one line or along a row. */
const numberedSteps = /(^|[^\d.])1[^\d]{2,12}2[^\d]{2,12}3[^\d]{2,12}/;

function hasSteps({ layout: { top, content }, size }: SeenPage): boolean {
  const rows = rowsOf([...top, ...content], size);
  return rows.some((row) => numberedSteps.test(row.map(({ words }) => words).join('')));
}

/** Tools and parts of a designer, also where an engine joined the entries of its bar. */
function designerWords({ layout: { top, content } }: SeenPage): number {
  const pieces = [...top, ...content].flatMap(({ line }) =>
    line.text.split(/[\s|｜/①-⑳\d]+/u).map(pressWords),
  );
  return pieces.filter((words) => workScenes.designer.test(words)).length;
}

/** Parts of pages, by where they stand and how they go together. */
export function partVotes(page: SeenPage): Vote[] {
  const { content } = page.layout;
  const designer = designerWords(page);
  return [
    { kind: 'feature', reason: 'calendar', weight: calendarDays(content) >= 5 || isMonth(content) ? 2.6 : 0 },
    { kind: 'feature', reason: 'numbered-steps', weight: hasSteps(page) ? 1.2 : 0 },
    { kind: 'feature', reason: 'designer', weight: designer >= 2 ? Math.min(2, designer / 2) * 1.2 : 0 },
    { kind: 'after-login', reason: 'extracts', weight: count(content, moreLink, 8) >= 2 ? 1.4 : 0 },
  ];
}

import type { FormDefinition } from './form.ts';
import { parseRemarks } from './remark.ts';

const numberBefore = /^\s*(?:\(?\d{1,2}[.、.)):]|[①-⑳])?\s*/u;
const numberAfter = /\s*(?:\(?\d{1,2}[.、.)):]|[①-⑳])?\s*$/u;

/**
 * Typed or pasted text with several 【…】 as one text each, in their order and without their numbering; what stands
 * before the first stays with it. An unknown location keeps its 【…】 as written. [] where there is one at most.
 */
export function splitRemarks(text: string, form: FormDefinition): string[] {
  const { remarks, unknown } = parseRemarks(text, form);
  if (remarks.length + unknown.length < 2) return [];
  const starts = [...text.matchAll(/【/gu)].map((mark) => mark.index);
  // Brackets of a plain keyboard were understood too: what was understood is written out in full.
  if (starts.length !== remarks.length + unknown.length)
    return remarks.map((remark) => `【${remark.location}】${remark.text}`);
  return starts.map((start, index) => {
    const next = starts[index + 1];
    const part = text.slice(index === 0 ? 0 : start, next);
    // The number of the next remark stands at the end of this one; the last one may end in a number of its own.
    return (next === undefined ? part.trimEnd() : part.replace(numberAfter, '')).replace(numberBefore, '');
  });
}

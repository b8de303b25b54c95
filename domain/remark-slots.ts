/** Slots of remark templates: {{…}} in the text, to be filled before it is sent. */
import type { KeyedFinding } from './report.ts';

export type Slot = { readonly name: string; readonly start: number; readonly end: number };

/** In the order of the text; `end` is exclusive. */
export function slotsIn(text: string): readonly Slot[] {
  return [...text.matchAll(/\{\{\s*([^{}]{0,40}?)\s*\}\}/gu)].map((found) => ({
    name: found[1] || '…',
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** What a finding knows by itself, under both names. */
const known: Readonly<Record<string, (finding: KeyedFinding) => string | undefined>> = {
  原文: ({ quote }) => quote,
  quote: ({ quote }) => quote,
  位置: ({ location }) => location,
  location: ({ location }) => location,
  文件: ({ file }) => file,
  file: ({ file }) => file,
};

/** The template with everything filled in that the finding says; the rest stays open. */
export function fillSlots(text: string, finding: KeyedFinding | undefined): string {
  return slotsIn(text).reduceRight((filled, { name, start, end }) => {
    const value = finding && known[name]?.(finding);
    return value ? filled.slice(0, start) + value + filled.slice(end) : filled;
  }, text);
}

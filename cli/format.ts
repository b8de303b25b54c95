import type { Language } from '../domain/bilingual.ts';
import type { Inspected } from './command.ts';

/** Turns what was inspected into text, piece by piece, so that nothing is kept of what was printed. */
export type Formatter = {
  readonly begin: () => string;
  readonly inspected: (inspected: Inspected) => string;
  readonly end: () => string;
};

export type FormatOptions = { readonly language: Language; readonly hasColours: boolean };

export const formatNames = ['text', 'json', 'jsonl', 'sarif'] as const;
export type FormatName = (typeof formatNames)[number];

export function isFormatName(name: string): name is FormatName {
  return (formatNames as readonly string[]).includes(name);
}

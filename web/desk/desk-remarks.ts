import type { FormDefinition } from '../../domain/form.ts';
import { parseRemarks } from '../../domain/remark.ts';
import { slotsIn } from '../../domain/remark-slots.ts';

/** One remark as the reviewer writes it, with its 【location】 in front. */
export type DeskRemark = {
  readonly id: string;
  readonly text: string;
  /** The finding that it was taken from. */
  readonly findingKey?: string;
  readonly rule?: string;
};

export type ReadRemark = {
  readonly source: DeskRemark;
  readonly field: string | undefined;
  readonly location: string;
  readonly said: string;
  /** What keeps it from being sent. */
  readonly fault: 'unknown-location' | 'no-location' | 'no-words' | 'open-slot' | undefined;
  readonly nearest: string;
  /** What a template left to be filled in, its first. */
  readonly slot: string | undefined;
};

/** What the server will make of the written text. */
export function readRemark(source: DeskRemark, form: FormDefinition): ReadRemark {
  const parsed = parseRemarks(source.text, form);
  const [remark] = parsed.remarks;
  const [unknown] = parsed.unknown;
  const slot = slotsIn(source.text)[0]?.name;
  const base = { source, slot, nearest: unknown?.nearest ?? '' };
  if (!remark || parsed.preamble !== '')
    return {
      ...base,
      field: undefined,
      location: unknown?.location ?? '',
      said: source.text,
      fault: unknown ? 'unknown-location' : 'no-location',
    };
  return {
    ...base,
    field: remark.field,
    location: remark.location,
    said: remark.text,
    fault: !remark.text ? 'no-words' : slot ? 'open-slot' : undefined,
  };
}

import { type FormDefinition, type FormField, fieldsOf } from './form.ts';
import { editDistance } from './nearest.ts';

/** One thing that a reviewer asks the seller to change. */
export type Remark = {
  /** Stable within its decision: `r1`, `r2` … */
  readonly id: string;
  /** Key of the field. */
  readonly field: string;
  /** The field's Chinese label, as it stands inside 【】. */
  readonly location: string;
  readonly text: string;
  /** The rule whose finding was taken over. */
  readonly rule?: string;
  /** Key of the finding that was taken over. */
  readonly findingKey?: string;
};

/** What the seller did about a remark before submitting again. */
export type RemarkAnswer = {
  readonly remarkId: string;
  /** `addressed`: the field's value differs from the rejected one. `proved`: a document stands against it. */
  readonly kind: 'addressed' | 'disputed' | 'proved';
  /** For a dispute, at least {@link minDisputeReasonLength} characters; for a proof, what it covers. */
  readonly reason?: string;
};

/** In characters. */
export const minDisputeReasonLength = 15;

/** The rejection as the seller reads it: `1.【公司简介】…`, a line a remark. */
export function formatRemarks(remarks: readonly Pick<Remark, 'location' | 'text'>[]): string {
  return remarks.map((remark, index) => `${index + 1}.【${remark.location}】${remark.text}`).join('\n');
}

export type ParsedRemarks = {
  readonly remarks: readonly Omit<Remark, 'id'>[];
  readonly unknown: readonly {
    readonly location: string;
    readonly nearest: string;
    readonly offset: number;
  }[];
  /** Text before the first 【, where there is any besides numbering. */
  readonly preamble: string;
};

const markedPart = /[【[]([^】\]【[\n]{1,40})[】\]]/gu;
const numbering = /\s*(?:\(?\d{1,2}[.、.)):]|[①-⑳])?\s*$/u;

/**
 * Reads text with 【location】 marks, typed or pasted, back into remarks.
 * An unknown location is not guessed: it is listed with the nearest known label.
 */
export function parseRemarks(text: string, form: FormDefinition): ParsedRemarks {
  const marks = [...text.matchAll(markedPart)].filter(
    (mark) => mark[0].startsWith('【') || findByLabel(form, mark[1] ?? ''),
  );
  const remarks: Omit<Remark, 'id'>[] = [];
  const unknown: { location: string; nearest: string; offset: number }[] = [];
  for (const [index, mark] of marks.entries()) {
    const label = (mark[1] ?? '').trim();
    const end = marks[index + 1]?.index ?? text.length;
    const body = text.slice(mark.index + mark[0].length, end);
    const said = (index + 1 < marks.length ? body.replace(numbering, '') : body).trim();
    const field = findByLabel(form, label);
    if (field) remarks.push({ field: field.key, location: field.label.zh, text: said });
    else unknown.push({ location: label, nearest: nearestLocation(form, label), offset: mark.index });
  }
  const preamble = text
    .slice(0, marks[0]?.index ?? text.length)
    .replace(numbering, '')
    .trim();
  return { remarks, unknown, preamble };
}

function findByLabel(form: FormDefinition, label: string): FormField | undefined {
  const wanted = fold(label);
  return fieldsOf(form).find((field) => fold(field.label.zh) === wanted || fold(field.label.en) === wanted);
}

/** Label of the form that needs the fewest edits to become `label`. */
export function nearestLocation(form: FormDefinition, label: string): string {
  const wanted = fold(label);
  const ranked = fieldsOf(form)
    .map((field) => ({
      label: field.label.zh,
      distance: Math.min(
        editDistance(wanted, fold(field.label.zh)),
        editDistance(wanted, fold(field.label.en)),
      ),
    }))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.label ?? '';
}

function fold(label: string): string {
  return label.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

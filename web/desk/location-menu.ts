import { type FormDefinition, type FormField, fieldsOf } from '../../domain/form.ts';
import { pick } from '../i18n/language.ts';
import { pinyinInitials } from './pinyin-initials.ts';

/** A 【 that is being written: where it starts and what stands after it. */
export type OpenMark = { readonly start: number; readonly typed: string };

/** Brackets of a keyboard without Chinese input count too; what is put in is always 【】. */
export function openMarkAt(text: string, caret: number): OpenMark | undefined {
  const found = /[【[]([^】\]【[\n]{0,20})$/u.exec(text.slice(0, caret));
  return found ? { start: found.index, typed: found[1] ?? '' } : undefined;
}

/** Fields whose label holds what was typed, or whose reading begins so: `spzt` finds 商品主图. */
export function fieldsMatching(form: FormDefinition, typed: string): FormField[] {
  const wanted = typed.trim().toLowerCase();
  const all = fieldsOf(form);
  if (wanted === '') return [...all];
  const ranked = all
    .map((field) => ({ field, rank: rankOf(field, wanted) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank);
  return ranked.map(({ field }) => field);
}

function rankOf({ label }: FormField, wanted: string): number {
  const names = [label.zh.toLowerCase(), label.en.toLowerCase()];
  const initials = pinyinInitials(label.zh);
  if (names.some((name) => name.startsWith(wanted))) return 3;
  if (initials.startsWith(wanted)) return 2;
  return names.some((name) => name.includes(wanted)) || initials.includes(wanted) ? 1 : 0;
}

export function markOf(field: Pick<FormField, 'label'>): string {
  return `【${pick(field.label)}】`;
}

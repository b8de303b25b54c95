/** How rules, fields and changes of a pack are called in front of people. */
import type { TFunction } from 'i18next';
import { fieldsOf, formIds } from '../../domain/form.ts';
import { formOf } from '../../domain/forms/form-of.ts';
import type { FieldSelector, PackRule } from '../../domain/pack.ts';
import type { PackChange } from '../../domain/pack-diff.ts';
import { allRules } from '../../rules/index.ts';
import { pick } from '../i18n/language.ts';

const labels = new Map(
  formIds.flatMap((id) => fieldsOf(formOf(id)).map(({ key, label }) => [key, label] as const)),
);

export function ruleTitle(rule: string): string {
  const known = allRules.find(({ id }) => id === rule);
  return known ? pick(known.title) : rule;
}

export function fieldLabel(key: string): string {
  const label = labels.get(key);
  return label ? pick(label) : key;
}

export function fieldChoices(): { readonly value: string; readonly label: string }[] {
  return [...labels.keys()].map((value) => ({ value, label: fieldLabel(value) }));
}

/** 商品名称、商品介绍; forms and types by their names where no field is listed. */
export function whereWords({ fields, forms, except }: FieldSelector, t: TFunction<'words'>): string {
  const shown = fields ? fields.map(fieldLabel) : (forms?.map((form) => t(`form.${form}`)) ?? []);
  const joined = shown.slice(0, 3).join(t('ops.joint')) + (shown.length > 3 ? ` +${shown.length - 3}` : '');
  const first = joined || t('ops.everyField');
  return except ? `${first} − ${except.length}` : first;
}

export function modeOf({ mode }: PackRule): 'live' | 'shadow' | 'off' {
  return mode ?? 'live';
}

export function changeWords(change: PackChange, t: TFunction<'words'>): string {
  if (change.kind === 'term') {
    if (change.term === 'ownWords')
      return `${t('ops.term.ownWords')}: ${countWords(change.before, t)} → ${countWords(change.after, t)}`;
    return `${t(`ops.term.${change.term}`)}: ${valueWords(change.before, t)} → ${valueWords(change.after, t)}`;
  }
  if (change.kind !== 'changed') return t(`ops.${change.kind}`);
  const { aspect, before, after } = change;
  if (aspect === 'severity')
    return `${severityWords(before, change.rule, t)} → ${severityWords(after, change.rule, t)}`;
  if (aspect === 'mode') return `${modeWords(before, t)} → ${modeWords(after, t)}`;
  if (aspect === 'on')
    return `${t('ops.aspect.on')}: ${whereWords(before as FieldSelector, t)} → ${whereWords(after as FieldSelector, t)}`;
  return `${t(`ops.aspect.${aspect}`)}: ${valueWords(before, t)} → ${valueWords(after, t)}`;
}

function severityWords(severity: unknown, rule: string, t: TFunction<'words'>): string {
  const usual = allRules.find(({ id }) => id === rule)?.severity ?? 'warn';
  return t(`severity.${(severity ?? usual) as 'warn'}`);
}

function modeWords(mode: unknown, t: TFunction<'words'>): string {
  return t(`ops.mode.${(mode ?? 'live') as 'live'}`);
}

function countWords(own: unknown, t: TFunction<'words'>): string {
  const { words = [], exceptions = [] } = (own ?? {}) as { words?: unknown[]; exceptions?: unknown[] };
  return t('ops.wordCount', { words: words.length, exceptions: exceptions.length });
}

const longestValue = 60;

function valueWords(value: unknown, t: TFunction<'words'>): string {
  if (value === null || value === undefined) return t('ops.nothing');
  const text =
    typeof value === 'object'
      ? Object.entries(value)
          .map(([name, one]) => `${name} ${typeof one === 'object' ? JSON.stringify(one) : String(one)}`)
          .join(', ')
      : String(value);
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}

export function percent(share: number): string {
  const hundredths = Math.floor(share * 1_000) / 10;
  return `${hundredths === 100 ? '100' : hundredths.toFixed(1)}%`;
}

import { useQuery } from '@tanstack/react-query';
import { type FormDefinition, findField } from '../../domain/form.ts';
import { fillSlots } from '../../domain/remark-slots.ts';
import type { KeyedFinding } from '../../domain/report.ts';
import { deskApi, type RemarkTemplate } from '../api/desk.ts';
import { markOf } from './location-menu.ts';

/** What reviewers keep to say again. */
export function useTemplates() {
  const query = useQuery({ queryKey: ['templates'], queryFn: deskApi.templates, staleTime: 60_000 });
  return query.data?.templates ?? none;
}

const none: readonly RemarkTemplate[] = [];

/** Those that answer such a finding, the ones for its very field first. */
export function templatesFor(
  templates: readonly RemarkTemplate[],
  { rule, field }: Pick<KeyedFinding, 'rule' | 'field'>,
): readonly RemarkTemplate[] {
  return templates
    .filter((one) => one.rule === rule && (one.field === null || one.field === field))
    .toSorted((a, b) => Number(a.field === null) - Number(b.field === null));
}

/** The template as a remark at the finding's place, with what the finding says filled in. */
export function wordsOfTemplate(
  { text }: RemarkTemplate,
  finding: KeyedFinding,
  form: FormDefinition,
): string {
  const field = findField(form, finding.field);
  return `${field ? markOf(field) : `【${finding.location}】`}${fillSlots(text, finding)}`;
}

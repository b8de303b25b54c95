import { both } from '../domain/bilingual.ts';
import { defineRule, found, notApplicable, passed } from './rule.ts';

/**
 * A choice that the form does not offer. Source: own, the form's options; checked 2026-11-22.
 */
export const choiceUnknown = defineRule({
  id: 'choice-unknown',
  title: both('不在选项中', 'Unknown choice'),
  severity: 'block',
  needs: ['value'],
  check: ({ value, field }) => {
    if (field.type !== 'choice' && field.type !== 'choices') return notApplicable('no choice');
    const chosen = (Array.isArray(value) ? value : [value]).filter(
      (entry): entry is string => typeof entry === 'string' && entry !== '',
    );
    const unknown = chosen.filter((entry) => !field.options.some((option) => option.value === entry));
    if (unknown.length === 0) return passed;
    const offered = field.options.map((option) => option.value).join(', ');
    return found(
      unknown.map((entry) => ({
        code: 'choice-unknown',
        quote: entry.slice(0, 40),
        message: both(
          `${field.label.zh}没有选项“${entry.slice(0, 40)}”。请从这些里选：${offered}。`,
          `${field.label.en} does not offer "${entry.slice(0, 40)}". Choose from ${offered}.`,
        ),
      })),
    );
  },
});

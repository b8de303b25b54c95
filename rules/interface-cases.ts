import { both } from '../domain/bilingual.ts';
import { defineRule, found, notApplicable, passed } from './rule.ts';

/**
 * Calls of the production interface that were not debugged: each choice of the field must be ticked. A field left
 * empty is the required-field rule's. Source: production interface, debugging; checked 2026-11-22.
 */
export const interfaceCases = defineRule({
  id: 'interface-cases',
  title: both('调测用例', 'Interface cases'),
  severity: 'block',
  needs: ['value'],
  check: ({ value, field }) => {
    if (field.type !== 'choices' || !Array.isArray(value) || value.length === 0)
      return notApplicable('no cases chosen');
    const passedCases: readonly unknown[] = value;
    const open = field.options.filter((option) => !passedCases.includes(option.value));
    if (open.length === 0) return passed;
    return found([
      {
        code: 'interface-cases-missing',
        message: both(
          `还没有调测通过：${open.map(({ label }) => label.zh).join('、')}。请逐项调测并保存用例。`,
          `Not debugged yet: ${open.map(({ label }) => label.en).join(', ')}. Debug each and save its case.`,
        ),
      },
    ]);
  },
});

import { both } from '../domain/bilingual.ts';
import { defineRule, found, notApplicable, passed } from './rule.ts';

/**
 * An agreement that was not ticked. Source: seller documents on joining; checked 2026-11-22.
 */
export const agreementUnticked = defineRule({
  id: 'agreement-unticked',
  title: both('协议未勾选', 'Agreement not ticked'),
  severity: 'block',
  needs: ['value'],
  check: ({ value, field }) => {
    if (field.type !== 'agreement') return notApplicable('no agreement');
    if (value === true) return passed;
    return found([
      {
        code: 'agreement-unticked',
        message: both(
          `没有勾选${field.label.zh}，不能提交。请阅读后勾选。`,
          `${field.label.en} is not ticked, so this cannot be submitted. Read it and tick it.`,
        ),
      },
    ]);
  },
});

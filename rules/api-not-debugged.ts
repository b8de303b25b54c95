import { both } from '../domain/bilingual.ts';
import { defineRule, found, notApplicable, passed } from './rule.ts';

/**
 * An API whose debugging did not give what was expected. Source: seller documents on API products; checked 2026-11-22.
 */
export const apiNotDebugged = defineRule({
  id: 'api-not-debugged',
  title: both('API 未调试通过', 'API not debugged'),
  severity: 'block',
  needs: ['value'],
  check: ({ value }) => {
    if (typeof value !== 'boolean') return notApplicable('not answered');
    if (value) return passed;
    return found([
      {
        code: 'api-not-debugged',
        message: both(
          '调试结果不符合预期，不能发布。请用真实参数重新调试。',
          'The result was not what you expected, so it cannot be published. Debug it again with real parameters.',
        ),
      },
    ]);
  },
});

import { type GoldenQuestionView, goldenQuestionSchema } from '../../domain/api/numbers.ts';
import { decidingRoles, formsAtDeskOf } from '../permissions.ts';
import { defineRoute } from './route.ts';

export const nextGoldenCase = defineRoute({
  method: 'get',
  path: '/api/golden-cases/next',
  summary: { zh: '下一个校准案例，不显示结论', en: 'The next calibration case, without its verdict' },
  roles: decidingRoles,
  answer: goldenQuestionSchema,
  handle: async ({ me, parts: { store } }): Promise<GoldenQuestionView> => {
    const next = await store.goldenCases.next({ reviewerId: me.id, forms: formsAtDeskOf(me.role) });
    return {
      case: next
        ? { ...next, fields: next.fields as NonNullable<GoldenQuestionView['case']>['fields'] }
        : null,
    };
  },
});

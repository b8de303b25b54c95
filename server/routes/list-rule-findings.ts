import { z } from 'zod';
import { ruleFindingSchema } from '../../domain/api/packs.ts';
import { defineRoute } from './route.ts';

export const listRuleFindings = defineRoute({
  method: 'get',
  path: '/api/rule-findings',
  summary: {
    zh: '一条规则被忽略的，或影子运行找到的',
    en: 'What of a rule was dismissed, or found in shadow',
  },
  roles: ['operator'],
  query: z.object({
    site: z.string().max(40),
    rule: z.string().max(60),
    which: z.enum(['dismissed', 'shadow']),
  }),
  answer: z.object({ items: z.array(ruleFindingSchema) }),
  handle: async ({ query, parts: { store } }) => ({
    items: (await store.ruleFindings.list(query)).map((finding) => ({ ...finding })),
  }),
});

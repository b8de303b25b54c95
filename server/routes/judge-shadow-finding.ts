import { z } from 'zod';
import { judgeShadowBody } from '../../domain/api/packs.ts';
import { ApiProblem } from '../problem.ts';
import { defineRoute } from './route.ts';

export const judgeShadowFinding = defineRoute({
  method: 'put',
  path: '/api/rule-findings',
  summary: { zh: '判断影子运行找到的一处对不对', en: 'Say whether a finding in shadow is right' },
  roles: ['operator'],
  body: judgeShadowBody,
  answer: z.object({ findingKey: z.string() }),
  handle: async ({ body, parts: { store } }) => {
    const isKnown = await store.ruleFindings.correct({ ...body, isShadow: true });
    if (!isKnown) throw new ApiProblem('not-found');
    return { findingKey: body.findingKey };
  },
});

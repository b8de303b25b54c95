import { appealListAnswer } from '../../domain/api/delivery.ts';
import { defineRoute } from './route.ts';

export const listAppeals = defineRoute({
  method: 'get',
  path: '/api/appeals',
  summary: { zh: '等待答复的申诉，先到的在前', en: 'Appeals that wait for an answer, oldest first' },
  roles: ['operator'],
  answer: appealListAnswer,
  handle: async ({ parts: { store } }) => ({ items: [...(await store.deliveries.openAppeals())] }),
});

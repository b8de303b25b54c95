import { numbersQuery, numbersSchema } from '../../domain/api/numbers.ts';
import { deskNumbers } from '../desk-numbers.ts';
import { defineRoute } from './route.ts';

export const getNumbers = defineRoute({
  method: 'get',
  path: '/api/numbers',
  summary: {
    zh: '审核台的数字：轮次、通过率、时长、工作量',
    en: 'The desk in numbers: rounds, pass rate, times, workload',
  },
  roles: ['operator'],
  query: numbersQuery,
  answer: numbersSchema,
  handle: ({ query, parts: { store } }) => deskNumbers(store, query),
});

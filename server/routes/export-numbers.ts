import type { z } from 'zod';
import { type NumbersView, numbersCsvQuery, type numbersTables } from '../../domain/api/numbers.ts';
import { type Cell, csvOf } from '../csv.ts';
import { deskNumbers } from '../desk-numbers.ts';
import { defineRoute } from './route.ts';

export const exportNumbers = defineRoute({
  method: 'get',
  path: '/api/numbers.csv',
  summary: { zh: '同样的数字，CSV 表格', en: 'The same numbers, as a CSV table' },
  roles: ['operator'],
  query: numbersCsvQuery,
  handle: async ({ query, parts: { store }, response }) => {
    const rows = tables[query.table](await deskNumbers(store, query));
    response
      .set('cache-control', 'no-store')
      .attachment(`shangjia-${query.table}-${query.from}-${query.to}.csv`)
      .type('text/csv; charset=utf-8')
      .send(csvOf(rows));
  },
});

type Table = z.infer<typeof numbersCsvQuery>['table'] & (typeof numbersTables)[number];
type Rows = readonly (readonly Cell[])[];

const tables: Readonly<Record<Table, (numbers: NumbersView) => Rows>> = {
  weeks: ({ weeks }) => [
    ['week', 'answered', 'first answers', 'approved in first round', 'mean working minutes to first answer'],
    ...weeks.map(({ week, answered, first, firstApproved, firstAnswer }) => [
      ...[week, answered, first, firstApproved, firstAnswer],
    ]),
  ],
  rounds: ({ rounds }) => [['round', 'approved'], ...rounds.map(({ round, many }) => [round, many])],
  reviewers: ({ reviewers }) => [
    ['reviewer', 'answered', 'approved', 'mean working minutes'],
    ...reviewers.map(({ name, answered, approved, minutes }) => [name, answered, approved, minutes]),
  ],
  rules: ({ rules }) => [
    ['rule', 'found', 'in shadow', 'accepted', 'dismissed'],
    ...rules.map(({ rule, found, shadow, accepted, dismissed }) => [
      rule,
      found,
      shadow,
      accepted,
      dismissed,
    ]),
  ],
  waiting: ({ waiting: { machine, reviewers, sellers, overdue } }) => [
    ['with machines', 'with reviewers', 'with sellers', 'overdue'],
    [machine, reviewers, sellers, overdue],
  ],
  golden: ({ golden }) => [
    ['reviewer', 'golden cases judged', 'as agreed'],
    ...golden.map(({ name, answered, agreed }) => [name, answered, agreed]),
  ],
};

/** Calls for the desk's numbers and its golden cases. */
import type { z } from 'zod';
import type {
  addGoldenCaseBody,
  GoldenCaseView,
  GoldenOutcome,
  GoldenQuestionView,
  NumbersView,
  numbersTables,
} from '../../domain/api/numbers.ts';
import { ask } from './client.ts';

export type NumbersFilter = {
  readonly site: string;
  readonly from: string;
  readonly to: string;
  readonly formId?: string;
};

const queryOf = (filter: NumbersFilter) => new URLSearchParams({ ...filter }).toString();

export const numbersApi = {
  numbers: (filter: NumbersFilter) => ask<NumbersView>(`/api/numbers?${queryOf(filter)}`),
  goldenCases: () => ask<{ items: readonly GoldenCaseView[] }>('/api/golden-cases'),
  addGoldenCase: (body: z.input<typeof addGoldenCaseBody>) =>
    ask<{ id: string }>('/api/golden-cases', { method: 'POST', body }),
  nextGoldenCase: () => ask<GoldenQuestionView>('/api/golden-cases/next'),
  answerGoldenCase: (id: string, verdict: 'approved' | 'rejected') =>
    ask<GoldenOutcome>(`/api/golden-cases/${encodeURIComponent(id)}/answer`, {
      method: 'PUT',
      body: { verdict },
    }),
};

/** Where a table is downloaded. */
export function csvAddress(filter: NumbersFilter, table: (typeof numbersTables)[number]): string {
  return `/api/numbers.csv?${queryOf(filter)}&table=${table}`;
}

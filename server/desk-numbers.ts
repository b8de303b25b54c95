import type { z } from 'zod';
import type { NumbersView, numbersQuery } from '../domain/api/numbers.ts';
import type { Store } from '../store/open-store.ts';

const dayMs = 86_400_000;

/** Days are Beijing's, the last one included. */
export async function deskNumbers(store: Store, query: z.output<typeof numbersQuery>): Promise<NumbersView> {
  const { site, formId } = query;
  const from = new Date(`${query.from}T00:00:00+08:00`);
  const to = new Date(Date.parse(`${query.to}T00:00:00+08:00`) + dayMs);
  const [numbers, rules] = await Promise.all([
    store.numbers.read({ site, from, to, formId }),
    store.ruleFindings.countByRule({ site, since: from, until: to, formId }),
  ]);
  return { ...numbers, rules: rules.map((rule) => ({ ...rule })) };
}

import test from 'ava';
import fc from 'fast-check';
import { WeightTable } from '../../../rules/words/model/weight-table.ts';

/** Hashes that differ in a few bits only, so that many ask for the same slot; and any others. */
const hash = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map((high) => high << 24),
  fc.integer().filter((value) => value !== 0),
);
const weight = fc.integer({ min: -127, max: 127 });

test('sums what is known of features, and nothing for those that are not', (t) => {
  const known = fc.uniqueArray(fc.tuple(hash, weight), { selector: ([key]) => key, maxLength: 60 });
  fc.assert(
    fc.property(known, fc.array(hash, { maxLength: 40 }), (entries, others) => {
      const table = new WeightTable(
        Int32Array.from(entries, ([key]) => key),
        Int8Array.from(entries, ([, value]) => value),
      );
      const weights = new Map(entries);
      const asked = Int32Array.from([...entries.map(([key]) => key), ...others]);
      for (const key of asked) t.is(table.weightOf(key), weights.get(key) ?? 0);
      t.is(
        table.sum(asked, asked.length),
        asked.reduce((sum, key) => sum + (weights.get(key) ?? 0), 0),
      );
    }),
    { numRuns: 200 },
  );
});

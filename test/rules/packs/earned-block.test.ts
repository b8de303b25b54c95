import test from 'ava';
import type { RulePack } from '../../../domain/pack.ts';
import { setEntry } from '../../../domain/pack-entries.ts';
import { type BlockQuestion, blockGates, type PackVersion } from '../../../rules/packs/earned-block.ts';
import { koogalleryCn } from '../../../rules/packs/koogallery-cn.ts';

const shipped: PackVersion = { pack: koogalleryCn, by: 'shipped' };
const on = (pack: RulePack, effectiveFrom: string, by: PackVersion['by'] = 'operator'): PackVersion => ({
  pack: { ...pack, effectiveFrom },
  by,
});
const now = new Date('2026-11-22T00:00:00Z');
const blocks = setEntry(koogalleryCn, 'rival-cloud', { severity: 'block' });
const shadowed = setEntry(blocks, 'rival-cloud', { mode: 'shadow' });

const ask = (question: Partial<BlockQuestion>) =>
  blockGates({
    ...{ draft: blocks, versions: [shipped], recordOf: () => ({ accepted: 0, dismissed: 0 }) },
    ...{ isSigned: false, now, ...question },
  });
const missing = (question: Partial<BlockQuestion>) => ask(question).map((gate) => [gate.entry, gate.missing]);

test('what the programme ships keeps its right to block', (t) => {
  t.deepEqual(ask({ draft: koogalleryCn }), []);
});

test('a rule without a record may not begin to block', (t) => {
  t.deepEqual(missing({}), [['rival-cloud', ['decided', 'signature']]]);
});

test('a printed, measured fact may', (t) => {
  const draft = setEntry(koogalleryCn, 'picture-size', { severity: 'block' });
  t.deepEqual(ask({ draft }), []);
});

test('a record, seven days without stopping anybody and a second signature open the gate', (t) => {
  const versions = [shipped, on(shadowed, '2026-11-15T00:00:00Z')];
  const recordOf = () => ({ accepted: 30, dismissed: 0 });
  t.deepEqual(missing({ versions, recordOf, isSigned: true }), [['rival-cloud', []]]);
  t.deepEqual(missing({ versions, recordOf }), [['rival-cloud', ['signature']]]);
});

test('one dismissed finding is too many where the bar is 100 %', (t) => {
  const [gate] = ask({ recordOf: () => ({ accepted: 241, dismissed: 8 }), isSigned: true });
  t.deepEqual(gate?.missing, ['precision']);
  t.is(gate?.decided, 249);
  t.is(gate?.precision?.toFixed(3), '0.968');
});

test('days count from the version since which it looks at the same places in the same way', (t) => {
  const widened = setEntry(shadowed, 'rival-cloud', { on: { fields: ['highlights'] } });
  const draft = setEntry(widened, 'rival-cloud', { mode: null });
  const versions = [shipped, on(shadowed, '2026-11-01T00:00:00Z'), on(widened, '2026-11-20T00:00:00Z')];
  const [gate] = ask({ draft, versions, recordOf: () => ({ accepted: 40, dismissed: 0 }) });
  t.is(gate?.shadowDays, 2);
  t.deepEqual(gate?.missing, ['shadow', 'signature']);
});

test('a rule that an operator made milder may be taken back', (t) => {
  const milder = setEntry(koogalleryCn, 'guarantee', { severity: 'warn' });
  t.deepEqual(ask({ draft: koogalleryCn, versions: [shipped, on(milder, '2026-11-20T00:00:00Z')] }), []);
});

test('a rule that the system took back has to earn its right again', (t) => {
  const milder = setEntry(koogalleryCn, 'guarantee', { severity: 'warn' });
  const versions = [shipped, on(milder, '2026-11-20T00:00:00Z', 'system')];
  t.deepEqual(missing({ draft: koogalleryCn, versions }), [
    ['guarantee', ['decided', 'shadow', 'signature']],
  ]);
});

test('what runs in shadow needs no right', (t) => {
  t.deepEqual(ask({ draft: shadowed }), []);
});

import { readdir, readFile } from 'node:fs/promises';
import { getPriority } from 'node:os';
import test from 'ava';
import { createEvidenceReaders } from '../../activities/evidence-readers.ts';
import type { ReadingContext } from '../../activities/reading-context.ts';
import type { AcceptanceFormFacts } from '../../domain/acceptance-facts.ts';
import type { ReadScreenshot } from '../../domain/artifacts.ts';
import { fieldsOf } from '../../domain/form.ts';
import { formOf } from '../../domain/forms/form-of.ts';

const path = 'test/corpus/evidence/ocr/words.png';
const file = { sha256: 'a'.repeat(64), name: '功能页.png', sizeBytes: 1, mediaType: 'image/png' };
const context: ReadingContext = {
  order: { orderId: 'CS26', seller: '南京青禾物联科技有限公司', customer: '杭州云启智能科技有限公司' },
  today: '2026-11-22',
};
const evidenceFields = fieldsOf(formOf('delivery-evidence'));

test('a screenshot is read in a process of its own and becomes an artifact', async (t) => {
  const { readers, close } = createEvidenceReaders();
  t.teardown(close);
  const [reader] = readers;
  if (!reader) return t.fail('no reader of screenshots');
  const facts = (await reader.read(path, file, context)) as ReadScreenshot;
  t.is(facts.file.contentSuffix, 'png');
  t.true(facts.screenshot.readable);
  t.deepEqual(reader.artifactsOf([{ file, facts }], context), { screenshots: [facts] });
});

/** Processes that were started with these words. */
async function processesOf(words: string): Promise<readonly number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')));
  return ids.filter((_, at) => lines[at]?.includes(words)).map(Number);
}

test('reading lets the pages that people wait for go first', async (t) => {
  const trustPem = 'vouches for nobody, but marks the process';
  const { readers, close } = createEvidenceReaders({ trustPem });
  t.teardown(close);
  await readers[0]?.read(path, file, context);
  const started = await processesOf(trustPem);
  t.true(started.length > 0);
  for (const id of started) t.is(getPriority(id), Math.max(10, getPriority()));
});

test('a picture that is not read yet leaves the artifact out, so a person looks', (t) => {
  for (const reader of createEvidenceReaders().readers)
    t.deepEqual(reader.artifactsOf([{ file, facts: undefined }], context), {});
});

test('each reader looks at its own field of the evidence form', (t) => {
  const seen = createEvidenceReaders().readers.map(({ canRead }) =>
    evidenceFields.filter(canRead).map(({ key }) => key),
  );
  t.deepEqual(seen, [['screenshots'], [], ['remoteRecord'], ['acceptanceForm']]);
});

test('a signed form is read against the companies of its order, and kept for these companies alone', async (t) => {
  const { readers, close } = createEvidenceReaders();
  t.teardown(close);
  const reader = readers.find(({ id }) => id === 'acceptance');
  if (!reader?.versionFor) return t.fail('no reader of forms');
  const form = { ...file, name: '验收单.pdf', mediaType: 'application/pdf' };
  const facts = (await reader.read('test/corpus/acceptance/pw.pdf', form, context)) as AcceptanceFormFacts;
  t.like(facts, { readable: false, reason: 'encrypted' });
  t.deepEqual(reader.artifactsOf([{ file: form, facts }], context), {
    acceptanceForms: [{ file: '验收单.pdf', facts, order: context.order, today: '2026-11-22' }],
  });
  const other = { ...context, order: { ...context.order, customer: '杭州云起智能科技有限公司' } };
  t.not(reader.versionFor(other), reader.versionFor(context));
  t.is(reader.versionFor({ ...context, today: '2026-11-23' }), reader.versionFor(context));
});

test('another trust store makes other facts of the same form', (t) => {
  const versionWith = (trustPem: string) =>
    createEvidenceReaders({ trustPem }).readers.find(({ id }) => id === 'acceptance')?.version;
  t.not(versionWith('-----BEGIN CERTIFICATE-----'), versionWith(''));
});

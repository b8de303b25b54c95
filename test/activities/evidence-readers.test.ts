import test from 'ava';
import { createEvidenceReaders } from '../../activities/evidence-readers.ts';
import type { ReadScreenshot } from '../../domain/artifacts.ts';
import { fieldsOf } from '../../domain/form.ts';
import { formOf } from '../../domain/forms/form-of.ts';

const path = 'test/corpus/evidence/ocr/words.png';
const file = { sha256: 'a'.repeat(64), name: '功能页.png', sizeBytes: 1, mediaType: 'image/png' };
const evidenceFields = fieldsOf(formOf('delivery-evidence'));

test('a screenshot is read in a process of its own and becomes an artifact', async (t) => {
  const { readers, close } = createEvidenceReaders();
  t.teardown(close);
  const [reader] = readers;
  if (!reader) return t.fail('no reader of screenshots');
  const facts = (await reader.read(path, file)) as ReadScreenshot;
  t.is(facts.file.contentSuffix, 'png');
  t.true(facts.screenshot.readable);
  t.deepEqual(reader.artifactsOf([{ file, facts }]), { screenshots: [facts] });
});

test('a picture that is not read yet leaves the artifact out, so a person looks', (t) => {
  for (const reader of createEvidenceReaders().readers)
    t.deepEqual(reader.artifactsOf([{ file, facts: undefined }]), {});
});

test('each reader looks at its own field of the evidence form', (t) => {
  const seen = createEvidenceReaders().readers.map(({ canRead }) =>
    evidenceFields.filter(canRead).map(({ key }) => key),
  );
  t.deepEqual(seen, [['screenshots'], ['remoteRecord']]);
});

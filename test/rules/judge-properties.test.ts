import test from 'ava';
import fc from 'fast-check';
import { fieldsOf, isTextField } from '../../domain/form.ts';
import { formOf, forms } from '../../domain/forms/form-of.ts';
import { readFields } from '../../domain/read-fields.ts';
import { judgeSubmission } from '../../rules/judge-submission.ts';
import { rulePacks } from '../../rules/packs/index.ts';

const [pack] = rulePacks;
if (pack === undefined) throw new Error('no rule pack');

const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      '国家级',
      '最佳',
      'V1.0',
      '¥99',
      'https://a.example',
      '13800004321',
      '微信',
      '\n\n\n\n\n',
      '【',
      '免费',
      '😀',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  ),
  { maxLength: 12 },
);
const value = fc.oneof(
  words.map((parts) => parts.join('')),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.string({ maxLength: 5 }), { maxLength: 3 }),
  fc.record({
    sha256: fc.constant('a'.repeat(64)),
    name: fc.string(),
    sizeBytes: fc.nat(),
    mediaType: fc.string(),
  }),
);

for (const form of forms) {
  const keys = [...fieldsOf(form).map(({ key }) => key), 'unknown'];

  test(`${form.id}: whatever is handed in, the rules answer, and quotes stand where they say`, (t) => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 12 }),
        fc.constantFrom(...rulePacks),
        (given, pack) => {
          const { fields } = readFields(form, given);
          const report = judgeSubmission({ form, fields, pack, phase: 'full' });
          const failed = report.results.filter(({ reason }) => reason?.startsWith('the rule failed'));
          t.deepEqual(failed, []);
          for (const finding of report.findings) {
            const text = fields[finding.field];
            if (!finding.span || typeof text !== 'string') continue;
            t.is(text.slice(finding.span.start, finding.span.end), finding.quote ?? '');
          }
          t.is(new Set(report.findings.map(({ key }) => key)).size, report.findings.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  test(`${form.id}: the quick phase says nothing that the full one does not say`, (t) => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 8 }), (given) => {
        const { fields } = readFields(form, given);
        const keysIn = (phase: 'quick' | 'full') =>
          judgeSubmission({ form, fields, pack, phase }).findings.map(({ key }) => key);
        t.deepEqual(keysIn('quick'), keysIn('full'));
      }),
      { numRuns: 30 },
    );
  });
}

for (const id of ['company-onboarding', 'listing-saas'] as const) {
  const form = formOf(id);
  const keys = ['productName', 'introduction', 'supportHours'];
  const read = fieldsOf(form).filter((one) => isTextField(one) && keys.includes(one.key));
  test(`${form.id}: a text field of 20,000 characters is judged, each span within it`, (t) => {
    t.true(read.length > 0);
    for (const part of ['1', '一', 'v1.', '0 ', '\n', '最', 'a@', '待'])
      for (const { key } of read) {
        const text = part.repeat(Math.floor(20_000 / part.length));
        const { findings } = judgeSubmission({ form, fields: { [key]: text }, pack, phase: 'quick' });
        for (const { span } of findings)
          t.true(span === undefined || (span.start >= 0 && span.end <= text.length), `${key}: ${part}`);
      }
  });
}

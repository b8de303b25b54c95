import test from 'ava';
import { fieldsOf } from '../../domain/form.ts';
import { formOf, forms } from '../../domain/forms/form-of.ts';
import { readFields } from '../../domain/read-fields.ts';
import { judgeSubmission } from '../../rules/judge-submission.ts';
import { koogalleryCn } from '../../rules/packs/koogallery-cn.ts';
import { completeForms } from './complete-forms.ts';

for (const form of forms) {
  const { fields, refusals } = readFields(form, completeForms[form.id]);
  const judge = (changed: typeof fields) =>
    judgeSubmission({ form, fields: { ...fields, ...changed }, pack: koogalleryCn, phase: 'quick' }).findings;

  test(`${form.id}: with a complete submission nothing is wrong`, (t) => {
    t.deepEqual(refusals, []);
    t.deepEqual(
      judge({}).map(({ location, message }) => `【${location}】${message.zh}`),
      [],
    );
  });

  test(`${form.id}: each required field is missed, once, where it is empty`, (t) => {
    for (const field of fieldsOf(form).filter(({ required }) => required)) {
      const here = judge({ [field.key]: null }).filter((finding) => finding.field === field.key);
      t.deepEqual(
        here.map(({ code, severity }) => [code, severity]),
        [[field.type === 'agreement' ? 'agreement-unticked' : 'required-field-empty', 'block']],
        field.key,
      );
    }
  });
}

test('delivery-evidence: no screenshots at all are found before anything is read', (t) => {
  const form = formOf('delivery-evidence');
  const fields = { ...completeForms['delivery-evidence'], screenshots: [] };
  const { findings } = judgeSubmission({ form, fields, pack: koogalleryCn, phase: 'quick' });
  t.true(findings.some(({ code, location }) => code === 'too-few-screenshots' && location === '部署截图'));
  const remote = judgeSubmission({
    form,
    fields: { ...fields, deliveryMode: 'remote' },
    pack: koogalleryCn,
    phase: 'quick',
  });
  t.deepEqual(
    remote.findings.map(({ code, location }) => [code, location]),
    [['remote-record-missing', '远程交付记录']],
  );
});

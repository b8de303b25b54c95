import test from 'ava';
import { formOf } from '../../domain/forms/form-of.ts';
import { readFields } from '../../domain/read-fields.ts';

const form = formOf('company-onboarding');
const logo = { sha256: '0'.repeat(64), name: 'logo.png', sizeBytes: 10, mediaType: 'image/png' };

test('values that fit the form are taken as they are', (t) => {
  const given = {
    companyName: '星澜数据',
    customersServed: 210,
    companyLogo: logo,
    businessLicence: [logo],
    agreementAccepted: true,
    introduction: null,
  };
  t.deepEqual(readFields(form, given), { fields: given, refusals: [] });
});

test('an unknown field is refused and the nearest one named', (t) => {
  const { fields, refusals } = readFields(form, { introdution: '写错了', 公司简价: '写错了' });
  t.deepEqual(fields, {});
  t.deepEqual(
    refusals.map(({ code, field, nearest }) => ({ code, field, nearest })),
    [
      { code: 'unknown-field', field: 'introdution', nearest: 'introduction' },
      { code: 'unknown-field', field: '公司简价', nearest: 'introduction' },
    ],
  );
  t.is(refusals[0]?.message.zh, 'company-onboarding 没有字段“introdution”，最接近的是 introduction。');
});

const wrong: readonly (readonly [key: string, value: unknown, english: string])[] = [
  ['companyName', 12, 'companyName takes text but was given a number.'],
  ['companyName', ['a'], 'companyName takes text but was given a list.'],
  ['customersServed', '210', 'customersServed takes a number but was given text.'],
  ['customersServed', Number.NaN, 'customersServed takes a number but was given a number.'],
  ['companyLogo', 'logo.png', 'companyLogo takes a file but was given text.'],
  ['companyLogo', { name: 'logo.png' }, 'companyLogo takes a file but was given an object.'],
  ['businessLicence', logo, 'businessLicence takes a list of files but was given a file.'],
  ['agreementAccepted', 'yes', 'agreementAccepted takes true or false but was given text.'],
];
for (const [key, value, english] of wrong) {
  test(`a wrong type is refused: ${english} (${JSON.stringify(value)})`, (t) => {
    const { fields, refusals } = readFields(form, { [key]: value });
    t.deepEqual(fields, {});
    t.like(refusals[0], { code: 'wrong-type', field: key });
    t.is(refusals[0]?.message.en, english);
  });
}

test('a key as long as a book is cut in the message', (t) => {
  const { refusals } = readFields(form, { ['x'.repeat(100_000)]: 1 });
  t.is(refusals[0]?.field.length, 60);
});

test('names that every object has are no fields', (t) => {
  const { refusals } = readFields(form, JSON.parse('{"__proto__": 1, "constructor": 2}'));
  t.deepEqual(
    refusals.map(({ field }) => field),
    ['__proto__', 'constructor'],
  );
});

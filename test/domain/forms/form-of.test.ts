import test from 'ava';
import type { Bilingual } from '../../../domain/bilingual.ts';
import { fieldsOf, formIds, isFileField, isTextField } from '../../../domain/form.ts';
import { formOf, forms, isFormId, titleOf } from '../../../domain/forms/form-of.ts';

const isComplete = (text: Bilingual) => text.zh.trim() !== '' && text.en.trim() !== '';
const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

test('every form is known by its id', (t) => {
  t.deepEqual(
    forms.map((form) => form.id),
    [...formIds],
  );
  for (const id of formIds) t.is(formOf(id).id, id);
  t.true(isFormId('listing-saas'));
  t.false(isFormId('listing-toaster'));
  t.false(isFormId('toString'));
});

for (const form of forms) {
  const fields = fieldsOf(form);

  test(`${form.id}: labels are unique in both languages, so that 【】 names one place`, (t) => {
    const fold = (label: string) => label.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
    t.deepEqual(repeated(fields.map((field) => fold(field.label.zh))), []);
    t.deepEqual(repeated(fields.map((field) => fold(field.label.en))), []);
  });

  test(`${form.id}: keys are camelCase and unique`, (t) => {
    for (const field of fields) t.regex(field.key, /^[a-z][A-Za-z]*$/);
    t.deepEqual(repeated(fields.map((field) => field.key)), []);
    t.deepEqual(repeated(form.sections.map((section) => section.key)), []);
  });

  test(`${form.id}: every text is there in Chinese and in English`, (t) => {
    const texts = [
      form.title,
      ...form.sections.flatMap((section) => [section.title, ...(section.help ? [section.help] : [])]),
      ...fields.flatMap((field) => [
        field.label,
        ...(field.help ? [field.help] : []),
        ...(field.example ? [field.example] : []),
        ...('options' in field ? field.options.map((option) => option.label) : []),
      ]),
    ];
    for (const text of texts) t.true(isComplete(text), JSON.stringify(text));
  });

  test(`${form.id}: no label holds a bracket, which would break the marks around it`, (t) => {
    for (const field of fields) t.notRegex(field.label.zh + field.label.en, /[【】[\]]/u);
  });

  test(`${form.id}: limits can be met`, (t) => {
    for (const field of fields) {
      if (isTextField(field)) t.true((field.minLength ?? 0) <= field.maxLength, field.key);
      if (isTextField(field) && field.example) {
        t.true([...field.example.zh].length <= field.maxLength, field.key);
        t.true([...field.example.zh].length >= (field.minLength ?? 0), field.key);
      }
      if (isFileField(field))
        t.true(field.file.suffixes.length > 0 && field.file.maxSizeBytes > 0, field.key);
      if (isFileField(field)) t.true((field.file.minFiles ?? 0) <= (field.file.maxFiles ?? 1), field.key);
    }
  });

  test(`${form.id}: something must be ticked before it can be submitted`, (t) => {
    const ticks = fields.filter((field) => field.type === 'agreement');
    t.is(ticks.length, 1);
    t.true(ticks.every((field) => field.required));
  });
}

test('the places that sellers know are called as they know them', (t) => {
  const labels = (id: (typeof formIds)[number]) => fieldsOf(formOf(id)).map((field) => field.label.zh);
  for (const label of ['公司名称', '公司简介', '公司官网', '公司 Logo', '营业执照', '软件著作权登记证书'])
    t.true(labels('company-onboarding').includes(label), label);
  for (const label of [
    '商品名称',
    '商品主图',
    '商品介绍',
    '商品亮点',
    '使用指南',
    '售后支持电话',
    '安全扫描报告',
  ])
    t.true(labels('listing-saas').includes(label), label);
  for (const label of ['部署截图', '远程交付记录', '验收单', '云资源订单号'])
    t.true(labels('delivery-evidence').includes(label), label);
});

test('a submission is listed under its product, else its company, else its shop', (t) => {
  t.is(titleOf({ companyName: ' 星澜数据 ' }), '星澜数据');
  t.is(titleOf({ developerName: '周砚', shopName: '砚台小工具' }), '砚台小工具');
  t.is(titleOf({ orderId: 'CS1', productName: '星桥平台' }), '星桥平台');
  t.is(titleOf({ productName: '星桥平台', customerName: '明川电器' }), '星桥平台 · 明川电器');
  t.is(titleOf({ productName: '   ' }), '');
  t.is(titleOf({}), '');
});

import test from 'ava';
import { formOf } from '../../domain/forms/form-of.ts';
import { formatRemarks, nearestLocation, parseRemarks } from '../../domain/remark.ts';

const form = formOf('company-onboarding');

test('a rejection reads as a numbered list of locations', (t) => {
  t.is(
    formatRemarks([
      { location: '公司简介', text: '请删去“国家级”。' },
      { location: '公司 Logo', text: '请重新上传。' },
    ]),
    '1.【公司简介】请删去“国家级”。\n2.【公司 Logo】请重新上传。',
  );
});

test('what was formatted is read back as it was', (t) => {
  const remarks = [
    { field: 'introduction', location: '公司简介', text: '请删去“国家级”。\n再补充一个案例。' },
    { field: 'companyLogo', location: '公司 Logo', text: '请重新上传。' },
    { field: 'introduction', location: '公司简介', text: '请删去网址。' },
  ];
  t.deepEqual(parseRemarks(formatRemarks(remarks), form), { remarks, unknown: [], preamble: '' });
});

const typed: readonly (readonly [
  why: string,
  text: string,
  remarks: readonly (readonly [string, string])[],
])[] = [
  [
    'no numbering',
    '【公司简介】太短【手机】打不通',
    [
      ['introduction', '太短'],
      ['contactMobile', '打不通'],
    ],
  ],
  [
    'numbers of other kinds',
    '①【公司简介】太短 ②【手机】打不通',
    [
      ['introduction', '太短'],
      ['contactMobile', '打不通'],
    ],
  ],
  [
    'brackets in parentheses style',
    '(1)【公司简介】太短\n(2)【手机】打不通',
    [
      ['introduction', '太短'],
      ['contactMobile', '打不通'],
    ],
  ],
  ['half-width brackets', '1.[公司简介]太短', [['introduction', '太短']]],
  ['blanks and letter case inside the marks', '【 公司logo 】换一张', [['companyLogo', '换一张']]],
  ['full-width letters', '【公司Ｌｏｇｏ】换一张', [['companyLogo', '换一张']]],
  ['the English label', '【Company introduction】too short', [['introduction', 'too short']]],
  [
    'square brackets in the words',
    '【公司简介】请删去[图1]和 a[0]',
    [['introduction', '请删去[图1]和 a[0]']],
  ],
  ['a number at the end belongs to the words', '【服务客户数】应为 210', [['customersServed', '应为 210']]],
];
for (const [why, text, remarks] of typed) {
  test(`typed or pasted text is read into remarks: ${why}`, (t) => {
    const parsed = parseRemarks(text, form);
    t.deepEqual(
      parsed.remarks.map(({ field, text: said }) => [field, said]),
      remarks,
    );
    t.deepEqual(parsed.unknown, []);
  });
}

test('an unknown location is not guessed: it is named with its place and the nearest label', (t) => {
  const parsed = parseRemarks('1.【公司简价】太短\n2.【手机】打不通', form);
  t.deepEqual(parsed.unknown, [{ location: '公司简价', nearest: '公司简介', offset: 2 }]);
  t.deepEqual(
    parsed.remarks.map(({ field }) => field),
    ['contactMobile'],
  );
});

test('words before the first mark are kept apart', (t) => {
  t.is(parseRemarks('整体不错，还差两处：\n1.【公司简介】太短', form).preamble, '整体不错，还差两处：');
  t.deepEqual(parseRemarks('没有任何标记', form), { remarks: [], unknown: [], preamble: '没有任何标记' });
});

test('the nearest label is found by edits, in either language', (t) => {
  t.is(nearestLocation(form, '公司LOGO图'), '公司 Logo');
  t.is(nearestLocation(form, 'Compny website'), '公司官网');
});

import test from 'ava';
import { strToU8, zipSync } from 'fflate';
import { callCli, linesOf } from './call-cli.ts';
import { companyFields, type Folder, makeFolder, writeCompanyFiles } from './submission-files.ts';

let folder: Folder;
test.before(async () => {
  folder = await makeFolder();
  await writeCompanyFiles(folder);
});
test.after.always(() => folder.remove());

const check = (...argv: readonly string[]) => callCli(['check', '--format', 'jsonl', ...argv]);

const head =
  '公司名称,统一社会信用代码,公司简介*,公司官网,公司 Logo,联系人姓名,邮箱,手机,营业执照,软件著作权登记证书,入驻协议';
const rowOf = (introduction: string) =>
  [
    ...[
      '佛山市星澜数据科技有限公司',
      '91350100M000100Y43',
      `"${introduction}"`,
      'https://www.xinglan-data.example',
    ],
    ...[
      'logo.png',
      '林知夏',
      'zhixia.lin@xinglan-data.example',
      '13800004321',
      'licence.pdf',
      'certificate.pdf',
      '是',
    ],
  ].join(',');

type Line = {
  file: string;
  line: number;
  form: string;
  findings: { severity: string; field: string; quote?: string }[];
};
const blocks = (line: Line | undefined) =>
  (line?.findings ?? [])
    .filter(({ severity }) => severity === 'block')
    .map(({ field, quote }) => [field, quote]);

test('each row of a CSV is a draft, named by its line, with its files beside the table', async (t) => {
  const bad = `国内最佳的平台，${companyFields.introduction}`;
  const path = await folder.write(
    'drafts.csv',
    `${head}\n${rowOf(companyFields.introduction)}\n${rowOf(bad)}\n`,
  );
  const { status, stdout, stderr } = await check(path);
  const lines = linesOf(stdout) as unknown as Line[];
  t.deepEqual(
    lines.map(({ file, line, form }) => [file, line, form]),
    [
      [path, 2, 'company-onboarding'],
      [path, 3, 'company-onboarding'],
    ],
    stderr,
  );
  t.deepEqual(
    blocks(lines[0]).filter(([field]) => field !== 'agreementAccepted'),
    [],
  );
  t.true(blocks(lines[1]).some(([, quote]) => quote?.includes('最佳')));
  t.is(status, 1);
});

test('a table in GB 18030 reads alike, and a column of its own is named on stderr', async (t) => {
  // 公司名称,备注 / 甲,乙
  const gbk = Buffer.from('b9abcbbec3fbb3c62cb1b8d7a20abcd72cd2d20a', 'hex');
  const path = await folder.write('gbk.csv', gbk);
  const { status, stdout, stderr } = await check(path);
  t.is((linesOf(stdout) as unknown as Line[])[0]?.form, 'company-onboarding');
  t.regex(stderr, /备注/);
  t.is(status, 2);
});

test('an XLSX is read from its first sheet', async (t) => {
  const cell = (text: string, at: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const row = (number: number, ...cells: string[]) =>
    `<row r="${number}">${cells.map((text, index) => cell(text, `${'AB'[index]}${number}`)).join('')}</row>`;
  const content = `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:B2"/><sheetData>${row(1, '商品名称', '商品亮点')}${row(2, '云启排班', '国内最佳的排班')}</sheetData></worksheet>`;
  const relations = (target: string, type: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
  const workbook = `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="草稿" sheetId="1" r:id="r1"/></sheets></workbook>`;
  const types = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`;
  const zip = zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relations('xl/workbook.xml', 'officeDocument')),
    'xl/workbook.xml': strToU8(workbook),
    'xl/_rels/workbook.xml.rels': strToU8(relations('worksheets/sheet1.xml', 'worksheet')),
    'xl/worksheets/sheet1.xml': strToU8(content),
  });
  const path = await folder.write('drafts.xlsx', Buffer.from(zip));
  const { stdout, stderr } = await check('--form', 'listing-saas', path);
  const [only] = linesOf(stdout) as unknown as Line[];
  t.like(only, { line: 2, form: 'listing-saas' }, stderr);
  t.true(blocks(only).some(([field, quote]) => field === 'highlights' && quote?.includes('最佳')));
});

test('a folder is read by name; a broken table hides none of the others', async (t) => {
  const own = await makeFolder();
  const submission = JSON.stringify({ form: 'listing-saas', fields: { productName: '云启排班' } });
  await own.write('a.json', submission);
  await own.write('b.csv', '商品名称,商品亮点\n"没有收尾的引号,1\n');
  await own.write('c.xlsx', 'no workbook');
  await own.write('d.yaml', 'form: listing-saas\nfields:\n  productName: 云启考勤\n');
  await own.write('readme.txt', 'not read');
  const { status, stdout, stderr } = await check(own.path);
  t.deepEqual(
    linesOf(stdout).map(({ file }) => String(file).split('/').at(-1)),
    ['a.json', 'd.yaml'],
  );
  t.is(stderr.trim().split('\n').length, 2);
  t.is(status, 2);
  await own.remove();
});

test('a form that does not exist is wrong usage, and an empty folder says what is wanted', async (t) => {
  t.regex((await check('--form', 'listing-sass', 'x.csv')).stderr, /listing-saas/);
  const own = await makeFolder();
  t.regex((await check(own.path)).stderr, /CSV/);
  await own.remove();
});

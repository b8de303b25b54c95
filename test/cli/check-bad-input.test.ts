import test from 'ava';
import { callCli, linesOf } from './call-cli.ts';
import { companyFields, type Folder, makeFolder, writeCompanyFiles } from './submission-files.ts';

let folder: Folder;
test.before(async () => {
  folder = await makeFolder();
  await writeCompanyFiles(folder);
});
test.after.always(() => folder.remove());

async function check(name: string, content: string | Buffer, ...argv: readonly string[]) {
  const path = await folder.write(name, content);
  const answer = await callCli(['check', '--format', 'jsonl', path, ...argv]);
  return { ...answer, stderr: answer.stderr.replaceAll(path, name) };
}

const refused: readonly (readonly [name: string, content: string | Buffer, said: string])[] = [
  [
    'form.yaml',
    'form: company-onbording\nfields: {}\n',
    'form.yaml：没有表单“company-onbording”，最接近的是 company-onboarding。\n',
  ],
  ['no-form.yaml', 'fields: {}\n', /没有写 form/.source],
  [
    'extra.yaml',
    'form: listing-saas\nfeilds: {}\n',
    'extra.yaml：多了“feilds”：只有 form 和 fields 两项。\n',
  ],
  ['list.yaml', '- a\n- b\n', 'list.yaml：不是提交：最外层要有 form 和 fields。\n'],
  ['empty.yaml', '', 'empty.yaml：不是提交：最外层要有 form 和 fields。\n'],
  ['fields.yaml', 'form: listing-saas\nfields: [1]\n', 'fields.yaml：fields 要写成“字段: 值”的形式。\n'],
  ['indent.yaml', 'form: listing-saas\nfields:\n  a: "open\n', 'indent.yaml：第 4 行第 1 列读不懂：'],
  ['twice.yaml', 'form: listing-saas\nform: listing-api\n', '第 2 行'],
  [
    'gbk.yaml',
    Buffer.from([...Buffer.from('form: listing-saas\nfields:\n  productName: '), 0xd0, 0xc7, 0x0a]),
    'gbk.yaml：第 3 行不是 UTF-8 编码。请存为 UTF-8 再试。\n',
  ],
  [
    'binary.yaml',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
    'binary.yaml：第 1 行不是 UTF-8 编码。请存为 UTF-8 再试。\n',
  ],
];
for (const [name, content, said] of refused) {
  test(`a submission that can’t be read is one line on stderr and exit status 2: ${name}`, async (t) => {
    const { status, stdout, stderr } = await check(name, content);
    t.is(stdout, '');
    t.is(stderr.split('\n').length, 2, stderr);
    t.true(stderr.includes(said), stderr);
    t.is(status, 2);
  });
}

test('aliases that would grow without end are refused', async (t) => {
  const levels = Array.from(
    { length: 12 },
    (_, at) => `x${at}: &x${at} [${Array(10).fill(at ? `*x${at - 1}` : 'a')}]`,
  );
  const { status, stderr } = await check('bomb.yaml', `${levels.join('\n')}\n`);
  t.is(status, 2);
  t.is(stderr.split('\n').length, 2);
});

test('an unknown field and a wrong type are named; the other fields are still judged', async (t) => {
  const fields = { ...companyFields, introdution: '写错了', companyName: 12, website: 'x' };
  const { status, stdout, stderr } = await check(
    'fields.json',
    JSON.stringify({ form: 'company-onboarding', fields }),
  );
  t.is(
    stderr,
    'fields.json：【公司名称】要的是文字，收到的是数字。\nfields.json：company-onboarding 没有字段“introdution”，最接近的是 introduction。\n',
  );
  t.deepEqual(
    linesOf(stdout)[0]?.findings.map(({ code }) => code),
    ['website-format'],
  );
  t.is(status, 2);
});

test('a file that is missing, or is a folder, is named with its field; the others are still judged', async (t) => {
  const fields = {
    ...companyFields,
    companyLogo: 'gone.png',
    businessLicence: ['licence.pdf', '.'],
    website: 'x',
  };
  const { status, stdout, stderr } = await check(
    'files.json',
    JSON.stringify({ form: 'company-onboarding', fields }),
  );
  t.is(
    stderr,
    'files.json：【公司 Logo】gone.png：没有这个文件。\nfiles.json：【营业执照】.：这是文件夹，不是文件。\n',
  );
  t.deepEqual(
    linesOf(stdout)[0]?.findings.map(({ code }) => code),
    ['website-format'],
  );
  t.is(status, 2);
});

test('a text of 10 MB is too long, and nothing else is said of it', async (t) => {
  const introduction = '最佳'.repeat(1_750_000);
  const fields = { ...companyFields, introduction };
  const { status, stdout } = await check('long.json', JSON.stringify({ form: 'company-onboarding', fields }));
  t.deepEqual(
    linesOf(stdout)[0]?.findings.map(({ code, location }) => [code, location]),
    [['text-too-long', '公司简介']],
  );
  t.is(status, 1);
});

test('a broken picture is a finding, not a failure', async (t) => {
  await folder.write('broken.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]));
  const fields = { ...companyFields, companyLogo: 'broken.png' };
  const { status, stdout, stderr } = await check(
    'broken.json',
    JSON.stringify({ form: 'company-onboarding', fields }),
  );
  t.is(stderr, '');
  t.true(
    linesOf(stdout)[0]?.findings.some(
      ({ field, severity }) => field === 'companyLogo' && severity === 'block',
    ),
  );
  t.is(status, 1);
});

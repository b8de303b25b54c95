import test from 'ava';
import { callCli, linesOf } from './call-cli.ts';
import { companyFields, drawLogo, type Folder, makeFolder, writeCompanyFiles } from './submission-files.ts';

let folder: Folder;
test.before(async () => {
  folder = await makeFolder();
  await writeCompanyFiles(folder);
});
test.after.always(() => folder.remove());

const submission = (fields: object, form = 'company-onboarding') => JSON.stringify({ form, fields });
const check = (...argv: readonly string[]) => callCli(['check', '--format', 'jsonl', ...argv]);

test('a complete submission passes with exit status 0', async (t) => {
  const path = await folder.write('complete.json', submission(companyFields));
  const { status, stdout, stderr } = await check(path);
  t.is(stderr, '');
  t.deepEqual(linesOf(stdout), [
    { file: path, form: 'company-onboarding', pack: 'koogallery-cn@2026.1', findings: [] },
  ]);
  t.is(status, 0);
});

test('YAML reads as it is written: a number in a text field stays text', async (t) => {
  const path = await folder.write(
    'numbers.yaml',
    `form: company-onboarding
fields:
  companyName: 佛山市星澜数据科技有限公司
  creditCode: 91350100M000100Y43
  introduction: ${companyFields.introduction}
  website: https://www.xinglan-data.example
  companyLogo: logo.png
  contactName: 林知夏
  contactEmail: zhixia.lin@xinglan-data.example
  contactMobile: 13800004321
  customersServed: 210
  businessLicence: licence.pdf
  copyrightCertificate: [certificate.pdf]
  agreementAccepted: true
`,
  );
  const { status, stdout, stderr } = await check(path);
  t.is(stderr, '');
  t.deepEqual(linesOf(stdout)[0]?.findings, []);
  t.is(status, 0);
});

test('what blocks is listed in the order of the form, with exit status 1', async (t) => {
  const path = await folder.write(
    'wrong.json',
    submission({
      ...companyFields,
      website: '公司官网',
      contactMobile: '138****4321',
      agreementAccepted: false,
    }),
  );
  const { status, stdout } = await check(path);
  t.deepEqual(
    linesOf(stdout)[0]?.findings.map(({ code, severity, location }) => [code, severity, location]),
    [
      ['website-format', 'block', '公司官网'],
      ['phone-format', 'block', '手机'],
      ['agreement-unticked', 'block', '入驻协议'],
    ],
  );
  t.is(status, 1);
});

test('what only warns does not change the exit status', async (t) => {
  const path = await folder.write(
    'warned.json',
    submission({ ...companyFields, creditCode: '91350100M000100Y34' }),
  );
  const { status, stdout } = await check(path);
  t.deepEqual(
    linesOf(stdout)[0]?.findings.map(({ code }) => code),
    ['credit-code-mistyped'],
  );
  t.is(status, 0);
});

test('one unreadable submission hides none of the others, and they keep their order', async (t) => {
  const first = await folder.write('first.json', submission(companyFields));
  const last = await folder.write('last.json', submission({ ...companyFields, companyName: '' }));
  const { status, stdout, stderr } = await check(first, `${folder.path}/gone.yaml`, last);
  t.deepEqual(
    linesOf(stdout).map(({ file }) => file),
    [first, last],
  );
  t.is(stderr, `${folder.path}/gone.yaml：没有这个文件。\n`);
  t.is(status, 2);
});

test('stdin is read for -, its paths are relative to the working folder', async (t) => {
  const fields = {
    ...companyFields,
    companyLogo: `${folder.path}/logo.png`,
    businessLicence: [`${folder.path}/licence.pdf`],
    copyrightCertificate: [`${folder.path}/certificate.pdf`],
  };
  const { status, stdout, stderr } = await callCli(['check', '-', '--format=jsonl'], submission(fields));
  t.is(stderr, '');
  t.is(linesOf(stdout)[0]?.file, '-');
  t.is(status, 0);
});

test('another pack asks for other things', async (t) => {
  const path = await folder.write('intl.json', submission(companyFields));
  const { stdout } = await check(path, '--pack', 'koogallery-intl');
  const [line] = linesOf(stdout);
  t.is(line?.pack, 'koogallery-intl@2026.1');
  t.true(line?.findings.some(({ code }) => code === 'introduction-not-english'));
});

test('messages are Chinese, or English on request; labels stay as they stand in 【】', async (t) => {
  const path = await folder.write('language.json', submission({ ...companyFields, website: '' }));
  const messageIn = async (...argv: readonly string[]) =>
    linesOf((await check(path, ...argv)).stdout)[0]?.findings[0];
  t.like(await messageIn(), { message: '没有填写公司官网。请填写。', location: '公司官网' });
  t.like(await messageIn('--lang', 'en'), {
    message: 'Company website is empty. Fill it in.',
    location: '公司官网',
  });
});

test('a file is judged by what it holds, not by its name', async (t) => {
  await folder.write('disguised.png', await drawLogo(168, 70).webp().toBuffer());
  const path = await folder.write(
    'disguised.json',
    submission({ ...companyFields, companyLogo: 'disguised.png' }),
  );
  const { stdout } = await check(path);
  t.true(
    linesOf(stdout)[0]?.findings.some(
      ({ field, severity }) => field === 'companyLogo' && severity === 'block',
    ),
  );
});

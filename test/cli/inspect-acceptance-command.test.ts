import test from 'ava';
import { callCli, linesOf, type PrintedFinding } from './call-cli.ts';
import { type Folder, makeFolder } from './submission-files.ts';

type PrintedForm = {
  readonly file: string;
  readonly parties: Readonly<Record<string, { readonly state: string }>>;
  readonly digital: readonly unknown[];
  readonly findings: readonly PrintedFinding[];
};

let folder: Folder;
test.before(async () => {
  folder = await makeFolder();
});
test.after.always(() => folder.remove());

const inspect = (...argv: readonly string[]) =>
  callCli(['inspect', 'acceptance', '--format', 'jsonl', ...argv]);

test('a form that can’t be read is a finding, a file that is not there is a line on stderr', async (t) => {
  const broken = await folder.write('broken.pdf', 'no form at all');
  const gone = `${folder.path}/gone.pdf`;
  const { status, stdout, stderr } = await inspect(gone, broken);
  const [form] = linesOf<PrintedForm>(stdout);
  t.is(form?.file, broken);
  t.deepEqual(
    Object.entries(form?.parties ?? {}).map(([party, { state }]) => [party, state]),
    [
      ['seller', 'unsure'],
      ['project-team', 'unsure'],
      ['customer', 'unsure'],
    ],
  );
  t.deepEqual(
    form?.findings.map(({ code }) => code),
    ['form-unreadable'],
  );
  t.is(stderr, `${gone}：没有这个文件。\n`);
  t.is(status, 2);
});

test('lines of the orders file that can’t be used are named; the forms are still judged', async (t) => {
  const broken = await folder.write('form.pdf', 'no form at all');
  const orders = await folder.write(
    'orders.jsonl',
    '{"file":"form.pdf","seller":"星澜数据"}\nnot json\n{"seller":"x"}\n',
  );
  const { status, stdout, stderr } = await inspect('--orders', orders, broken);
  t.is(linesOf<PrintedForm>(stdout).length, 1);
  t.is(
    stderr,
    [2, 3]
      .map(
        (line) => `${orders}：第 ${line} 行要写成 {"file","orderId","seller","projectTeam","customer"}。\n`,
      )
      .join(''),
  );
  t.is(status, 2);
});

test('certificates or orders that can’t be read stop the call: results without them would mislead', async (t) => {
  const form = await folder.write('other.pdf', 'no form at all');
  const notes = await folder.write('notes.pem', 'no certificate');
  const gone = `${folder.path}/gone`;
  t.deepEqual(await inspect('--trust', gone, form), {
    status: 2,
    stdout: '',
    stderr: `--trust ${gone}：没有这个文件。\n`,
  });
  t.deepEqual(await inspect('--trust', notes, form), {
    status: 2,
    stdout: '',
    stderr: `--trust ${notes}：没有 PEM 格式的证书。\n`,
  });
  const { status, stdout, stderr } = await inspect('--orders', gone, form);
  t.is(stdout, '');
  t.true(stderr.startsWith(`--orders ${gone}：`), stderr);
  t.is(status, 2);
});

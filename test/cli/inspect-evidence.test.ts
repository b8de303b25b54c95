import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { callCli, linesOf, type PrintedFinding } from './call-cli.ts';
import { type Folder, makeFolder } from './submission-files.ts';

type PrintedOrder = {
  readonly order: string;
  readonly files: Readonly<Record<string, unknown>>;
  readonly findings: readonly PrintedFinding[];
};

let folder: Folder;
test.before(async () => {
  folder = await makeFolder();
});
test.after.always(() => folder.remove());

const order = {
  orderId: 'CS2611180001',
  productName: '星桥平台',
  productKind: 'saas',
  deliveryMode: 'base-cloud',
  customerName: '杭州云启智能科技有限公司',
};

async function writeOrder(name: string, content: string): Promise<string> {
  const path = join(folder.path, name);
  await mkdir(path);
  await writeFile(join(path, 'order.json'), content);
  return path;
}

test('each order answers; folders that can’t be used are a line on stderr', async (t) => {
  const none = await writeOrder('none', JSON.stringify(order));
  const remote = await writeOrder(
    'remote',
    JSON.stringify({ ...order, orderId: 'CS2', deliveryMode: 'remote' }),
  );
  const broken = await writeOrder('broken', '{"orderId":');
  const wrong = await writeOrder('wrong', JSON.stringify({ ...order, deliveryMode: 'by-mail' }));
  const empty = join(folder.path, 'empty');
  await mkdir(empty);
  const argv = [
    'inspect',
    'evidence',
    '--format',
    'jsonl',
    none,
    broken,
    remote,
    wrong,
    empty,
    join(none, 'order.json'),
  ];
  const { status, stdout, stderr } = await callCli(argv);
  t.deepEqual(
    linesOf<PrintedOrder>(stdout).map(({ order: id, files, findings }) => [
      id,
      files,
      findings.map(({ code }) => code),
    ]),
    [
      [
        'CS2611180001',
        {},
        ['too-few-screenshots', 'missing-login', 'missing-after-login', 'missing-feature'],
      ],
      ['CS2', {}, ['remote-record-missing']],
    ],
  );
  const lines = stderr.split('\n').map((line) => line.replace(folder.path, ''));
  t.regex(lines[0] ?? '', /^\/broken：order\.json 不是 JSON：/);
  t.regex(lines[1] ?? '', /^\/wrong：order\.json 的 deliveryMode 不对：/);
  t.deepEqual(lines.slice(2), ['/empty：文件夹里没有 order.json。', '/none/order.json：这不是文件夹。', '']);
  t.is(status, 2);
});

test('a file that is called a picture and is none is named as unusable', async (t) => {
  const path = await writeOrder('paper', JSON.stringify(order));
  await writeFile(
    join(path, '截图.png'),
    '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  );
  const { stdout } = await callCli(['inspect', 'evidence', '--format', 'jsonl', path]);
  const [read] = linesOf<PrintedOrder>(stdout);
  t.like(read?.files['截图.png'], { usable: false, unusable: 'unsupported' });
  t.true(read?.findings.some(({ code }) => code === 'unusable-screenshot'));
});

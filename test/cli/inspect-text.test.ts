import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable, Writable } from 'node:stream';
import test from 'ava';
import { runCli } from '../../cli/run.ts';
import { callCli, linesOf } from './call-cli.ts';

type PrintedText = {
  readonly id: string | number;
  readonly spans: readonly {
    readonly start: number;
    readonly end: number;
    readonly category: string;
    readonly severity: string;
    readonly rule: string;
    readonly quote: string;
    readonly suggestion: string;
  }[];
};
const inspect = (stdin: string | Buffer, ...argv: readonly string[]) =>
  callCli(['inspect', 'text', '--format', 'jsonl', ...argv], stdin);

test('each line answers with its id and the spans found, in UTF-16 units', async (t) => {
  const { status, stdout, stderr } = await inspect(
    '{"id":"a","text":"😀我们是国家级平台"}\n{"id":2,"text":"支持按角色推送报表。"}\n',
  );
  t.is(stderr, '');
  const [first, second] = linesOf<PrintedText>(stdout);
  t.like(first, { id: 'a' });
  const span = first?.spans[0];
  t.like(span, { start: 5, category: 'absolute', severity: 'violation' });
  t.is('😀我们是国家级平台'.slice(span?.start, span?.end), span?.quote ?? '');
  t.deepEqual(Object.keys(first?.spans[0] ?? {}), [
    'start',
    'end',
    'category',
    'severity',
    'rule',
    'quote',
    'suggestion',
  ]);
  t.is(typeof first?.spans[0]?.suggestion, 'string');
  t.deepEqual(second, { id: 2, spans: [] });
  t.is(status, 1);
});

test('what needs proof does not block', async (t) => {
  const { status, stdout } = await inspect('{"id":"a","text":"我们是国内首家提供该服务的厂商。"}\n');
  t.is(linesOf<PrintedText>(stdout)[0]?.spans[0]?.severity, 'evidence');
  t.is(status, 0);
});

test('lines that can’t be read are named with their number, the others are printed', async (t) => {
  const input = Buffer.concat([
    Buffer.from('\ufeff{"id":"1","text":"一"}\r\n\nnot json\n[1]\n{"text":"x"}\n{"id":"5"}\n'),
    Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
    Buffer.from('{"id":"8","text":"八","field":"introduction"}'),
  ]);
  const { status, stdout, stderr } = await inspect(input);
  t.deepEqual(
    linesOf<PrintedText>(stdout).map(({ id }) => id),
    ['1', '8'],
  );
  t.is(
    stderr,
    '-：第 3 行不是 JSON。\n-：第 4 行要写成 {"id", "text"}。\n-：第 5 行没有 id。\n-：第 6 行没有 text，或 text 不是文字。\n-：第 7 行不是 UTF-8 编码\n',
  );
  t.is(status, 2);
});

test('a missing file hides neither stdin nor the order', async (t) => {
  const { status, stdout, stderr } = await inspect('{"id":"1","text":"一"}', '/no/such/file.jsonl', '-');
  t.deepEqual(
    linesOf<PrintedText>(stdout).map(({ id }) => id),
    ['1'],
  );
  t.is(stderr, '/no/such/file.jsonl：没有这个文件。\n');
  t.is(status, 2);
});

test('sarif points at the line of the input', async (t) => {
  const { stdout } = await callCli(
    ['inspect', 'text', '--format', 'sarif'],
    '\n{"id":"a","text":"国家级平台"}\n',
  );
  const [result] = JSON.parse(stdout).runs[0].results;
  t.is(result.locations[0].physicalLocation.region.startLine, 2);
});

test('ten thousand lines stream: the first is printed before the last is written, and memory stays flat', async (t) => {
  const sentence = '飞梭报表提供 REST 接口和消息推送，客户可在测试环境验证后再切换生产。';
  let written = 0;
  let printed = 0;
  let firstPrintedAt = 0;
  let heapAfterThousand = 0;
  const heapNow = () => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  const stdin = Readable.from(
    (async function* () {
      for (; written < 10_000; written += 1)
        yield Buffer.from(`${JSON.stringify({ id: written, text: sentence })}\n`);
    })(),
    { objectMode: false },
  );
  const stdout = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      if (printed === 0) firstPrintedAt = written;
      printed += chunk.toString().split('\n').length - 1;
      if (printed === 1000) heapAfterThousand = heapNow();
      setImmediate(done);
    },
  });
  const stderr = new Writable({ write: (_chunk, _encoding, done) => done() });
  const status = await runCli(['inspect', 'text', '--format', 'jsonl'], {
    stdin,
    stdout,
    stderr,
    hasColours: false,
  });
  stdout.end();
  await once(stdout, 'finish');
  t.is(status, 0);
  t.is(printed, 10_000);
  t.true(firstPrintedAt < 5000, `first printed after ${firstPrintedAt}`);
  t.true(heapNow() - heapAfterThousand < 50 * 1024 * 1024);
});

test('a reader that leaves early ends the program without a word', async (t) => {
  const child = spawn(process.execPath, ['cli/shangjia.mjs', 'inspect', 'text', '--format', 'jsonl']);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.stdin.on('error', () => {});
  child.stdout.once('data', () => child.stdout.destroy());
  const line = `${JSON.stringify({ id: 'x', text: '一段没有问题的文字。' })}\n`;
  for (let count = 0; count < 3000 && child.exitCode === null; count += 1)
    if (!child.stdin.write(line))
      await Promise.race([once(child.stdin, 'drain').catch(() => undefined), once(child, 'close')]);
  child.stdin.end();
  if (child.exitCode === null) await once(child, 'close');
  t.is(said, '');
});

import test from 'ava';
import { commandNames } from '../../cli/help.ts';
import { callCli } from './call-cli.ts';

const wrong: readonly (readonly [argv: readonly string[], zh: string])[] = [
  [['chek', 'a.yaml'], '没有命令“chek”，最接近的是 check。\n'],
  [['inspect', 'logos', 'a.png'], '没有命令“inspect logos”，最接近的是 inspect logo。\n'],
  [['check', '--formt', 'json', 'a.yaml'], '没有选项 --formt，最接近的是 --format。\n'],
  [['check', '--format', 'xml', 'a.yaml'], '--format 只能是 text、json、jsonl、sarif，不是“xml”。\n'],
  [['check', '--lang', 'fr', 'a.yaml'], '--lang 只能是 zh 或 en。\n'],
  [['check', 'a.yaml', '--format'], '选项 --format 的值不对或缺少。\n'],
  [['check', '--help=yes'], '选项 --help 的值不对或缺少。\n'],
  [['check'], 'check 缺少输入。用法：shangjia check --help\n'],
  [['check', '--pack', 'koogalery-cn', 'a.yaml'], '没有规则包“koogalery-cn”，最接近的是 koogallery-cn。\n'],
];
for (const [argv, zh] of wrong) {
  test(`a wrong call says what is wrong in a line: shangjia ${argv.join(' ')}`, async (t) => {
    t.deepEqual(await callCli(argv), { status: 2, stdout: '', stderr: zh });
  });
}

test('a wrong call is answered in English on request', async (t) => {
  t.is(
    (await callCli(['--lang', 'en', 'chek'])).stderr,
    'there is no command "chek"; the nearest is check.\n',
  );
});

test('without words the overview goes to stderr, with --help to stdout', async (t) => {
  const bare = await callCli([]);
  t.is(bare.status, 2);
  t.is(bare.stdout, '');
  t.deepEqual(await callCli(['inspect']), bare);
  const asked = await callCli(['--help']);
  t.deepEqual(await callCli(['inspect', '--help']), asked);
  t.is(asked.status, 0);
  t.is(asked.stdout, bare.stderr);
  for (const name of commandNames) t.true(asked.stdout.includes(`  ${name} `), name);
});

for (const name of commandNames) {
  test(`${name} --help explains itself in both languages and reads nothing`, async (t) => {
    for (const [lang, word] of [
      ['zh', '用法：'],
      ['en', 'Usage: '],
    ] as const) {
      const { status, stdout, stderr } = await callCli([...name.split(' '), '--help', '--lang', lang]);
      t.is(status, 0);
      t.is(stderr, '');
      t.true(stdout.startsWith(`${word}shangjia ${name} `), stdout.slice(0, 60));
      for (const option of ['--format', '--lang', '--help']) t.true(stdout.includes(option), option);
    }
  });
}

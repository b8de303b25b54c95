import test from 'ava';
import { boxOf } from '../../server/opening.ts';
import { readStartOptions } from '../../server/start-options.ts';

test('options stand for settings of the environment', (t) => {
  t.deepEqual(readStartOptions(['--port', '8080', '--data', 'here', '--no-demo']), {
    settings: { SHANGJIA_PORT: '8080', SHANGJIA_DATA: 'here' },
    ...{ hasDemo: false, hasWorkers: true, wantsHelp: false },
  });
});

const wrong: readonly (readonly [args: readonly string[], message: string])[] = [
  [['--port', 'web'], '--port web is no port: give a number from 0 to 65535.'],
  [['--port', '70000'], '--port 70000 is no port: give a number from 0 to 65535.'],
  [['--data', ''], '--data needs a folder.'],
  [['--demo'], "Unknown option '--demo': see --help."],
];
for (const [args, message] of wrong)
  test(`${args.join(' ')} is refused in one line`, (t) => {
    t.throws(() => readStartOptions(args), { name: 'UsageError', message });
  });

test('the box has its columns in line, Chinese letters being two wide', (t) => {
  const signIns = [{ role: '商家 Seller', email: 'seller@shangjia.example', password: 'secret' }];
  t.is(
    boxOf({ url: 'http://127.0.0.1:3000', dataFolder: '/data', signIns }),
    [
      '╭─ 上架 Shangjia',
      '│ 地址 Address  http://127.0.0.1:3000',
      '│ 商家 Seller   seller@shangjia.example  secret',
      '│ 数据 Data     /data',
      '│ 停止 Stop     Ctrl-C',
      '╰─',
    ].join('\n'),
  );
});

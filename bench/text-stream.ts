// How fast and in how much memory `shangjia inspect text` streams: `node dist/bench/text-stream.js [LINES…]`.
// Prints a line a size: lines a second and the largest resident memory, which must not grow with the lines.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

const sentences = [
  '飞梭报表提供 REST 接口和消息推送，客户可在测试环境验证后再切换生产。',
  '我们是国内首家提供该服务的厂商，连续三年华南客户数第一。',
  '支持 Ubuntu 22.04 与 Docker 24，首次登录后请修改 root 口令，最大连接数 100。',
  '国家级平台，效果最佳，加微信 lin_2024 领取优惠，详情见 www.feisuo-report.cn。',
];

/** Kilobytes; Linux only. */
function peakMemoryOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

async function measure(lines: number): Promise<{ seconds: number; peakMb: number; printed: number }> {
  const started = process.hrtime.bigint();
  const child = spawn(process.execPath, ['cli/shangjia.mjs', 'inspect', 'text', '--format', 'jsonl']);
  let printed = 0;
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakMemoryOf(child.pid ?? 0));
  }, 50);
  child.stderr.pipe(process.stderr);
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 0x0a) printed += 1;
  });
  for (let id = 0; id < lines; id += 1) {
    const text = Array.from({ length: 4 }, (_, at) => sentences[(id + at) % sentences.length]).join('');
    if (!child.stdin.write(`${JSON.stringify({ id, text })}\n`)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await once(child, 'close');
  clearInterval(watch);
  return { seconds: Number(process.hrtime.bigint() - started) / 1e9, peakMb: peak / 1024, printed };
}

const sizes = process.argv.slice(2).map(Number);
for (const lines of sizes.length > 0 ? sizes : [1_000, 10_000, 50_000]) {
  const { seconds, peakMb, printed } = await measure(lines);
  if (printed !== lines) throw new Error(`${printed} of ${lines} lines were printed`);
  console.log(
    `${lines} lines: ${seconds.toFixed(1)} s, ${Math.round(lines / seconds)} lines/s, at most ${Math.round(peakMb)} MB`,
  );
}

/** The real server as a process of its own, to be started, killed and started again on the same data. */
import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../server/free-port.ts';
import { temporalProgram } from '../tools.ts';

const main = fileURLToPath(new URL('../../server/main.js', import.meta.url));
const openPatienceMs = 120_000;

export type RunningDesk = {
  readonly url: string;
  readonly start: () => Promise<void>;
  /** SIGKILL: no handler runs, nothing is written any more. */
  readonly kill: () => Promise<void>;
  /** As Ctrl-C. */
  readonly stop: () => Promise<number | null>;
  /** What it printed since it was started last. */
  readonly output: () => string;
};

export async function prepareDesk(
  dataFolder: string,
  settings: NodeJS.ProcessEnv = {},
): Promise<RunningDesk> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    ...{ TEMPORAL_CLI: temporalProgram(), SHANGJIA_LOG: 'error', SHANGJIA_SIGN_INS_PER_MINUTE: '10000' },
    ...settings,
  };
  let child: ChildProcess | undefined;
  let output = '';

  async function start(): Promise<void> {
    output = '';
    const args = [main, '--no-demo', '--data', dataFolder, '--port', String(port)];
    const started = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    child = started;
    for (const stream of [started.stdout, started.stderr])
      stream.on('data', (chunk) => {
        output += chunk;
      });
    const lastTry = Date.now() + openPatienceMs;
    while (!(await isOpen(url))) {
      if (started.exitCode !== null || Date.now() > lastTry)
        throw new Error(`the desk did not open: ${output}`);
      await sleep(50);
    }
  }

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    const ended = child;
    if (!ended || ended.exitCode !== null || ended.signalCode !== null) return null;
    const exit = new Promise<number | null>((resolve) => ended.once('exit', resolve));
    ended.kill(signal);
    return exit;
  }

  return {
    ...{ url, start, output: () => output },
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGINT'),
  };
}

async function isOpen(url: string): Promise<boolean> {
  return fetch(`${url}/healthz`).then(
    (answer) => answer.ok,
    () => false,
  );
}

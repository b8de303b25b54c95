/** An S3-compatible server as a child process on loopback. */
import { spawn } from 'node:child_process';
import { freePort } from '../../server/free-port.ts';
import { objectStorePackages } from '../tools.ts';

export type ObjectStore = { readonly endpoint: string; readonly stop: () => Promise<void> };

const patienceMs = 60_000;

export async function startObjectStore(): Promise<ObjectStore> {
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const env = { ...process.env, PYTHONPATH: objectStorePackages() };
  const child = spawn('python3', ['-m', 'moto.server', '-H', '127.0.0.1', '-p', String(port)], {
    ...{ env, stdio: 'ignore' },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill();
    await ended;
  };
  const until = Date.now() + patienceMs;
  while (!(await answers(endpoint))) {
    if (child.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Error('the S3-compatible server did not start');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { endpoint, stop };
}

function answers(endpoint: string): Promise<boolean> {
  return fetch(endpoint).then(
    () => true,
    () => false,
  );
}

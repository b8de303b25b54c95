import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

// Below what Linux, macOS and Windows give to outgoing connections: those would take a port between choosing and listening.
const range = { first: 20_000, end: 32_000 };
const tries = 100;

/**
 * A port of 127.0.0.1 that nothing listens on, for a program that can't be told to choose its own.
 * @throws where a hundred ports chosen by chance are all in use
 */
export async function freePort(): Promise<number> {
  for (let round = 0; round < tries; round += 1) {
    const port = randomInt(range.first, range.end);
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port between ${range.first} and ${range.end} was found`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

import { createPublicKey, type KeyObject } from 'node:crypto';
import type { Readable } from 'node:stream';
import { both } from '../domain/bilingual.ts';
import type { Finding } from '../domain/finding.ts';
import { type Command, type Outcome, UsageProblem } from './command.ts';
import { explainFileError, InputProblem, openInput, readText } from './input.ts';
import { type BundleProblem, NoBundle, verifyBundle } from './verify-bundle.ts';

/** Checks sealed decision bundles and judges them again. */
export const verifyCommand: Command = {
  options: { key: { type: 'string' } },
  run: async function* ({ inputs, options, stdin }): AsyncIterable<Outcome> {
    const key = options.key === undefined ? undefined : await readKey(String(options.key), stdin);
    for (const input of inputs) yield await verifyOne(input, { key, stdin });
  },
};

type Verifying = { readonly key: KeyObject | undefined; readonly stdin: Readable };

async function verifyOne(input: string, { key, stdin }: Verifying): Promise<Outcome> {
  try {
    const { problems, ...record } = verifyBundle(await readBytes(input, stdin), key);
    const findings = problems.map(toFinding);
    return { kind: 'inspected', input, record: { file: input, ...record, findings }, findings };
  } catch (error) {
    if (error instanceof InputProblem || error instanceof NoBundle)
      return { kind: 'failed', input, problem: error.problem };
    throw error;
  }
}

const largestBundle = 1024 ** 3;

async function readBytes(input: string, stdin: Readable): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of openInput(input, stdin)) {
      size += (piece as Buffer).length;
      if (size > largestBundle)
        throw new InputProblem(both('大于 1 GB，不读。', 'larger than 1 GB, not read.'));
      pieces.push(piece as Buffer);
    }
  } catch (error) {
    throw error instanceof InputProblem ? error : new InputProblem(explainFileError(error));
  }
  return Buffer.concat(pieces);
}

function toFinding({ code, message }: BundleProblem): Finding {
  return { code, rule: 'bundle', severity: 'block', field: 'bundle', location: '封存包', message };
}

/** @throws UsageProblem where it is no public key: without it nobody knows who sealed */
async function readKey(path: string, stdin: Readable): Promise<KeyObject> {
  try {
    return createPublicKey(await readText(path, stdin));
  } catch {
    throw new UsageProblem(
      both(
        `--key ${path}：读不到 PEM 公钥。从 GET /api/seal-key 取。`,
        `--key ${path}: no public key as PEM. Take it from GET /api/seal-key.`,
      ),
    );
  }
}

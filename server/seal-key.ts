/** The key that seals decision bundles: Ed25519, made on the first start and kept in the data folder. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { ConfigError } from './config.ts';

/** @throws ConfigError where the key that is set is none */
export async function loadSealKey({
  sealKey,
  dataFolder,
}: Pick<Config, 'sealKey' | 'dataFolder'>): Promise<KeyObject> {
  if (sealKey) return readKey(sealKey, 'SHANGJIA_SEAL_KEY');
  const path = join(dataFolder, 'seal-key.pem');
  await mkdir(dataFolder, { recursive: true });
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  try {
    await writeFile(path, pem, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readKey(await readFile(path, 'utf8'), path);
}

function readKey(pem: string, place: string): KeyObject {
  try {
    const key = createPrivateKey(pem.replace(/\\n/g, '\n'));
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below, without the text: it is a secret.
  }
  throw new ConfigError(`${place}: give an Ed25519 private key as PEM`);
}

/** PEM of what bundles are checked with. */
export function publicPem(key: KeyObject): string {
  return createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
}

import { readFileSync } from 'node:fs';
import { readTrust } from '../evidence/signature/chain.ts';
import { ConfigError } from './config.ts';

/**
 * The operator's trust store: certificates that may vouch for signers, PEM.
 * @throws ConfigError where the file can't be read or holds no certificate: better no start than nobody trusted
 */
export function readTrustFile(path: string): string {
  let pem: string;
  try {
    pem = readFileSync(path, 'utf8');
  } catch (error) {
    throw new ConfigError(
      `SHANGJIA_TRUST: ${(error as NodeJS.ErrnoException).code ?? 'unreadable'}: ${path}`,
    );
  }
  if (certificatesIn(pem) === 0) throw new ConfigError(`SHANGJIA_TRUST: no certificate (PEM) in ${path}`);
  return pem;
}

function certificatesIn(pem: string): number {
  try {
    return readTrust(pem).length;
  } catch {
    return 0;
  }
}

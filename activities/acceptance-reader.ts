import { createHash } from 'node:crypto';
import type { AcceptanceFormFacts } from '../domain/acceptance-facts.ts';
import type { Unreadable } from '../domain/facts.ts';
import { type ReaderPool, readerVersion } from '../evidence/pool/create-reader-pool.ts';
import type { FileReader, KnownFile } from './deps.ts';

/** The reader of signed forms: its id is the one under which facts are kept. */
export const acceptanceReaderId = 'acceptance';

export type AcceptanceReaderParts = {
  readonly pool: () => ReaderPool;
  /** Certificates that may vouch for signers, PEM; '' for nobody. */
  readonly trustPem: string;
};

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * Reads signed acceptance forms against the companies of their order. The same bytes mean another thing for other
 * companies or other trusted certificates, so both are part of the version under which facts are kept.
 */
export function createAcceptanceReader({ pool, trustPem }: AcceptanceReaderParts): FileReader {
  const version = `${readerVersion()} trust:${shortHash(trustPem)}`;
  return {
    id: acceptanceReaderId,
    version,
    versionFor: ({ order: { seller, projectTeam, customer } }) =>
      `${version} order:${shortHash(JSON.stringify([seller, projectTeam, customer]))}`,
    canRead: ({ key }) => key === 'acceptanceForm',
    read: async (path, { name }, { order }) => (await pool().readAcceptance(path, order, name)).facts,
    artifactsOf: (files, { order, today }) =>
      files.every(({ facts }) => facts !== undefined && facts !== null)
        ? { acceptanceForms: files.map((known) => ({ ...formOf(known), order, today })) }
        : {},
  };
}

/** Facts were kept under this reader's id and version, so their shape is the one it gave them. */
export function formOf({ file, facts }: KnownFile) {
  return { file: file.name, facts: facts as AcceptanceFormFacts | Unreadable };
}

import { availableParallelism } from 'node:os';
import type { FileFacts, ImageFacts, Unreadable } from '../domain/facts.ts';
import type { Finding } from '../domain/finding.ts';
import type { FileField } from '../domain/form.ts';
import { createReaderPool, type PoolSettings, type ReaderPool } from '../evidence/pool/create-reader-pool.ts';
import { logoRules } from '../rules/pictures/logo-rules.ts';
import { applyRules } from './apply-rules.ts';
import { inOrder } from './in-order.ts';
import { type InputError, inputError } from './input-error.ts';

export type LogoKind = 'company' | 'product';
export type InspectedLogo = {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly facts: FileFacts & { readonly image: ImageFacts | Unreadable };
};

const labels = {
  company: { zh: '公司 Logo', en: 'Company logo' },
  product: { zh: '商品 Logo', en: 'Product logo' },
} as const;

const logoField = (kind: LogoKind): FileField => ({
  key: 'logo',
  type: `${kind}-logo`,
  label: labels[kind],
  required: true,
  file: { suffixes: ['png', 'jpg', 'jpeg'], maxSizeBytes: 5 * 1024 * 1024 },
});

async function inspectOne(
  path: string,
  kind: LogoKind,
  pool: ReaderPool,
): Promise<InspectedLogo | InputError> {
  try {
    const { file, facts: image } = await pool.readPicture(path);
    const findings = applyRules(logoRules, { files: [file], images: [{ file, image }] }, logoField(kind));
    return { file: path, findings, facts: { ...file, image } };
  } catch (error) {
    return inputError(path, error);
  }
}

/** One result a file, in order; a file that can't be opened is an `error` and hides none of the others. */
export async function* inspectLogos(
  files: Iterable<string>,
  { kind = 'company', pool: settings = {} }: { kind?: LogoKind; pool?: PoolSettings } = {},
): AsyncGenerator<InspectedLogo | InputError> {
  const size = settings.size ?? availableParallelism();
  const pool = createReaderPool({ ...settings, size });
  try {
    yield* inOrder(files, size * 2, (path) => inspectOne(path, kind, pool));
  } finally {
    pool.close();
  }
}

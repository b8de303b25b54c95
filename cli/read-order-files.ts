import type { Artifacts } from '../domain/artifacts.ts';
import { orderOfFields } from '../domain/delivery-order.ts';
import type { FieldValues } from '../domain/form.ts';
import { createReaderPool } from '../evidence/pool/create-reader-pool.ts';
import { filesOf } from '../rules/field-artifacts.ts';
import { readEvidence } from './inspect-evidence.ts';

/** What was read of an order's files, by the key of the field that holds them. */
export type OrderArtifacts = Readonly<Record<string, Partial<Artifacts>>>;

/**
 * Reads the screenshots and records of a delivery-evidence form in processes of their own; `paths` by SHA-256. Nothing
 * is read as long as the form does not say which order it is about.
 */
export async function readOrderFiles(
  fields: FieldValues,
  paths: ReadonlyMap<string, string>,
): Promise<OrderArtifacts> {
  const order = orderOfFields(fields);
  if (!order) return {};
  const filesIn = (key: string) =>
    filesOf(fields[key]).map(({ name, sha256 }) => ({ name, path: paths.get(sha256) ?? name }));
  const pool = createReaderPool();
  try {
    const [shown, recorded] = await Promise.all([
      readEvidence(filesIn('screenshots'), order, pool),
      readEvidence(filesIn('remoteRecord'), order, pool),
    ]);
    return {
      screenshots: { screenshots: shown.screenshots },
      remoteRecord: { screenshots: recorded.screenshots, records: recorded.records },
    };
  } finally {
    pool.close();
  }
}

import type { AcceptanceForm, OrderParties } from '../domain/acceptance-facts.ts';
import type { Artifacts } from '../domain/artifacts.ts';
import type { DeliveryOrder } from '../domain/delivery-order.ts';
import { orderOfFields } from '../domain/delivery-order.ts';
import type { FieldValues } from '../domain/form.ts';
import { createReaderPool, type ReaderPool } from '../evidence/pool/create-reader-pool.ts';
import { filesOf } from '../rules/field-artifacts.ts';
import { readEvidence } from './inspect-evidence.ts';

/** What was read inside of files, by the key of the field that holds them. */
export type InsideArtifacts = Readonly<Record<string, Partial<Artifacts>>>;

/**
 * Reads the screenshots and records of a delivery-evidence form in processes of their own; `paths` by SHA-256. Nothing
 * is read as long as the form does not say which order it is about.
 */
export async function readOrderFiles(
  fields: FieldValues,
  paths: ReadonlyMap<string, string>,
): Promise<InsideArtifacts> {
  const order = orderOfFields(fields);
  if (!order) return {};
  const filesIn = (key: string) =>
    filesOf(fields[key]).map(({ name, sha256 }) => ({ name, path: paths.get(sha256) ?? name }));
  const pool = createReaderPool();
  try {
    const [shown, recorded, acceptanceForms] = await Promise.all([
      readEvidence(filesIn('screenshots'), order, pool),
      readEvidence(filesIn('remoteRecord'), order, pool),
      Promise.all(filesIn('acceptanceForm').map((file) => readForm(file, partiesOf(order, fields), pool))),
    ]);
    return {
      screenshots: { screenshots: shown.screenshots },
      remoteRecord: { screenshots: recorded.screenshots, records: recorded.records },
      acceptanceForm: { acceptanceForms },
    };
  } finally {
    pool.close();
  }
}

/** The form does not name the seller: the server knows who hands in, a file does not. */
function partiesOf({ orderId, customerName }: DeliveryOrder, { deliveredOn }: FieldValues): OrderParties {
  const delivered = typeof deliveredOn === 'string' && deliveredOn !== '' ? { deliveredOn } : {};
  return { orderId, customer: customerName, ...delivered };
}

async function readForm(
  { name, path }: { readonly name: string; readonly path: string },
  order: OrderParties,
  pool: ReaderPool,
): Promise<AcceptanceForm> {
  const { facts } = await pool.readAcceptance(path, order, name);
  return { file: name, facts, order, today: new Date().toISOString().slice(0, 10) };
}

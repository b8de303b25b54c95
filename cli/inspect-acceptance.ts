import { availableParallelism } from 'node:os';
import { basename, resolve } from 'node:path';
import type {
  AcceptanceFormFacts,
  DigitalSignature,
  OrderParties,
  PartySignature,
  SignatureParty,
} from '../domain/acceptance-facts.ts';
import type { Unreadable } from '../domain/facts.ts';
import type { Finding } from '../domain/finding.ts';
import { findField } from '../domain/form.ts';
import { deliveryEvidence } from '../domain/forms/delivery-evidence.ts';
import { dayInChina } from '../domain/working-time.ts';
import { createReaderPool, type PoolSettings, type ReaderPool } from '../evidence/pool/create-reader-pool.ts';
import { signatureRules } from '../rules/signatures/signature-rules.ts';
import { applyRules } from './apply-rules.ts';
import { inOrder } from './in-order.ts';
import { type InputError, inputError } from './input-error.ts';

/** A line of the orders file: the companies that the form of one file belongs to. */
export type OrderOfFile = OrderParties & { readonly file: string };

export type InspectedForm = {
  readonly file: string;
  readonly parties: Readonly<Record<SignatureParty, PartySignature>>;
  readonly digital: readonly DigitalSignature[];
  readonly findings: readonly Finding[];
  /** Pages that were read, with the sizes that boxes are measured in. */
  readonly pages?: AcceptanceFormFacts['pageSizes'];
};

export type InspectAcceptanceOptions = {
  /** Certificates that may vouch for signers. */
  readonly trustPem?: string;
  readonly orders?: readonly OrderOfFile[];
  readonly pool?: PoolSettings;
};

/** The order of a file: named as the file is, or by its name alone where that is the only one. */
export function orderOf(file: string, orders: readonly OrderOfFile[]): OrderParties {
  const same = orders.find((one) => resolve(one.file) === resolve(file));
  if (same) return same;
  const named = orders.filter((one) => basename(one.file) === basename(file));
  return (named.length === 1 ? named[0] : undefined) ?? {};
}

// Nothing was seen of a party whose form can't be read: that is for a human, never a pass.
const unseen: PartySignature = {
  state: 'unsure',
  kind: 'none',
  confidence: 0,
  reasons: ['page-hard-to-read'],
};

function describe(file: string, facts: AcceptanceFormFacts | Unreadable): Omit<InspectedForm, 'findings'> {
  if (facts.readable) return { file, parties: facts.parties, digital: facts.digital, pages: facts.pageSizes };
  return { file, parties: { seller: unseen, 'project-team': unseen, customer: unseen }, digital: [] };
}

async function inspectOne(
  path: string,
  orders: readonly OrderOfFile[],
  pool: ReaderPool,
): Promise<InspectedForm | InputError> {
  try {
    const order = orderOf(path, orders);
    const { facts } = await pool.readAcceptance(path, order);
    const field = findField(deliveryEvidence, 'acceptanceForm');
    if (!field) throw new Error('the delivery form has no acceptance form');
    const form = { file: path, facts, order, today: dayInChina(new Date()) };
    const findings = applyRules(signatureRules, { acceptanceForms: [form] }, field);
    return { ...describe(path, facts), findings };
  } catch (error) {
    return inputError(path, error);
  }
}

/** One result a file, in order; a file that can't be opened is an `error` and hides none of the others. */
export async function* inspectAcceptance(
  files: Iterable<string>,
  { trustPem, orders = [], pool: settings = {} }: InspectAcceptanceOptions = {},
): AsyncGenerator<InspectedForm | InputError> {
  const size = settings.size ?? availableParallelism();
  const pool = createReaderPool({ ...settings, size, ...(trustPem ? { trustPem } : {}) });
  try {
    yield* inOrder(files, size * 2, (path) => inspectOne(path, orders, pool));
  } finally {
    pool.close();
  }
}

/** Decision bundles: a decision with all that it rests on, sealed, as one ZIP. */
import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { bundleInputs } from '../activities/bundle-inputs.ts';
import type { ActivityDeps } from '../activities/deps.ts';
import { createEvidenceReaders } from '../activities/evidence-readers.ts';
import { fileReader } from '../activities/file-reader.ts';
import { bundledFile, bundleEntry, bundleFormat, type DecisionBundle, type Seal } from '../domain/bundle.ts';
import type { Store } from '../store/open-store.ts';
import { publicPem } from './seal-key.ts';

export type BundleWanted = {
  readonly submissionId: string;
  readonly revision: number;
  /** Whether what was uploaded is in it; without, its hashes are. */
  readonly withFiles: boolean;
};

export type Bundler = {
  /** Undefined where the revision has no decision. */
  readonly make: (wanted: BundleWanted) => Promise<DecisionBundle | undefined>;
  readonly write: (bundle: DecisionBundle, out: Writable, withFiles: boolean) => Promise<void>;
  /** PEM. */
  readonly publicKey: string;
};

type BundlerOptions = { readonly store: Store; readonly key: KeyObject; readonly trustPem?: string };

export function createBundler({ store, key, trustPem }: BundlerOptions): Bundler {
  // Asked only what is known of files: nothing is read, so no process starts.
  const evidence = createEvidenceReaders(trustPem === undefined ? {} : { trustPem });
  const deps = { store, readers: [fileReader, ...evidence.readers] };
  return {
    make: (wanted) => makeBundle(deps, wanted),
    write: (bundle, out, withFiles) => writeBundle(bundle, { store, key, out, withFiles }),
    publicKey: publicPem(key),
  };
}

const programVersion: string = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
).version;
const manyMessages = 200;

async function makeBundle(
  deps: Pick<ActivityDeps, 'store' | 'readers'>,
  { submissionId, revision }: BundleWanted,
): Promise<DecisionBundle | undefined> {
  const { store } = deps;
  const submission = await store.submissions.load(submissionId);
  const decided = submission.revisions.find((one) => one.revision === revision);
  if (!decided?.decision || !decided.report || !decided.submittedAt) return undefined;
  const { id, formId, site, sellerId, sellerName } = submission;
  const events = (await store.events.list(id)).filter((event) => event.revision === revision);
  const messages = await store.messages.list({ submissionId, limit: manyMessages });
  return {
    ...{ format: bundleFormat, sealedAt: store.now().toISOString(), program: programVersion },
    submission: { id, formId, site, sellerId, sellerName },
    ...{ revision, submittedAt: decided.submittedAt, fields: decided.fields },
    ...{ contentHash: decided.contentHash, report: decided.report, decision: decided.decision },
    ...(await bundleInputs(deps, { submissionId, revision })),
    judgements: submission.judgements.filter((judgement) => judgement.revision === revision),
    ...{ events, messages },
  };
}

type Writing = {
  readonly store: Store;
  readonly key: KeyObject;
  readonly out: Writable;
  readonly withFiles: boolean;
};

/** Files pass through piece by piece: a bundle may be larger than the memory. */
async function writeBundle(bundle: DecisionBundle, { store, key, out, withFiles }: Writing): Promise<void> {
  const sealing = startSealing(key);
  const zip = new Zip((error, piece, isLast) => {
    if (error) out.destroy(error);
    else for (const part of isLast ? sealing.finish(piece) : [sealing.pass(piece)]) out.write(part);
    if (isLast) out.end();
  });
  const entry = new ZipDeflate(bundleEntry);
  zip.add(entry);
  entry.push(strToU8(`${JSON.stringify(bundle, null, 1)}\n`), true);
  if (withFiles) for (const { sha256 } of bundle.files) await addFile(zip, { store, out, sha256 });
  zip.end();
}

type FileToAdd = { readonly store: Store; readonly out: Writable; readonly sha256: string };

async function addFile(zip: Zip, { store, out, sha256 }: FileToAdd): Promise<void> {
  const entry = new ZipPassThrough(bundledFile(sha256));
  zip.add(entry);
  for await (const piece of await store.files.open(sha256)) {
    entry.push(piece as Uint8Array);
    if (out.writableNeedDrain) await once(out, 'drain');
  }
  entry.push(new Uint8Array(0), true);
}

/** An archive ends with the length of its comment, two bytes, and the comment: there the seal goes. */
function startSealing(key: KeyObject) {
  const hash = createHash('sha256');
  const pass = (piece: Uint8Array): Uint8Array => {
    hash.update(piece);
    return piece;
  };
  const finish = (last: Uint8Array): readonly Uint8Array[] => {
    const length = JSON.stringify(sealOf(Buffer.alloc(32), key)).length;
    const end = Buffer.from(last);
    end.writeUInt16LE(length, end.length - 2);
    pass(end);
    return [end, strToU8(JSON.stringify(sealOf(hash.digest(), key)))];
  };
  return { pass, finish };
}

/** As long whatever the hash is. */
function sealOf(hash: Buffer, key: KeyObject): Seal {
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');
  const signature = sign(null, hash, key).toString('base64');
  return { algorithm: 'Ed25519', sha256: hash.toString('hex'), publicKey, signature };
}

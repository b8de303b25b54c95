/** Checks a sealed decision: that nothing was changed since it was sealed, and that the rules still say the same. */
import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { type Bilingual, both } from '../domain/bilingual.ts';
import {
  bundledFile,
  bundleEntry,
  bundleSchema,
  type ReadBundle,
  type Seal,
  sealSchema,
} from '../domain/bundle.ts';
import { canonicalFields } from '../domain/canonical.ts';
import { formOf } from '../domain/forms/form-of.ts';
import type { KeyedFinding } from '../domain/report.ts';
import { judgeSubmission } from '../rules/judge-submission.ts';

export type BundleProblem = {
  readonly code: 'bundle-tampered' | 'bundle-other-key' | 'bundle-rerun-differs';
  readonly message: Bilingual;
};

export type VerifiedBundle = {
  readonly submission: string;
  readonly revision: number;
  readonly program: string;
  /** SHA-256 of the key that sealed it, lower-case hex. */
  readonly sealedBy: string;
  /** Whether each byte is as it was sealed. */
  readonly intact: boolean;
  /** Whether the key is the one that was given; null where none was. */
  readonly isKnownKey: boolean | null;
  readonly filesChecked: number;
  /** Hashes in the bundle whose files are not. */
  readonly filesLeftOut: number;
  readonly reran: 'same' | 'differs' | 'not-run';
  readonly problems: readonly BundleProblem[];
};

/** It is no bundle at all; the message says what it is instead. */
export class NoBundle extends Error {
  readonly problem: Bilingual;
  constructor(problem: Bilingual) {
    super(problem.en);
    this.problem = problem;
  }
}

type Entries = Readonly<Record<string, Uint8Array>>;

/** @throws NoBundle */
export function verifyBundle(bytes: Uint8Array, key?: KeyObject): VerifiedBundle {
  const { seal, sealed } = cutSeal(bytes);
  const entries = unzip(bytes);
  const text = entries[bundleEntry];
  if (!text)
    throw new NoBundle(both(`里面没有 ${bundleEntry}，不是封存包`, `no bundle: ${bundleEntry} is missing`));
  const bundle = read(bundleEntry, () => bundleSchema.parse(JSON.parse(strFromU8(text))));
  const broken = [...sealProblems(sealed, seal), ...contentProblems(bundle, entries)];
  const isKnownKey = key ? sameKey(seal, key) : null;
  const differences = broken.length === 0 ? rerunDifferences(bundle) : undefined;
  return {
    ...{ submission: bundle.submission.id, revision: bundle.revision, program: bundle.program },
    ...{ sealedBy: sha256(Buffer.from(seal.publicKey, 'base64')), intact: broken.length === 0, isKnownKey },
    filesChecked: bundle.files.filter(({ sha256: name }) => entries[bundledFile(name)]).length,
    filesLeftOut: bundle.files.filter(({ sha256: name }) => !entries[bundledFile(name)]).length,
    reran: differences === undefined ? 'not-run' : differences.length === 0 ? 'same' : 'differs',
    problems: [...broken, ...keyProblems(isKnownKey), ...(differences ?? [])],
  };
}

const endOfArchive = Buffer.from('PK\x05\x06', 'latin1');
/** From the end's signature to its comment. */
const endLength = 22;

/** The seal is the comment, at the very end; sealed is everything before it. */
function cutSeal(bytes: Uint8Array): { readonly seal: Seal; readonly sealed: Uint8Array } {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = whole.lastIndexOf(endOfArchive);
  if (end < 0) throw new NoBundle(both('不是 ZIP，或者被截断了', 'no ZIP, or cut off'));
  const comment = whole.subarray(end + endLength).toString();
  const seal = read('seal', () => sealSchema.parse(JSON.parse(comment)));
  // Other spellings of the same values would be bytes that nothing checks.
  const isExact = [seal.publicKey, seal.signature].every(
    (text) => Buffer.from(text, 'base64').toString('base64') === text,
  );
  if (!isExact || JSON.stringify(seal) !== comment)
    throw new NoBundle(both('封签被改过', 'its seal was changed'));
  return { seal, sealed: whole.subarray(0, end + endLength) };
}

const largestUnpacked = 2 * 1024 ** 3;

function unzip(bytes: Uint8Array): Entries {
  let unpacked = 0;
  const filter = ({ originalSize }: { originalSize: number }) => {
    unpacked += originalSize;
    if (unpacked > largestUnpacked) throw new RangeError('unpacks to more than 2 GB');
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch {
    throw new NoBundle(both('不是 ZIP，或者被截断了', 'no ZIP, or cut off'));
  }
}

function read<Value>(entry: string, parse: () => Value): Value {
  try {
    return parse();
  } catch {
    throw new NoBundle(both(`${entry} 读不懂：格式不对`, `${entry} can't be read: it has another format`));
  }
}

const tampered = (zh: string, en: string): BundleProblem => ({
  code: 'bundle-tampered',
  message: both(
    `${zh}。这个包在封存后被改过，不要采信。`,
    `${en}. It was changed after it was sealed; don't rely on it.`,
  ),
});

function sealProblems(sealed: Uint8Array, seal: Seal): readonly BundleProblem[] {
  const hash = createHash('sha256').update(sealed).digest();
  if (hash.toString('hex') !== seal.sha256)
    return [tampered('内容和封签不符', 'the content does not match its seal')];
  return isSigned(hash, seal) ? [] : [tampered('封签的签名无效', 'the signature of the seal is not valid')];
}

function isSigned(hash: Uint8Array, seal: Seal): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(seal.publicKey, 'base64'), type: 'spki', format: 'der' });
    // DER can be read leniently: one key has several spellings then, and only one of them is what was sealed.
    const isExact = key.asymmetricKeyType === 'ed25519' && sameKey(seal, key);
    return isExact && verify(null, hash, key, Buffer.from(seal.signature, 'base64'));
  } catch {
    return false;
  }
}

function contentProblems(bundle: ReadBundle, entries: Entries): readonly BundleProblem[] {
  const fields =
    sha256(canonicalFields(bundle.fields)) === bundle.contentHash
      ? []
      : [tampered('字段和内容哈希不符', 'the fields do not match their hash')];
  const known = new Set(bundle.files.map((file) => bundledFile(file.sha256)));
  const files = bundle.files.flatMap(({ sha256: name, name: shown }) => {
    const content = entries[bundledFile(name)];
    return content && sha256(content) !== name
      ? [tampered(`文件“${shown}”和它的哈希不符`, `the file "${shown}" does not match its hash`)]
      : [];
  });
  const extra = Object.keys(entries)
    .filter((entry) => entry !== bundleEntry && !known.has(entry))
    .map((entry) => tampered(`多出了 ${entry}`, `${entry} does not belong to it`));
  return [...fields, ...files, ...extra];
}

function keyProblems(isKnownKey: boolean | null): readonly BundleProblem[] {
  if (isKnownKey !== false) return [];
  return [
    {
      code: 'bundle-other-key',
      message: both(
        '封存它的不是 --key 的那台服务器。核对公钥，或者向对方重新要一份。',
        'It was sealed by another server than that of --key. Check the key, or ask for the bundle again.',
      ),
    },
  ];
}

function sameKey({ publicKey }: Seal, key: KeyObject): boolean {
  return key.export({ type: 'spki', format: 'der' }).toString('base64') === publicKey;
}

/** The same rules on the same inputs, by the pack of that day; what is said differently now is named. */
function rerunDifferences(bundle: ReadBundle): readonly BundleProblem[] {
  const { findings } = judgeSubmission({
    form: formOf(bundle.submission.formId),
    fields: bundle.fields,
    pack: bundle.pack,
    phase: 'full',
    on: bundle.submittedAt,
    artifactsOf: ({ key }) => bundle.artifacts[key] ?? {},
  });
  const nameOf = ({
    key,
    severity,
    code,
  }: Pick<KeyedFinding, 'key' | 'code'> & { readonly severity: string }) => `${code} (${severity}) ${key}`;
  const then = new Set(bundle.report.findings.map(nameOf));
  const now = new Set(findings.map(nameOf));
  const gone = [...then].filter((name) => !now.has(name)).map((name) => `- ${name}`);
  const added = [...now].filter((name) => !then.has(name)).map((name) => `+ ${name}`);
  const all = [...gone, ...added];
  if (all.length === 0) return [];
  return [
    {
      code: 'bundle-rerun-differs',
      message: both(
        `重新判定和当时不同（当时的程序 ${bundle.program}）：${all.join('；')}。用同一版本再核对。`,
        `Judged again, it differs from then (program ${bundle.program}): ${all.join('; ')}. Check with the same version.`,
      ),
    },
  ];
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * Whether our verdict on signatures is pyHanko's: `node dist/bench/signatures-peers.js FOLDER`, with the documents of two
 * producers that `bench/signatures-peers/make.py FOLDER` made and had judged. Prints each difference and the sums.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTrust } from '../evidence/signature/chain.ts';
import { PdfSyntaxError } from '../evidence/signature/pdf-values.ts';
import { verifyPdf } from '../evidence/signature/verify-pdf.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('name the folder that make.py wrote');
/** For each document whether each signature holds; null where it could not be read. */
const judged = JSON.parse(readFileSync(join(folder, 'pyhanko.json'), 'utf8')) as Record<
  string,
  boolean[] | null
>;
const trust = readTrust(readFileSync(join(folder, 'root.pem'), 'utf8'));
const now = new Date('2026-11-22T12:00:00Z');

function ownVerdict(title: string): readonly string[] | null {
  try {
    const { signatures } = verifyPdf(readFileSync(join(folder as string, `${title}.pdf`)), { trust, now });
    return signatures.map(({ status }) => status);
  } catch (error) {
    if (error instanceof PdfSyntaxError) return null;
    throw error;
  }
}

/** A document that can't be read has no signature that holds: to both it is refused. */
const holding = (verdicts: readonly boolean[] | null | undefined) =>
  (verdicts ?? []).map(Number).join('') || '0';
const producers = new Map<string, { documents: number; agreed: number }>();
for (const [title, theirs] of Object.entries(judged)) {
  const ours = ownVerdict(title);
  const isSame =
    holding(ours?.map((status) => status === 'valid')).replace(/^0+$/, '0') ===
    holding(theirs).replace(/^0+$/, '0');
  const producer = title.split('-')[0] as string;
  const sums = producers.get(producer) ?? { documents: 0, agreed: 0 };
  producers.set(producer, { documents: sums.documents + 1, agreed: sums.agreed + (isSame ? 1 : 0) });
  if (!isSame)
    console.log(`${title}: ours ${ours?.join(' ') ?? 'unreadable'}, pyHanko ${JSON.stringify(theirs)}`);
}
for (const [producer, { documents, agreed }] of producers)
  console.log(`${producer}: ${agreed} of ${documents}`);

/** Mutates signed PDFs and counts signatures that still verify: `node dist/bench/signatures-mutants.js [count]`. */
import { readFileSync } from 'node:fs';
import { readTrust } from '../evidence/signature/chain.ts';
import { PdfSyntaxError } from '../evidence/signature/pdf-values.ts';
import { verifyPdf } from '../evidence/signature/verify-pdf.ts';
import { createRandom } from '../test/evidence/acceptance/generator/random.ts';

const count = Number(process.argv[2] ?? '1000');
const folder = 'test/corpus/acceptance';
const trust = readTrust(readFileSync(`${folder}/root.pem`, 'utf8'));
const names = ['plain-1', 'enc4-1', 'plain-ecc', 'plain-pades'];
const random = createRandom(7);

function mutate(original: Buffer): Buffer {
  const at = random.integer(0, original.length - 2);
  const kind = random.integer(0, 3);
  if (kind === 0)
    return Buffer.concat([original.subarray(0, at), original.subarray(at + random.integer(1, 9))]);
  if (kind === 1) return Buffer.concat([original.subarray(0, at), Buffer.from('x'), original.subarray(at)]);
  const changed = Buffer.from(original);
  changed[at] = (changed[at] as number) ^ random.integer(1, 255);
  return changed;
}

/** Padding, spaces and the case of digits in the container's hole say nothing: the same file then, for a verifier. */
function isSame(a: Buffer, b: Buffer): boolean {
  const parts = (bytes: Buffer) => {
    const start = bytes.indexOf('/Contents <');
    const end = bytes.indexOf('>', start);
    const hole = bytes.toString('latin1', start, end).toLowerCase().replace(/\s/g, '').replace(/0+$/, '');
    return `${bytes.toString('latin1', 0, start)}${hole}${bytes.toString('latin1', end)}`;
  };
  return parts(a) === parts(b);
}

let [survived, broken, refused] = [0, 0, 0];
for (let index = 0; index < count; index++) {
  const original = readFileSync(`${folder}/${names[index % names.length]}.pdf`);
  const mutant = mutate(original);
  if (isSame(original, mutant)) continue;
  try {
    const { signatures } = verifyPdf(mutant, { trust, now: new Date('2026-11-22T12:00:00Z') });
    if (signatures.some(({ status }) => status === 'valid')) survived++;
    else refused++;
  } catch (error) {
    if (!(error instanceof PdfSyntaxError)) throw error;
    broken++;
  }
}
console.log(`${survived} of ${count} mutants verify; ${refused} refused, ${broken} unreadable`);

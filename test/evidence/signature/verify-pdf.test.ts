import { readFileSync } from 'node:fs';
import test from 'ava';
import { readTrust } from '../../../evidence/signature/chain.ts';
import { PdfSyntaxError } from '../../../evidence/signature/pdf-values.ts';
import { pdfDate, verifyPdf } from '../../../evidence/signature/verify-pdf.ts';

const folder = 'test/corpus/acceptance';
const trust = readTrust(readFileSync(`${folder}/root.pem`, 'utf8'));
const now = new Date('2026-11-22T12:00:00Z');
const read = (name: string) => readFileSync(`${folder}/${name}.pdf`);
const statuses = (bytes: Buffer, at = now) =>
  verifyPdf(bytes, { trust, now: at }).signatures.map(({ field, status }) => `${field} ${status}`);

const cases: readonly [name: string, expected: readonly string[], what: string][] = [
  ['plain-1', ['S1 valid'], 'one signature'],
  ['plain-3', ['S1 valid', 'S2 valid', 'S3 valid'], 'three signatures, each after the other'],
  ['objstm-3', ['S1 valid', 'S2 valid', 'S3 valid'], 'object streams'],
  ['lin-2', ['S1 valid', 'S2 valid'], 'a linearised file'],
  ['enc3-1', ['S1 valid'], 'RC4 without a password'],
  ['enc4-1', ['S1 valid'], 'AES-128 without a password'],
  ['enc6-3', ['S1 valid', 'S2 valid', 'S3 valid'], 'AES-256 and object streams'],
  ['plain-ecc', ['S1 valid'], 'an elliptic curve'],
  ['plain-pades', ['S1 valid'], 'the PAdES kind'],
  ['signed-plus-empty', ['S1 valid'], 'an empty field added later'],
  ['plain-exp', ['S1 expired'], 'an expired certificate'],
  ['plain-untr', ['S1 untrusted'], 'a stranger’s authority'],
  ['plain-selfs', ['S1 untrusted'], 'a self-signed certificate'],
  ['plain-noku', ['S1 untrusted'], 'a certificate that is not for signing'],
  ['plain-tampered', ['S1 tampered'], 'one byte changed'],
  ['later-chpage-plain', ['S1 changed-after-signing'], 'a page resized later'],
  ['later-chcontent-objstm', ['S1 changed-after-signing'], 'a page’s words replaced later'],
  ['later-addannot-plain', ['S1 changed-after-signing'], 'a note added later'],
  ['later-addpage-objstm', ['S1 changed-after-signing'], 'a page added later'],
  ['later-js-plain', ['S1 changed-after-signing'], 'a script added later'],
  ['other-producer', ['S1 valid'], 'another producer’s way of writing'],
  ['sm2', ['Signature1 not-verified'], 'a Chinese commercial algorithm'],
  ['certified2', ['S1 changed-after-signing', 'S2 valid'], 'a field added to a certified form'],
];
for (const [name, expected, what] of cases) {
  test(`${what}: ${expected.join(', ')}`, (t) => {
    t.deepEqual(statuses(read(name)), [...expected]);
  });
}

test('without a trust store nobody is trusted', (t) => {
  const { signatures } = verifyPdf(read('plain-1'), { trust: [], now });
  t.deepEqual(
    signatures.map(({ status }) => status),
    ['untrusted'],
  );
});

test('a signature is valid only while its certificates are', (t) => {
  t.deepEqual(statuses(read('plain-1'), new Date('2041-01-01')), ['S1 expired']);
  t.deepEqual(statuses(read('plain-1'), new Date('2020-01-01')), ['S1 expired']);
});

test('who signed, when and where is told', (t) => {
  const [first] = verifyPdf(read('plain-1'), { trust, now }).signatures;
  t.like(first, { page: 1, signer: { commonName: '王伟', organisation: '宁川软件有限公司' } });
  // Drawn at 72…200 × 200…290 from the bottom of a page that is 842 high.
  t.deepEqual(first?.box, { x: 72, y: 552, width: 128, height: 90 });
  t.regex(first?.signedAt ?? '', /^2026-11-22T/);
});

test('a file without its end can’t be read', (t) => {
  t.throws(() => statuses(read('plain-truncated')), { instanceOf: PdfSyntaxError, message: /cut off/ });
});

test('junk behind the end is a change', (t) => {
  const junk = Buffer.concat([read('plain-1'), Buffer.from('\n1 0 obj null endobj\n')]);
  t.deepEqual(statuses(junk), ['S1 changed-after-signing']);
});

test('dates of PDF become ISO dates', (t) => {
  t.is(pdfDate("D:20260131120506+08'00'"), '2026-01-31T12:05:06+08:00');
  t.is(pdfDate('D:20260131120506Z'), '2026-01-31T12:05:06Z');
  t.is(pdfDate('D:2026'), '2026-01-01T00:00:00Z');
  t.is(pdfDate('D:20261399'), undefined);
  t.is(pdfDate('yesterday'), undefined);
});

/** What a verifier says of a mutated file: a list of verdicts, or that it can't be read. */
function survivors(bytes: Buffer): number {
  try {
    return statuses(bytes).filter((verdict) => verdict.endsWith(' valid')).length;
  } catch (error) {
    if (error instanceof PdfSyntaxError) return 0;
    throw error;
  }
}

test('no byte of a signed document can be changed, lost or doubled unnoticed', (t) => {
  const original = read('plain-1');
  const hole = {
    from: original.indexOf('/Contents <') + 11,
    to: original.indexOf('>', original.indexOf('/Contents <')),
  };
  for (let step = 0; step < 96; step++) {
    const at = Math.floor(((step + 0.5) * original.length) / 96);
    // Zeros that pad the container mean nothing; whatever else is in the file does.
    const isPadding = at >= hole.from && at < hole.to && original[at] === 0x30;
    if (isPadding) continue;
    const changed = Buffer.from(original);
    changed[at] = (changed[at] as number) ^ 1;
    const shorter = Buffer.concat([original.subarray(0, at), original.subarray(at + 1)]);
    const longer = Buffer.concat([original.subarray(0, at), original.subarray(at - 1)]);
    for (const mutant of [changed, shorter, longer]) t.is(survivors(mutant), 0, `byte ${at}`);
  }
});

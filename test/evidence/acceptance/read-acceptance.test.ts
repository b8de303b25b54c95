import { readFileSync } from 'node:fs';
import test from 'ava';
import sharp from 'sharp';
import type { AcceptanceFormFacts } from '../../../domain/acceptance-facts.ts';
import { signatureParties } from '../../../domain/acceptance-facts.ts';
import { readAcceptanceForm } from '../../../evidence/acceptance/read-acceptance.ts';
import type { AcceptanceReader } from '../../../evidence/acceptance/reader.ts';
import { createPpOcr } from '../../../evidence/ocr/pp-ocr.ts';
import { readTrust } from '../../../evidence/signature/chain.ts';
import { makeForm } from './generator/form.ts';

const folder = 'test/corpus/acceptance';
const engine = await createPpOcr();
const reader: AcceptanceReader = {
  engine,
  trust: readTrust(readFileSync(`${folder}/root.pem`, 'utf8')),
  now: new Date('2026-11-22T12:00:00Z'),
};
test.after.always(() => engine.close());

const statesOf = (facts: AcceptanceFormFacts) => signatureParties.map((party) => facts.parties[party].state);
const readPdf = (name: string) => readAcceptanceForm(readFileSync(`${folder}/${name}.pdf`), reader);

for (const [scenario, complete] of [
  ['all', true],
  ['none', false],
  ['same-seal', false],
] as const) {
  test(`a clean form with ${scenario} signed is ${complete ? '' : 'not '}complete`, async (t) => {
    const form = await makeForm('tune', 7, { scenario, profile: 'clean' });
    const facts = await readAcceptanceForm(form.bytes, reader);
    if (!facts.readable) return t.fail(facts.detail);
    t.is(
      statesOf(facts).every((state) => state === 'signed'),
      complete,
      JSON.stringify(statesOf(facts)),
    );
    for (const party of signatureParties) t.truthy(facts.parties[party].box, party);
  });
}

test('one hand in two blocks is known by its strokes, though a pale scan lost the end of one', async (t) => {
  const form = await makeForm('fresh', 124);
  const facts = await readAcceptanceForm(form.bytes, reader);
  if (!facts.readable) return t.fail(facts.detail);
  for (const party of ['project-team', 'customer'] as const)
    t.like(facts.parties[party], { state: 'unsure', reasons: ['handwriting-repeated'] });
});

test('one hand in two blocks is known under a stamp, red or as black as the hand; a party’s own stamp signs beside it', async (t) => {
  const repeated = { state: 'unsure', reasons: ['handwriting-repeated'] };
  for (const [seed, expected] of [
    [
      1,
      {
        seller: { state: 'signed' },
        'project-team': repeated,
        customer: { state: 'signed', reasons: ['seal'] },
      },
    ],
    [6, { seller: repeated, 'project-team': { state: 'signed' }, customer: repeated }],
  ] as const) {
    const form = await makeForm('tune', seed, { scenario: 'same-hand-stamped' });
    const facts = await readAcceptanceForm(form.bytes, reader);
    if (!facts.readable) return t.fail(facts.detail);
    t.like(facts.parties, expected);
  }
});

test('valid certificates of three parties sign for them', async (t) => {
  const facts = await readPdf('plain-3');
  if (!facts.readable) return t.fail(facts.detail);
  t.deepEqual(statesOf(facts), ['signed', 'signed', 'signed']);
});

test('one certificate for two parties signs for neither', async (t) => {
  const facts = await readPdf('plain-same');
  if (!facts.readable) return t.fail(facts.detail);
  t.deepEqual(statesOf(facts), ['unsure', 'unsure', 'missing']);
});

test('an empty field is no signature, nor is what a broken one draws', async (t) => {
  for (const [name, states] of [
    ['signed-plus-empty', ['signed', 'missing', 'missing']],
    ['plain-tampered', ['missing', 'missing', 'missing']],
  ] as const) {
    const facts = await readPdf(name);
    if (!facts.readable) return t.fail(facts.detail);
    t.deepEqual(statesOf(facts), [...states], name);
  }
});

test('what can’t be read says why and throws nothing', async (t) => {
  const pixel = await sharp({ create: { width: 1, height: 1, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  const ofd = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.from('....OFD.xml')]);
  const cases: readonly [Buffer, string][] = [
    [Buffer.alloc(0), 'empty'],
    [Buffer.from('no form at all'), 'unsupported'],
    [Buffer.from('%PDF-1.7 and nothing else'), 'corrupt'],
    [pixel, 'too-small'],
    [readFileSync(`${folder}/pw.pdf`), 'encrypted'],
    [readFileSync(`${folder}/plain-truncated.pdf`), 'truncated'],
  ];
  for (const [bytes, reason] of cases)
    t.like(await readAcceptanceForm(bytes, reader), { readable: false, reason });
  const facts = await readAcceptanceForm(ofd, reader);
  t.true(facts.readable && facts.digital[0]?.status === 'not-verified');
  t.true(facts.readable && statesOf(facts).every((state) => state === 'unsure'));
});

/**
 * How well forms of unseen templates are read: `node dist/bench/signatures-forms.js [split] [from] [to] [order]`.
 * Splits are `tune`, `check`, `fresh`, `guest`, `late` and `panel`; `order` tells the reader the companies, as an order does.
 * Draws forms by seed and prints one line a wrong form and the figures at the end; CPU seconds are those of this process.
 */
import { type SignatureParty, signatureParties } from '../domain/acceptance-facts.ts';
import type { PixelBox } from '../domain/finding.ts';
import { readAcceptanceForm } from '../evidence/acceptance/read-acceptance.ts';
import { createPpOcr } from '../evidence/ocr/pp-ocr.ts';
import { type MadeForm, makeForm, type Split } from '../test/evidence/acceptance/generator/form.ts';

const [split = 'check', from = '0', to = '40', ordered] = process.argv.slice(2);
const engine = await createPpOcr();
const counts = { parties: 0, right: 0, found: 0, incomplete: 0, passed: 0, complete: 0, held: 0, cpuMs: 0 };

/** Found: the middle of what was answered lies in the party's block. */
function isFound(box: PixelBox | undefined, form: MadeForm, party: SignatureParty): boolean {
  if (!box) return false;
  const [xs, ys] = [0, 1].map((axis) => form.parties[party].block.map((point) => point[axis] as number)) as [
    number[],
    number[],
  ];
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return x > Math.min(...xs) && x < Math.max(...xs) && y > Math.min(...ys) && y < Math.max(...ys);
}

for (let seed = Number(from); seed < Number(to); seed++) {
  const form = await makeForm(split as Split, seed);
  const before = process.cpuUsage();
  const facts = await readAcceptanceForm(
    form.bytes,
    { engine, trust: [], now: new Date() },
    ordered ? form.companies : {},
  );
  const spent = process.cpuUsage(before);
  counts.cpuMs += (spent.user + spent.system) / 1000;
  if (!facts.readable) throw new Error(`${seed}: ${facts.detail}`);
  const wrong: string[] = [];
  for (const party of signatureParties) {
    const { state, box, reasons } = facts.parties[party];
    counts.parties++;
    if (form.parties[party].accept.includes(state)) counts.right++;
    else wrong.push(`${party} ${form.parties[party].mark} → ${state} (${reasons.join(' ')})`);
    if (isFound(box, form, party)) counts.found++;
  }
  const passes = signatureParties.every((party) => facts.parties[party].state === 'signed');
  const isComplete = signatureParties.every((party) => form.parties[party].signed);
  if (isComplete) counts.complete++;
  else counts.incomplete++;
  if (isComplete && !passes) counts.held++;
  if (!isComplete && passes) counts.passed++;
  if (wrong.length)
    console.log(`${seed} ${form.template} ${form.scenario} ${form.profile}: ${wrong.join('; ')}`);
}
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
console.log(
  `parties right ${percent(counts.right, counts.parties)}, blocks found ${percent(counts.found, counts.parties)}`,
);
console.log(`incomplete let through ${counts.passed} of ${counts.incomplete}`);
console.log(
  `complete passed alone ${percent(counts.complete - counts.held, counts.complete)} of ${counts.complete}`,
);
console.log(`CPU ${(counts.cpuMs / 1000 / (Number(to) - Number(from))).toFixed(2)} s a form`);
await engine.close();

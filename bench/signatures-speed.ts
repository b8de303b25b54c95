/**
 * CPU and memory of reading forms: `node dist/bench/signatures-speed.js [files] [different]`. Draws `different` forms, reads
 * them in turn until `files` were read, and prints CPU seconds a form beside those of the OCR alone, then the memory.
 */
import { readAcceptanceForm } from '../evidence/acceptance/read-acceptance.ts';
import type { OcrEngine } from '../evidence/ocr/engine.ts';
import { createPpOcr } from '../evidence/ocr/pp-ocr.ts';
import { makeForm } from '../test/evidence/acceptance/generator/form.ts';

const files = Number(process.argv[2] ?? '60');
const different = Number(process.argv[3] ?? '20');
const seconds = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1e6;

const inner = await createPpOcr();
let ocrSeconds = 0;
let ocrCalls = 0;
/** One file is read at a time, so what passes meanwhile is the engine's. */
const engine: OcrEngine = {
  ...inner,
  read: async (picture, options) => {
    const before = process.cpuUsage();
    const lines = await inner.read(picture, options);
    ocrSeconds += seconds(process.cpuUsage(before));
    ocrCalls += 1;
    return lines;
  },
};

const forms: Buffer[] = [];
for (let seed = 0; seed < different; seed++) forms.push((await makeForm('tune', seed)).bytes);

const reader = { engine, trust: [], now: new Date() };
let spent = 0;
for (let index = 0; index < files; index++) {
  const before = process.cpuUsage();
  await readAcceptanceForm(forms[index % forms.length] as Buffer, reader);
  spent += seconds(process.cpuUsage(before));
  if ((index + 1) % Math.ceil(files / 6) === 0 || index + 1 === files)
    console.log(`${index + 1} files, resident ${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB`);
}
console.log(`CPU ${(spent / files).toFixed(2)} s a form, of it OCR ${(ocrSeconds / files).toFixed(2)} s`);
console.log(`${(ocrCalls / files).toFixed(1)} pictures read a form: pages, turns, tall labels, stamps`);
await engine.close();

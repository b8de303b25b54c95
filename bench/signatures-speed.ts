/**
 * CPU and memory of reading forms: `node dist/bench/signatures-speed.js [files] [different] [shortSidePx]`. Draws `different`
 * forms, at most `shortSidePx` wide, reads them in turn until `files` were read, and prints the memory on the way, then CPU
 * seconds a page beside those of the OCR alone.
 */
import sharp from 'sharp';
import { readAcceptanceForm } from '../evidence/acceptance/read-acceptance.ts';
import type { OcrEngine } from '../evidence/ocr/engine.ts';
import { createPpOcr } from '../evidence/ocr/pp-ocr.ts';
import { makeForm } from '../test/evidence/acceptance/generator/form.ts';

const files = Number(process.argv[2] ?? '60');
const different = Number(process.argv[3] ?? '20');
const seconds = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1e6;

const shortSidePx = Number(process.argv[4] ?? '5000');
const inner = await createPpOcr();
let ocrSeconds = 0;
let pages = 0;
/** One file is read at a time, so what passes meanwhile is the engine's. */
async function measured<Result>(work: () => Promise<Result>): Promise<Result> {
  const before = process.cpuUsage();
  const result = await work();
  ocrSeconds += seconds(process.cpuUsage(before));
  return result;
}
const engine: OcrEngine = {
  ...inner,
  // Words of a page are found once; stamps and tall labels are read without that.
  find: (picture) => {
    pages += 1;
    return measured(async () => (await inner.find?.(picture)) ?? []);
  },
  read: (picture, options) => measured(() => inner.read(picture, options)),
};

async function drawForm(seed: number): Promise<Buffer> {
  const { bytes } = await makeForm('tune', seed);
  const { width, height } = await sharp(bytes).metadata();
  if (Math.min(width, height) <= shortSidePx) return bytes;
  return sharp(bytes)
    .resize(width < height ? { width: shortSidePx } : { height: shortSidePx })
    .png()
    .toBuffer();
}

const forms: Buffer[] = [];
for (let seed = 0; seed < different; seed++) forms.push(await drawForm(seed));

const reader = { engine, trust: [], now: new Date() };
let spent = 0;
for (let index = 0; index < files; index++) {
  const before = process.cpuUsage();
  await readAcceptanceForm(forms[index % forms.length] as Buffer, reader);
  spent += seconds(process.cpuUsage(before));
  if ((index + 1) % Math.ceil(files / 6) === 0 || index + 1 === files)
    console.log(`${index + 1} files, resident ${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB`);
}
console.log(
  `CPU ${(spent / pages).toFixed(2)} s a page, of it OCR ${(ocrSeconds / pages).toFixed(2)} s; ${(spent / files).toFixed(2)} s a form`,
);
await engine.close();

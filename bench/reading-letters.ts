/**
 * How many letters PP-OCR gets wrong, and what they cost: `node dist/bench/reading-letters.js [SEED] [COUNT] [FAMILY]`.
 * Pages are drawn by a browser, which tells what stands where; the family `names` is nothing but companies' names. Prints one row for each way of reading lines: the share
 * of lines read to the letter, the share of customers' names, and CPU seconds a page.
 */

import type { OcrEngine, Raster, ReadLine } from '../evidence/ocr/engine.ts';
import { createPpOcr, type PpOcrSettings } from '../evidence/ocr/pp-ocr.ts';
import { decodeRaster } from '../evidence/ocr/raster.ts';
import { foldName } from '../rules/names/fold-name.ts';
import { familyNamed } from '../test/evidence/pages/families.ts';
import { makeOrders } from '../test/evidence/pages/orders.ts';
import { createRandom } from '../test/evidence/pages/random.ts';
import { type Drawn, drawnLines, openBrowser } from './drawn-lines.ts';
import { type Sheet, sheetOfNames } from './name-sheets.ts';

const [seed = '5', count = '24', familyName = 'first'] = process.argv.slice(2);
type DrawnPage = { readonly picture: Raster; readonly lines: readonly Drawn[] };

const shortestLine = 2;

const sheetsOfFamily = (): Sheet[] =>
  makeOrders(Number(seed), Number(count), familyNamed(familyName)).map(({ viewport, pages }) => ({
    ...viewport,
    htmls: pages.slice(0, 2).map(({ html }) => html),
  }));

function makeSheets(): Sheet[] {
  if (familyName !== 'names') return sheetsOfFamily();
  const random = createRandom(Number(seed));
  return Array.from({ length: Number(count) }, () => sheetOfNames(random));
}

async function drawPages(): Promise<DrawnPage[]> {
  const browser = await openBrowser();
  const drawn: DrawnPage[] = [];
  for (const { width, height, scale, htmls } of makeSheets()) {
    const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale });
    const page = await context.newPage();
    for (const html of htmls) {
      await page.setContent(html);
      const lines = (await drawnLines(page)).map((line) => ({
        text: foldName(line.text).text,
        x: line.x * scale,
        y: line.y * scale,
        width: line.width * scale,
        height: line.height * scale,
      }));
      const picture = await decodeRaster(await page.screenshot(), 2880);
      drawn.push({ picture, lines: lines.filter(({ text }) => text.length >= shortestLine) });
    }
    await context.close();
  }
  await browser.close();
  return drawn;
}

/** What the engine read where a line stands, from left to right. */
function readAt(read: readonly ReadLine[], { x, y, width, height }: Drawn): string {
  return read
    .filter(({ box }) => {
      const middle = box.y + box.height / 2;
      return middle > y && middle < y + height && box.x < x + width && box.x + box.width > x;
    })
    .sort((a, b) => a.box.x - b.box.x)
    .map(({ text }) => foldName(text).text)
    .join('');
}

const isName = (text: string) => /(公司|集团|医院|大学|学院|学校|厂)$/u.test(text) && text.length >= 8;
const share = (right: number, all: number) => `${((100 * right) / all).toFixed(2)} %`;
const cpuSeconds = () => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;

async function measure(engine: OcrEngine, pages: readonly DrawnPage[]): Promise<string> {
  let [all, right, names, rightNames, seconds] = [0, 0, 0, 0, 0];
  for (const { picture, lines } of pages) {
    const before = cpuSeconds();
    const read = await engine.read(picture);
    seconds += cpuSeconds() - before;
    for (const line of lines) {
      const isRight = readAt(read, line).includes(line.text);
      all += 1;
      right += isRight ? 1 : 0;
      if (!isName(line.text)) continue;
      names += 1;
      rightNames += isRight ? 1 : 0;
    }
  }
  const spent = (seconds / pages.length).toFixed(2);
  return `lines ${share(right, all)} of ${all}, names ${share(rightNames, names)} of ${names}, ${spent} CPU s`;
}

/** Lines looked for as on papers, and as on screens. */
const ways: readonly PpOcrSettings[] = [{}, { detectionSidePx: 1408 }];
const pages = await drawPages();
console.log(`${pages.length} pages`);
for (const way of ways) {
  const engine = await createPpOcr(way);
  console.log(JSON.stringify(way), await measure(engine, pages));
  await engine.close();
}

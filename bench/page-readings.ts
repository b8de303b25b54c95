/**
 * Readings of drawn pages without an engine, for training: `node dist/bench/page-readings.js OUT.jsonl SEED COUNT
 * FAMILY…`. The browser itself says where its words stand, the colours come from its picture; a few lines are lost or
 * joined, as engines do.
 */
import { createWriteStream } from 'node:fs';
import type { Page } from 'playwright-core';
import type { OcrLine } from '../domain/facts.ts';
import { decodeRaster } from '../evidence/ocr/raster.ts';
import { measureSurface } from '../evidence/screens/surface.ts';
import { measureTints } from '../evidence/screens/tints.ts';
import { familyNamed } from '../test/evidence/pages/families.ts';
import { makeOrders } from '../test/evidence/pages/orders.ts';
import { createRandom, type Random } from '../test/evidence/pages/random.ts';
import { type Drawn, drawnLines, openBrowser } from './drawn-lines.ts';

const boxOf = ({ x, y, width, height }: Drawn, scale: number) => ({
  x: Math.round(x * scale),
  y: Math.round((y + height * 0.12) * scale),
  width: Math.round(width * scale),
  height: Math.round(height * 0.76 * scale),
});

/** Joins some neighbours and drops a few lines. */
function spoil(lines: readonly Drawn[], random: Random): Drawn[] {
  const joined: Drawn[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const gap = last ? line.x - last.x - last.width : 0;
    const isNext = last && Math.abs(last.y - line.y) < 3 && gap >= 0 && gap < line.height * 1.1;
    if (isNext && random.chance(0.3)) {
      last.text += line.text;
      last.width = line.x + line.width - last.x;
    } else joined.push({ ...line });
  }
  return joined.filter(() => !random.chance(0.02));
}

async function readPage(page: Page, html: string, scale: number, random: Random) {
  await page.setContent(html);
  const drawn = spoil(await drawnLines(page), random);
  const lines: OcrLine[] = drawn
    .map((line) => ({ text: line.text.trim(), confidence: 1, box: boxOf(line, scale) }))
    .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  const picture = await decodeRaster(await page.screenshot());
  return {
    widthPx: picture.widthPx,
    heightPx: picture.heightPx,
    lines,
    tints: measureTints(picture, lines),
    surface: measureSurface(picture, lines),
  };
}

const [target = 'readings.jsonl', seed = '1', count = '100', ...families] = process.argv.slice(2);
const out = createWriteStream(target);
const random = createRandom(Number(seed));
const browser = await openBrowser();
for (const name of families) {
  for (const { viewport, pages } of makeOrders(Number(seed), Number(count), familyNamed(name))) {
    const { width, height, scale } = viewport;
    const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale });
    const page = await context.newPage();
    for (const { html, kind, usable, what, copyOf } of pages) {
      if (copyOf) continue;
      const reading = await readPage(page, html, scale, random);
      out.write(`${JSON.stringify({ family: name, kind, usable, what, ...reading })}\n`);
    }
    await context.close();
  }
}
await browser.close();
out.end();

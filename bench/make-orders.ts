/**
 * Draws development orders in a real browser: `node dist/bench/make-orders.js FOLDER [SEED] [COUNT] [FAMILY]`.
 * Each becomes a folder with order.json and pictures; labels.json holds what is true of them.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { familyNamed } from '../test/evidence/pages/families.ts';
import { makeOrders, type OrderLabel, type PageLabel } from '../test/evidence/pages/orders.ts';
import { openBrowser } from './drawn-lines.ts';

const [folder = 'orders', seed = '1', count = '54', familyName = 'first'] = process.argv.slice(2);
const family = familyNamed(familyName);

async function encode(png: Buffer, output: OrderLabel['output']): Promise<{ file: Buffer; suffix: string }> {
  if (output === 'webp') return { file: await sharp(png).webp({ quality: 80 }).toBuffer(), suffix: 'webp' };
  if (output === 'png') return { file: png, suffix: 'png' };
  const quality = output === 'jpeg50' ? 50 : 80;
  return { file: await sharp(png).jpeg({ quality }).toBuffer(), suffix: 'jpg' };
}

async function copyPicture(source: Buffer, how: PageLabel['copyHow']): Promise<Buffer> {
  const { width = 1, height = 1 } = await sharp(source).metadata();
  if (how === 'resized')
    return sharp(source)
      .resize(Math.round(width * 0.75))
      .png()
      .toBuffer();
  if (how === 'cropped') {
    const left = Math.round(width * 0.02);
    const top = Math.round(height * 0.06);
    return sharp(source)
      .extract({ left, top, width: width - 2 * left, height: Math.round(height * 0.9) })
      .png()
      .toBuffer();
  }
  return sharp(source).jpeg({ quality: 55 }).toBuffer();
}

async function drawOrder(page: Page, order: OrderLabel) {
  const place = join(folder, order.id);
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'order.json'), JSON.stringify(order.order, null, 1));
  const drawn = new Map<string, Buffer>();
  const labels: Record<string, unknown> = {};
  for (const entry of order.pages) {
    const source = entry.copyOf ? drawn.get(entry.copyOf) : undefined;
    if (!source) await page.setContent(entry.html);
    const png = source ? await copyPicture(source, entry.copyHow) : await page.screenshot();
    drawn.set(entry.name, png);
    const { file, suffix } = source
      ? { file: png, suffix: entry.copyHow === 're-encoded' ? 'jpg' : 'png' }
      : await encode(png, order.output);
    await writeFile(join(place, `${entry.name}.${suffix}`), file);
    const { html: _, ...label } = entry;
    labels[`${entry.name}.${suffix}`] = label;
  }
  return { scenario: order.scenario, files: labels, codes: order.codes };
}

const browser = await openBrowser();
const all: Record<string, unknown> = {};
for (const order of makeOrders(Number(seed), Number(count), family)) {
  const { width, height, scale } = order.viewport;
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale });
  all[order.id] = await drawOrder(await context.newPage(), order);
  await context.close();
}
await browser.close();
await writeFile(join(folder, 'labels.json'), JSON.stringify(all, null, 1));

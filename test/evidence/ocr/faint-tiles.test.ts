import test from 'ava';
import sharp from 'sharp';
import type { Raster } from '../../../evidence/ocr/engine.ts';
import { findFaintTiles } from '../../../evidence/ocr/faint-tiles.ts';
import { createPpOcr } from '../../../evidence/ocr/pp-ocr.ts';

const size = { widthPx: 2560, heightPx: 1320 };
type Patch = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const white = (): Raster => ({ ...size, pixels: new Uint8Array(size.widthPx * size.heightPx * 3).fill(255) });

/** Stripes of a grey on white, as wide as strokes. */
function stripe({ pixels, widthPx }: Raster, { x, y, width, height }: Patch, grey: number): void {
  for (let row = y; row < y + height; row++) {
    for (let column = x; column < x + width; column += 4)
      pixels.fill(grey, (row * widthPx + column) * 3, (row * widthPx + column) * 3 + 6);
  }
}

/** A name across the page, of so many steps of grey, written over a large screen. */
async function screenWithMark(contrast: number): Promise<Raster> {
  const mark = { left: 100, top: 200, width: 280, height: 140 };
  const { data, info } = await sharp('test/corpus/evidence/ocr/words.png')
    .extract(mark)
    .resize(210)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const screen = white();
  for (let row = 0; row < info.height; row++) {
    for (let column = 0; column < info.width; column++) {
      const depth = (246 - (data[(row * info.width + column) * info.channels] as number)) / 146;
      const at = ((row + 700) * size.widthPx + column + 1500) * 3;
      (screen.pixels as Uint8Array).fill(255 - Math.round(Math.max(0, depth) * contrast), at, at + 3);
    }
  }
  return screen;
}

test('faint print that stands alone is searched again; print, rules and empty parts are not', (t) => {
  const screen = white();
  stripe(screen, { x: 1900, y: 900, width: 260, height: 60 }, 235);
  stripe(screen, { x: 200, y: 200, width: 600, height: 60 }, 40);
  stripe(screen, { x: 100, y: 640, width: 700, height: 1 }, 235);
  const [tile, ...others] = findFaintTiles(screen);
  t.deepEqual(others, []);
  t.true(tile && tile.x < 1900 && tile.y < 900 && tile.x + tile.width > 2160 && tile.y + tile.height > 960);
});

test('a pale name across a large screen is read', async (t) => {
  const engine = await createPpOcr();
  const lines = await engine.read(await screenWithMark(24), { isScreen: true });
  t.deepEqual(
    lines.map(({ text }) => text.replaceAll(' ', '')),
    ['苏州明远电气股份有限公司'],
  );
  await engine.close();
});

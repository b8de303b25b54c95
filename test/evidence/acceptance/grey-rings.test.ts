/** Pale stamps of which only pieces look like a hand. */
import test from 'ava';
import sharp from 'sharp';
import type { PixelBox } from '../../../domain/finding.ts';
import type { Block } from '../../../evidence/acceptance/form-page.ts';
import { findLeaningStamps, inkIn } from '../../../evidence/acceptance/framed-stamps.ts';
import {
  greyRing,
  isOfNextDoor,
  standsElsewhere,
  withRing,
} from '../../../evidence/acceptance/grey-rings.ts';
import { findInk } from '../../../evidence/acceptance/ink.ts';
import type { BlockVerdict } from '../../../evidence/acceptance/judge.ts';
import type { Mark } from '../../../evidence/acceptance/marks.ts';
import { decodeRaster } from '../../../evidence/ocr/raster.ts';
import { drawSeal, type Seal } from './generator/seal.ts';
import { words } from './page-words.ts';

const em = 24;
const stamp: Seal = {
  ...{ shape: 'round', company: '海岳数据服务有限公司', colour: '#555', purpose: '合同专用章' },
  ...{ star: true, turn: 8, size: 150 },
};
const pen = `<path d="M130 150 L150 110 L170 180 L200 120 L230 170 L270 130" stroke="#222" stroke-width="4" fill="none"/>`;

async function pageWith(drawing: string) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300">
    <defs><filter id="ink"><feOffset dx="0" dy="0"/></filter></defs>
    <rect width="100%" height="100%" fill="#fff"/>${drawing}</svg>`;
  const whole = findInk(await decodeRaster(await sharp(Buffer.from(svg)).png().toBuffer()));
  const page = {
    ...{ em, lines: [], rules: { level: [], upright: [] } },
    sheet: { left: 0, right: 400 },
    widthPx: 400,
    heightPx: 300,
  };
  return { whole, page };
}

const block = (box: PixelBox): Block => ({
  ...{ party: 'seller', box, signBox: box },
  label: {} as Block['label'],
});

test('a piece of a grey stamp shows the ring that it is of, and in which block that stands', async (t) => {
  const read = await pageWith(drawSeal(stamp, [200, 150], 'ink'));
  const piece = inkIn(read.whole, { x: 110, y: 60, width: 60, height: 180 });
  const left: BlockVerdict = {
    ...{ state: 'signed', kind: 'handwriting', confidence: 0.9, reasons: ['ink'], hand: piece },
    block: block({ x: 0, y: 0, width: 170, height: 300 }),
  };
  const ring = greyRing(left, read);
  if (!ring) return t.fail('no ring');
  t.true(Math.abs(ring.box.x + ring.box.width / 2 - 200) < 8, JSON.stringify(ring.box));
  t.true(standsElsewhere(ring, left));
  t.false(standsElsewhere(ring, { ...left, block: block({ x: 0, y: 0, width: 400, height: 300 }) }));
});

test('a hand is no piece of a ring, not even beside a stamp', async (t) => {
  const box = { x: 120, y: 100, width: 160, height: 90 };
  const hand = async (drawing: string, area: PixelBox) => {
    const read = await pageWith(drawing);
    return greyRing(
      {
        ...{ state: 'signed', kind: 'handwriting', confidence: 0.9, reasons: ['ink'] },
        ...{ block: block({ x: 0, y: 0, width: 400, height: 300 }), hand: inkIn(read.whole, area) },
      },
      read,
    );
  };
  t.is(await hand(pen, box), undefined);
  const apart = `<g transform="translate(-115 0)">${pen}</g>${drawSeal(stamp, [300, 150], 'ink')}`;
  t.is(await hand(apart, { ...box, x: 5 }), undefined);
});

test('a grey stamp is its own block’s, and leaves the one that it reaches into empty', async (t) => {
  const read = await pageWith(
    `${drawSeal(stamp, [200, 150], 'ink')}<g transform="translate(-110 60)">${pen}</g>`,
  );
  const piece = inkIn(read.whole, { x: 160, y: 60, width: 130, height: 180 });
  const own: BlockVerdict = {
    ...{ state: 'signed', kind: 'handwriting', confidence: 0.9, reasons: ['ink'], hand: piece },
    block: block({ x: 150, y: 0, width: 250, height: 300 }),
  };
  const ring = greyRing(own, read);
  if (!ring) return t.fail('no ring');
  t.like(withRing(own, ring), { kind: 'seal', seal: { shape: 'round', box: ring.box } });
  const reached: BlockVerdict = {
    ...{ state: 'unsure', kind: 'none', confidence: 0.5, reasons: ['ink-across-border'] },
    block: block({ x: 0, y: 0, width: 150, height: 300 }),
  };
  t.is(withRing({ ...own, block: reached.block }, ring).kind, 'handwriting');
  const inkOf = (...marks: Mark[]) => ({ ink: { ink: read.whole, em, seals: [], marks, dateZones: [] } });
  const all = inkIn(read.whole, ring.box);
  const stroke = inkIn(read.whole, { x: 20, y: 160, width: 140, height: 90 });
  t.true(isOfNextDoor(reached, [ring], inkOf(all)));
  t.false(isOfNextDoor(reached, [], inkOf(all)));
  t.false(isOfNextDoor({ ...reached, hand: stroke }, [ring], inkOf(all)));
  const crossed = { ...reached, block: block({ x: 100, y: 0, width: 50, height: 300 }) };
  t.false(isOfNextDoor(crossed, [ring], inkOf(stroke)));
});

test('leaning words in a grey ring are no stamp of their own: the ring is', async (t) => {
  const purpose = { ...words('合同专用章', 165, 182), tilt: 0.14 };
  const stampsIn = async (drawing: string) => {
    const { whole, page } = await pageWith(drawing);
    return findLeaningStamps({ ...page, lines: [purpose] }, whole);
  };
  const [ring, ...more] = await stampsIn(drawSeal(stamp, [200, 150], 'ink'));
  t.deepEqual([ring?.shape, more.length], ['round', 0]);
  t.true(Math.abs((ring?.box.width ?? 0) - stamp.size) < 12, JSON.stringify(ring?.box));
  const [alone] = await stampsIn(pen);
  t.is(alone?.shape, 'rect');
});

/** Heads and cells filled with a colour, on which words and pens are darker. */
import test from 'ava';
import sharp from 'sharp';
import { centreX, centreY, contains } from '../../../evidence/acceptance/geometry.ts';
import { findInk, inkKinds } from '../../../evidence/acceptance/ink.ts';
import { findMarks } from '../../../evidence/acceptance/marks.ts';
import { findSeals } from '../../../evidence/acceptance/seals.ts';
import { wipeTints } from '../../../evidence/acceptance/tinted-grounds.ts';
import { decodeRaster } from '../../../evidence/ocr/raster.ts';

const em = 24;
const [widthPx, heightPx] = [600, 400];
const pen = '<path d="M230 120 L260 90 L290 130 L330 84" stroke="#223" stroke-width="4" fill="none"/>';

/** The ink of a sheet with a drawing on it, tints wiped. */
async function inkOf(drawing: string) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}">
    <rect width="100%" height="100%" fill="#fdfdfd"/>${drawing}</svg>`;
  const picture = await decodeRaster(await sharp(Buffer.from(svg)).png().toBuffer());
  const before = findInk(picture);
  const ink = { ...before, kinds: before.kinds.slice() };
  wipeTints(ink, picture, em);
  return { before, ink };
}
const count = (kinds: Uint8Array) => kinds.reduce((sum, kind) => sum + (kind === inkKinds.none ? 0 : 1), 0);

for (const fill of ['#f5b26b', '#cfd8dc', '#b7d7a8'])
  test(`a ground of ${fill} is no ink, the pen on it is`, async (t) => {
    const { before, ink } = await inkOf(`<rect x="85" y="61" width="430" height="77" fill="${fill}"/>${pen}`);
    t.true(count(before.kinds) > count(ink.kinds) + 1000, 'part of the ground passed for ink');
    const marks = findMarks(ink, em);
    t.true(marks.length > 0);
    for (const { box } of marks)
      t.true(contains({ x: 220, y: 74, width: 120, height: 66 }, [centreX(box), centreY(box)]));
    t.true(marks.every(({ box }) => box.width < 120));
  });

test('a filled stamp and the star of one are no tinted grounds', async (t) => {
  const { before, ink } = await inkOf(
    '<rect x="100" y="60" width="150" height="60" fill="#d22f2f"/><circle cx="400" cy="200" r="24" fill="#999"/>',
  );
  t.is(count(ink.kinds), count(before.kinds));
});

test('sides of a box are no stamp, however red; a box with words in it is', async (t) => {
  const sides = '<path d="M120 60 H210 V300" stroke="#c0392b" stroke-width="3" fill="none"/>';
  const words = [80, 100, 120].map((y) => `<rect x="130" y="${y}" width="90" height="9" fill="#c0392b"/>`);
  const box = `<rect x="110" y="60" width="130" height="90" stroke="#c0392b" stroke-width="4" fill="none"/>`;
  const stampsIn = async (drawing: string) => {
    const { before } = await inkOf(drawing);
    return findMarks(before, em).flatMap((mark) => findSeals(mark, before, em)).length;
  };
  t.is(await stampsIn(sides), 0);
  t.is(await stampsIn(box + words.join('')), 1);
});

test('brown and orange are print or a pen, scarlet and crimson are ink of stamps', async (t) => {
  const kindIn = async (colour: string) => {
    const { before } = await inkOf(`<rect x="100" y="100" width="40" height="6" fill="${colour}"/>`);
    return before.kinds[103 * widthPx + 120];
  };
  for (const colour of ['#9a6a1c', '#c77700']) t.is(await kindIn(colour), inkKinds.black, colour);
  for (const colour of ['#c8102e', '#d9301a', '#e06a50']) t.is(await kindIn(colour), inkKinds.red, colour);
});

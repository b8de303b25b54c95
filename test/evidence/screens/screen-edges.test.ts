import test from 'ava';
import { findScreenEdges } from '../../../evidence/screens/screen-edges.ts';
import { type Colour, grey, type Patch, paint } from './painted.ts';
import { size } from './placed-words.ts';

const { widthPx, heightPx } = size;
const desk = (x: number, y: number): Colour => {
  const grain = Math.round(8 * Math.sin(x * 0.11 + Math.sin(y * 0.03) * 3));
  return [140 + grain, 112 + grain, 86 + grain];
};
const whole = (colour: Patch['colour']): Patch => ({ x: 0, y: 0, width: widthPx, height: heightPx, colour });

/** A screen turned by an angle in radians and drawn smaller by `margin`, in a dark rim, on a desk. */
function held(angle: number, { margin = 0.08, rimPx = 16, ground = desk as Patch['colour'] } = {}) {
  const [middleX, middleY] = [widthPx / 2, heightPx / 2];
  const [halfX, halfY] = [middleX * (1 - margin * 2), middleY * (1 - margin * 2)];
  const colour = (x: number, y: number): Colour => {
    const across = Math.abs((x - middleX) * Math.cos(angle) + (y - middleY) * Math.sin(angle));
    const down = Math.abs((y - middleY) * Math.cos(angle) - (x - middleX) * Math.sin(angle));
    if (across < halfX && down < halfY)
      return down > halfY * 0.85 && across < halfX * 0.9 ? grey(245) : grey(235);
    if (across < halfX + rimPx && down < halfY + rimPx) return grey(24);
    return typeof ground === 'function' ? ground(x, y) : ground;
  };
  return paint(grey(0), [whole(colour)]);
}

const isScreen = (picture: Parameters<typeof findScreenEdges>[0]) => {
  const { slanted, rims } = findScreenEdges(picture);
  return slanted >= 2 || rims >= 3;
};

const photos: readonly (readonly [string, ReturnType<typeof paint>])[] = [
  ['held askew by one degree', held(0.017)],
  ['held askew the other way by a quarter of a degree', held(-0.0045)],
  ['that fills the picture but for its slanted sides', held(0.012, { margin: 0.03 })],
  ['held straight, within its rim', held(0)],
  ['held straight on a white table', held(0, { ground: grey(214) })],
  ['without a rim, held askew on a dark table', held(0.02, { rimPx: 0, ground: grey(40) })],
];
for (const [what, picture] of photos) test(`a screen ${what} is seen`, (t) => t.true(isScreen(picture)));

const card = (colour: number, x: number, y: number, width: number, height: number): Patch => ({
  x,
  y,
  width,
  height,
  colour: grey(colour),
});
const photograph = (x: number, y: number): Colour => [
  (x * 7 + y * 13) % 256,
  (x * 3 + ((y * x) % 31) * 5) % 256,
  (y * 5 + (x % 17) * 9) % 256,
];
const stripes = (x: number, y: number): Colour => ((x + y * 3) % 400 < 200 ? [22, 119, 255] : [64, 150, 255]);

const pages: readonly (readonly [string, ReturnType<typeof paint>])[] = [
  ['a card in the middle', paint(grey(240), [card(255, 460, 180, 440, 400)])],
  ['a bright card on a dark ground', paint(grey(24), [card(255, 460, 180, 440, 400)])],
  [
    'a dialogue over a darkened page',
    paint(grey(255), [card(128, 0, 0, widthPx, heightPx), card(255, 400, 200, 560, 320)]),
  ],
  [
    'a card with a dark thin border',
    paint(grey(250), [card(20, 300, 100, 760, 560), card(255, 302, 102, 756, 556)]),
  ],
  [
    'dark bars at the top and the left',
    paint(grey(245), [card(30, 0, 0, widthPx, 56), card(40, 0, 56, 200, heightPx)]),
  ],
  ['a photograph as its ground', paint(grey(255), [whole(photograph), card(255, 820, 160, 400, 440)])],
  [
    'stripes that run across',
    paint(grey(255), [{ x: 0, y: 0, width: 680, height: heightPx, colour: stripes }]),
  ],
];
for (const [what, picture] of pages)
  test(`a page with ${what} is no screen before a camera`, (t) => t.false(isScreen(picture)));

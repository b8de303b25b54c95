import test from 'ava';
import { setUpright } from '../../../evidence/acceptance/words-of-page.ts';
import type { OcrEngine, ReadLine, TurnedBox } from '../../../evidence/ocr/engine.ts';

const picture = { widthPx: 400, heightPx: 600, pixels: new Uint8Array(400 * 600 * 3).fill(255) };

const level = (y: number, width = 100): TurnedBox => ({
  ...{ centreX: 200, centreY: y, width, height: 15, angle: 0 },
});
const tall = (x: number): TurnedBox => ({ centreX: x, centreY: 300, width: 15, height: 100, angle: 0 });

const lineOf = (turned: TurnedBox, isClear: boolean): ReadLine => ({
  text: isClear ? '用户签字日期' : 'lI',
  confidence: isClear ? 0.98 : 0.4,
  ...{ letters: [], letterConfidences: [], angle: turned.angle, turned },
  box: { x: 0, y: 0, width: 1, height: 1 },
});

/** Finds `regions` and reads those that `isClear` says; keeps what it was asked for. */
function engineOf(regions: readonly TurnedBox[], isClear: (region: TurnedBox) => boolean) {
  const asked: number[] = [];
  let searches = 0;
  const engine: OcrEngine = {
    version: 'drawn',
    find: async () => {
      searches += 1;
      return regions;
    },
    read: async (_, { regions: wanted = regions } = {}) => {
      asked.push(wanted.length);
      return wanted.map((region) => lineOf(region, isClear(region)));
    },
    close: async () => undefined,
  };
  return { engine, asked, searches: () => searches };
}

const levelLines = [50, 100, 150, 200, 250, 300].map((y) => level(y));

test('a page upside down is searched once and read once', async (t) => {
  const isHeadDown = ({ angle, centreY }: TurnedBox) => Math.abs(angle) > 3 || centreY > 300;
  const { engine, searches, asked } = engineOf(levelLines, isHeadDown);
  const { degrees, words } = await setUpright(engine, picture);
  t.is(degrees, 180);
  t.is(searches(), 1);
  t.deepEqual(asked, [6, 6, 6]);
  t.true(words.lines.some(({ turned }) => turned.centreY === 550));
});

test('what was read to learn that a page is upright is not read again', async (t) => {
  const { engine, asked } = engineOf([...levelLines, level(350, 30)], ({ angle }) => Math.abs(angle) < 1);
  const { degrees, words } = await setUpright(engine, picture);
  t.is(degrees, 0);
  t.deepEqual(asked, [6, 6, 1]);
  t.is(words.lines.length, 7);
});

test('columns of words that read from the top down are turned to the left', async (t) => {
  const { engine } = engineOf([50, 100, 150, 200, 250].map(tall), ({ angle }) => angle < 1);
  const { degrees, picture: turned } = await setUpright(engine, picture);
  t.is(degrees, 270);
  t.is(turned.widthPx, 600);
});

test('long lines are left unread, but their place is kept', async (t) => {
  const { engine } = engineOf([...levelLines, level(400, 380)], ({ angle }) => angle === 0);
  const { words, degrees } = await setUpright(engine, picture);
  t.is(degrees, 0);
  t.deepEqual(
    words.unread.map(({ centreY }) => centreY),
    [400],
  );
  t.is(words.lines.length, levelLines.length);
  t.is(words.regions.length, levelLines.length + 1);
});

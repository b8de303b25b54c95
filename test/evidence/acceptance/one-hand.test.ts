/** One person who signs for two parties. */
import test from 'ava';
import sharp from 'sharp';
import type { SignatureParty } from '../../../domain/acceptance-facts.ts';
import { compareBlocks } from '../../../evidence/acceptance/compare-blocks.ts';
import { inkIn } from '../../../evidence/acceptance/framed-stamps.ts';
import { findInk, type InkMap, inkKinds } from '../../../evidence/acceptance/ink.ts';
import type { BlockVerdict } from '../../../evidence/acceptance/judge.ts';
import { type Mark, toMark } from '../../../evidence/acceptance/marks.ts';
import type { ReadPage } from '../../../evidence/acceptance/read-page.ts';
import type { LineTrace } from '../../../evidence/ocr/engine.ts';
import { decodeRaster } from '../../../evidence/ocr/raster.ts';
import { em, words } from './page-words.ts';

const [widthPx, heightPx] = [600, 600];
const ink: InkMap = { kinds: new Uint8Array(widthPx * heightPx), widthPx, heightPx };

/** Some strokes, `x`, `y` their left upper corner. */
function strokes(x: number, y: number, colour: Mark['colour']): Mark {
  const pixels = Array.from({ length: 80 }, (_, at) => (y + ((at * 7) % 30)) * widthPx + x + at);
  for (const at of pixels) ink.kinds[at] = colour === 'red' ? inkKinds.red : inkKinds.black;
  return toMark(ink, pixels, colour);
}

const signedAt = (party: SignatureParty, y: number, hand = strokes(200, y, 'dark')): BlockVerdict => ({
  ...{ state: 'signed', kind: 'handwriting', confidence: 0.9, reasons: ['ink'], hand },
  block: {
    party,
    box: { x: 0, y: y - 40, width: 600, height: 140 },
    signBox: { x: 0, y: y - 40, width: 600, height: 140 },
    label: {} as BlockVerdict['block']['label'],
  },
});

test('one name in two blocks proves neither party; the stamp beside it proves its own', (t) => {
  const bare = signedAt('seller', 100);
  const mark = strokes(400, 300, 'red');
  const stamped: BlockVerdict = {
    ...signedAt('customer', 300),
    ...{ kind: 'handwriting-and-seal', reasons: ['seal'] },
    ...{ seal: { mark, shape: 'round', box: mark.box }, sealInk: mark },
  };
  const lines = [words('康国栋', 200, 105), words('康国栋', 200, 305)];
  const picture = { pixels: new Uint8Array(widthPx * heightPx * 3).fill(255), widthPx, heightPx };
  const read = { picture, whole: ink, page: { em, lines }, verdicts: [bare, stamped] };
  const verdicts = compareBlocks(read as unknown as ReadPage);
  t.deepEqual(
    verdicts.map(({ state, kind, reasons }) => [state, kind, ...reasons]),
    [
      ['unsure', 'handwriting', 'handwriting-repeated'],
      ['signed', 'seal', 'seal'],
    ],
  );
});

test('a name is known again where the hand was taken together with a typed name and rules', (t) => {
  const [first, other] = [signedAt('seller', 100), signedAt('customer', 300, strokes(200, 320, 'dark'))];
  const tall = { ...(other.hand as Mark), box: { x: 190, y: 290, width: 120, height: 110 } };
  const large = (text: string, y: number, confidence: number) => ({
    ...words(text, 200, y),
    ...{ heightPx: em * 2.5, confidence },
  });
  const picture = { pixels: new Uint8Array(widthPx * heightPx * 3).fill(255), widthPx, heightPx };
  const stateWith = (name: string) => {
    const lines = [large('康国栋', 105, 0.8), words('江一舟', 200, 300), large(name, 340, 0.6)];
    const verdicts = [first, { ...other, hand: tall }];
    const read = { picture, whole: ink, page: { em, lines }, verdicts };
    return compareBlocks(read as unknown as ReadPage).map(({ state }) => state);
  };
  t.deepEqual(stateWith('康国栋'), ['unsure', 'unsure']);
  t.deepEqual(stateWith('江一舟'), ['signed', 'signed']);
});

const names = [
  'M0 30 L20 4 L24 48 L44 10 L40 40 L64 20 M70 8 L96 12 L78 46 L104 40 M112 6 L118 48 L140 22 L126 30',
  'M0 8 L30 12 L6 44 L36 40 M48 24 L84 20 L60 4 L70 48 M96 44 L104 6 L138 14 L110 26 L140 46',
];

const askew = 'rotate(2) scale(0.82)';

/** What is said of two blocks in which a pen wrote these names, the second smaller and a little askew. */
async function reasonsOf(
  first: string | undefined,
  second: string | undefined,
  drawn = askew,
  traces: readonly LineTrace[] = [],
) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}">
    <rect width="100%" height="100%" fill="#fff"/>
    <g fill="none" stroke="#222" stroke-width="4"><path d="${first}" transform="translate(200 100)"/>
    <path d="${second}" transform="translate(220 300) ${drawn}"/></g></svg>`;
  const picture = await decodeRaster(await sharp(Buffer.from(svg)).png().toBuffer());
  const whole = findInk(picture);
  const handAt = (y: number) => inkIn(whole, { x: 0, y: y - 30, width: widthPx, height: 120 });
  const verdicts = [signedAt('seller', 100, handAt(100)), signedAt('customer', 300, handAt(300))];
  const seen = new Map(verdicts.map((verdict, index) => [verdict, traces[index]]));
  const read = { picture, whole, page: { em, lines: [] }, verdicts, traces: seen };
  return compareBlocks(read as unknown as ReadPage).flatMap(({ reasons }) => reasons);
}

test('one hand is known again where it writes smaller, two hands are not one', async (t) => {
  t.deepEqual(await reasonsOf(names[0], names[0]), ['handwriting-repeated', 'handwriting-repeated']);
  t.deepEqual(await reasonsOf(names[0], names[1]), ['ink', 'ink']);
});

const traceOf = (numbers: readonly number[], isHan = true): LineTrace => ({
  steps: numbers.map((number) => Float32Array.of(Math.cos(number), Math.sin(number))),
  isHan,
});

test('a hand of another shape is the same person’s where the engine sees one Chinese name in both', async (t) => {
  const wide = 'scale(1.15 0.8)';
  const [name, slow, other] = [
    [0, 1, 2, 3],
    [0, 0, 1, 2, 2, 3],
    [3, 5, 0, 4],
  ];
  const saidOf = async (...traces: readonly LineTrace[]) =>
    (await reasonsOf(names[0], names[0], wide, traces))[0];
  t.is(await saidOf(traceOf(name), traceOf(slow)), 'handwriting-repeated');
  t.is(await saidOf(traceOf(name), traceOf(other)), 'ink');
  t.is(
    await saidOf(traceOf(name, false), traceOf(slow, false)),
    'ink',
    'loops look alike, whoever wrote them',
  );
  t.is(await saidOf(), 'ink', 'an engine that tells nothing');
  t.is(
    (await reasonsOf(names[0], names[1], askew, [traceOf(name), traceOf(slow)]))[0],
    'ink',
    'other strokes',
  );
});

test('strokes that lie somewhat alike are two people’s where the engine sees nothing alike in them', async (t) => {
  const saidOf = async (...traces: readonly LineTrace[]) =>
    (await reasonsOf(names[0], names[0], 'skewX(16)', traces))[0];
  t.is(await saidOf(), 'handwriting-repeated');
  t.is(await saidOf(traceOf([0, 1, 2, 3]), traceOf([3, 5, 0, 4])), 'ink');
});

test('a blue hand and a black one that are somewhat alike are two people’s', (t) => {
  const zigzag = (x: number, y: number, kind: number, bend: number): Mark => {
    const pixels = Array.from({ length: 120 }, (_, at) => {
      const height = at < 30 ? (at * 3) % 30 : (at * (3 + bend)) % 30;
      return (y + height) * widthPx + x + at;
    });
    for (const at of pixels) ink.kinds[at] = kind;
    return toMark(ink, pixels, 'dark');
  };
  const read = (kind: number) => {
    const first = signedAt('seller', 120, zigzag(200, 120, inkKinds.black, 0));
    const other = signedAt('customer', 420, zigzag(200, 420, kind, 4));
    const picture = { pixels: new Uint8Array(widthPx * heightPx * 3).fill(255), widthPx, heightPx };
    for (const { hand } of [first, other])
      for (const at of hand?.pixels ?? []) picture.pixels.fill(0, at * 3, at * 3 + 3);
    return { picture, whole: ink, page: { em, lines: [] }, verdicts: [first, other] };
  };
  const states = (kind: number) => compareBlocks(read(kind) as unknown as ReadPage).map(({ state }) => state);
  t.deepEqual(states(inkKinds.black), ['unsure', 'unsure']);
  t.deepEqual(states(inkKinds.blue), ['signed', 'signed']);
});

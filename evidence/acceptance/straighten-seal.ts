import type { OcrEngine, Raster } from '../ocr/engine.ts';
import { centreX, centreY } from './geometry.ts';
import { tiltOfInk } from './print-frames.ts';
import { type RingStrip, ringWords } from './ring-words.ts';
import type { Seal } from './seals.ts';

/** Words of a stamp as far as they could be read, and how sure the engine was, 0–1. */
export type SealWords = { readonly text: string; readonly confidence: number };

const stripHeightPx = 48;
const marginPx = 8;
/** Words run between the rim and the star: shares of the radius. */
const [innerShare, outerShare] = [0.52, 0.97];

const bounds = (value: number, limit: number) => Math.min(limit, Math.max(0, Math.round(value)));

/** How dark a stamp's ink is on a pixel, 0–255; black ink across it and paper stay light and even. */
function inkAt({ pixels, widthPx, heightPx }: Raster, x: number, y: number): number {
  const at = (bounds(y, heightPx - 1) * widthPx + bounds(x, widthPx - 1)) * 3;
  return 255 - Math.min(pixels[at + 1] as number, pixels[at + 2] as number);
}

/**
 * Unrolls the ring of a stamp into a strip of level words: from the lowest point clockwise, once around and a quarter
 * more, so that words that begin anywhere are in one piece. Ovals are unrolled along their own curve.
 */
export function unrollRing(picture: Raster, seal: Seal): Raster & { readonly strip: RingStrip } {
  const { box } = seal;
  const [radiusX, radiusY] = [box.width / 2, box.height / 2];
  const around = 2 * Math.PI * Math.sqrt((radiusX ** 2 + radiusY ** 2) / 2) * ((innerShare + outerShare) / 2);
  const deep = Math.min(radiusX, radiusY) * (outerShare - innerShare);
  const zoom = stripHeightPx / deep;
  const widthPx = Math.round(around * zoom * 1.25) + 2 * marginPx;
  const heightPx = stripHeightPx + 2 * marginPx;
  const pixels = new Uint8Array(widthPx * heightPx * 3).fill(255);
  for (let column = 0; column < widthPx - 2 * marginPx; column++) {
    const angle = Math.PI / 2 + (column / (around * zoom)) * 2 * Math.PI;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    for (let row = 0; row < stripHeightPx; row++) {
      const share = outerShare - ((row + 0.5) / stripHeightPx) * (outerShare - innerShare);
      const dark = inkAt(picture, centreX(box) + cos * radiusX * share, centreY(box) + sin * radiusY * share);
      const at = ((row + marginPx) * widthPx + column + marginPx) * 3;
      pixels.fill(255 - dark, at, at + 3);
    }
  }
  const strip = { marginPx, turnPx: around * zoom, heightPx: stripHeightPx };
  return { pixels, widthPx, heightPx, strip };
}

/** Cuts a box-shaped stamp out of the page and turns it level. */
function levelBox(picture: Raster, seal: Seal): Raster {
  const { box } = seal.mark;
  const tilt = seal.shape === 'rect' ? tiltOfInk(seal.mark, picture.widthPx) : 0;
  const zoom = Math.max(1, 90 / Math.min(box.width, box.height));
  const widthPx = Math.round(box.width * zoom * 1.1);
  const heightPx = Math.round(box.height * zoom * 1.1);
  const [cos, sin] = [Math.cos(tilt) / zoom, Math.sin(tilt) / zoom];
  const pixels = new Uint8Array(widthPx * heightPx * 3).fill(255);
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const [u, v] = [x - widthPx / 2, y - heightPx / 2];
      const dark = inkAt(picture, centreX(box) + u * cos - v * sin, centreY(box) + u * sin + v * cos);
      pixels.fill(255 - dark, (y * widthPx + x) * 3, (y * widthPx + x) * 3 + 3);
    }
  }
  return { pixels, widthPx, heightPx };
}

const unread: SealWords = { text: '', confidence: 0 };

async function readBox(engine: OcrEngine, straight: Raster): Promise<SealWords> {
  const lines = (await engine.read(straight)).filter(({ text }) => /\p{Script=Han}/u.test(text));
  if (lines.length === 0) return unread;
  const ordered = [...lines].sort((a, b) => a.box.y - b.box.y);
  const letters = ordered.reduce((sum, { text }) => sum + text.length, 0);
  const confidence = ordered.reduce((sum, line) => sum + line.confidence * line.text.length, 0) / letters;
  return { text: ordered.map(({ text }) => text.trim()).join(' '), confidence };
}

async function readRing(engine: OcrEngine, picture: Raster, seal: Seal): Promise<SealWords> {
  const { strip, ...unrolled } = unrollRing(picture, seal);
  return ringWords(await engine.read(unrolled), strip);
}

/** What a stamp is for, and the letters in which most companies end: read from an oval's middle and sides as well. */
const ofAllStamps = /\p{Script=Han}{0,2}(?:专用|合同|公)章|[股份有限责任公司集团]/gu;

/** Letters that tell one name from another, each as far as it is sure. */
const ownLetters = ({ text, confidence }: SealWords) =>
  (text.replace(ofAllStamps, '').match(/\p{Script=Han}/gu)?.length ?? 0) * confidence;

/**
 * Straightens a stamp and reads its words: the ring of round and oval stamps, the lines of boxes. '' where nothing
 * could be read.
 */
export async function readSeal(engine: OcrEngine, picture: Raster, seal: Seal): Promise<SealWords> {
  const asRing = () => readRing(engine, picture, seal);
  const asBox = () => readBox(engine, levelBox(picture, { ...seal, shape: 'rect' }));
  if (seal.shape === 'round') return asRing();
  if (seal.shape !== 'oval') return readBox(engine, levelBox(picture, seal));
  // A box that stands askew looks as wide as an oval: what reads better is what it is.
  const [ring, box] = [await asRing(), await asBox()];
  return ownLetters(ring) >= ownLetters(box) ? ring : box;
}

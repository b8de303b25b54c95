import { readFile } from 'node:fs/promises';
import type { AcceptanceFormFacts, OrderParties } from '../../domain/acceptance-facts.ts';
import type {
  DocumentFacts,
  FileFacts,
  ImageFacts,
  OcrLine,
  PictureWords,
  ScreenshotFacts,
  Unreadable,
} from '../../domain/facts.ts';
import type { OcrEngine } from '../ocr/engine.ts';
import type { PagePicture, PageRequest } from '../pdf/page-picture.ts';
import { readImageFacts } from '../pictures/image-facts.ts';
import { wordsReader } from './reader-versions.ts';

/** What a task needs is imported by the task: a process that looks at logos never loads an engine. */

/** What a task may use; the engine is made at the first call. */
export type TaskTools = {
  readonly engine: () => Promise<OcrEngine>;
  /** Certificates that may vouch for signers, PEM. */
  readonly trustPem?: string;
  /** Companies of the order that the file belongs to. */
  readonly order?: OrderParties;
  /** What is wanted of the file, where it is to be drawn. */
  readonly wanted?: PageRequest;
};
export type Task<Facts> = (path: string, file: FileFacts, tools: TaskTools) => Promise<Facts | Unreadable>;

/** Wider screenshots are made smaller before they are read: their print is large. */
const largestSidePx = 2880;

const picture: Task<ImageFacts> = (path, file) => readImageFacts(path, file);

const screenshot: Task<ScreenshotFacts> = async (path, file, { engine }) => {
  const image = await readImageFacts(path, file);
  if (!image.readable) return image;
  const { decodeRaster } = await import('../ocr/raster.ts');
  const { readScreenshot } = await import('../screens/read-screenshot.ts');
  const facts = await readScreenshot(await decodeRaster(path, largestSidePx), await engine());
  return inOriginalPixels(facts, image.widthPx);
};

/** Boxes are told in pixels of the original, however small it was read. */
function inOriginalPixels(facts: ScreenshotFacts, widthPx: number): ScreenshotFacts {
  const scale = widthPx / facts.widthPx;
  if (scale === 1) return facts;
  const heightPx = Math.round(facts.heightPx * scale);
  return { ...facts, widthPx, heightPx, lines: stretchLines(facts.lines, scale) };
}

function stretchLines(lines: readonly OcrLine[], scale: number): readonly OcrLine[] {
  const stretch = (value: number) => Math.round(value * scale);
  return lines.map((line) => {
    const { x, y, width, height } = line.box;
    return { ...line, box: { x: stretch(x), y: stretch(y), width: stretch(width), height: stretch(height) } };
  });
}

const words: Task<PictureWords> = async (path, file, { engine }) => {
  const image = await readImageFacts(path, file);
  if (!image.readable) return image;
  const { decodeRaster } = await import('../ocr/raster.ts');
  const { keepLine } = await import('../ocr/keep-line.ts');
  const { mostStripsPx } = await import('../ocr/within-budget.ts');
  const picture = await decodeRaster(path, largestSidePx);
  const reader = await engine();
  const lines = (await reader.read(picture, { mostPx: mostStripsPx, isScreen: true })).map(keepLine);
  const scale = image.widthPx / picture.widthPx;
  return {
    readable: true,
    lines: stretchLines(lines, scale),
    readerVersion: `${wordsReader} ${reader.version}`,
  };
};

const pictureSuffixes = ['png', 'jpg', 'webp', 'gif', 'tif', 'avif'];

const record: Task<DocumentFacts> = async (path, file, { engine }) => {
  if (pictureSuffixes.includes(file.contentSuffix ?? '')) {
    const image = await readImageFacts(path, file);
    if (!image.readable) return image;
  }
  const { readDocument } = await import('../documents/read-document.ts');
  return readDocument(path, file, await engine());
};

const acceptance: Task<AcceptanceFormFacts> = async (path, _file, { engine, trustPem = '', order = {} }) => {
  const { readAcceptanceForm } = await import('../acceptance/read-acceptance.ts');
  const { readTrust } = await import('../signature/chain.ts');
  const reader = { engine: await engine(), trust: readTrust(trustPem), now: new Date() };
  return readAcceptanceForm(await readFile(path), reader, order);
};

const firstPage: PageRequest = { page: 1, turnedDegrees: 0, widthPx: 1240 };

const page: Task<PagePicture> = async (path, file, { wanted = firstPage }) => {
  const { drawPage } = await import('../pdf/page-picture.ts');
  return drawPage(path, file, wanted);
};

/** All that a reader process can do, by name. Another reader is another line here. */
export const tasks = { picture, screenshot, words, record, acceptance, page } as const;

export type TaskName = keyof typeof tasks;
export type TaskFacts<Name extends TaskName> = Awaited<ReturnType<(typeof tasks)[Name]>>;

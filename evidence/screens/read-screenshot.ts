import type { OcrLine, ScreenshotFacts } from '../../domain/facts.ts';
import type { OcrEngine, Raster, ReadLine } from '../ocr/engine.ts';
import { screenshotReader } from '../pool/reader-versions.ts';
import { judgePage } from './judge-page.ts';
import { measureSurface, takeFingerprint } from './surface.ts';
import { measureTints } from './tints.ts';

const rounded = (value: number, steps: number) => Math.round(value * steps) / steps;

/** What is kept of a line: enough to show it, to match names in it and to tell a slant. */
function keepLine({ text, confidence, box, angle, letterConfidences, doubts }: ReadLine): OcrLine {
  return {
    text,
    confidence: rounded(confidence, 1000),
    box: {
      x: Math.round(box.x),
      y: Math.round(box.y),
      width: Math.round(box.width),
      height: Math.round(box.height),
    },
    ...(angle ? { angle: rounded(angle, 1000) } : {}),
    ...(letterConfidences
      ? { letterConfidences: letterConfidences.map((value) => rounded(value, 100)) }
      : {}),
    ...(doubts ? { doubts } : {}),
  };
}

/** Reads a decoded screenshot: words, kind of page, usability, fingerprint. */
export async function readScreenshot(picture: Raster, engine: OcrEngine): Promise<ScreenshotFacts> {
  const lines = (await engine.read(picture)).map(keepLine);
  const size = { widthPx: picture.widthPx, heightPx: picture.heightPx };
  return {
    readable: true,
    ...size,
    ...judgePage({ lines, size, surface: measureSurface(picture), tints: measureTints(picture, lines) }),
    lines,
    fingerprint: await takeFingerprint(picture),
    readerVersion: `${screenshotReader} ${engine.version}`,
  };
}

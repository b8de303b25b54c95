import type { ScreenshotFacts } from '../../domain/facts.ts';
import type { OcrEngine, Raster } from '../ocr/engine.ts';
import { keepLine } from '../ocr/keep-line.ts';
import { mostStripsPx } from '../ocr/within-budget.ts';
import { screenshotReader } from '../pool/reader-versions.ts';
import { judgePage } from './judge-page.ts';
import { measureSurface, takeFingerprint } from './surface.ts';
import { measureTints } from './tints.ts';

/** Reads a decoded screenshot: words, kind of page, usability, fingerprint. */
export async function readScreenshot(picture: Raster, engine: OcrEngine): Promise<ScreenshotFacts> {
  const lines = (await engine.read(picture, { mostPx: mostStripsPx, isScreen: true })).map(keepLine);
  const size = { widthPx: picture.widthPx, heightPx: picture.heightPx };
  return {
    readable: true,
    ...size,
    ...judgePage({
      lines,
      size,
      surface: measureSurface(picture, lines),
      tints: measureTints(picture, lines),
    }),
    lines,
    fingerprint: await takeFingerprint(picture),
    readerVersion: `${screenshotReader} ${engine.version}`,
  };
}

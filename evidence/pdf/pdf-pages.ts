import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Unreadable } from '../../domain/facts.ts';
import type { Raster } from '../ocr/engine.ts';

/** Pages of an open PDF; page numbers are 1-based. Close it when done: its memory is not the collector's. */
export type PdfPages = {
  readonly count: number;
  /** Points (1/72 inch) of the page as it is shown. */
  readonly sizeOf: (page: number) => { readonly width: number; readonly height: number };
  /** Words of the text layer; '' for scans. */
  readonly textOf: (page: number) => string;
  /** Draws a page so that its short side has `shortSidePx` pixels; `scale` is pixels a point. */
  readonly draw: (
    page: number,
    shortSidePx: number,
  ) => Promise<{ readonly picture: Raster; readonly scale: number }>;
  readonly close: () => void;
};

let library: Promise<PDFiumLibrary> | undefined;

/** Long side of a drawn page: a page of 1 × 14,400 points is drawn small rather than not at all. */
const longestSidePx = 6000;

const unreadable = (reason: Unreadable['reason'], detail: string): Unreadable => ({
  readable: false,
  reason,
  detail,
});

function whyNot(error: unknown): Unreadable {
  const message = error instanceof Error ? error.message : String(error);
  if (/password/i.test(message)) return unreadable('encrypted', 'a password is needed to open it');
  if (/security/i.test(message))
    return unreadable('encrypted', 'it is protected in a way that is not supported');
  return unreadable('corrupt', 'it is no PDF, or damaged');
}

function toRgb(bgra: Uint8Array, pixels: number): Uint8Array {
  const rgb = new Uint8Array(pixels * 3);
  for (let at = 0; at < pixels; at++) {
    rgb[at * 3] = bgra[at * 4] as number;
    rgb[at * 3 + 1] = bgra[at * 4 + 1] as number;
    rgb[at * 3 + 2] = bgra[at * 4 + 2] as number;
  }
  return rgb;
}

/** Opens a PDF for drawing and for its words. A file that can't be opened is a fact, not an error. */
export async function openPdfPages(bytes: Uint8Array): Promise<PdfPages | Unreadable> {
  library ??= PDFiumLibrary.init();
  const pdfium = await library;
  try {
    const document = await pdfium.loadDocument(bytes);
    const sizeOf = (page: number) => {
      const { originalWidth, originalHeight } = document.getPage(page - 1).getOriginalSize();
      return { width: originalWidth, height: originalHeight };
    };
    return {
      count: document.getPageCount(),
      sizeOf,
      textOf: (page) => document.getPage(page - 1).getText(),
      draw: async (page, shortSidePx) => {
        const { width, height } = sizeOf(page);
        const scale = Math.min(
          shortSidePx / Math.min(width, height),
          longestSidePx / Math.max(width, height),
        );
        const drawn = await document.getPage(page - 1).render({ scale, render: async ({ data }) => data });
        const pixels = toRgb(drawn.data, drawn.width * drawn.height);
        return {
          picture: { pixels, widthPx: drawn.width, heightPx: drawn.height },
          scale: drawn.width / width,
        };
      },
      close: () => document.destroy(),
    };
  } catch (error) {
    return whyNot(error);
  }
}

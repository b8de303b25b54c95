import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Raster } from '../ocr/engine.ts';

export type PdfPage = { readonly text: string; readonly render: () => Promise<Raster> };

/** A4 at 150 dpi; small print stays legible. */
const renderScale = 150 / 72;
const largestPagePx = 40_000_000;

let library: Promise<PDFiumLibrary> | undefined;

function toRgb(bgra: Uint8Array, widthPx: number, heightPx: number): Raster {
  const pixels = new Uint8Array(widthPx * heightPx * 3);
  for (let from = 0, to = 0; to < pixels.length; from += 4, to += 3) {
    pixels[to] = bgra[from + 2] as number;
    pixels[to + 1] = bgra[from + 1] as number;
    pixels[to + 2] = bgra[from] as number;
  }
  return { pixels, widthPx, heightPx };
}

type Page = ReturnType<Awaited<ReturnType<PDFiumLibrary['loadDocument']>>['getPage']>;

function openPage(page: Page): PdfPage {
  return {
    text: page.getText(),
    render: async () => {
      const { originalWidth, originalHeight } = page.getOriginalSize();
      const fits = Math.sqrt(largestPagePx / Math.max(1, originalWidth * originalHeight));
      const { data, width, height } = await page.render({
        scale: Math.min(renderScale, fits),
        colorSpace: 'BGRA',
      });
      return toRgb(data, width, height);
    },
  };
}

/**
 * Hands the first pages of a PDF to `use`; they are closed when it is done.
 * @throws where the file is no PDF, is damaged or asks for a password
 */
export async function withPdfPages<Result>(
  file: Uint8Array,
  mostPages: number,
  use: (pages: readonly PdfPage[], pageCount: number) => Promise<Result>,
): Promise<Result> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(file);
  try {
    const count = document.getPageCount();
    const pages = Array.from({ length: Math.min(count, mostPages) }, (_, at) =>
      openPage(document.getPage(at)),
    );
    return await use(pages, count);
  } finally {
    document.destroy();
  }
}

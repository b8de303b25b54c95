import { readFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import type { FileFacts, Unreadable } from '../../domain/facts.ts';
import type { PixelBox } from '../../domain/finding.ts';
import { maxPicturePixels } from '../ocr/raster.ts';
import { readImageFacts } from '../pictures/image-facts.ts';
import { openPdfPages } from './pdf-pages.ts';

/** What somebody wants to see of a file. */
export type PageRequest = {
  /** 1-based. */
  readonly page: number;
  /** Cuts out: PDF points of the upright page, or pixels of the upright picture. */
  readonly box?: PixelBox;
  /** Turns the answer clockwise. */
  readonly turnedDegrees: 0 | 90 | 180 | 270;
  /** Wanted width before the turn; a picture is never made larger than it is. */
  readonly widthPx: number;
};

/** One page, or a piece of it, as a PNG. */
export type PagePicture = {
  readonly readable: true;
  readonly png: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Pages of the document. */
  readonly pages: number;
};

const mostScale = 6;
const noSuchPage = (page: number, pages: number): Unreadable => ({
  readable: false,
  reason: 'unsupported',
  detail: `there is no page ${page} of ${pages}`,
});

/** The piece of a picture of `width`×`height` that a box means, at least a pixel and inside. */
function cut(picture: Sharp, box: PixelBox, { width, height }: { width: number; height: number }): Sharp {
  const left = Math.min(width - 1, Math.max(0, Math.round(box.x)));
  const top = Math.min(height - 1, Math.max(0, Math.round(box.y)));
  return picture.extract({
    ...{ left, top },
    width: Math.max(1, Math.min(width - left, Math.round(box.x + box.width) - left)),
    height: Math.max(1, Math.min(height - top, Math.round(box.y + box.height) - top)),
  });
}

async function finish(picture: Sharp, turnedDegrees: number, pages: number): Promise<PagePicture> {
  // The cut has to be over before the turn: in one chain it would happen after it.
  const straight = await picture.png({ compressionLevel: 3 }).toBuffer();
  const turned = turnedDegrees === 0 ? sharp(straight) : sharp(straight).rotate(turnedDegrees);
  const { data, info } = await turned.png({ compressionLevel: 6 }).toBuffer({ resolveWithObject: true });
  return { readable: true, png: data, widthPx: info.width, heightPx: info.height, pages };
}

async function drawPdfPage(bytes: Uint8Array, wanted: PageRequest): Promise<PagePicture | Unreadable> {
  const { page, box, turnedDegrees, widthPx } = wanted;
  const pdf = await openPdfPages(bytes);
  if ('readable' in pdf) return pdf;
  try {
    if (page > pdf.count) return noSuchPage(page, pdf.count);
    const size = pdf.sizeOf(page);
    const scale = Math.min(mostScale, widthPx / (box?.width ?? size.width));
    const drawn = await pdf.draw(page, scale * Math.min(size.width, size.height));
    const { widthPx: width, heightPx: height, pixels } = drawn.picture;
    const whole = sharp(pixels, { raw: { width, height, channels: 3 } });
    const by = (value: number) => value * drawn.scale;
    const piece = box
      ? cut(
          whole,
          { x: by(box.x), y: by(box.y), width: by(box.width), height: by(box.height) },
          { width, height },
        )
      : whole;
    return await finish(piece, turnedDegrees, pdf.count);
  } finally {
    pdf.close();
  }
}

async function drawPicture(path: string, file: FileFacts, wanted: PageRequest) {
  const { page, box, turnedDegrees, widthPx } = wanted;
  const image = await readImageFacts(path, file);
  if (!image.readable) return image;
  if (page > 1) return noSuchPage(page, 1);
  const upright = sharp(path, { limitInputPixels: maxPicturePixels, failOn: 'truncated' }).autoOrient();
  const piece = box ? cut(upright, box, { width: image.widthPx, height: image.heightPx }) : upright;
  return finish(
    piece.resize({ width: widthPx, withoutEnlargement: true }).flatten({ background: '#fff' }),
    turnedDegrees,
    1,
  );
}

/** Draws one page of a PDF, or a picture set upright. What can't be drawn is a fact, not an error. */
export async function drawPage(
  path: string,
  file: FileFacts,
  wanted: PageRequest,
): Promise<PagePicture | Unreadable> {
  if (file.contentSuffix === 'pdf') return drawPdfPage(await readFile(path), wanted);
  if (file.mediaType.startsWith('image/')) return drawPicture(path, file, wanted);
  return { readable: false, reason: 'unsupported', detail: `${file.mediaType} has no pages to draw` };
}

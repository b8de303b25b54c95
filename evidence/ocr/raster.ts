import sharp from 'sharp';
import type { Raster } from './engine.ts';

/** Larger pictures are refused before a pixel is decoded. */
export const maxPicturePixels = 50_000_000;

/**
 * Decodes a picture upright (EXIF) on white ground, first frame only. `maxSidePx` makes it smaller.
 * Throws what sharp throws for a file that it can't decode.
 */
export async function decodeRaster(file: string | Uint8Array, maxSidePx?: number): Promise<Raster> {
  const source = sharp(file, { limitInputPixels: maxPicturePixels, failOn: 'truncated' })
    .autoOrient()
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .removeAlpha();
  const sized = maxSidePx
    ? source.resize(maxSidePx, maxSidePx, { fit: 'inside', withoutEnlargement: true })
    : source;
  const { data, info } = await sized.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  return { pixels: data, widthPx: info.width, heightPx: info.height };
}

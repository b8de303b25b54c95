import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { FileFacts, ImageFacts, Unreadable, UnreadableReason } from '../../domain/facts.ts';
import { readHead } from '../files/file-facts.ts';
import { measureFlatness } from './flatness.ts';
import { readJpegStructure } from './jpeg-structure.ts';
import { pngHeaderSize, readPngStructure } from './png-structure.ts';

export type ImageLimits = {
  /** Larger files are not decoded. */
  readonly maxSizeBytes: number;
  /** Pictures whose header claims more are not decoded. */
  readonly maxPixels: number;
};

export const defaultImageLimits: ImageLimits = { maxSizeBytes: 64 * 1024 * 1024, maxPixels: 50_000_000 };

/** A picture header may stand behind large profiles and thumbnails. */
const headerBytes = 256 * 1024;

const unreadable = (reason: UnreadableReason, detail: string): Unreadable => ({
  readable: false,
  reason,
  detail,
});

/** Formats that sharp decodes and a form may ask for; the rest is `unsupported`, which is not the same as corrupt. */
const decodable: readonly string[] = ['png', 'jpg', 'gif', 'webp', 'avif', 'tif'];

type Frame = { readonly widthPx: number; readonly heightPx: number };

const tooManyPixels = ({ widthPx, heightPx }: Frame): Unreadable =>
  unreadable('too-many-pixels', `${widthPx}×${heightPx}`);

/** The frame that a header claims, before anything is decoded. */
function claimedFrame(head: Buffer, format: string): Frame | undefined {
  if (format === 'png') return pngHeaderSize(head);
  if (format === 'jpg') return readJpegStructure(head);
  return undefined;
}

/** What sharp doesn't see: a PNG's check sums and animation, a JPEG without an end. */
function checkStructure(file: Buffer, format: string): Unreadable | { readonly frames?: number } {
  if (format === 'png') {
    const png = readPngStructure(file);
    if (!png) return unreadable('corrupt', 'no PNG header');
    return png.damage ? unreadable(png.damage.reason, png.damage.detail) : { frames: png.frames };
  }
  if (format === 'jpg') {
    const jpeg = readJpegStructure(file);
    if (!jpeg) return unreadable('corrupt', 'no frame header');
    return jpeg.hasEnd ? { frames: 1 } : unreadable('truncated', 'ends before EOI');
  }
  return {};
}

/** libjpeg only warns of damaged scans; for other formats its peers warn of harmless things too. */
const strictness = (format: string) => (format === 'jpg' ? ('warning' as const) : ('truncated' as const));

async function decode(file: Buffer, format: string, limits: ImageLimits) {
  const options = { limitInputPixels: limits.maxPixels, failOn: strictness(format) };
  const { data, info } = await sharp(file, options)
    .autoOrient()
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { widthPx: info.width, heightPx: info.height, ...measureFlatness(data) };
}

async function countFrames(file: Buffer, limits: ImageLimits): Promise<number> {
  const { pages } = await sharp(file, { limitInputPixels: limits.maxPixels }).metadata();
  return pages ?? 1;
}

function explain(error: unknown): Unreadable {
  const detail = error instanceof Error ? error.message : String(error);
  return unreadable(/pixel limit/i.test(detail) ? 'too-many-pixels' : 'corrupt', detail);
}

/**
 * Facts of a picture, or why it can't be read. Never throws for what the file holds.
 * @throws the file system's error where the file can't be opened
 */
export async function readImageFacts(
  path: string,
  facts: FileFacts,
  limits = defaultImageLimits,
): Promise<ImageFacts | Unreadable> {
  const format = facts.contentSuffix ?? '';
  if (facts.sizeBytes === 0) return unreadable('empty', '0 bytes');
  if (!decodable.includes(format)) return unreadable('unsupported', facts.mediaType);
  const claimed = claimedFrame(await readHead(path, Math.min(headerBytes, facts.sizeBytes)), format);
  if (claimed && claimed.widthPx * claimed.heightPx > limits.maxPixels) return tooManyPixels(claimed);
  if (facts.sizeBytes > limits.maxSizeBytes) return unreadable('too-large', `${facts.sizeBytes} bytes`);
  const file = await readFile(path);
  const structure = checkStructure(file, format);
  if ('readable' in structure) return structure;
  try {
    const frames = structure.frames ?? (await countFrames(file, limits));
    return { readable: true, format, frames, ...(await decode(file, format, limits)) };
  } catch (error) {
    return explain(error);
  }
}

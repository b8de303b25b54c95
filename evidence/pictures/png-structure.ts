import { crc32 } from 'node:zlib';

/** What the chunks of a PNG tell without decompressing it (PNG, third edition, §5 and §11). */
export type PngStructure = {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Frames of an animation; 1 for a still. */
  readonly frames: number;
  /** Undefined where all chunks up to the end are whole. */
  readonly damage?: { readonly reason: 'truncated' | 'corrupt'; readonly detail: string };
};

const signatureBytes = 8;
const largestChunk = 0x7fffffff;

type Chunk = { readonly type: string; readonly body: Buffer };
type ChunkError = { readonly reason: 'truncated' | 'corrupt'; readonly detail: string };

function readChunk(file: Buffer, at: number): Chunk | ChunkError {
  if (at + 12 > file.length) return { reason: 'truncated', detail: 'ends before IEND' };
  const length = file.readUInt32BE(at);
  const type = file.toString('latin1', at + 4, at + 8);
  if (length > largestChunk || !/^[A-Za-z]{4}$/.test(type)) {
    return { reason: 'corrupt', detail: `no chunk at byte ${at}` };
  }
  if (at + 12 + length > file.length) return { reason: 'truncated', detail: `cut inside ${type}` };
  const sum = crc32(file.subarray(at + 4, at + 8 + length));
  if (sum !== file.readUInt32BE(at + 8 + length)) return { reason: 'corrupt', detail: `CRC of ${type}` };
  return { type, body: file.subarray(at + 8, at + 8 + length) };
}

/** Reads the chunks up to IEND; bytes after it don't matter. `undefined` where not even the header is there. */
export function readPngStructure(file: Buffer): PngStructure | undefined {
  const header = readChunk(file, signatureBytes);
  if (!('type' in header) || header.type !== 'IHDR' || header.body.length !== 13) return undefined;
  const size = { widthPx: header.body.readUInt32BE(0), heightPx: header.body.readUInt32BE(4) };
  let frames = 1;
  let hasPixels = false;
  for (let at = signatureBytes + 25; ; ) {
    const chunk = readChunk(file, at);
    if (!('type' in chunk)) return { ...size, frames, damage: chunk };
    if (chunk.type === 'IEND') {
      const damage = { reason: 'corrupt' as const, detail: 'no IDAT' };
      return hasPixels ? { ...size, frames } : { ...size, frames, damage };
    }
    // An acTL after the first IDAT is ignored by every decoder.
    if (chunk.type === 'acTL' && !hasPixels && chunk.body.length >= 4) frames = chunk.body.readUInt32BE(0);
    if (chunk.type === 'IDAT') hasPixels = true;
    at += 12 + chunk.body.length;
  }
}

/** Width and height from a PNG's first bytes, trusted only for refusing what is too large to decode. */
export function pngHeaderSize(head: Buffer): { widthPx: number; heightPx: number } | undefined {
  if (head.length < 24 || head.toString('latin1', 12, 16) !== 'IHDR') return undefined;
  return { widthPx: head.readUInt32BE(16), heightPx: head.readUInt32BE(20) };
}

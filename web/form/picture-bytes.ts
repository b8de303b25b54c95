import type { UnreadableReason } from '../../domain/facts.ts';

type Fault = { readonly reason: UnreadableReason; readonly detail: string };
type Chunk = { readonly type: string; readonly start: number; readonly length: number };

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Faults that a browser's decoder forgives and the marketplace does not: cut off, or a wrong check sum. */
export function findPictureFault(bytes: Uint8Array, format: string): Fault | undefined {
  if (bytes.length === 0) return { reason: 'empty', detail: '0 bytes' };
  if (format === 'png') return findPngFault(bytes);
  if (format === 'jpg' && !hasEndOfJpeg(bytes)) return { reason: 'truncated', detail: 'no end marker' };
  return undefined;
}

/** Frames that a viewer would show one after the other; 1 for a still picture. */
export function frameCount(bytes: Uint8Array, format: string): number {
  if (format === 'png') {
    const control = pngChunks(bytes).find((chunk) => chunk.type === 'acTL');
    return control ? view(bytes).getUint32(control.start) : 1;
  }
  if (format === 'gif') return Math.max(1, countBytes(bytes, [0x21, 0xf9, 0x04]));
  if (format === 'webp') return Math.max(1, countBytes(bytes, [0x41, 0x4e, 0x4d, 0x46]));
  return 1;
}

export function readPngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  if (bytes.length < 24) return undefined;
  return { width: view(bytes).getUint32(16), height: view(bytes).getUint32(20) };
}

function pngChunks(bytes: Uint8Array): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view(bytes).getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, start: at + 8, length });
    if (type === 'IEND') break;
    at += 12 + length;
  }
  return chunks;
}

function findPngFault(bytes: Uint8Array): Fault | undefined {
  const chunks = pngChunks(bytes);
  if (chunks.at(-1)?.type !== 'IEND') return { reason: 'truncated', detail: 'no IEND chunk' };
  const broken = chunks.find(
    ({ start, length }) =>
      crc32(bytes.subarray(start - 4, start + length)) !== view(bytes).getUint32(start + length),
  );
  return broken && { reason: 'corrupt', detail: `check sum of ${broken.type}` };
}

function hasEndOfJpeg(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at > 1; at--) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}

function countBytes(bytes: Uint8Array, wanted: readonly number[]): number {
  let count = 0;
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) count += 1;
  return count;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import test from 'ava';
import sharp from 'sharp';
import { readFileFacts } from '../../../evidence/files/file-facts.ts';
import { readImageFacts } from '../../../evidence/pictures/image-facts.ts';

const svg = (width: number, height: number, ground = '#fff') =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${ground}"/><circle cx="40" cy="35" r="25" fill="#c60"/></svg>`,
  );
const wide = () => sharp(svg(168, 70));
const png = () => wide().png().toBuffer();
const jpg = () => wide().jpeg().toBuffer();

function chunk(type: string, body: Buffer, sum?: number): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const out = Buffer.alloc(8 + body.length + 4);
  out.writeUInt32BE(body.length, 0);
  named.copy(out, 4);
  out.writeUInt32BE(sum ?? crc32(named), 8 + body.length);
  return out;
}

/** Puts a chunk behind IHDR (33 bytes in). */
const withChunk = (file: Buffer, extra: Buffer) =>
  Buffer.concat([file.subarray(0, 33), extra, file.subarray(33)]);

function withSize(file: Buffer, width: number, height: number): Buffer {
  const header = Buffer.from(file.subarray(16, 29));
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([file.subarray(0, 8), chunk('IHDR', header), file.subarray(33)]);
}

function scrambled(file: Buffer): Buffer {
  const copy = Buffer.from(file);
  for (let at = copy.length - 400; at < copy.length - 200; at += 3) copy[at] = 0xff;
  return copy;
}

const ftyp = (brand: string) =>
  Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from(`ftyp${brand}\0\0\0\0mif1${brand}`),
    Buffer.alloc(40),
  ]);
const frameControl = Buffer.concat([Buffer.from([0, 0, 0, 2]), Buffer.from([0, 0, 0, 0])]);

type Expected = {
  readonly content?: string;
  readonly reason?: string;
  readonly facts?: Record<string, unknown>;
};
const whole = (facts: Record<string, unknown> = {}) => ({ facts: { widthPx: 168, heightPx: 70, ...facts } });

const cases: readonly [string, () => Promise<Buffer> | Buffer, Expected][] = [
  [
    'an ordinary PNG',
    png,
    { content: 'png', ...whole({ frames: 1, isBlank: false, hasTransparency: false }) },
  ],
  ['a JPEG', jpg, { content: 'jpg', ...whole() }],
  ['a progressive JPEG', () => wide().jpeg({ progressive: true }).toBuffer(), whole()],
  ['a CMYK JPEG', () => wide().toColourspace('cmyk').jpeg().toBuffer(), whole({ hasTransparency: false })],
  ['a 16 bit PNG', () => wide().toColourspace('rgb16').png().toBuffer(), whole()],
  ['a grey PNG', () => wide().greyscale().png().toBuffer(), whole()],
  ['a palette PNG', () => wide().png({ palette: true }).toBuffer(), whole()],
  ['an interlaced PNG', () => wide().png({ progressive: true }).toBuffer(), whole()],
  [
    'a JPEG that stands on its side by EXIF',
    () => sharp(svg(70, 168)).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
    whole(),
  ],
  ['bytes after IEND', async () => Buffer.concat([await png(), Buffer.alloc(500, 65)]), whole()],
  ['bytes after EOI', async () => Buffer.concat([await jpg(), Buffer.alloc(500, 65)]), whole()],
  [
    'white only',
    () =>
      sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
        .jpeg()
        .toBuffer(),
    { facts: { isBlank: true } },
  ],
  [
    'nothing visible, whatever colours hide below',
    async () =>
      sharp(Buffer.from([255, 0, 0, 0, 0, 255, 0, 0]), { raw: { width: 2, height: 1, channels: 4 } })
        .png()
        .toBuffer(),
    { facts: { isBlank: true, hasTransparency: true } },
  ],
  [
    'a white mark on a transparent ground',
    async () =>
      sharp(Buffer.from([255, 255, 255, 0, 255, 255, 255, 255]), {
        raw: { width: 2, height: 1, channels: 4 },
      })
        .png()
        .toBuffer(),
    { facts: { isBlank: false, hasTransparency: true } },
  ],
  ['no byte at all', () => Buffer.alloc(0), { reason: 'empty' }],
  [
    'the first 8 bytes of a PNG',
    async () => (await png()).subarray(0, 8),
    { content: 'png', reason: 'corrupt' },
  ],
  ['a PNG header only', async () => (await png()).subarray(0, 33), { reason: 'truncated' }],
  ['a PNG cut in its pixels', async () => (await png()).subarray(0, -30), { reason: 'truncated' }],
  ['a JPEG header only', async () => (await jpg()).subarray(0, 20), { content: 'jpg', reason: 'corrupt' }],
  ['a JPEG cut in its pixels', async () => (await jpg()).subarray(0, -100), { reason: 'truncated' }],
  ['a JPEG with a damaged scan', async () => scrambled(await jpg()), { reason: 'corrupt' }],
  [
    'a chunk with a wrong CRC',
    async () => withChunk(await png(), chunk('tEXt', Buffer.from('a\0b'), 7)),
    { reason: 'corrupt' },
  ],
  ['an animated PNG', async () => withChunk(await png(), chunk('acTL', frameControl)), whole({ frames: 2 })],
  ['a 30000×30000 PNG', async () => withSize(await png(), 30000, 30000), { reason: 'too-many-pixels' }],
  ['a WebP', () => wide().webp().toBuffer(), { content: 'webp', ...whole() }],
  ['an AVIF', () => wide().avif().toBuffer(), { content: 'avif' }],
  ['a HEIC', () => ftyp('heic'), { content: 'heic', reason: 'unsupported' }],
  [
    'a BMP',
    () => Buffer.concat([Buffer.from('BM'), Buffer.alloc(60)]),
    { content: 'bmp', reason: 'unsupported' },
  ],
  [
    'an icon',
    () => Buffer.concat([Buffer.from([0, 0, 1, 0, 1, 0]), Buffer.alloc(60)]),
    { content: 'ico', reason: 'unsupported' },
  ],
  [
    'a Photoshop file',
    () => Buffer.concat([Buffer.from('8BPS\0\x01'), Buffer.alloc(60)]),
    { content: 'psd', reason: 'unsupported' },
  ],
  ['a TIFF', () => wide().tiff().toBuffer(), { content: 'tif' }],
  ['a PDF', () => Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n'), { content: 'pdf', reason: 'unsupported' }],
  ['an SVG', () => svg(168, 70), { content: 'svg', reason: 'unsupported' }],
  ['a text', () => Buffer.from('这不是图片'), { content: 'txt', reason: 'unsupported' }],
  ['random bytes', () => Buffer.from([7, 0, 200, 13, 99, 0, 0, 255, 254, 3]), { reason: 'unsupported' }],
];

for (const [title, make, expected] of cases) {
  test(`facts of ${title}`, async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'facts-'));
    t.teardown(() => rm(folder, { recursive: true }));
    const path = join(folder, 'upload');
    await writeFile(path, await make());
    const file = await readFileFacts(path, '../../logo.PNG');
    const image = await readImageFacts(path, file);
    t.is(file.suffix, 'png');
    if (expected.content) t.is(file.contentSuffix, expected.content);
    t.is(image.readable ? undefined : image.reason, expected.reason as typeof expected.reason & undefined);
    if (expected.facts) t.like(image, expected.facts);
  });
}

import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import test from 'ava';
import sharp from 'sharp';
import { inspectEvidence } from '../../cli/inspect-evidence.ts';
import { inspectLogos } from '../../cli/inspect-logo.ts';
import { createReaderPool } from '../../evidence/pool/create-reader-pool.ts';

const circle = (width: number, height: number) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><circle cx="40" cy="35" r="25" fill="#c30"/></svg>`,
    ),
  ).flatten({ background: '#fff' });
const png = () => circle(168, 70).png().toBuffer();

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

const headerEnd = 33;

/** A PNG whose header claims so many pixels on each side, with a sound check sum. */
async function claiming(sidePx: number): Promise<Buffer> {
  const file = await png();
  const body = Buffer.from(file.subarray(16, 29));
  body.writeUInt32BE(sidePx, 0);
  body.writeUInt32BE(sidePx, 4);
  return Buffer.concat([file.subarray(0, 8), chunk('IHDR', body), file.subarray(headerEnd)]);
}

async function animated(): Promise<Buffer> {
  const file = await png();
  const control = Buffer.alloc(8);
  control.writeUInt32BE(2);
  return Buffer.concat([file.subarray(0, headerEnd), chunk('acTL', control), file.subarray(headerEnd)]);
}

const heic = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1'),
  Buffer.alloc(200),
]);
const pdf = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
);

const files: readonly (readonly [string, string, () => Promise<Buffer> | Buffer, readonly string[]])[] = [
  ['no byte at all', 'empty.png', () => Buffer.alloc(0), ['logo-corrupt']],
  ['a PNG that is cut', 'cut.png', async () => (await png()).subarray(0, -60), ['logo-corrupt']],
  ['the signature of a PNG alone', 'start.png', async () => (await png()).subarray(0, 8), ['logo-corrupt']],
  [
    'the header of a PNG alone',
    'head.png',
    async () => (await png()).subarray(0, headerEnd),
    ['logo-corrupt'],
  ],
  [
    'a JPEG that is cut',
    'cut.jpg',
    async () => (await circle(168, 70).jpeg().toBuffer()).subarray(0, -90),
    ['logo-corrupt'],
  ],
  ['900 million pixels', 'bomb.png', () => claiming(30_000), ['logo-bomb']],
  ['an animated PNG', 'moving.png', animated, ['logo-animated']],
  ['four printing colours', 'cmyk.jpg', () => circle(168, 70).toColourspace('cmyk').jpeg().toBuffer(), []],
  ['16 bits a channel', 'deep.png', () => circle(168, 70).toColourspace('rgb16').png().toBuffer(), []],
  [
    'a JPEG that is turned by its EXIF',
    'turned.jpg',
    async () => {
      const lying = await circle(168, 70).rotate(270).png().toBuffer();
      return sharp(lying).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    },
    [],
  ],
  ['a HEIC', 'phone.png', () => heic, ['logo-format']],
  ['a PDF that is called PNG', 'paper.png', () => pdf, ['logo-format']],
];

for (const [title, name, make, codes] of files)
  test(`${title} is told: ${codes.join(', ') || 'nothing wrong'}`, async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'odd-'));
    t.teardown(() => rm(folder, { recursive: true }));
    const path = join(folder, name);
    await writeFile(path, await make());
    for await (const result of inspectLogos([path], { pool: { size: 1 } }))
      t.deepEqual('findings' in result ? result.findings.map(({ code }) => code) : result.problem.en, codes);
  });

test('a file of 200 MB is not read into memory: its size is what is wrong', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'odd-'));
  t.teardown(() => rm(folder, { recursive: true }));
  const path = join(folder, 'large.png');
  await writeFile(path, await png());
  const file = await open(path, 'r+');
  await file.truncate(200 * 1024 * 1024);
  await file.close();
  for await (const result of inspectLogos([path], { pool: { size: 1 } }))
    t.deepEqual('findings' in result && result.findings.map(({ code }) => code), ['logo-too-large']);
});

test('a name is only a name, whatever it says', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'odd-'));
  const pool = createReaderPool({ size: 1 });
  t.teardown(async () => {
    pool.close();
    await rm(folder, { recursive: true });
  });
  const path = join(folder, 'logo');
  await writeFile(path, await png());
  for (const name of ['../../etc/passwd.png', 'a\0b.png', `${'长'.repeat(300)}.png`, '.png', 'logo.PNG ']) {
    const { file, facts } = await pool.readPicture(path, name);
    t.like(file, { name, suffix: 'png', contentSuffix: 'png' });
    t.like(facts, { readable: true, widthPx: 168 });
  }
});

test('broken screenshots of an order are unusable, and the others are still read', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'odd-'));
  t.teardown(() => rm(folder, { recursive: true }));
  const order = {
    ...{ orderId: 'CS261101777', productName: '云帆协同', productKind: 'saas' },
    ...{ deliveryMode: 'base-cloud', customerName: '南京清禾环境科技有限公司' },
  };
  await writeFile(join(folder, 'order.json'), JSON.stringify(order));
  await writeFile(join(folder, '登录.png'), Buffer.alloc(0));
  await writeFile(join(folder, '首页.png'), await claiming(30_000));
  await writeFile(join(folder, '功能.png'), pdf);
  for await (const result of inspectEvidence([folder], { pool: { size: 1 } })) {
    if ('problem' in result) return t.fail(result.problem.en);
    const codes = new Set(result.findings.map(({ code }) => code));
    for (const code of ['unusable-screenshot', 'missing-login', 'missing-after-login', 'missing-feature'])
      t.true(codes.has(code), code);
  }
});

import { crc32 } from 'node:zlib';
import test from 'ava';
import sharp from 'sharp';
import { readAcceptanceForm } from '../../../evidence/acceptance/read-acceptance.ts';
import type { AcceptanceReader } from '../../../evidence/acceptance/reader.ts';
import type { OcrEngine } from '../../../evidence/ocr/engine.ts';

/** Reads nothing and counts how often it was asked: what is refused must be refused before reading. */
function countingReader(): { reader: AcceptanceReader; pagesRead: () => number } {
  let read = 0;
  const engine: OcrEngine = {
    version: 'none',
    read: async () => {
      read += 1;
      return [];
    },
    close: async () => undefined,
  };
  return { reader: { engine, trust: [], now: new Date('2026-11-22T12:00:00Z') }, pagesRead: () => read };
}

type Paper = {
  readonly words: readonly string[];
  readonly width?: number;
  readonly height?: number;
  readonly catalog?: string;
};

/** A PDF with one page for each text. */
function pdfOf({ words, width = 595, height = 842, catalog = '' }: Paper): Buffer {
  const kids = words.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    `<</Type/Pages/Count ${words.length}/Kids[${kids}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...words.flatMap((text, index) => {
      const drawn = `BT /F1 12 Tf 20 40 Td (${text}) Tj ET`;
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + index * 2} 0 R>>`,
        `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`,
      ];
    }),
  ];
  let body = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  return Buffer.from(
    `${body}${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`,
  );
}

const onePixel = () =>
  sharp({ create: { width: 1, height: 1, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();

/** A PNG whose header claims more pixels than anybody decodes. */
async function claiming(width: number, height: number): Promise<Buffer> {
  const png = await onePixel();
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

test('of forty pages only those that can hold signatures are read', async (t) => {
  const words = Array.from({ length: 40 }, (_, index) =>
    index === 33
      ? 'Seller signature: Customer signature: Huawei project team signature: Date:'
      : `Clause ${index}`,
  );
  const { reader } = countingReader();
  const facts = await readAcceptanceForm(pdfOf({ words }), reader);
  t.like(facts, { readable: true, pages: 40, pagesRead: [34] });
});

test('what a page or a document is too large or too small for is said before anything is read', async (t) => {
  const { reader, pagesRead } = countingReader();
  const refusals: readonly [what: string, bytes: Buffer, reason: string][] = [
    ['2,000 pages', pdfOf({ words: Array.from({ length: 2000 }, () => 'x') }), 'too-many-pages'],
    ['a page of a point', pdfOf({ words: ['x'], width: 1, height: 1 }), 'too-small'],
    ['a pixel', await onePixel(), 'too-small'],
    ['20000 × 20000 pixels', await claiming(20_000, 20_000), 'too-many-pixels'],
  ];
  for (const [what, bytes, reason] of refusals)
    t.like(await readAcceptanceForm(bytes, reader), { readable: false, reason }, what);
  t.is(pagesRead(), 0);
});

test('files that are cut off say so, whatever they are', async (t) => {
  const { reader } = countingReader();
  const whole = pdfOf({ words: ['one', 'two', 'three'] });
  const png = await sharp({ create: { width: 400, height: 500, channels: 3, background: '#cde' } })
    .png()
    .toBuffer();
  const jpeg = await sharp({ create: { width: 400, height: 500, channels: 3, background: '#cde' } })
    .jpeg()
    .toBuffer();
  for (const bytes of [whole, png, jpeg]) {
    const cut = bytes.subarray(0, Math.round(bytes.length * 0.6));
    t.like(await readAcceptanceForm(cut, reader), { readable: false, reason: 'truncated' });
  }
});

test('scripts and attachments are told, a form with them is still read', async (t) => {
  const { reader } = countingReader();
  const catalog = '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>/Names<</EmbeddedFiles<</Names[]>>>>';
  const facts = await readAcceptanceForm(pdfOf({ words: ['form'], catalog }), reader);
  t.true(facts.readable);
  t.deepEqual(facts.readable && [...facts.active].sort(), ['attachments', 'javascript']);
});

test('a page that is a world wide is drawn as large as is read', async (t) => {
  const { reader } = countingReader();
  const facts = await readAcceptanceForm(pdfOf({ words: ['form'], width: 20_000, height: 20_000 }), reader);
  t.like(facts, { readable: true, pages: 1 });
});

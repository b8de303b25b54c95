import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { strToU8, zipSync } from 'fflate';
import { readDocument } from '../../../evidence/documents/read-document.ts';
import { readFileFacts } from '../../../evidence/files/file-facts.ts';
import type { OcrEngine } from '../../../evidence/ocr/engine.ts';

const box = { x: 0, y: 0, width: 1, height: 1 };
/** Says that it was asked, instead of reading. */
const engine: OcrEngine = {
  version: 'test',
  read: async () => [
    {
      text: 'seen on the picture',
      confidence: 1,
      box,
      letters: [],
      turned: { centreX: 0, centreY: 0, width: 1, height: 1, angle: 0 },
    },
  ],
  close: async () => undefined,
};

/** A PDF of one page; its cross-reference table is left to the reader to mend. */
const pdf = (content: string) =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );

const word = (xml: string, name = 'word/document.xml') =>
  Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(
        '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml" PartName="/word/document.xml"/></Types>',
      ),
      [name]: strToU8(xml),
    }),
  );

const mail = [
  'From: =?utf-8?B?546L5bel?= <wang@seller.example>',
  'To: li@customer.example',
  'Subject: Handover',
  'Date: Wed, 18 Mar 2026 10:00:00 +0800',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from('远程部署已完成').toString('base64'),
  '',
].join('\r\n');

/** As programs write it that put the parts first and the letter's own fields behind. */
const mailFromContentType = mail.replace(
  /^([\s\S]*?)MIME-Version: 1.0\r\n([\s\S]*?\r\n)(?=\r\n)/,
  '$2MIME-Version: 1.0\r\n$1',
);

const cases: readonly (readonly [
  string,
  Buffer,
  { source?: string; holds?: readonly string[]; reason?: string },
])[] = [
  [
    'a PDF with words',
    pdf('BT /F1 18 Tf 20 100 Td (Order CS2611180001 delivered) Tj ET'),
    { source: 'pdf', holds: ['Order CS2611180001 delivered'] },
  ],
  ['a scanned PDF', pdf('0 0 m 10 10 l S'), { source: 'scan', holds: ['seen on the picture'] }],
  [
    'a Word file',
    word(
      '<w:document><w:body><w:p><w:r><w:t>远程交付记录 &amp; 验收：</w:t></w:r></w:p><w:p><w:r><w:t>2026-03-18 部署完成，账号已开通，培训已进行，运行正常，客户已确认。</w:t></w:r></w:p></w:body></w:document>',
    ),
    { source: 'word', holds: ['远程交付记录 & 验收：', '2026-03-18 部署完成'] },
  ],
  [
    'a mail that begins with its content type',
    Buffer.from(mailFromContentType),
    { source: 'mail', holds: ['Handover', '王工', '远程部署已完成', '2026-03-18'] },
  ],
  [
    'a mail',
    Buffer.from(mail),
    { source: 'mail', holds: ['Handover', '王工', '远程部署已完成', '2026-03-18'] },
  ],
  [
    'a chat export from Windows',
    Buffer.from([0xd4, 0xb6, 0xb3, 0xcc, 0x20, 0x32, 0x30, 0x32, 0x36]),
    { source: 'text', holds: ['远程 2026'] },
  ],
  [
    'a saved web page',
    Buffer.from(
      '<!doctype html><html><head><title>x</title></head><body><p>已完成</p><script>var a="no"</script><div>交付&nbsp;单</div></body></html>',
    ),
    { source: 'web-page', holds: ['已完成', '交付 单'] },
  ],
  ['a PDF that is none', Buffer.from('%PDF-1.7 nothing follows'), { reason: 'corrupt' }],
  ['an archive', Buffer.from(zipSync({ 'a.txt': strToU8('x') })), { reason: 'unsupported' }],
  ['no byte', Buffer.alloc(0), { reason: 'empty' }],
];

for (const [title, content, expected] of cases) {
  test(`words of ${title}`, async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'record-'));
    t.teardown(() => rm(folder, { recursive: true }));
    const path = join(folder, 'record');
    await writeFile(path, content);
    const facts = await readDocument(path, await readFileFacts(path, 'record'), engine);
    t.is(facts.readable ? undefined : facts.reason, expected.reason as undefined);
    if (!facts.readable) return;
    t.is(facts.source, expected.source as 'pdf');
    for (const words of expected.holds ?? []) t.true(facts.text.includes(words), facts.text);
  });
}

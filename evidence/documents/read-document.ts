import { readFile } from 'node:fs/promises';
import { simpleParser } from 'mailparser';
import type { DocumentFacts, FileFacts, Unreadable, UnreadableReason } from '../../domain/facts.ts';
import type { OcrEngine, Raster } from '../ocr/engine.ts';
import { decodeRaster } from '../ocr/raster.ts';
import { documentReader } from '../pool/reader-versions.ts';
import { withPdfPages } from './pdf-text.ts';
import { decodeText, pageText } from './plain-text.ts';
import { readWordFile } from './word-text.ts';

const largestBytes = 64 * 1024 * 1024;
/** What a record says stands on its first pages. */
const mostPages = 8;
const mostScannedPages = 3;
/** Pages with fewer letters are pictures of a page. */
const fewLetters = 12;

type Words = Pick<DocumentFacts, 'source' | 'text' | 'pages'>;
type Reader = (file: Buffer, engine: OcrEngine) => Promise<Words>;

async function readPicture(picture: Raster, engine: OcrEngine): Promise<string> {
  return (await engine.read(picture)).map(({ text }) => text).join('\n');
}

const readPdf: Reader = (file, engine) =>
  withPdfPages(file, mostPages, async (pages, count) => {
    const text = pages.map((page) => page.text).join('\n');
    if (text.replace(/\s/g, '').length >= fewLetters) return { source: 'pdf', text, pages: count };
    const scanned: string[] = [];
    for (const page of pages.slice(0, mostScannedPages))
      scanned.push(await readPicture(await page.render(), engine));
    return { source: 'scan', text: scanned.join('\n'), pages: count };
  });

const readWord: Reader = async (file, engine) => {
  const { text, pictures } = readWordFile(file);
  if (text.replace(/\s/g, '').length >= fewLetters * 3) return { source: 'word', text, pages: 1 };
  const read: string[] = [text];
  for (const picture of pictures.slice(0, mostScannedPages))
    read.push(await readPicture(await decodeRaster(picture), engine));
  return { source: 'word', text: read.join('\n'), pages: 1 };
};

const readMail: Reader = async (file) => {
  const mail = await simpleParser(file, { skipImageLinks: true });
  const head = [
    mail.subject,
    mail.from?.text,
    [mail.to]
      .flat()
      .map((to) => to?.text)
      .join(' '),
    mail.date?.toISOString(),
  ];
  const body = mail.text ?? (mail.html ? pageText(mail.html) : '');
  const names = mail.attachments.map(({ filename }) => filename ?? '');
  return { source: 'mail', text: [...head, body, ...names].filter(Boolean).join('\n'), pages: 1 };
};

const readPlain: Reader = async (file) => ({ source: 'text', text: decodeText(file), pages: 1 });
const readWeb: Reader = async (file) => ({ source: 'web-page', text: pageText(decodeText(file)), pages: 1 });
const readImage: Reader = async (file, engine) => ({
  source: 'picture',
  text: await readPicture(await decodeRaster(file), engine),
  pages: 1,
});

const readers: Readonly<Record<string, Reader>> = {
  pdf: readPdf,
  docx: readWord,
  eml: readMail,
  txt: readPlain,
  json: readPlain,
  html: readWeb,
  png: readImage,
  jpg: readImage,
  webp: readImage,
  gif: readImage,
  tif: readImage,
};

const unreadable = (reason: UnreadableReason, detail: string): Unreadable => ({
  readable: false,
  reason,
  detail,
});

/**
 * The words of a record, whatever kind of file it is. Never throws for what the file holds.
 * @throws the file system's error where the file can't be opened
 */
export async function readDocument(
  path: string,
  facts: FileFacts,
  engine: OcrEngine,
): Promise<DocumentFacts | Unreadable> {
  const reader = readers[facts.contentSuffix ?? ''];
  if (facts.sizeBytes === 0) return unreadable('empty', '0 bytes');
  if (!reader) return unreadable('unsupported', facts.mediaType);
  if (facts.sizeBytes > largestBytes) return unreadable('too-large', `${facts.sizeBytes} bytes`);
  const file = await readFile(path);
  try {
    return {
      readable: true,
      ...(await reader(file, engine)),
      readerVersion: `${documentReader} ${engine.version}`,
    };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return unreadable(/password/i.test(detail) ? 'encrypted' : 'corrupt', detail);
  }
}

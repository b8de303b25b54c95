import type { AcceptanceFormFacts, DigitalSignature, OrderParties } from '../../domain/acceptance-facts.ts';
import type { Unreadable } from '../../domain/facts.ts';
import type { PixelBox } from '../../domain/finding.ts';
import type { Raster } from '../ocr/engine.ts';
import { openPdfPages, type PdfPages } from '../pdf/pdf-pages.ts';
import { acceptanceReader } from '../pool/reader-versions.ts';
import { findActiveContent } from '../signature/active-content.ts';
import { PdfSyntaxError } from '../signature/pdf-values.ts';
import { type PdfSignature, type PdfSignatures, verifyPdf } from '../signature/verify-pdf.ts';
import { assignSigners } from './assign-signers.ts';
import { choosePages } from './choose-pages.ts';
import { bottom, clip, grow, right } from './geometry.ts';
import { cutPages, type FormPage, readForm, readingShortSidePx } from './read-form.ts';
import { type AcceptanceReader, unreadable } from './reader.ts';

const mostPages = 500;

type Digital = PdfSignatures & { readonly broken?: string };

/** The signatures; a document whose objects can't be read has none that could be trusted. */
function readSignatures(bytes: Buffer, reader: AcceptanceReader): Digital {
  try {
    return verifyPdf(bytes, { trust: reader.trust, now: reader.now });
  } catch (error) {
    if (!(error instanceof PdfSyntaxError)) throw error;
    return { signatures: [], emptyFields: [], broken: error.message };
  }
}

/** Wipes what signature fields draw: a picture of a signature is none. */
function wipe(picture: Raster, boxes: readonly PixelBox[]): void {
  for (const box of boxes) {
    const { x, y, ...rest } = clip(grow(box, 2), picture.widthPx, picture.heightPx);
    const area = { x: Math.floor(x), y: Math.floor(y), ...rest };
    for (let row = area.y; row < Math.floor(bottom(area)); row++) {
      picture.pixels.fill(
        255,
        (row * picture.widthPx + area.x) * 3,
        (row * picture.widthPx + Math.floor(right(area))) * 3,
      );
    }
  }
}

const scaled = (box: PixelBox, scale: number): PixelBox => ({
  x: box.x * scale,
  y: box.y * scale,
  width: box.width * scale,
  height: box.height * scale,
});

/** A page with so many letters in its text layer is no scan: it lies as it is shown. */
const leastLetters = 20;

async function drawPage(pages: PdfPages, page: number, fields: readonly PixelBox[]): Promise<FormPage[]> {
  const { picture, scale } = await pages.draw(page, readingShortSidePx);
  wipe(
    picture,
    fields.map((box) => scaled(box, scale)),
  );
  const isUpright = pages.textOf(page).trim().length >= leastLetters;
  const cut = cutPages(picture, ([x, y]) => [x / scale, y / scale], page);
  return cut.map((one) => ({ ...one, isUpright }));
}

function toDigital({ box, ...signature }: PdfSignature): DigitalSignature {
  return { ...signature, ...(box ? { box } : {}) };
}

async function readPages(pages: PdfPages, digital: Digital, reader: AcceptanceReader, order: OrderParties) {
  const fields = [...digital.signatures, ...digital.emptyFields];
  const chosen = choosePages(pages, [...new Set(fields.flatMap((field) => field.page ?? []))]);
  const forms: FormPage[] = [];
  for (const page of chosen.pages) {
    forms.push(
      ...(await drawPage(
        pages,
        page,
        fields.flatMap((field) => (field.page === page && field.box ? [field.box] : [])),
      )),
    );
  }
  const texts = chosen.texts.flatMap((text) => text.split(/\r?\n/)).filter((line) => line.trim() !== '');
  return { texts, reading: await readForm(reader.engine, forms, order, texts) };
}

function allDigital(digital: Digital, bytes: Buffer): DigitalSignature[] {
  if (digital.broken === undefined || !bytes.includes('/ByteRange')) return digital.signatures.map(toDigital);
  return [{ field: '', status: 'malformed', detail: `The document can’t be checked: ${digital.broken}.` }];
}

/** A stamp's width, in points: nobody signs a smaller page. */
const leastPagePoints = 72;

/** The size of the first page, where no page is large enough to be signed. */
function tooSmall(pages: PdfPages): Unreadable | undefined {
  const sizes = Array.from({ length: pages.count }, (_, index) => pages.sizeOf(index + 1));
  if (sizes.some(({ width, height }) => Math.min(width, height) >= leastPagePoints)) return undefined;
  return unreadable(
    'too-small',
    `${Math.round(sizes[0]?.width ?? 0)}×${Math.round(sizes[0]?.height ?? 0)} pt`,
  );
}

/** Reads a PDF: only pages that can hold signatures are drawn. Boxes are in points of the upright page. */
export async function readPdfForm(
  bytes: Buffer,
  reader: AcceptanceReader,
  order: OrderParties,
): Promise<AcceptanceFormFacts | Unreadable> {
  const pages = await openPdfPages(bytes);
  const isCut = !bytes.subarray(-2048).includes('%%EOF');
  const cut = unreadable('truncated', 'the end of the file is missing');
  if ('readable' in pages) return isCut && pages.reason === 'corrupt' && bytes.includes(' obj') ? cut : pages;
  try {
    if (isCut) return cut;
    if (pages.count > mostPages) return unreadable('too-many-pages', `${pages.count} pages`);
    if (pages.count === 0) return unreadable('corrupt', 'it has no pages');
    const tiny = tooSmall(pages);
    if (tiny) return tiny;
    const digital = readSignatures(bytes, reader);
    const { texts, reading } = await readPages(pages, digital, reader, order);
    return {
      readable: true,
      pages: pages.count,
      pagesRead: reading.pagesRead,
      pageSizes: reading.pagesRead.map((page) => ({ page, ...pages.sizeOf(page) })),
      active: findActiveContent(bytes),
      turnedDegrees: reading.turnedDegrees,
      ...assignSigners(reading.parties, allDigital(digital, bytes), {
        order,
        lines: [...texts, ...reading.lines],
      }),
      reader: `${acceptanceReader} ${reader.engine.version}`,
    };
  } finally {
    pages.close();
  }
}

import sharp from 'sharp';
import type {
  AcceptanceFormFacts,
  DigitalSignature,
  OrderParties,
  PartySignature,
} from '../../domain/acceptance-facts.ts';
import type { Unreadable } from '../../domain/facts.ts';
import { decodeRaster, maxPicturePixels } from '../ocr/raster.ts';
import { readPngStructure } from '../pictures/png-structure.ts';
import { acceptanceReader } from '../pool/reader-versions.ts';
import { assignSigners } from './assign-signers.ts';
import { cutPages, readForm, readingShortSidePx } from './read-form.ts';
import { readPdfForm } from './read-pdf-form.ts';
import { type AcceptanceReader, unreadable } from './reader.ts';

const largestBytes = 64 * 1024 * 1024;
const leastSidePx = 200;

const startsWith = (bytes: Buffer, ...head: readonly number[]) =>
  head.every((byte, index) => bytes[index] === byte);

/** A PDF may have a few bytes before its head; readers look through the first 1,024. */
const isPdf = (bytes: Buffer) => bytes.subarray(0, 1024).includes('%PDF-');

async function readPicture(
  bytes: Buffer,
  reader: AcceptanceReader,
  order: OrderParties,
): Promise<AcceptanceFormFacts | Unreadable> {
  const header = await sharp(bytes, { limitInputPixels: false }).metadata();
  const [widthPx, heightPx] = [
    header.autoOrient?.width ?? header.width,
    header.autoOrient?.height ?? header.height,
  ];
  if (widthPx * heightPx > maxPicturePixels) return unreadable('too-many-pixels', `${widthPx}×${heightPx}`);
  const shortSide = Math.min(widthPx, heightPx);
  if (shortSide < leastSidePx) return unreadable('too-small', `${widthPx}×${heightPx}`);
  const smaller =
    shortSide > readingShortSidePx
      ? Math.round((Math.max(widthPx, heightPx) * readingShortSidePx) / shortSide)
      : undefined;
  // The decoder doesn't tell a cut PNG from a damaged one, and accepts wrong check sums.
  const { damage } = readPngStructure(bytes) ?? {};
  if (damage) return unreadable(damage.reason, damage.detail);
  const picture = await decodeRaster(bytes, smaller);
  const scale = widthPx / picture.widthPx;
  const reading = await readForm(
    reader.engine,
    cutPages(picture, ([x, y]) => [x * scale, y * scale], 1),
    order,
  );
  return {
    readable: true,
    pages: 1,
    pagesRead: [1],
    pageSizes: [{ page: 1, width: widthPx, height: heightPx }],
    active: [],
    turnedDegrees: reading.turnedDegrees,
    parties: reading.parties,
    digital: [],
    reader: `${acceptanceReader} ${reader.engine.version}`,
  };
}

/** Files of GB/T 33190 are zips whose first entries name OFD. Their signatures are Chinese seals: told, not verified. */
const isOfd = (bytes: Buffer) => startsWith(bytes, 0x50, 0x4b, 3, 4) && bytes.includes('OFD.xml');

function ofdFacts(reader: AcceptanceReader, order: OrderParties): AcceptanceFormFacts {
  const detail = 'OFD documents are recognised, their signatures are not verified here.';
  const unsure: PartySignature = {
    state: 'unsure',
    kind: 'none',
    confidence: 0.3,
    reasons: ['digital-not-verified'],
  };
  const digital: DigitalSignature[] = [{ field: '', status: 'not-verified', detail }];
  const parties = { seller: unsure, 'project-team': unsure, customer: unsure };
  return {
    readable: true,
    pages: 0,
    pagesRead: [],
    pageSizes: [],
    active: [],
    turnedDegrees: 0,
    ...assignSigners(parties, digital, { order, lines: [] }),
    reader: `${acceptanceReader} ${reader.engine.version}`,
  };
}

async function readAny(
  bytes: Buffer,
  reader: AcceptanceReader,
  order: OrderParties,
): Promise<AcceptanceFormFacts | Unreadable> {
  if (bytes.length === 0) return unreadable('empty', 'the file is empty');
  if (bytes.length > largestBytes) return unreadable('too-large', `${bytes.length} bytes`);
  if (isPdf(bytes)) return readPdfForm(bytes, reader, order);
  if (isOfd(bytes)) return ofdFacts(reader, order);
  const isPicture = startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff);
  if (!isPicture) return unreadable('unsupported', 'neither PNG, JPEG nor PDF');
  return readPicture(bytes, reader, order);
}

const whyPicture = (message: string): Unreadable['reason'] =>
  /premature|truncat|unexpected end|ended prematurely|eof/i.test(message) ? 'truncated' : 'corrupt';

/**
 * Reads a signed acceptance form: PNG, JPEG or PDF. Says for each party whether its block is signed, and verifies the
 * digital signatures. Never throws for what a file holds: one that can't be read is a fact.
 */
export async function readAcceptanceForm(
  bytes: Buffer,
  reader: AcceptanceReader,
  order: OrderParties = {},
): Promise<AcceptanceFormFacts | Unreadable> {
  try {
    return await readAny(bytes, reader, order);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return unreadable(whyPicture(message), message.split('\n')[0]?.slice(0, 200) ?? '');
  }
}

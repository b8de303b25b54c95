import type { z } from 'zod';
import type { EvidencePage, evidenceFormSchema, evidenceRecordSchema } from '../../domain/api/delivery.ts';
import type { ReadRecord, ReadScreenshot } from '../../domain/artifacts.ts';
import type { DeliveryOrder } from '../../domain/delivery-order.ts';
import type { ScreenshotFacts } from '../../domain/facts.ts';
import type { JudgedForm } from '../../domain/party-verdicts.ts';
import { findCustomer, wantedName } from '../../rules/names/page-names.ts';
import type { Known } from './evidence-of.ts';

type RecordView = z.infer<typeof evidenceRecordSchema>;

const shownText = 2_000;

/** A picture with what was read off it; what people say is added by the caller. */
export function toPage(
  { file, read }: Known<ReadScreenshot>,
  order: DeliveryOrder | undefined,
): Omit<EvidencePage, 'countsAs'> {
  const { sha256, name, sizeBytes, mediaType } = file;
  const base = { sha256, name, sizeBytes, mediaType };
  if (!read) return { ...base, state: 'reading' };
  const { screenshot } = read;
  if (!screenshot.readable) return { ...base, state: 'unreadable', reason: screenshot.reason };
  return { ...base, state: 'read', reading: readingOf(screenshot, order) };
}

function readingOf(
  page: ScreenshotFacts,
  order: DeliveryOrder | undefined,
): NonNullable<EvidencePage['reading']> {
  const { kind, kindShares, widthPx, heightPx, unusable, reasons, lines } = page;
  const shown = order && findCustomer(page, wantedName(order.customerName, order.customerAliases));
  return {
    ...{ kind, confidence: kindShares[kind], widthPx, heightPx, reasons: [...reasons] },
    ...(unusable ? { unusable } : {}),
    ...(shown ? { name: { how: shown.how, quote: shown.quote, box: shown.box } } : {}),
    lines: lines.map(({ text, confidence, box }) => ({ text, confidence, box })),
  };
}

export function toRecord({ file, read }: Known<ReadRecord>): RecordView {
  const { sha256, name, sizeBytes, mediaType } = file;
  const base = { sha256, name, sizeBytes, mediaType };
  if (!read) return { ...base, state: 'reading' };
  const { document } = read;
  if (!document.readable) return { ...base, state: 'unreadable', reason: document.reason };
  const { source, pages, text } = document;
  return { ...base, state: 'read', source, pages, text: text.slice(0, shownText) };
}

export function toForm({ file, read }: Known<JudgedForm>): z.infer<typeof evidenceFormSchema> {
  const { sha256, name, sizeBytes, mediaType } = file;
  const base = { sha256, name, sizeBytes, mediaType };
  if (!read) return { ...base, state: 'reading' };
  const { facts } = read;
  if (!facts.readable) return { ...base, state: 'unreadable', reason: facts.reason };
  return { ...base, state: 'read', pages: facts.pages, turnedDegrees: facts.turnedDegrees };
}

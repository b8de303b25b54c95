import { readdir, readFile, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Artifacts, ReadRecord, ReadScreenshot } from '../domain/artifacts.ts';
import { type DeliveryOrder, deliveryOrderSchema } from '../domain/delivery-order.ts';
import type { DocumentFacts, ScreenshotFacts, Unreadable } from '../domain/facts.ts';
import type { Finding } from '../domain/finding.ts';
import type { FormField } from '../domain/form.ts';
import { deliveryEvidence } from '../domain/forms/delivery-evidence.ts';
import { createReaderPool, type PoolSettings, type ReaderPool } from '../evidence/pool/create-reader-pool.ts';
import { assessPages } from '../rules/evidence/assess-pages.ts';
import { evidenceRules } from '../rules/evidence/evidence-rules.ts';
import { findRecordFlaw } from '../rules/evidence/judge-record.ts';
import { findCustomer, wantedName } from '../rules/names/page-names.ts';
import { remoteRecord } from '../rules/remote-record.ts';
import { applyRules } from './apply-rules.ts';
import { inOrder } from './in-order.ts';
import { type InputError, inputError } from './input-error.ts';

export type InspectedFile = {
  readonly kind: string;
  /** Whether the customer's name is seen. */
  readonly customerName: boolean;
  readonly [fact: string]: unknown;
};
export type InspectedOrder = {
  readonly order: string;
  readonly files: Readonly<Record<string, InspectedFile>>;
  readonly findings: readonly Finding[];
};

const fieldOf = (key: string): FormField =>
  deliveryEvidence.sections.flatMap(({ fields }) => fields).find((field) => field.key === key) as FormField;

const pictureTypes = /^image\/(?!svg)/;

const isCalledPicture = ({ suffix }: ReadRecord['file']) => /^(png|jpe?g|webp|gif|bmp)$/.test(suffix);

/** An upload whose content is a picture, or whose name says that it was meant to be one. */
const isPicture = (file: ReadRecord['file']) =>
  pictureTypes.test(file.mediaType) || (!file.contentSuffix && isCalledPicture(file));

/** The words of a picture, as a record that somebody captured or photographed. */
export function asDocument(read: ScreenshotFacts | Unreadable): DocumentFacts | Unreadable {
  if (!read.readable) return read;
  const text = read.lines.map((line) => line.text).join('\n');
  return { readable: true, source: 'picture', text, pages: 1, readerVersion: read.readerVersion };
}

export type Evidence = Pick<Artifacts, 'order' | 'screenshots' | 'records'>;

/** Reads what was handed in for an order: pictures as screenshots, everything else as a record where one is wanted. */
export async function readEvidence(
  files: readonly { readonly name: string; readonly path: string }[],
  order: DeliveryOrder,
  pool: ReaderPool,
): Promise<Evidence> {
  const screenshots: ReadScreenshot[] = [];
  const records: ReadRecord[] = [];
  const readOne = async ({ name, path }: { name: string; path: string }) => {
    const { file, facts } = await pool.readScreenshot(path, name);
    if (isPicture(file)) return { file, screenshot: facts, document: asDocument(facts) };
    if (order.deliveryMode !== 'remote')
      return isCalledPicture(file) ? { file, screenshot: facts, document: asDocument(facts) } : undefined;
    return { file, document: (await pool.readRecord(path, name)).facts };
  };
  for (const read of await Promise.all(files.map(readOne))) {
    if (!read) continue;
    if ('screenshot' in read && read.screenshot)
      screenshots.push({ file: read.file, screenshot: read.screenshot });
    records.push({ file: read.file, document: read.document });
  }
  return { order, screenshots, records };
}

function describePictures({ order, screenshots }: Evidence): Record<string, InspectedFile> {
  const wanted = wantedName(order.customerName, order.customerAliases);
  return Object.fromEntries(
    assessPages(screenshots).map(({ file, page, unusable, duplicateOf, kind }) => {
      const shown = page && findCustomer(page, wanted);
      const seen = page
        ? {
            confidence: page.kindShares[page.kind],
            reasons: page.reasons,
            widthPx: page.widthPx,
            heightPx: page.heightPx,
          }
        : {};
      const facts = {
        kind: kind ?? page?.kind ?? 'other',
        customerName: shown !== undefined,
        usable: unusable === undefined,
      };
      return [
        file.name,
        {
          ...facts,
          ...seen,
          ...(unusable ? { unusable } : {}),
          ...(duplicateOf ? { duplicateOf } : {}),
          ...(shown ? { shown } : {}),
        },
      ];
    }),
  );
}

function describeRecords({ order, records }: Evidence): Record<string, InspectedFile> {
  const wanted = wantedName(order.customerName, order.customerAliases);
  return Object.fromEntries(
    records.map(({ file, document }) => {
      if (!document.readable)
        return [file.name, { kind: 'other', customerName: false, unreadable: document.reason }];
      const flaw = findRecordFlaw(document, order);
      const lines = document.text
        .split('\n')
        .map((text) => ({ text, confidence: 1, box: { x: 0, y: 0, width: 0, height: 0 } }));
      const customerName = findCustomer({ lines } as unknown as ScreenshotFacts, wanted) !== undefined;
      return [
        file.name,
        {
          kind: 'other',
          customerName,
          source: document.source,
          relevant: flaw === undefined,
          ...(flaw ? { flaw } : {}),
        },
      ];
    }),
  );
}

function judge(evidence: Evidence): Finding[] {
  const ofPictures = evidenceRules.filter((rule) => rule !== remoteRecord);
  return [
    ...applyRules(ofPictures, evidence, fieldOf('screenshots')),
    ...applyRules([remoteRecord], evidence, fieldOf('remoteRecord')),
  ];
}

/** What is said of an order whose files were read. */
export function judgeEvidence(evidence: Evidence): InspectedOrder {
  const isRemote = evidence.order.deliveryMode === 'remote';
  const pictures = describePictures(evidence);
  const asRecords = isRemote ? describeRecords(evidence) : {};
  // A picture is both: what it shows, and whether it may stand for the record.
  const files: Record<string, InspectedFile> = { ...asRecords };
  for (const [name, picture] of Object.entries(pictures)) files[name] = { ...asRecords[name], ...picture };
  return { order: evidence.order.orderId, files, findings: judge(evidence) };
}

async function inspectOrder(folder: string, pool: ReaderPool): Promise<InspectedOrder | InputError> {
  try {
    const parsed: unknown = JSON.parse(await readFile(join(folder, 'order.json'), 'utf8'));
    const order = deliveryOrderSchema.parse(parsed);
    const handedIn: { name: string; path: string }[] = [];
    for (const name of (await readdir(folder)).sort()) {
      const path = join(folder, name);
      if (name !== 'order.json' && !name.startsWith('.') && (await stat(path)).isFile())
        handedIn.push({ name, path });
    }
    const evidence = await readEvidence(handedIn, order, pool);
    return judgeEvidence(evidence);
  } catch (error) {
    return inputError(folder, error);
  }
}

/** One result an order's folder, in order; a folder without a usable order.json is an `error`. */
export async function* inspectEvidence(
  folders: Iterable<string>,
  { pool: settings = {} }: { pool?: PoolSettings } = {},
): AsyncGenerator<InspectedOrder | InputError> {
  const size = settings.size ?? availableParallelism();
  const pool = createReaderPool({ ...settings, size });
  try {
    yield* inOrder(folders, size, (folder) => inspectOrder(folder, pool));
  } finally {
    pool.close();
  }
}

/**
 * How well orders are judged that bench/order-readings.ts has read: `node dist/bench/judge-readings.js READINGS.jsonl…`.
 * Kinds, usability and findings are worked out anew from the words. Prints what was judged wrong, then kinds right, the
 * customer's name and the codes (precision, recall), and how many correct orders were warned of or blocked.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { asDocument, type Evidence, judgeEvidence } from '../cli/inspect-evidence.ts';
import type { DeliveryOrder } from '../domain/delivery-order.ts';
import type { DocumentFacts, FileFacts, ScreenshotFacts, Unreadable } from '../domain/facts.ts';
import { judgePage } from '../evidence/screens/judge-page.ts';
import type { Surface } from '../evidence/screens/surface.ts';
import type { Tint } from '../evidence/screens/tints.ts';
import { Tally } from './tally.ts';

type FileLabel = {
  readonly kind: string;
  /** Where more than one kind is right. */
  readonly kinds?: readonly string[];
  readonly usable?: boolean;
  readonly duplicate?: boolean;
  readonly customerName: boolean;
};
type OrderLabels = {
  readonly files: Readonly<Record<string, FileLabel>>;
  readonly codes: readonly string[];
  /** Neither asked for nor wrong. */
  readonly optionalCodes?: readonly string[];
};
export type StoredReading = {
  readonly folder: string;
  readonly order: DeliveryOrder;
  readonly labels: OrderLabels;
  readonly file: FileFacts;
  readonly screenshot: ScreenshotFacts | Unreadable;
  readonly document?: DocumentFacts | Unreadable;
  readonly surface?: Surface;
  readonly tints?: readonly Tint[];
};

const readings = process.argv.slice(2).flatMap((path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as StoredReading),
);

/** The page as today's rules of thumb see it, whatever they said when it was read. */
function judgedAnew({ screenshot, surface, tints = [] }: StoredReading): ScreenshotFacts | Unreadable {
  if (!screenshot.readable || !surface) return screenshot;
  const { unusable: _, ...read } = screenshot;
  return { ...read, ...judgePage({ lines: read.lines, size: read, surface, tints }) };
}

function evidenceOf(stored: readonly StoredReading[]): Evidence {
  const pictures = stored.filter(({ file }) => file.mediaType.startsWith('image/') || !file.contentSuffix);
  const screenshots = pictures.map((one) => ({ file: one.file, screenshot: judgedAnew(one) }));
  const ofPictures = screenshots.map(({ file, screenshot }) => ({ file, document: asDocument(screenshot) }));
  const papers = stored.flatMap(({ file, document }) => (document ? [{ file, document }] : []));
  const order = (stored[0] as StoredReading).order;
  return { order, screenshots, records: [...ofPictures, ...papers] };
}

const [names, codes] = [new Tally(), new Tally()];
let [pages, kinds, complete, warned, blocked] = [0, 0, 0, 0, 0];
const folders = [...new Set(readings.map(({ folder }) => folder))].sort();
for (const folder of folders) {
  const stored = readings.filter((one) => one.folder === folder);
  const { labels } = stored[0] as StoredReading;
  const { files, findings } = judgeEvidence(evidenceOf(stored));
  const id = basename(folder);
  for (const [name, label] of Object.entries(labels.files)) {
    const seen = files[name];
    if (label.kind === 'record' || label.usable === false || label.duplicate || !seen) continue;
    pages += 1;
    const isRight = (label.kinds ?? [label.kind]).includes(seen.kind);
    kinds += isRight ? 1 : 0;
    if (!isRight)
      console.log(`${id}/${name}: ${label.kind} taken for ${seen.kind} ${seen.confidence} ${seen.reasons}`);
    if (seen.unusable) console.log(`${id}/${name}: taken for ${seen.unusable}`);
    if (label.customerName !== seen.customerName)
      console.log(
        `${id}/${name}: name ${label.customerName ? 'missed' : `seen: ${JSON.stringify(seen.shown)}`}`,
      );
    names.add(new Set(label.customerName ? ['name'] : []), new Set(seen.customerName ? ['name'] : []));
  }
  const isOptional = (code: string) => labels.optionalCodes?.includes(code);
  const got = new Set(findings.map(({ code }) => code).filter((code) => !isOptional(code)));
  codes.add(new Set(labels.codes), got);
  if ([...got].sort().join() !== [...labels.codes].sort().join())
    console.log(
      `${id}: expected ${labels.codes.join(', ') || 'nothing'}, got ${[...got].join(', ') || 'nothing'}`,
    );
  if (labels.codes.length > 0) continue;
  complete += 1;
  warned += got.size > 0 ? 1 : 0;
  blocked += findings.some(({ severity }) => severity === 'block') ? 1 : 0;
}
console.log(
  `${folders.length} orders: kinds ${kinds}/${pages}, names ${names.text}, codes ${codes.text}, of ${complete} correct orders ${warned} warned, ${blocked} blocked`,
);

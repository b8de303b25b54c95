import type { OrderParties, PartySignature, SignatureParty } from '../../domain/acceptance-facts.ts';
import type { PixelBox } from '../../domain/finding.ts';
import type { OcrEngine, Raster } from '../ocr/engine.ts';
import { signingWorth } from './choose-pages.ts';
import { compareBlocks } from './compare-blocks.ts';
import { around, corners, type Point, roundBox } from './geometry.ts';
import type { BlockVerdict } from './judge.ts';
import { cutRows, type Quarter, turnRaster, unturn } from './picture.ts';
import { type ReadPage, readPage } from './read-page.ts';
import { readSeals } from './read-seals.ts';
import { shownBox } from './shown-box.ts';
import { signingDate } from './signing-date.ts';
import { setUpright, type UprightPage } from './words-of-page.ts';
import { readHands } from './written-names.ts';

/** Short side at which pages are read: A4 at 150 dpi. More shows nothing new, less loses small print. */
export const readingShortSidePx = 1240;

/** A page of a form as a picture, and the way from its pixels to those of the original. */
export type FormPage = {
  /** 1-based. */
  readonly page: number;
  readonly picture: Raster;
  readonly toOriginal: (point: Point) => Point;
  /** Known to lie as it is read. */
  readonly isUpright?: boolean;
};

type Turned = FormPage & { readonly degrees: Quarter };

/** Cuts a picture of several pages, long and narrow, into its pages. */
export function cutPages(picture: Raster, toOriginal: (point: Point) => Point, page: number): FormPage[] {
  const isLying = picture.widthPx > picture.heightPx * 1.9;
  const upright = isLying ? turnRaster(picture, 90) : picture;
  const back = (point: Point) => (isLying ? unturn(point, 90, picture.widthPx, picture.heightPx) : point);
  const count = Math.max(1, Math.round(upright.heightPx / upright.widthPx / 1.42));
  if (count === 1) return [{ page, picture, toOriginal }];
  return Array.from({ length: count }, (_, index) => {
    const from = Math.round((index * upright.heightPx) / count);
    const to = Math.round(((index + 1) * upright.heightPx) / count);
    return {
      page,
      picture: cutRows(upright, from, to),
      toOriginal: ([x, y]: Point) => toOriginal(back([x, y + from])),
    };
  });
}

type Read = { readonly page: Turned; readonly read: ReadPage };
type Upright = { readonly page: Turned; readonly up: Pick<UprightPage, 'picture' | 'words'> };

async function turnUp(engine: OcrEngine, page: FormPage): Promise<Upright> {
  const { degrees, ...up } = await setUpright(engine, page.picture, page.isUpright);
  const { widthPx, heightPx } = page.picture;
  const toOriginal = (point: Point) => page.toOriginal(unturn(point, degrees, widthPx, heightPx));
  return { page: { ...page, toOriginal, degrees }, up };
}

/** By so much a label is worth more than one of the same party on another page that only tells of it. */
const clearlyMore = 2;

/** Parties of a page that sign on another one, beyond doubt. */
function signingElsewhere(own: ReadPage, all: Iterable<ReadPage>): SignatureParty[] {
  const labels = [...all].filter((read) => read !== own).flatMap((read) => read.labels?.labels ?? []);
  return (own.labels?.labels ?? [])
    .filter(({ party, worth }) =>
      labels.some((other) => other.party === party && other.worth > worth + clearlyMore),
    )
    .map(({ party }) => party);
}

const wordsOf = ({ up }: Upright) => up.words.lines.map((line) => line.text);

/**
 * Reads each page with the words of all, the likeliest to be signed first: who 甲方 is may stand on another one, before or
 * after, and where the labels were found the sentences of the others stay unread. A page that had to guess is read again
 * once the long lines of the others are known, and one that tells of parties which sign elsewhere, for those that are left.
 */
async function readAll(
  engine: OcrEngine,
  pages: readonly FormPage[],
  order: OrderParties,
  texts: readonly string[],
): Promise<Read[]> {
  const uprights: Upright[] = [];
  for (const page of pages) uprights.push(await turnUp(engine, page));
  const reads = new Map<Upright, ReadPage>();
  const linesBeside = (own: Upright) =>
    uprights
      .filter((one) => one !== own)
      .flatMap((one) => reads.get(one)?.page.lines.map((line) => line.text) ?? wordsOf(one));
  const readOne = async (one: Upright, signing: readonly SignatureParty[] = []) => {
    const isElsewhere = [...reads].some(([other, read]) => other !== one && read.isSettled);
    const lines = [...texts, ...linesBeside(one)];
    reads.set(one, await readPage(engine, one.up, { order, lines, isElsewhere, signing }));
  };
  const worth = (one: Upright) => signingWorth(wordsOf(one).join(' '));
  for (const one of uprights.toSorted((a, b) => worth(b) - worth(a))) await readOne(one);
  for (const one of uprights) if (uprights.length > 1 && reads.get(one)?.isGuess) await readOne(one);
  for (const one of uprights) {
    const signing = signingElsewhere(reads.get(one) as ReadPage, reads.values());
    if (signing.length > 0) await readOne(one, signing);
  }
  return uprights.map((one) => ({ page: one.page, read: reads.get(one) as ReadPage }));
}

const boxOnOriginal = ({ page, read }: Read, box: PixelBox): PixelBox =>
  roundBox(around(corners(box).map((corner) => page.toOriginal(read.flat.toPage(corner)))));

function toSignature(read: Read, verdict: BlockVerdict): PartySignature {
  const { state, kind, confidence, reasons, block, seal } = verdict;
  const place = { page: read.page.page, box: boxOnOriginal(read, shownBox(read.read.page, verdict)) };
  const sealFacts = seal && {
    shape: seal.shape,
    text: verdict.sealWords?.text ?? '',
    confidence: Math.round((verdict.sealWords?.confidence ?? 0) * 100) / 100,
    page: read.page.page,
    box: boxOnOriginal(read, seal.box),
  };
  const signedOn = signingDate(block.box, read.read.page.lines);
  return {
    state,
    kind,
    confidence: Math.round(confidence * 100) / 100,
    ...place,
    reasons,
    ...(sealFacts ? { seal: sealFacts } : {}),
    ...(signedOn ? { signedOn } : {}),
  };
}

const notFound: PartySignature = {
  state: 'unsure',
  kind: 'none',
  confidence: 0.3,
  reasons: ['label-not-found'],
};

export type FormReading = {
  readonly parties: Readonly<Record<SignatureParty, PartySignature>>;
  readonly turnedDegrees: Quarter;
  readonly pagesRead: readonly number[];
  /** Every line that was read, page by page. */
  readonly lines: readonly string[];
};

/**
 * Reads the pages of one form in their order; `texts` are lines known without reading, as of a PDF's text layer;
 * a party's verdict comes from the page that holds its block.
 */
export async function readForm(
  engine: OcrEngine,
  pages: readonly FormPage[],
  order: OrderParties = {},
  texts: readonly string[] = [],
): Promise<FormReading> {
  const reads = await readAll(engine, pages, order, texts);
  const ranked = [...reads].sort((a, b) => (b.read.labels?.score ?? -99) - (a.read.labels?.score ?? -99));
  const parties: Partial<Record<SignatureParty, PartySignature>> = {};
  for (const one of ranked) {
    const read = await readHands(engine, one.read);
    const verdicts = await readSeals(engine, read, compareBlocks(read), order);
    for (const verdict of verdicts) parties[verdict.block.party] ??= toSignature(one, verdict);
  }
  const party = (name: SignatureParty) => parties[name] ?? notFound;
  return {
    parties: { seller: party('seller'), 'project-team': party('project-team'), customer: party('customer') },
    turnedDegrees: ranked[0]?.page.degrees ?? 0,
    pagesRead: [...new Set(reads.map(({ page }) => page.page))],
    lines: reads.flatMap(({ read }) => read.page.lines.map((line) => line.text)),
  };
}

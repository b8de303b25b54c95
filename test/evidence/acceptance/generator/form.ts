import sharp from 'sharp';
import type { SignatureParty, SignatureState } from '../../../../domain/acceptance-facts.ts';
import { checkTemplates } from './check-templates.ts';
import { degrade, type Profile } from './degrade.ts';
import * as freshMoreTemplates from './fresh-more-templates.ts';
import {
  attendance,
  landscapeTable,
  letterhead,
  minimalLetter,
  onBehalf,
  signatureMatrix,
} from './fresh-templates.ts';
import * as guestMoreTemplates from './guest-more-templates.ts';
import {
  deliveryNote,
  denseContract,
  englishMatrix,
  hatchedBoxes,
  pairedCells,
  sidePanel,
} from './guest-templates.ts';
import type { Rect } from './handwriting.ts';
import * as lateTemplates from './late-templates.ts';
import { type FormWords, pageHeight, pageWidth, type Sheet, type Template } from './page.ts';
import * as panelTemplates from './panel-templates.ts';
import { createRandom, type Random } from './random.ts';
import { type Filled, fillBlocks, type Scenario, scenarios } from './scenario.ts';
import { moreTuneTemplates } from './tune-more-templates.ts';
import { tuneTemplates } from './tune-templates.ts';
import { inventCompanies, inventDate, inventOrder, inventProduct, inventSentences } from './words.ts';

export type Split = 'tune' | 'check' | 'fresh' | 'guest' | 'late' | 'panel';
export type PartyTruth = {
  readonly signed: boolean;
  readonly accept: readonly SignatureState[];
  readonly mark: string;
  /** Corners of the party's block in pixels of the picture. */
  readonly block: readonly (readonly [number, number])[];
};
export type MadeForm = {
  readonly seed: number;
  readonly template: string;
  readonly scenario: Scenario;
  readonly profile: Profile;
  readonly turned: 0 | 90 | 180 | 270;
  readonly dpi: number;
  readonly bytes: Buffer;
  readonly companies: { readonly seller: string; readonly projectTeam: string; readonly customer: string };
  readonly parties: Readonly<Record<SignatureParty, PartyTruth>>;
};

const filters = `<defs>
<filter id="bend" x="-20%" y="-20%" width="140%" height="140%"><feTurbulence type="fractalNoise" baseFrequency="0.06" numOctaves="2" seed="SEED" result="n"/><feDisplacementMap in="SourceGraphic" in2="n" scale="5"/></filter>
<filter id="ink" x="-10%" y="-10%" width="120%" height="120%"><feTurbulence type="fractalNoise" baseFrequency="0.35" numOctaves="2" seed="SEED" result="n"/><feColorMatrix in="n" type="matrix" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 3.2 0 0 0 -0.75" result="m"/><feComposite in="SourceGraphic" in2="m" operator="in"/></filter></defs>`;

async function render(sheet: Sheet, marks: string, dpi: number, seed: number): Promise<Buffer> {
  const { width, height: onePage } = sheet.size ?? { width: pageWidth, height: pageHeight };
  const height = onePage * sheet.pages;
  const scale = dpi / 96;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width * scale)}" height="${Math.round(height * scale)}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="#fff"/>${filters.replaceAll('SEED', String(seed % 97))}${sheet.print}${marks}</svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: '#fff' }).png({ compressionLevel: 1 }).toBuffer();
}

function inventWords(random: Random): FormWords {
  const { year, month, day } = inventDate(random);
  return {
    companies: inventCompanies(random),
    order: inventOrder(random),
    product: inventProduct(random),
    date: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    sentences: inventSentences(random, random.integer(2, 5)),
    title: random.pick([
      '项目验收确认书',
      '软件交付验收报告',
      '系统上线验收单',
      '交付完成确认函',
      '服务验收证明',
    ]),
  };
}

const corners = (rect: Rect, scale: number): [number, number][] => [
  [rect.x * scale, rect.y * scale],
  [(rect.x + rect.width) * scale, rect.y * scale],
  [(rect.x + rect.width) * scale, (rect.y + rect.height) * scale],
  [rect.x * scale, (rect.y + rect.height) * scale],
];

const templates: Readonly<Record<Split, Readonly<Record<string, Template>>>> = {
  tune: { ...tuneTemplates, ...moreTuneTemplates },
  check: checkTemplates,
  fresh: {
    ...{ letterhead, landscapeTable, signatureMatrix, attendance, minimalLetter, onBehalf },
    ...freshMoreTemplates,
  },
  late: { ...lateTemplates },
  panel: { ...panelTemplates },
  guest: {
    ...{ deliveryNote, sidePanel, hatchedBoxes, denseContract, englishMatrix, pairedCells },
    ...guestMoreTemplates,
  },
};

const firstSeeds: Readonly<Record<Split, number>> = {
  tune: 1000,
  check: 1001,
  fresh: 500_001,
  guest: 900_001,
  late: 1_300_001,
  panel: 1_700_001,
};

const profiles: readonly Profile[] = [
  'clean',
  'clean',
  'skew',
  'photo',
  'photo',
  'grey',
  'bilevel',
  'low-contrast',
];

/** Draws, signs and scans one form. Splits share no template; a seed always gives the same form. */
export async function makeForm(
  split: Split,
  seed: number,
  forced: Partial<{ scenario: Scenario; profile: Profile }> = {},
): Promise<MadeForm> {
  const random = createRandom(seed * 2 + firstSeeds[split]);
  const [template, draw] = random.pick(Object.entries(templates[split]));
  const words = inventWords(random);
  const sheet = draw(random, words);
  const profile = forced.profile ?? random.pick(profiles);
  const scenario = forced.scenario ?? random.pick(scenarios);
  const filled: Filled = fillBlocks(random, {
    sheet,
    companies: words.companies,
    scenario,
    grey: profile === 'bilevel',
    moreHands: split !== 'tune' && split !== 'check',
    moreSeals: ['guest', 'late', 'panel'].includes(split),
  });
  const dpi =
    profile === 'bilevel' ? random.pick([150, 200, 300]) : random.pick([96, 110, 150, 150, 170, 200, 300]);
  const turned = random.chance(0.75) ? 0 : random.pick([90, 180, 270] as const);
  const picture = await degrade(random, await render(sheet, filled.marks, dpi, seed), profile, turned);
  const truthOf = (party: SignatureParty): PartyTruth => {
    const block = sheet.blocks.find((candidate) => candidate.party === party);
    const quad = block ? corners(block.block, dpi / 96).map(picture.map) : [];
    return { ...filled.truth[party], block: quad };
  };
  const parties = {
    seller: truthOf('seller'),
    'project-team': truthOf('project-team'),
    customer: truthOf('customer'),
  };
  return {
    seed,
    template,
    scenario,
    profile,
    turned,
    dpi,
    bytes: picture.bytes,
    companies: words.companies,
    parties,
  };
}

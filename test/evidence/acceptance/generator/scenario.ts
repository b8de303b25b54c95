import {
  type SignatureParty,
  type SignatureState,
  signatureParties,
} from '../../../../domain/acceptance-facts.ts';
import { choosePen, drawLoops, drawSignature, drawStray, drawWrittenDate, type Rect } from './handwriting.ts';
import { type Block, pageHeight, pageWidth, type Sheet, text } from './page.ts';
import type { Random } from './random.ts';
import { drawSeal, inventSeal, ornamented, type Seal, sealSize } from './seal.ts';
import { type Companies, inventDate, inventPerson } from './words.ts';

export const scenarios = [
  'all',
  'all',
  'all',
  'all',
  'one-missing',
  'one-missing',
  'two-missing',
  'none',
  'typed',
  'dates-only',
  'stray',
  'seal-elsewhere',
  'neighbour-seal',
  'same-seal',
  'same-hand',
] as const;
/** Only drawn where it is asked for. */
export type Scenario = (typeof scenarios)[number] | 'same-hand-stamped';

type Truth = { readonly signed: boolean; readonly accept: readonly SignatureState[]; readonly mark: string };
export type Filled = { readonly marks: string; readonly truth: Readonly<Record<SignatureParty, Truth>> };

type Filling = {
  readonly sheet: Sheet;
  readonly companies: Companies;
  readonly scenario: Scenario;
  readonly grey: boolean;
  /** Draws hands of Latin loops too. */
  readonly moreHands: boolean;
  /** Draws stamps with a second ring and figures too. */
  readonly moreSeals: boolean;
};
type Drawn = { readonly marks: string; readonly truth: Truth };

const companyOf = (companies: Companies, party: SignatureParty) =>
  party === 'project-team' ? companies.projectTeam : companies[party];

const unsigned = (mark: string, marks = '', accept: readonly SignatureState[] = ['missing']): Drawn => ({
  marks,
  truth: { signed: false, accept, mark },
});

function penRect(random: Random, sign: Rect): Rect {
  const width = Math.min(sign.width * 0.9, random.between(70, 130));
  const height = Math.min(sign.height * 0.9, random.between(30, 52));
  return {
    x: sign.x + random.between(0.05, 1) * (sign.width - width) * 0.9,
    y: sign.y + random.between(0.1, 0.9) * (sign.height - height),
    width,
    height,
  };
}

function sealCentre(random: Random, sign: Rect, seal: Seal): readonly [number, number] {
  const { width, height } = sealSize(seal);
  const slackX = Math.max(8, (sign.width - width) / 2);
  const slackY = Math.max(6, (sign.height - height) / 2);
  return [
    sign.x + sign.width / 2 + random.between(-slackX, slackX),
    sign.y + sign.height / 2 + random.between(-slackY, slackY),
  ];
}

type Signing = Pick<Filling, 'companies' | 'grey' | 'moreHands' | 'moreSeals'>;

function signBlock(random: Random, block: Block, { companies, grey, moreHands, moreSeals }: Signing): Drawn {
  const kind = random.pick(['hand', 'hand', 'hand-blue', 'hand-faint', 'seal', 'seal', 'seal', 'both']);
  let marks = '';
  if (kind !== 'hand' && !kind.startsWith('hand-')) {
    const plain = inventSeal(random, companyOf(companies, block.party), grey || random.chance(0.08));
    const seal = moreSeals ? ornamented(random, plain) : plain;
    marks += drawSeal(seal, sealCentre(random, block.sign, seal), 'ink');
  }
  if (kind !== 'seal') {
    const pen = choosePen(
      random,
      kind === 'hand-faint' ? 'faint' : kind === 'hand-blue' ? 'blue' : random.chance(0.7) ? 'black' : 'blue',
    );
    const rect = penRect(random, block.sign);
    marks +=
      moreHands && random.chance(0.3)
        ? drawLoops(random, rect, pen)
        : drawSignature(random, rect, pen, inventPerson(random), 'bend');
  }
  const accept: SignatureState[] = kind === 'hand-faint' ? ['signed', 'unsure'] : ['signed'];
  return { marks, truth: { signed: true, accept, mark: kind } };
}

function typedName(random: Random, block: Block): Drawn {
  const size = random.pick([13, 14, 14, 15]);
  const font = random.pick(['Noto Sans CJK SC', 'Noto Serif CJK SC']);
  const y = block.sign.y + block.sign.height * random.between(0.45, 0.92);
  return unsigned(
    'typed',
    text(block.sign.x + random.between(5, 50), y, inventPerson(random), { size, font }),
  );
}

function writtenDate(random: Random, block: Block): string {
  if (!block.date) return '';
  const { year, month, day } = inventDate(random);
  const words = random.pick([
    `${year}.${month}.${day}`,
    `${year}-${month}-${day}`,
    `${year}/${month}/${day}`,
  ]);
  const pen = choosePen(random, random.pick(['black', 'blue']));
  return drawWrittenDate(random, block.date, { ...pen, width: 1 }, words, 'bend');
}

/** A seal of `from` whose centre stays in its own block while its rim reaches into `into`. */
function reachingSeal(random: Random, from: Block, into: Block, companies: Companies): Drawn {
  const seal: Seal = {
    ...inventSeal(random, companyOf(companies, from.party), false),
    shape: 'round',
    size: random.between(110, 135),
  };
  const towards = (a: number, b: number) => Math.sign(b - a);
  const own = from.block;
  const other = into.block;
  const sideways = Math.abs(other.x - own.x) > Math.abs(other.y - own.y);
  const dx = sideways ? towards(own.x, other.x) * (own.width / 2 - seal.size * 0.3) : random.between(-30, 30);
  const dy = sideways
    ? random.between(-15, 15)
    : towards(own.y, other.y) * (own.height / 2 - seal.size * 0.3);
  const centre = [
    (sideways ? own.x + own.width / 2 : from.sign.x + from.sign.width / 2) + dx,
    (sideways ? from.sign.y + from.sign.height / 2 : own.y + own.height / 2) + dy,
  ] as const;
  return {
    marks: drawSeal(seal, centre, 'ink'),
    truth: { signed: true, accept: ['signed', 'unsure'], mark: 'seal-reaching' },
  };
}

function nearest(block: Block, blocks: readonly Block[]): Block {
  const distance = (other: Block) => Math.hypot(other.block.x - block.block.x, other.block.y - block.block.y);
  return [...blocks].filter((other) => other !== block).sort((a, b) => distance(a) - distance(b))[0] as Block;
}

function repeatedSeal(random: Random, blocks: readonly Block[], companies: Companies): Drawn[] {
  const owner = random.pick(signatureParties);
  const seal = inventSeal(random, companyOf(companies, owner), false);
  return blocks.map((block): Drawn => {
    const turned = { ...seal, turn: seal.turn + random.between(-20, 20) };
    return {
      marks: drawSeal(turned, sealCentre(random, block.sign, turned), 'ink'),
      truth: {
        signed: false,
        accept: block.party === owner ? ['signed', 'unsure'] : ['missing', 'unsure'],
        mark: 'same-seal',
      },
    };
  });
}

/** One hand in two blocks; `isStamped` sets the stamp of one's own company over it in the second. */
function repeatedHand(
  random: Random,
  blocks: readonly Block[],
  companies: Companies,
  isStamped = false,
): Drawn[] {
  const [first, second, third] = random.shuffle(blocks) as [Block, Block, Block];
  const rect = penRect(random, { x: 0, y: 0, width: 150, height: 60 });
  const drawing = drawSignature(random, rect, choosePen(random, 'black'), inventPerson(random), 'bend');
  const copy = (block: Block): Drawn => ({
    marks: `<g transform="translate(${block.sign.x + random.between(5, block.sign.width - 160 > 5 ? block.sign.width - 160 : 6)} ${block.sign.y + random.between(0, Math.max(1, block.sign.height - 62))})">${drawing}</g>`,
    truth: { signed: false, accept: ['missing', 'unsure'], mark: 'same-hand' },
  });
  const stamped = (block: Block): Drawn => {
    const { marks, truth } = copy(block);
    const seal = inventSeal(random, companyOf(companies, block.party), false);
    const accept: readonly SignatureState[] = ['signed', 'missing', 'unsure'];
    return {
      marks: drawSeal(seal, sealCentre(random, block.sign, seal), 'ink') + marks,
      truth: { ...truth, accept },
    };
  };
  const drawn = new Map([
    [first, copy(first)],
    [second, isStamped ? stamped(second) : copy(second)],
    [third, signBlock(random, third, { companies, grey: false, moreHands: false, moreSeals: false })],
  ]);
  return blocks.map((block) => drawn.get(block) as Drawn);
}

function strayMark(random: Random, block: Block): Drawn {
  return unsigned('stray', drawStray(random, block.sign, choosePen(random, random.pick(['black', 'blue']))), [
    'missing',
    'unsure',
  ]);
}

function drawScenario(random: Random, filling: Filling): { drawn: Drawn[]; extra: string } {
  const { sheet, companies, scenario } = filling;
  const { blocks } = sheet;
  const sign = (block: Block) => signBlock(random, block, filling);
  const victims = random.shuffle(blocks);
  const without = (count: number, mark: (block: Block) => Drawn) =>
    blocks.map((block) => (victims.indexOf(block) < count ? mark(block) : sign(block)));
  const one = (mark: (block: Block) => Drawn) => ({ drawn: without(1, mark), extra: '' });
  if (scenario === 'one-missing') return one(() => unsigned('empty'));
  if (scenario === 'two-missing') return { drawn: without(2, () => unsigned('empty')), extra: '' };
  if (scenario === 'none') return { drawn: without(3, () => unsigned('empty')), extra: '' };
  if (scenario === 'typed')
    return { drawn: without(random.integer(1, 3), (block) => typedName(random, block)), extra: '' };
  if (scenario === 'dates-only')
    return {
      drawn: without(random.integer(1, 3), (block) => unsigned('date-only', writtenDate(random, block))),
      extra: '',
    };
  if (scenario === 'stray')
    return { drawn: without(random.integer(1, 2), (block) => strayMark(random, block)), extra: '' };
  if (scenario === 'same-seal') return { drawn: repeatedSeal(random, blocks, companies), extra: '' };
  if (scenario === 'same-hand') return { drawn: repeatedHand(random, blocks, companies), extra: '' };
  if (scenario === 'same-hand-stamped')
    return { drawn: repeatedHand(random, blocks, companies, true), extra: '' };
  if (scenario === 'neighbour-seal') return neighbourSeal(random, filling, sign);
  if (scenario === 'seal-elsewhere') return sealElsewhere(random, filling, one);
  return { drawn: blocks.map(sign), extra: '' };
}

function neighbourSeal(
  random: Random,
  { sheet, companies }: Filling,
  sign: (block: Block) => Drawn,
): { drawn: Drawn[]; extra: string } {
  const victim = random.pick(sheet.blocks);
  const from = nearest(victim, sheet.blocks);
  const drawn = sheet.blocks.map((block) => {
    if (block === victim) return unsigned('neighbour-seal', '', ['missing', 'unsure']);
    return block === from ? reachingSeal(random, from, victim, companies) : sign(block);
  });
  return { drawn, extra: '' };
}

function sealElsewhere(
  random: Random,
  { companies, sheet }: Filling,
  one: (mark: (block: Block) => Drawn) => { drawn: Drawn[]; extra: string },
): { drawn: Drawn[]; extra: string } {
  let owner: SignatureParty = 'customer';
  const { drawn } = one((block) => {
    owner = block.party;
    return unsigned('empty');
  });
  const seal = inventSeal(random, companyOf(companies, owner), false);
  const size = sheet.size ?? { width: pageWidth, height: pageHeight };
  // Anywhere on the sheet, but well clear of every block.
  const isClear = ([x, y]: readonly [number, number]) =>
    sheet.blocks.every(({ block }) => {
      const far = seal.size * 0.75;
      return (
        x < block.x - far ||
        x > block.x + block.width + far ||
        y < block.y - far ||
        y > block.y + block.height + far
      );
    });
  let at: readonly [number, number] = [150, 160];
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const place = [
      random.between(110, size.width - 114),
      random.between(70, size.height * sheet.pages - 90),
    ] as const;
    if (isClear(place)) {
      at = place;
      break;
    }
  }
  return { drawn, extra: drawSeal(seal, at, 'ink') };
}

/** Fills the blocks of a sheet as `scenario` says and tells the truth about each party. */
export function fillBlocks(random: Random, filling: Filling): Filled {
  const { drawn, extra } = drawScenario(random, filling);
  let marks = extra;
  const truth: Partial<Record<SignatureParty, Truth>> = {};
  filling.sheet.blocks.forEach((block, index) => {
    const { marks: drawnMarks, truth: blockTruth } = drawn[index] as Drawn;
    marks += drawnMarks;
    if (blockTruth.signed && random.chance(0.7)) marks += writtenDate(random, block);
    truth[block.party] = blockTruth;
  });
  return { marks, truth: truth as Record<SignatureParty, Truth> };
}

import type { SignatureParty } from '../../../../domain/acceptance-facts.ts';
import {
  type Block,
  factTable,
  frame,
  line,
  pageHeight,
  paragraphs,
  type Template,
  text,
  textBox,
} from './page.ts';
import type { Random } from './random.ts';

const parties: readonly SignatureParty[] = ['seller', 'project-team', 'customer'];

const names: Record<SignatureParty, readonly string[]> = {
  seller: ['商家', '服务商', '软件商家', '供应商'],
  'project-team': ['华为项目组', '华为云项目组', '华为云', '项目组'],
  customer: ['用户', '客户', '最终用户', '客户单位'],
};

const order = (random: Random) => (random.chance(0.6) ? parties : random.shuffle(parties));

/** Three ruled columns: head cell with the party, tall cell to sign in, date at its foot. */
export const ruledColumns: Template = (random, words) => {
  const facts = factTable(
    [
      ['订单编号', words.order],
      ['产品名称', words.product],
      ['客户', words.companies.customer],
      ['商家', words.companies.seller],
    ],
    { x: 70, y: 130, width: 650, height: 0 },
  );
  const top = random.integer(560, 760);
  const blocks = order(random).map((party, index): Block & { print: string } => {
    const x = 70 + index * 217;
    const label = `${random.pick(names[party])}${random.pick(['签字', '签章', '(签字/盖章)', ''])}`;
    return {
      party,
      page: 1,
      block: { x, y: top, width: 217, height: 190 },
      label: textBox(x + 10, top + 22, label),
      sign: { x: x + 14, y: top + 40, width: 190, height: 100 },
      date: [x + 60, top + 178],
      print:
        frame({ x, y: top, width: 217, height: 32 }) +
        frame({ x, y: top + 32, width: 217, height: 158 }) +
        text(x + 10, top + 22, label) +
        text(x + 10, top + 178, '日期:'),
    };
  });
  const body = paragraphs(words.sentences, 70, facts.bottom + 40);
  return {
    pages: 1,
    blocks,
    print:
      text(397, 90, words.title, { size: 24, anchor: 'middle', bold: true }) +
      facts.print +
      body.print +
      blocks.map((block) => block.print).join(''),
  };
};

/** Blocks one below the other: company, line to sign on, date. */
export const stackedBlocks: Template = (random, words) => {
  const top = random.integer(430, 520);
  const gap = random.integer(150, 180);
  const companies: Record<SignatureParty, string> = {
    seller: words.companies.seller,
    'project-team': words.companies.projectTeam,
    customer: words.companies.customer,
  };
  const verb = random.pick(['授权代表签字', '代表签字', '签字(盖章)', '经办人']);
  const blocks = order(random).map((party, index): Block & { print: string } => {
    const y = top + index * gap;
    const label = `${random.pick(names[party])}:${random.chance(0.7) ? companies[party] : ''}`;
    return {
      party,
      page: 1,
      block: { x: 80, y: y - 22, width: 640, height: gap - 10 },
      label: textBox(90, y, label),
      sign: { x: 215, y: y + 8, width: 250, height: gap - 70 },
      date: [560, y + gap - 66],
      print:
        text(90, y, label) +
        text(90, y + gap - 66, `${verb}:`) +
        line(205, y + gap - 62, 470, y + gap - 62) +
        text(510, y + gap - 66, '日期:'),
    };
  });
  const head = [`订单号:${words.order}`, `产品:${words.product}`, `日期:${words.date}`];
  return {
    pages: 1,
    blocks,
    print:
      text(397, 100, words.title, { size: 22, anchor: 'middle', bold: true }) +
      paragraphs([...head, ...words.sentences], 90, 160).print +
      blocks.map((block) => block.print).join(''),
  };
};

/** A table whose left cells hold the party's name from top to bottom. */
export const verticalLabels: Template = (random, words) => {
  const facts = factTable(
    [
      ['订单编号', words.order],
      ['软件名称', words.product],
      ['甲方单位', words.companies.customer],
      ['实施单位', words.companies.seller],
    ],
    { x: 80, y: 140, width: 634, height: 0 },
  );
  const top = random.integer(480, 600);
  const height = random.integer(138, 165);
  const blocks = order(random).map((party, index): Block & { print: string } => {
    const y = top + index * height;
    const label = random.pick(names[party]).slice(0, 5);
    const size = 14;
    const first = y + height / 2 - ((label.length - 1) * (size + 5)) / 2 + 5;
    return {
      party,
      page: 1,
      block: { x: 80, y, width: 634, height },
      label: { x: 103, y: first - size, width: size, height: label.length * (size + 5) },
      sign: { x: 190, y: y + 24, width: 330, height: height - 44 },
      date: [600, y + height - 14],
      print:
        frame({ x: 80, y, width: 60, height }) +
        frame({ x: 140, y, width: 574, height }) +
        [...label]
          .map((glyph, at) => text(110, first + at * (size + 5), glyph, { anchor: 'middle' }))
          .join('') +
        text(150, y + 22, random.pick(['签字盖章:', '(签章)', '签名:'])) +
        text(555, y + height - 14, '日期:'),
    };
  });
  const body = paragraphs(words.sentences.slice(0, 3), 80, facts.bottom + 40);
  return {
    pages: 1,
    blocks,
    print:
      text(397, 100, words.title, { size: 24, anchor: 'middle', bold: true }) +
      facts.print +
      body.print +
      blocks.map((block) => block.print).join(''),
  };
};

/** 甲方, 乙方, 丙方 named in the head and bare at the foot. */
export const lettersResolved: Template = (random, words) => {
  const roles: readonly SignatureParty[] = random.shuffle(parties);
  const letters = ['甲方', '乙方', '丙方'];
  const role: Record<SignatureParty, readonly string[]> = {
    seller: ['商家', '服务商'],
    'project-team': ['华为项目组', '华为云'],
    customer: ['用户', '客户'],
  };
  const companies: Record<SignatureParty, string> = {
    seller: words.companies.seller,
    'project-team': words.companies.projectTeam,
    customer: words.companies.customer,
  };
  const head = roles.map(
    (party, index) => `${letters[index]}(${random.pick(role[party])}):${companies[party]}`,
  );
  const top = random.integer(640, 780);
  const blocks = roles.map((party, index): Block & { print: string } => {
    const x = 70 + index * 222;
    const label = `${letters[index]}(${random.pick(['签章', '盖章', '签字'])}):`;
    return {
      party,
      page: 1,
      block: { x, y: top - 22, width: 215, height: 200 },
      label: textBox(x + 6, top, label),
      sign: { x: x + 8, y: top + 14, width: 190, height: 110 },
      date: [x + 56, top + 156],
      print: text(x + 6, top, label) + text(x + 6, top + 156, '日期:'),
    };
  });
  const body = paragraphs(
    [...head, `订单编号:${words.order}`, `产品:${words.product}`, ...words.sentences],
    90,
    160,
  );
  return {
    pages: 1,
    blocks,
    print:
      text(397, 100, words.title, { size: 24, anchor: 'middle', bold: true }) +
      body.print +
      blocks.map((block) => block.print).join(''),
  };
};

/** Text on the first page, signatures on the second. */
export const twoPages: Template = (random, words) => {
  const rows = Array.from(
    { length: 9 },
    (_, index) => [`第${index + 1}项`, random.pick(['已完成', '通过', '符合要求'])] as const,
  );
  const facts = factTable(
    [
      ['合同编号', words.order],
      ['产品', words.product],
      ['用户', words.companies.customer],
      ['商家', words.companies.seller],
      ...rows,
    ],
    { x: 80, y: 150, width: 630, height: 0 },
  );
  const signed = verticalOrLined(random, pageHeight + random.integer(120, 260));
  const print =
    text(397, 100, words.title, { size: 24, anchor: 'middle', bold: true }) +
    facts.print +
    paragraphs(words.sentences, 80, facts.bottom + 50).print +
    text(397, pageHeight + 70, '签署页', { size: 20, anchor: 'middle' });
  return { pages: 2, blocks: signed, print: print + signed.map((block) => block.print).join('') };
};

function verticalOrLined(random: Random, top: number): (Block & { print: string })[] {
  return order(random).map((party, index) => {
    const y = top + index * 190;
    const label = `${random.pick(names[party])}(盖章):`;
    return {
      party,
      page: 2,
      block: { x: 90, y: y - 30, width: 610, height: 180 },
      label: textBox(100, y, label),
      sign: { x: 220, y: y - 20, width: 250, height: 110 },
      date: [560, y + 100] as const,
      print:
        text(100, y, label) +
        text(100, y + 100, '授权代表(签字):') +
        line(225, y + 104, 460, y + 104) +
        text(510, y + 100, '日期:'),
    };
  });
}

export const tuneTemplates = { ruledColumns, stackedBlocks, verticalLabels, lettersResolved, twoPages };

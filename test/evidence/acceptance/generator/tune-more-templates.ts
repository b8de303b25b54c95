import type { SignatureParty } from '../../../../domain/acceptance-facts.ts';
import { type Block, factTable, frame, line, paragraphs, type Template, text, textBox } from './page.ts';

const parties: readonly SignatureParty[] = ['seller', 'project-team', 'customer'];
const names: Record<SignatureParty, readonly string[]> = {
  seller: ['商家', '服务商', '交付方', '实施方'],
  'project-team': ['华为项目组', '华为云项目组', '华为方'],
  customer: ['用户', '客户', '最终客户', '使用单位'],
};
const english: Record<SignatureParty, string> = {
  seller: 'Seller',
  'project-team': 'Huawei Project Team',
  customer: 'Customer',
};

const title = (words: { title: string }, y = 95) =>
  text(397, y, words.title, { size: 23, anchor: 'middle', bold: true });
const join = (blocks: readonly { print: string }[]) => blocks.map((block) => block.print).join('');

/** One ruled row a party: role, company, place to sign, date. */
export const rowsTable: Template = (random, words) => {
  const companies: Record<SignatureParty, string> = {
    seller: words.companies.seller,
    'project-team': words.companies.projectTeam,
    customer: words.companies.customer,
  };
  const top = random.integer(560, 660);
  const height = random.integer(112, 132);
  const edges = [60, 160, 350, 620, 734];
  const heads = ['签署方', '单位名称', '签字/盖章', '日期'];
  const head = heads
    .map(
      (words, index) =>
        text((edges[index] as number) + 10, top - 9, words) +
        frame({
          x: edges[index] as number,
          y: top - 30,
          width: (edges[index + 1] as number) - (edges[index] as number),
          height: 30,
        }),
    )
    .join('');
  const blocks = random.shuffle(parties).map((party, index): Block & { print: string } => {
    const y = top + index * height;
    const label = random.pick(names[party]);
    const cells = edges
      .slice(0, 4)
      .map((x, at) => frame({ x, y, width: (edges[at + 1] as number) - x, height }))
      .join('');
    return {
      party,
      page: 1,
      block: { x: 60, y, width: 674, height },
      label: textBox(70, y + height / 2 + 5, label),
      sign: { x: 360, y: y + 8, width: 250, height: height - 16 },
      date: [630, y + height / 2 + 5],
      print:
        cells +
        text(70, y + height / 2 + 5, label) +
        text(356, y + height / 2 + 5, '') +
        text(166, y + height / 2 + 5, companies[party].slice(0, 13)),
    };
  });
  const facts = factTable(
    [
      ['订单号', words.order],
      ['交付产品', words.product],
      ['验收日期', words.date],
    ],
    { x: 60, y: 140, width: 674, height: 0 },
  );
  return {
    pages: 1,
    blocks,
    print:
      title(words) +
      facts.print +
      paragraphs(words.sentences, 60, facts.bottom + 40).print +
      head +
      join(blocks),
  };
};

/** Chinese and English, a line to sign on, the date beneath. */
export const bilingualLines: Template = (random, words) => {
  const top = random.integer(520, 600);
  const gap = random.integer(165, 180);
  const blocks = parties.map((party, index): Block & { print: string } => {
    const y = top + index * gap;
    const label = random.chance(0.5)
      ? `${english[party]} / ${random.pick(names[party])}`
      : `${random.pick(names[party])} ${english[party]}`;
    return {
      party,
      page: 1,
      block: { x: 70, y: y - 24, width: 640, height: gap - 12 },
      label: textBox(80, y, label),
      sign: { x: 220, y: y + 4, width: 260, height: gap - 80 },
      date: [250, y + gap - 42],
      print:
        text(80, y, label) +
        text(80, y + gap - 72, '签字 Signature:') +
        line(210, y + gap - 68, 500, y + gap - 68) +
        text(80, y + gap - 42, '日期 Date:'),
    };
  });
  const head = [
    `订单编号 Order No.: ${words.order}`,
    `产品 Product: ${words.product}`,
    `Customer: ${words.companies.customer}`,
    `Seller: ${words.companies.seller}`,
  ];
  const body = paragraphs(
    [...head, ...words.sentences, 'All parties confirm that the delivery has been accepted.'],
    80,
    160,
  );
  return {
    pages: 1,
    blocks,
    print:
      text(397, 70, words.title, { size: 22, anchor: 'middle', bold: true }) +
      text(397, 100, 'Delivery Acceptance Form', { size: 16, anchor: 'middle', font: 'DejaVu Sans' }) +
      body.print +
      join(blocks),
  };
};

/** Two boxes beside one another and one beneath, without inner rules. */
export const twoAndOne: Template = (random, words) => {
  const top = random.integer(540, 620);
  const places = [
    { x: 70, y: top },
    { x: 402, y: top },
    { x: 70, y: top + 215 },
  ];
  const ruled = random.chance(0.5);
  const blocks = random.shuffle(parties).map((party, index): Block & { print: string } => {
    const { x, y } = places[index] as { x: number; y: number };
    const width = index === 2 && ruled ? 652 : 320;
    const label = `${random.pick(names[party])}意见及签章`;
    return {
      party,
      page: 1,
      block: { x, y, width, height: 205 },
      label: textBox(x + 12, y + 24, label),
      sign: { x: x + 70, y: y + 50, width: 220, height: 100 },
      date: [x + 170, y + 190],
      print:
        (ruled ? frame({ x, y, width, height: 205 }) : '') +
        text(x + 12, y + 24, label) +
        text(x + 12, y + 46, random.pick(['同意验收。', '验收合格。'])) +
        text(x + 120, y + 190, '日期:'),
    };
  });
  const facts = factTable(
    [
      ['订单', words.order],
      ['产品', words.product],
      ['客户名称', words.companies.customer],
      ['商家名称', words.companies.seller],
    ],
    { x: 70, y: 140, width: 652, height: 0 },
  );
  return {
    pages: 1,
    blocks,
    print:
      title(words) +
      facts.print +
      paragraphs(words.sentences.slice(0, 4), 70, facts.bottom + 36).print +
      join(blocks),
  };
};

/** Letters defined in the text, stacked lines with seal place and person. */
export const lettersStacked: Template = (random, words) => {
  const roles = random.shuffle(parties);
  const letters = ['甲方', '乙方', '丙方'];
  const companies: Record<SignatureParty, string> = {
    seller: words.companies.seller,
    'project-team': words.companies.projectTeam,
    customer: words.companies.customer,
  };
  const defined = roles.map(
    (party, index) => `${companies[party]}(以下简称“${letters[index]}”,即${random.pick(names[party])})`,
  );
  const named = roles.map(
    (party, index) => `${letters[index]}:${companies[party]}(${random.pick(names[party])})`,
  );
  const top = random.integer(600, 640);
  const blocks = roles.map((party, index): Block & { print: string } => {
    const y = top + index * 150;
    const label = `${letters[index]}代表签字:`;
    return {
      party,
      page: 1,
      block: { x: 300, y: y - 80, width: 430, height: 140 },
      label: textBox(310, y, label),
      sign: { x: 425, y: y - 70, width: 240, height: 95 },
      date: [480, y + 45],
      print: text(310, y, label) + line(420, y + 5, 690, y + 5) + text(425, y + 45, '日期:'),
    };
  });
  const body = paragraphs(
    [
      ...(random.chance(0.5) ? defined : named),
      `订单编号:${words.order},产品:${words.product}`,
      ...words.sentences,
    ],
    80,
    150,
  );
  return { pages: 1, blocks, print: title(words) + body.print + join(blocks) };
};

/** Free columns: company under the party, then the person, then year, month, day. */
export const freeColumns: Template = (random, words) => {
  const top = random.integer(620, 760);
  const verb = random.pick(['代表签字:', '签字/盖章:', '(公章)']);
  const blocks = random.shuffle(parties).map((party, index): Block & { print: string } => {
    const x = 60 + index * 230;
    const label = `${random.pick(names[party])}:`;
    return {
      party,
      page: 1,
      block: { x, y: top - 24, width: 222, height: 215 },
      label: textBox(x + 8, top, label),
      sign: { x: x + 10, y: top + 44, width: 190, height: 100 },
      date: [x + 20, top + 172],
      print:
        text(x + 8, top, label) + text(x + 8, top + 30, verb) + text(x + 60, top + 172, '年    月    日'),
    };
  });
  const head = [
    `项目名称:${words.product}交付项目`,
    `订单编号:${words.order}`,
    `用户单位:${words.companies.customer}`,
    `服务商单位:${words.companies.seller}`,
  ];
  return {
    pages: 1,
    blocks,
    print: title(words) + paragraphs([...head, ...words.sentences], 70, 150).print + join(blocks),
  };
};

export const moreTuneTemplates = { rowsTable, bilingualLines, twoAndOne, lettersStacked, freeColumns };

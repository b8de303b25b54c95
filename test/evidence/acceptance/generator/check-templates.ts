/** Layouts that nothing is tuned on: they only say how well unseen forms are read. */
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
  widthOf,
} from './page.ts';
import type { Random } from './random.ts';

const parties: readonly SignatureParty[] = ['seller', 'project-team', 'customer'];
const names: Record<SignatureParty, readonly string[]> = {
  seller: ['商家', '软件服务商', '供应商', '服务提供商', '承建单位'],
  'project-team': ['华为项目组', '华为云项目组', '华为云交付项目组'],
  customer: ['用户', '用户单位', '客户', '最终用户', '采购单位'],
};
const english: Record<SignatureParty, string> = {
  seller: 'Vendor',
  'project-team': 'Huawei Project Team',
  customer: 'Customer',
};
type Printed = Block & { readonly print: string };

const join = (blocks: readonly Printed[]) => blocks.map((block) => block.print).join('');
const heading = (words: string, y = 92) => text(397, y, words, { size: 24, anchor: 'middle', bold: true });
const mixed = (random: Random) => (random.chance(0.5) ? parties : random.shuffle(parties));

/** 甲方, 乙方, 丙方 as columns without rules: company, seal, person, 年月日. */
export const letterColumns: Template = (random, words) => {
  const roles = random.shuffle(parties);
  const letters = ['甲方', '乙方', '丙方'];
  const { seller, projectTeam, customer } = words.companies;
  const company: Record<SignatureParty, string> = { seller, 'project-team': projectTeam, customer };
  const intro = roles.map(
    (party, index) => `${letters[index]}(${random.pick(names[party])}):${company[party]}`,
  );
  const top = random.integer(700, 790);
  const blocks = roles.map((party, index): Printed => {
    const x = 62 + index * 228;
    const label = `${letters[index]}(盖章):`;
    return {
      ...{ party, page: 1, block: { x, y: top - 24, width: 224, height: 230 } },
      label: textBox(x + 6, top, label),
      sign: { x: x + 10, y: top + 12, width: 196, height: 124 },
      date: [x + 30, top + 186],
      print:
        text(x + 6, top, label) +
        text(x + 6, top + 150, '授权代表:') +
        text(x + 34, top + 186, '年    月    日'),
    };
  });
  const body = paragraphs([...intro, `订单编号:${words.order}`, ...words.sentences], 72, 150);
  return { pages: 1, blocks, print: heading(words.title) + body.print + join(blocks) };
};

/** A table whose narrow left cells run from top to bottom, an opinion and a place to sign in each right cell. */
export const uprightTable: Template = (random, words) => {
  const facts = factTable(
    [
      ['项目名称', `${words.product}交付`],
      ['订单编号', words.order],
      ['用户单位', words.companies.customer],
      ['承建单位', words.companies.seller],
      ['验收日期', words.date],
    ],
    { x: 64, y: 130, width: 666, height: 0 },
  );
  const top = random.integer(520, 560);
  const height = random.integer(150, 176);
  const blocks = mixed(random).map((party, index): Printed => {
    const y = top + index * height;
    const label = `${random.pick(names[party]).slice(0, 6)}意见`.slice(0, random.chance(0.5) ? 8 : 6);
    const step = Math.min(19, (height - 14) / label.length);
    const first = y + height / 2 - ((label.length - 1) * step) / 2 + 5;
    return {
      ...{ party, page: 1, block: { x: 64, y, width: 666, height } },
      label: { x: 82, y: first - 14, width: 14, height: label.length * step },
      sign: { x: 330, y: y + 30, width: 270, height: height - 60 },
      date: [600, y + height - 14],
      print:
        frame({ x: 64, y, width: 50, height }) +
        frame({ x: 114, y, width: 616, height }) +
        [...label]
          .map((glyph, at) =>
            text(89, first + at * step, glyph, { anchor: 'middle', size: Math.min(14, step) }),
          )
          .join('') +
        text(126, y + 24, random.pick(['同意验收。', '经核对,交付内容齐全。', '意见:验收通过'])) +
        text(240, y + height - 14, random.pick(['签字(盖章):', '签名盖章:'])) +
        text(550, y + height - 14, '日期:'),
    };
  });
  const body = paragraphs(words.sentences.slice(0, 3), 64, facts.bottom + 36);
  return { pages: 1, blocks, print: heading(words.title, 96) + facts.print + body.print + join(blocks) };
};

/** A ruled table in two languages: party, signature and seal, date. */
export const bilingualTable: Template = (random, words) => {
  const top = random.integer(610, 680);
  const height = random.integer(104, 128);
  const edges = [56, 226, 560, 738] as const;
  const heads = ['签署方 Party', '签字/盖章 Signature & Seal', '日期 Date'];
  const cell = (column: number, y: number, tall: number) => {
    const [x, to] = [edges[column] as number, edges[column + 1] as number];
    return frame({ x, y, width: to - x, height: tall });
  };
  const head = heads
    .map(
      (words, column) => cell(column, top - 32, 32) + text((edges[column] as number) + 10, top - 11, words),
    )
    .join('');
  const blocks = mixed(random).map((party, index): Printed => {
    const y = top + index * height;
    const name = random.pick(names[party]);
    return {
      ...{ party, page: 1, block: { x: 56, y, width: 682, height } },
      label: textBox(66, y + height / 2, name),
      sign: { x: 244, y: y + 8, width: 296, height: height - 16 },
      date: [580, y + height / 2 + 6],
      print:
        [0, 1, 2].map((column) => cell(column, y, height)).join('') +
        text(66, y + height / 2 - 2, name) +
        text(66, y + height / 2 + 18, english[party], { font: 'DejaVu Sans', size: 12 }),
    };
  });
  const body = paragraphs(
    [
      `订单号 Order: ${words.order}`,
      `产品 Product: ${words.product}`,
      `客户 Customer: ${words.companies.customer}`,
      ...words.sentences,
      'The undersigned confirm acceptance of the delivery.',
    ],
    60,
    170,
  );
  const sub = text(397, 118, 'Acceptance Certificate', { size: 16, anchor: 'middle', font: 'DejaVu Sans' });
  return { pages: 1, blocks, print: heading(words.title) + sub + body.print + head + join(blocks) };
};

/** Framed boxes one below the other, headed in words, signed at the lower right. */
export const framedBoxes: Template = (random, words) => {
  const top = random.integer(440, 520);
  const height = random.integer(158, 186);
  const numbers = ['一、', '二、', '三、'];
  const numbered = random.chance(0.5);
  const blocks = mixed(random).map((party, index): Printed => {
    const y = top + index * (height + 12);
    const label = `${numbered ? numbers[index] : ''}${random.pick(names[party])}${random.pick(['确认', '签章', '验收意见', ''])}`;
    return {
      ...{ party, page: 1, block: { x: 72, y, width: 650, height } },
      label: textBox(84, y + 26, label),
      sign: { x: 470, y: y + 34, width: 230, height: height - 70 },
      date: [560, y + height - 14],
      print:
        frame({ x: 72, y, width: 650, height }) +
        text(84, y + 26, label) +
        text(84, y + 56, random.pick(['对交付结果无异议。', '功能、文档、培训均已完成。'])) +
        text(380, y + height - 44, '签字盖章:') +
        text(510, y + height - 14, '日期:'),
    };
  });
  const facts = [`订单编号:${words.order}`, `商品名称:${words.product}`, `日期:${words.date}`];
  const body = paragraphs([...facts, ...words.sentences], 74, 150);
  return { pages: 1, blocks, print: heading(words.title) + body.print + join(blocks) };
};

/** What was delivered on the first page, columns to sign in on the second. */
export const secondPage: Template = (random, words) => {
  const rows = Array.from(
    { length: 12 },
    (_, index) =>
      [`${index + 1}`, random.pick(['功能测试通过', '文档齐全', '培训完成', '数据已迁移'])] as const,
  );
  const facts = factTable(
    [['订单编号', words.order], ['产品名称', words.product], ['商家名称', words.companies.seller], ...rows],
    { x: 72, y: 150, width: 650, height: 0 },
  );
  const top = pageHeight + random.integer(170, 420);
  const verb = random.pick(['签字', '代表签字', '签章', '(签字盖章)']);
  const blocks = mixed(random).map((party, index): Printed => {
    const x = 62 + index * 226;
    const label = `${random.pick(names[party])}${verb}:`;
    return {
      ...{ party, page: 2, block: { x, y: top - 24, width: 222, height: 210 } },
      label: textBox(x + 4, top, label),
      sign: { x: x + 10, y: top + 16, width: 190, height: 110 },
      date: [x + 54, top + 164],
      print: text(x + 4, top, label) + text(x + 4, top + 164, '日期:'),
    };
  });
  const print =
    heading(words.title, 100) +
    facts.print +
    text(397, pageHeight + 80, '(签署页)', { size: 18, anchor: 'middle' }) +
    paragraphs(words.sentences.slice(0, 2), 72, pageHeight + 116).print;
  return { pages: 2, blocks, print: print + join(blocks) };
};

/** Dense lines: party, a line to sign on, the date, and the next party close below. */
export const denseLines: Template = (random, words) => {
  const top = random.integer(700, 760);
  const gap = random.integer(104, 122);
  const blocks = mixed(random).map((party, index): Printed => {
    const y = top + index * gap;
    const label = `${random.pick(names[party])}${random.pick(['代表', '(签章)', '负责人签字', ''])}:`;
    const from = 84 + Math.max(150, widthOf(label) + 8);
    return {
      ...{ party, page: 1, block: { x: 76, y: y - gap * 0.6, width: 650, height: gap } },
      label: textBox(84, y, label),
      sign: { x: from + 6, y: y - gap * 0.52, width: 250, height: gap * 0.66 },
      date: [580, y],
      print: text(84, y, label) + line(from, y + 5, from + 268, y + 5) + text(536, y, '日期:'),
    };
  });
  const facts = factTable(
    [
      ['订单', words.order],
      ['商品', words.product],
      ['最终用户', words.companies.customer],
      ['服务商', words.companies.seller],
    ],
    { x: 76, y: 140, width: 646, height: 0 },
  );
  const body = paragraphs(words.sentences, 76, facts.bottom + 40);
  return { pages: 1, blocks, print: heading(words.title) + facts.print + body.print + join(blocks) };
};

/** Stacked at the right edge: company first, then seal, then date. */
export const rightEdge: Template = (random, words) => {
  const { seller, projectTeam, customer } = words.companies;
  const company: Record<SignatureParty, string> = { seller, 'project-team': projectTeam, customer };
  const top = random.integer(520, 590);
  const gap = random.integer(166, 182);
  const blocks = mixed(random).map((party, index): Printed => {
    const y = top + index * gap;
    const label = `${random.pick(names[party])}(盖章):`;
    return {
      ...{ party, page: 1, block: { x: 330, y: y - 24, width: 410, height: gap - 8 } },
      label: textBox(340, y, label),
      sign: { x: 410, y: y + 6, width: 290, height: gap - 62 },
      date: [470, y + gap - 44],
      print:
        text(340, y, label) +
        text(340 + widthOf(label) + 4, y, company[party]) +
        text(410, y + gap - 44, '日期:'),
    };
  });
  const body = paragraphs([`订单编号:${words.order}`, `软件:${words.product}`, ...words.sentences], 76, 150);
  return { pages: 1, blocks, print: heading(words.title) + body.print + join(blocks) };
};

export const checkTemplates = {
  ...{ letterColumns, uprightTable, bilingualTable, framedBoxes, secondPage, denseLines, rightEdge },
};

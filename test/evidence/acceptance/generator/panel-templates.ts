/** Layouts that say in other ways where a party signs: boxes under or beside their labels, facts under the lines to sign on. */
import type { SignatureParty } from '../../../../domain/acceptance-facts.ts';
import { companyOf, heading, join, mixed, type Printed } from './fresh-templates.ts';
import { grid, prose } from './guest-templates.ts';
import { line, type Template, text, textBox } from './page.ts';

const roles: Record<SignatureParty, readonly string[]> = {
  seller: ['商家', '供应商', '实施方', '服务商'],
  'project-team': ['华为项目组', '华为云项目组', '项目组'],
  customer: ['客户', '用户', '使用单位', '最终客户'],
};
const outline = (x: number, y: number, width: number, height: number, dashes = '') =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="#333"${dashes && ` stroke-dasharray="${dashes}"`}/>`;

const column = [
  '软件已按约定部署完毕,各模块运行',
  '稳定。双方核对了交付清单、介质与',
  '文档,数量与约定相符。试用期内出',
  '现的问题均已处理,无遗留事项。培',
  '训两场,签到表随本单归档。质保期',
  '自本单签署之日起计算,共十二个月。',
];

/** A long text and, in a column beside it, a box for each party under its label. */
export const marginBoxes: Template = (random, words) => {
  const isRight = random.chance(0.7);
  const [boxX, textX] = isRight ? [500, 60] : [60, 340];
  const top = random.integer(200, 240);
  const gap = random.integer(236, 262);
  const height = random.integer(150, 180);
  const dashes = random.pick(['', '5 4', '3 3']);
  const verb = random.pick(['(签章)', '签字盖章', ':']);
  const blocks = mixed(random).map((party, index): Printed => {
    const y = top + index * gap;
    const label = `${random.pick(roles[party])}${verb}`;
    return {
      ...{ party, page: 1, block: { x: boxX, y, width: 234, height } },
      label: textBox(boxX + 2, y - 8, label),
      sign: { x: boxX + 20, y: y + 10, width: 190, height: height - 50 },
      date: [boxX + 60, y + height - 12],
      print:
        text(boxX + 2, y - 8, label, { bold: true }) +
        outline(boxX, y, 234, height, dashes) +
        text(boxX + 10, y + height - 12, '日期:', { size: 12 }),
    };
  });
  const body = Array.from({ length: 24 }, (_, at) =>
    text(textX, 190 + at * 30, column[at % column.length] as string, { size: 15 }),
  ).join('');
  const edge = isRight ? line(480, 160, 480, 1000) : line(316, 160, 316, 1000);
  const head = heading(words.title, 96) + text(60, 140, `编号:${words.order}`) + line(60, 150, 734, 150, 2);
  return { pages: 1, blocks, print: head + body + edge + join(blocks) };
};

/** A line to sign on behind each label; under it the company and the date, and no rule between the parties. */
export const factsUnderLines: Template = (random, words) => {
  const top = random.integer(520, 580);
  const gap = random.integer(150, 168);
  const verb = random.pick(['负责人(签章):', '代表签字:', '(签字/盖章):']);
  const fact = random.pick(['单位名称:', '公司全称:', '所属单位:']);
  const blocks = mixed(random).map((party, index): Printed => {
    const y = top + index * gap;
    const label = `${random.pick(roles[party])}${verb}`;
    const { x, width } = textBox(80, y, label);
    return {
      ...{ party, page: 1, block: { x: 70, y: y - 44, width: 654, height: gap - 10 } },
      label: textBox(80, y, label),
      sign: { x: x + width + 40, y: y - 46, width: 210, height: 66 },
      date: [160, y + 84],
      print:
        text(80, y, label) +
        line(x + width + 4, y + 4, x + width + 280, y + 4) +
        text(80, y + 48, `${fact}${companyOf(words.companies, party)}`, { size: 13 }) +
        text(80, y + 84, random.pick(['日  期:', '日期:', '签署时间:']), { size: 13 }),
    };
  });
  const print =
    heading(words.title, 96) +
    grid([['订单', words.order, '产品', words.product]], [60, 130, 397, 460, 734], 130, 32) +
    prose(9, 66, 200, 32);
  return { pages: 1, blocks, print: print + join(blocks) };
};

/** Who the letters are stands in one sentence; each column has its letter over a rule and room below. */
export const lettersInOneSentence: Template = (random, words) => {
  const order = mixed(random);
  const verb = random.pick(['系', '为', '指']);
  const letters = ['甲方', '乙方', '丙方'];
  const clause = order.map((party, at) => `${letters[at]}${verb}${random.pick(roles[party])}`).join(',');
  const top = random.integer(640, 720);
  const blocks = order.map((party, index): Printed => {
    const x = 60 + index * 232;
    const label = `${letters[index]}代表签字盖章`;
    return {
      ...{ party, page: 1, block: { x: x - 4, y: top - 18, width: 222, height: 220 } },
      label: textBox(x, top, label, 13),
      sign: { x: x + 16, y: top + 18, width: 180, height: 110 },
      date: [x + 70, top + 182],
      print:
        text(x, top, label, { size: 13, bold: true }) +
        line(x, top + 8, x + 210, top + 8) +
        text(x, top + 182, '签署日期:', { size: 12 }),
    };
  });
  const print =
    heading(words.title, 96) +
    text(60, 150, `${clause}。三方就下列交付达成一致。`, { size: 13 }) +
    grid(
      [
        ['订单', words.order],
        ['产品', words.product],
      ],
      [60, 200, 734],
      180,
      32,
    ) +
    prose(9, 60, 290, 34);
  return { pages: 1, blocks, print: print + join(blocks) };
};

/** A box for each party beside its label, the boxes apart from one another. */
export const boxesBeside: Template = (random, words) => {
  const top = random.integer(520, 570);
  const height = random.integer(112, 130);
  const dashes = random.pick(['', '4 4']);
  const blocks = mixed(random).map((party, index): Printed => {
    const y = top + index * (height + 24);
    const label = `${random.pick(roles[party])}${random.pick(['', '签章'])}`;
    return {
      ...{ party, page: 1, block: { x: 210, y, width: 520, height } },
      label: textBox(70, y + height / 2, label),
      sign: { x: 260, y: y + 8, width: 250, height: height - 20 },
      date: [600, y + height - 14],
      print:
        text(70, y + height / 2, label, { bold: true }) +
        outline(210, y, 520, height, dashes) +
        text(556, y + height - 14, '日期:', { size: 12 }),
    };
  });
  const print =
    heading(words.title, 96) +
    text(60, 140, `订单编号:${words.order}  产品:${words.product}`) +
    prose(10, 66, 190, 30);
  return { pages: 1, blocks, print: print + join(blocks) };
};

/** Each party's name over a rule across the sheet; opinion, person and date below, free of rules. */
export const underlinedHeads: Template = (random, words) => {
  const top = random.integer(430, 480);
  const gap = random.integer(186, 200);
  const blocks = mixed(random).map((party, index): Printed => {
    const y = top + index * gap;
    const label = `${'一二三'[index]}、${random.pick(roles[party])}意见`;
    return {
      ...{ party, page: 1, block: { x: 60, y: y - 20, width: 674, height: gap - 12 } },
      label: textBox(66, y, label),
      sign: { x: 330, y: y + 30, width: 260, height: 96 },
      date: [610, y + 144],
      print:
        text(66, y, label, { bold: true }) +
        line(60, y + 10, 734, y + 10) +
        text(90, y + 40, random.pick(['同意验收。', '交付完整,予以确认。']), { size: 13 }) +
        text(220, y + 144, '负责人签字:', { size: 13 }) +
        text(566, y + 144, '日期:', { size: 13 }),
    };
  });
  const print = heading(words.title, 96) + text(60, 140, `订单编号:${words.order}`) + prose(8, 66, 180, 30);
  return { pages: 1, blocks, print: print + join(blocks) };
};

/** Layouts with what forms in use have besides black print: tinted heads, coloured rules, placeholders, more signatories. */
import type { SignatureParty } from '../../../../domain/acceptance-facts.ts';
import { companyOf, heading, join, mixed, type Printed, parties } from './fresh-templates.ts';
import { grid, prose } from './guest-templates.ts';
import { line, type Template, type TextStyle, text, textBox, widthOf } from './page.ts';

const coloured = (colour: string, x: number, y: number, words: string, style: TextStyle = {}) =>
  text(x, y, words, style).replace('#111', colour);
const box = (x: number, y: number, width: number, height: number, stroke: string, fill = 'none') =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" stroke="${stroke}" fill="${fill}"/>`;

const roles: Record<SignatureParty, readonly string[]> = {
  seller: ['供应方', '服务提供方', '实施单位', '软件开发方', '商家'],
  'project-team': ['华为项目组', '华为云交付团队', '华为项目部', '项目管理方(华为)'],
  customer: ['使用部门', '需求单位', '用户', '采购方', '最终用户'],
};

/** A column a party under dark or pale heads; blue or grey rules; rows for company, person, seal and date. */
export const tintedTable: Template = (random, words) => {
  const [head, ink] = random.pick([
    ['#1f3864', '#fff'],
    ['#d9e2f3', '#111'],
    ['#e7e6e6', '#111'],
  ] as const);
  const rule = random.pick(['#4472c4', '#8a8a8a', '#1f3864']);
  const top = random.integer(520, 620);
  const heights = [34, 32, 84, 96, 34];
  const tops = heights.map((_, row) => top + heights.slice(0, row).reduce((sum, one) => sum + one, 0));
  const edges = [56, 146, 344, 542, 740];
  const cells = heights
    .map((height, row) =>
      [0, 1, 2, 3]
        .map((at) =>
          box(
            edges[at] as number,
            tops[row] as number,
            (edges[at + 1] as number) - (edges[at] as number),
            height,
            rule,
            row === 0 ? head : 'none',
          ),
        )
        .join(''),
    )
    .join('');
  const rows = ['签署方', '单位名称', '代表签字', '单位盖章', '签署日期']
    .map((word, row) =>
      coloured(row === 0 ? ink : '#111', 64, (tops[row] as number) + (heights[row] as number) / 2 + 5, word, {
        size: 13,
      }),
    )
    .join('');
  const blocks = mixed(random).map((party, index): Printed => {
    const x = edges[index + 1] as number;
    const name = random.pick(roles[party]);
    return {
      ...{ party, page: 1, block: { x, y: top, width: 198, height: 280 } },
      label: textBox(x + 99 - widthOf(name) / 2, top + 22, name),
      sign: { x: x + 8, y: top + 70, width: 182, height: 168 },
      date: [x + 50, top + 270],
      print:
        coloured(ink, x + 99, top + 22, name, { anchor: 'middle', bold: true }) +
        text(x + 99, top + 54, companyOf(words.companies, party), { size: 11, anchor: 'middle' }),
    };
  });
  const print =
    heading(words.title, 96) +
    text(60, 150, `订单编号:${words.order}`) +
    prose(8, 60, 200, 36) +
    cells +
    rows;
  return { pages: 1, blocks, print: print + join(blocks) };
};

/** Rows of parties, an outsider among them who signs as well. */
export const fourSignatories: Template = (random, words) => {
  const top = random.integer(470, 520);
  const height = random.integer(120, 136);
  const order = random.shuffle([...parties, undefined]);
  const rows = order.map((party, index): Printed & { readonly outside: boolean } => {
    const y = top + index * height;
    const name = party ? random.pick(roles[party]) : random.pick(['监理单位', '第三方测评机构', '财务部']);
    const label = `${name}意见:`;
    const outside = party
      ? ''
      : `<path d="M420 ${y + 60} q20 -40 30 0 t30 -6 t26 8 t20 -20 l20 24" stroke="#123" stroke-width="2.4" fill="none"/>`;
    return {
      ...{ party: party ?? 'seller', page: 1, block: { x: 60, y, width: 674, height }, outside: !party },
      label: textBox(70, y + 24, label),
      sign: { x: 380, y: y + 8, width: 240, height: height - 44 },
      date: [600, y + height - 14],
      print:
        box(60, y, 674, height, '#222') +
        text(70, y + 24, label) +
        text(90, y + 54, random.pick(['同意验收。', '功能满足要求。', '资料齐全。']), { size: 13 }) +
        text(300, y + height - 14, '签字(盖章):', { size: 13 }) +
        text(550, y + height - 14, '日期:', { size: 13 }) +
        outside,
    };
  });
  const print =
    heading(words.title, 96) +
    grid([['订单', words.order, '产品', words.product]], [60, 130, 397, 460, 734], 130, 32) +
    prose(7, 66, 200, 34);
  const blocks = rows.filter((row) => !row.outside);
  return { pages: 1, blocks, print: print + join(rows) };
};

/** Blocks headed by companies alone; which role each has stands in the facts above. */
export const companyHeads: Template = (random, words) => {
  const top = random.integer(700, 760);
  const blocks = mixed(random).map((party, index): Printed => {
    const x = 56 + index * 232;
    const label = companyOf(words.companies, party);
    return {
      ...{ party, page: 1, block: { x: x - 4, y: top - 20, width: 226, height: 230 } },
      label: textBox(x, top, label, 13),
      sign: { x: x + 20, y: top + 14, width: 180, height: 110 },
      date: [x + 50, top + 186],
      print:
        text(x, top, label, { size: 13 }) +
        text(x, top + 22, '(盖章)', { size: 12 }) +
        text(x, top + 146, '授权代表:', { size: 13 }) +
        text(x, top + 186, '日期:', { size: 13 }),
    };
  });
  const print =
    heading(words.title, 96) +
    grid(
      [
        ['商家', words.companies.seller],
        ['项目组', words.companies.projectTeam],
        ['客户', words.companies.customer],
        ['订单', words.order],
      ],
      [60, 160, 734],
      140,
      32,
    ) +
    prose(9, 60, 310, 36);
  return { pages: 1, blocks, print: print + join(blocks) };
};

/** A line to sign on for each party, its name in brackets at the right end of the line. */
export const namesAtRight: Template = (random, words) => {
  const top = random.integer(600, 660);
  const gap = random.integer(110, 130);
  const blocks = mixed(random).map((party, index): Printed => {
    const y = top + index * gap;
    const label = `(${random.pick(roles[party])}${random.pick(['签章', '代表签字', '签字盖章'])})`;
    return {
      ...{ party, page: 1, block: { x: 200, y: y - gap + 40, width: 540, height: gap - 6 } },
      label: textBox(500, y, label),
      sign: { x: 250, y: y - gap + 46, width: 230, height: gap - 44 },
      date: [560, y + 26],
      print: line(240, y + 6, 490, y + 6) + text(500, y, label) + text(500, y + 26, '日期:', { size: 12 }),
    };
  });
  const print = heading(words.title, 110) + text(70, 160, `编号 ${words.order}`) + prose(9, 70, 210, 36);
  return { pages: 1, blocks, print: print + join(blocks) };
};

/** Parts one below the other, each headed as a part of the text, with a line for the person and one for the seal. */
export const partsInText: Template = (random, words) => {
  const top = random.integer(420, 460);
  const gap = random.integer(190, 205);
  const lead = random.pick([
    ['一、', '二、', '三、'],
    ['1. ', '2. ', '3. '],
    ['(一)', '(二)', '(三)'],
  ]);
  const blocks = mixed(random).map((party, index): Printed => {
    const y = top + index * gap;
    const label = `${lead[index]}${random.pick(roles[party])}${random.pick(['确认', '意见', '签署'])}`;
    return {
      ...{ party, page: 1, block: { x: 60, y: y - 20, width: 674, height: gap - 4 } },
      label: textBox(70, y, label),
      sign: { x: 200, y: y + 46, width: 330, height: gap - 84 },
      date: [610, y + gap - 40],
      print:
        text(70, y, label, { bold: true }) +
        text(90, y + 32, '本方已核对上述内容,确认无误。', { size: 13 }) +
        text(90, y + 84, '负责人(签字):', { size: 13 }) +
        text(90, y + gap - 40, '单位(盖章):', { size: 13 }) +
        text(560, y + gap - 40, '日期:', { size: 13 }),
    };
  });
  const print = heading(words.title, 100) + text(70, 150, `订单:${words.order}`) + prose(6, 70, 190, 36);
  return { pages: 1, blocks, print: print + join(blocks) };
};

/** A red head and red rule, a pale watermark, pale words where the seal goes. */
export const redHead: Template = (random, words) => {
  const top = random.integer(660, 720);
  const blocks = mixed(random).map((party, index): Printed => {
    const x = 62 + index * 226;
    const label = `${random.pick(roles[party])}:`;
    return {
      ...{ party, page: 1, block: { x, y: top, width: 218, height: 220 } },
      label: textBox(x + 8, top + 24, label),
      sign: { x: x + 14, y: top + 34, width: 190, height: 140 },
      date: [x + 60, top + 206],
      print:
        `<rect x="${x}" y="${top}" width="218" height="220" rx="10" stroke="#666" fill="none" stroke-dasharray="5 3"/>` +
        text(x + 8, top + 24, label) +
        coloured('#c8c8c8', x + 109, top + 112, random.pick(['(签字盖章处)', '此处盖章', '(公 章)']), {
          anchor: 'middle',
        }) +
        text(x + 10, top + 206, '日期:', { size: 13 }),
    };
  });
  const mark = `<g transform="rotate(-30 397 560)">${coloured('#e9e9e9', 397, 560, '内部资料 注意保密', { size: 64, anchor: 'middle' })}</g>`;
  const print =
    mark +
    coloured('#c00000', 397, 96, words.companies.seller, { size: 26, anchor: 'middle', bold: true }) +
    `<path d="M60 120 L734 120" stroke="#c00000" stroke-width="3"/>` +
    text(397, 160, words.title, { size: 20, anchor: 'middle' }) +
    prose(11, 66, 210, 36);
  return { pages: 1, blocks, print: print + join(blocks) };
};

/** The names to sign stand in the middle of the sheet; notes that speak of the parties follow. */
export const notesBelow: Template = (random, words) => {
  const top = random.integer(400, 450);
  const colour = random.pick(['#222', '#2e75b6', '#7f7f7f']);
  const blocks = mixed(random).map((party, index): Printed => {
    const y = top + index * 118;
    const name = random.pick(roles[party]);
    return {
      ...{ party, page: 1, block: { x: 60, y, width: 674, height: 118 } },
      label: textBox(72, y + 64, name),
      sign: { x: 220, y: y + 5, width: 280, height: 106 },
      date: [580, y + 66],
      print:
        box(60, y, 140, 118, colour, '#f2f2f2') +
        box(200, y, 320, 118, colour) +
        box(520, y, 214, 118, colour) +
        text(72, y + 64, name) +
        text(530, y + 24, '日期', { size: 12 }),
    };
  });
  const notes = [
    '说明:',
    '1、用户应在收到本单后五个工作日内完成验收并签字。',
    '2、商家对所交付软件提供十二个月质保服务。',
    '3、华为项目组负责归档,本单一式三份。',
  ].map((words, at) => text(64, top + 390 + at * 30, words, { size: 12 }));
  const print = heading(words.title, 96) + prose(6, 62, 160, 36) + notes.join('');
  return { pages: 1, blocks, print: print + join(blocks) };
};

/** A table of names: party, typed person in charge, opinion, place to sign, date. */
export const approvalTable: Template = (random, words) => {
  const top = random.integer(420, 520);
  const height = random.integer(84, 104);
  const edges = [54, 164, 254, 384, 614, 740];
  const row = (y: number, tall: number, fill: string) =>
    edges.slice(1).map((to, at) => {
      const x = edges[at] as number;
      return box(x, y, to - x, tall, '#333', fill);
    });
  const heads = ['角色', '负责人', '意见', '签字/盖章', '日期'].map((word, at) =>
    text(((edges[at] as number) + (edges[at + 1] as number)) / 2, top - 11, word, {
      size: 13,
      anchor: 'middle',
    }),
  );
  const blocks = mixed(random).map((party, index): Printed => {
    const y = top + index * height;
    const name = random.pick(roles[party]);
    const person = random.pick(['王建国', '李敏', '陈立', '赵明辉']);
    return {
      ...{ party, page: 1, block: { x: 54, y, width: 686, height } },
      label: textBox(109 - widthOf(name, 13) / 2, y + height / 2 + 5, name, 13),
      sign: { x: 388, y: y + 3, width: 222, height: height - 6 },
      date: [630, y + height / 2 + 6],
      print:
        row(y, height, 'none').join('') +
        text(109, y + height / 2 + 5, name, { size: 13, anchor: 'middle' }) +
        text(209, y + height / 2 + 5, person, { size: 13, anchor: 'middle' }) +
        text(319, y + height / 2 + 5, '同意', { size: 13, anchor: 'middle' }),
    };
  });
  const print =
    heading(words.title, 96) + prose(7, 62, 150, 34) + row(top - 32, 32, '#eaeaea').join('') + heads.join('');
  return { pages: 1, blocks, print: print + join(blocks) };
};

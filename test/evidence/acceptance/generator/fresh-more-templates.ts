import { companyOf, heading, join, mixed, names, type Printed, parties } from './fresh-templates.ts';
import {
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

/** A dense report of a visit: small cells full of words that name the parties, and three cells to sign in. */
export const serviceReport: Template = (random, words) => {
  const size = 12;
  const facts = [
    ['客户名称', words.companies.customer, '客户联系人', '周女士'],
    ['服务商', words.companies.seller, '服务工程师', '刘工'],
    ['订单编号', words.order, '服务日期', words.date],
    ['产品名称', words.product, '服务方式', '■现场 □远程'],
    ['客户满意度', '■非常满意 □满意 □一般', '遗留问题', '■无 □有'],
  ];
  const edges = [60, 160, 440, 540, 734];
  const table = facts
    .map((cells, row) =>
      cells
        .map((cell, at) => {
          const [x, to] = [edges[at] as number, edges[at + 1] as number];
          return (
            frame({ x, y: 130 + row * 26, width: to - x, height: 26 }) +
            text(x + 6, 148 + row * 26, cell, { size })
          );
        })
        .join(''),
    )
    .join('');
  const top = random.integer(700, 800);
  const body =
    frame({ x: 60, y: 260, width: 674, height: top - 260 }) +
    text(68, 282, '服务内容:', { size }) +
    Array.from({ length: 11 }, (_, index) =>
      text(84, 306 + index * 22, `${index + 1}. ${words.sentences[index % words.sentences.length]}`, {
        size,
      }),
    ).join('');
  const labels = {
    seller: ['服务商工程师签字:', '服务商签章:'],
    'project-team': ['华为项目组审核签字:', '华为项目组签章:'],
    customer: ['客户签字确认:', '用户签章:'],
  };
  const blocks = mixed(random).map((party, index): Printed => {
    const x = 60 + index * 224.67;
    const label = random.pick(labels[party]);
    return {
      ...{ party, page: 1, block: { x, y: top, width: 224.67, height: 190 } },
      label: textBox(x + 6, top + 20, label, size),
      sign: { x: x + 12, y: top + 30, width: 196, height: 118 },
      date: [x + 60, top + 178],
      print:
        frame({ x, y: top, width: 224.67, height: 190 }) +
        text(x + 6, top + 20, label, { size }) +
        text(x + 20, top + 178, '日期:', { size }),
    };
  });
  return { pages: 1, blocks, print: heading(words.title, 100) + table + body + join(blocks) };
};

/** Two levels of upright words: one cell for all opinions, and one for each party. */
export const nestedUpright: Template = (random, words) => {
  const top = random.integer(520, 560);
  const height = random.integer(140, 165);
  const tall = (x: number, middle: number, label: string, step: number) =>
    [...label]
      .map((glyph, at) =>
        text(x, middle + 5 + (at - (label.length - 1) / 2) * step, glyph, { anchor: 'middle' }),
      )
      .join('');
  const outer =
    frame({ x: 60, y: top, width: 40, height: height * 3 }) + tall(80, top + height * 1.5, '验收结论', 40);
  const short = {
    seller: ['商家', '服务商', '实施方'],
    'project-team': ['华为项目组', '项目组'],
    customer: ['用户', '客户方', '使用单位'],
  };
  const blocks = mixed(random).map((party, index): Printed => {
    const y = top + index * height;
    const label = random.pick(short[party]);
    const step = Math.min(22, (height - 16) / label.length);
    return {
      ...{ party, page: 1, block: { x: 60, y, width: 674, height } },
      label: {
        x: 112,
        y: y + height / 2 - (label.length * step) / 2,
        width: 16,
        height: label.length * step,
      },
      sign: { x: 300, y: y + 12, width: 280, height: height - 44 },
      date: [640, y + height - 12],
      print:
        frame({ x: 100, y, width: 40, height }) +
        frame({ x: 140, y, width: 594, height }) +
        tall(120, y + height / 2, label, step) +
        text(152, y + 26, random.pick(['意见:同意', '结论:合格', '意见:'])) +
        text(160, y + height - 12, '签名/盖章:') +
        text(596, y + height - 12, '日期:'),
    };
  });
  const facts = factTable(
    [
      ['合同订单', words.order],
      ['系统名称', words.product],
      ['使用单位', words.companies.customer],
    ],
    { x: 60, y: 140, width: 674, height: 0 },
  );
  const body = paragraphs(words.sentences.slice(0, 4), 64, facts.bottom + 40);
  return { pages: 1, blocks, print: heading(words.title) + facts.print + body.print + outer + join(blocks) };
};

/** Lines to sign on with the party's name under each, beside one another or one below the other. */
export const captionBelow: Template = (random, words) => {
  const stacked = random.chance(0.5);
  const top = random.integer(560, 620);
  const blocks = mixed(random).map((party, index): Printed => {
    const x = stacked ? 120 : 66 + index * 226;
    const y = top + (stacked ? index * 150 : 120);
    const width = stacked ? 330 : 200;
    const label = `${random.pick(names[party])}${random.pick(['(签字)', '代表签字', '签章'])}`;
    return {
      ...{ party, page: 1, block: { x: x - 8, y: y - 100, width: width + 16, height: 146 } },
      label: textBox(x, y + 20, label),
      sign: { x: x + 4, y: y - 92, width: width - 8, height: 92 },
      print: line(x, y, x + width, y) + text(x, y + 20, label),
    };
  });
  const body = paragraphs(
    [`订单编号:${words.order}`, `产品名称:${words.product}`, `验收日期:${words.date}`, ...words.sentences],
    80,
    170,
  );
  return { pages: 1, blocks, print: heading(words.title) + body.print + join(blocks) };
};

/** A certificate within an ornamental border, with dotted rings where seals go. */
export const borderedCertificate: Template = (random, words) => {
  const top = random.integer(640, 700);
  const rings = random.chance(0.6);
  const blocks = mixed(random).map((party, index): Printed => {
    const x = 76 + index * 216;
    const label = random.pick(names[party]);
    const ring = `<circle cx="${x + 104}" cy="${top + 96}" r="62" fill="none" stroke="#999" stroke-width="1" stroke-dasharray="3 4"/>`;
    return {
      ...{ party, page: 1, block: { x, y: top - 24, width: 210, height: 260 } },
      label: textBox(x + 104 - widthOf(label) / 2, top, label),
      sign: { x: x + 14, y: top + 22, width: 180, height: 150 },
      date: [x + 80, top + 216],
      print:
        text(x + 104, top, label, { anchor: 'middle' }) +
        (rings ? ring + text(x + 104, top + 176, '(盖章处)', { anchor: 'middle', size: 11 }) : '') +
        text(x + 36, top + 216, '日期:'),
    };
  });
  const border =
    frame({ x: 36, y: 36, width: 722, height: 1050 }, 3) + frame({ x: 44, y: 44, width: 706, height: 1034 });
  const body = [
    '兹证明下列软件已按订单交付,经各方核对无误。',
    `订单编号:${words.order}`,
    `软件名称:${words.product}`,
    ...words.sentences,
  ]
    .map((sentence, index) => text(397, 240 + index * 34, sentence, { anchor: 'middle' }))
    .join('');
  return { pages: 1, blocks, print: border + heading(words.title, 150) + body + join(blocks) };
};

/** The list on the first page, on the second one block below the other, company and role first, ruled apart. */
export const ruledSecondPage: Template = (random, words) => {
  const list = factTable(
    [
      ['订单编号', words.order],
      ['产品', words.product],
      ...Array.from(
        { length: 20 },
        (_, index) =>
          [`交付项 ${index + 1}`, random.pick(['安装包', '授权文件', '部署手册', '测试报告'])] as const,
      ),
    ],
    { x: 72, y: 140, width: 650, height: 0 },
  );
  const top = pageHeight + random.integer(170, 220);
  const gap = random.integer(220, 240);
  const blocks = mixed(random).map((party, index): Printed => {
    const y = top + index * gap;
    const label = `${random.pick(names[party])}:${companyOf(words.companies, party)}`;
    return {
      ...{ party, page: 2, block: { x: 72, y: y - 30, width: 650, height: gap } },
      label: textBox(84, y, label),
      sign: { x: 260, y: y + 16, width: 300, height: 130 },
      date: [580, y + 172],
      print:
        line(72, y - 30, 722, y - 30) +
        text(84, y, label) +
        text(84, y + 86, '签字(盖章):') +
        text(536, y + 172, '日期:'),
    };
  });
  const print =
    heading(words.title, 100) +
    list.print +
    text(397, 1090, '1 / 2', { anchor: 'middle', size: 11 }) +
    text(397, pageHeight + 90, '签 署 页', { anchor: 'middle', size: 20 }) +
    line(72, top - 30 + gap * 3, 722, top - 30 + gap * 3) +
    text(397, pageHeight + 1090, '2 / 2', { anchor: 'middle', size: 11 });
  return { pages: 2, blocks, print: print + join(blocks) };
};

/** Head and company of each party at the left, its opinion in the middle, its seal at the right; no rules but level ones. */
export const threeBands: Template = (random, words) => {
  const top = random.integer(470, 540);
  const gap = random.integer(150, 176);
  const blocks = mixed(random).map((party, index): Printed => {
    const y = top + index * gap;
    const label = `${random.pick(names[party])}${random.pick(['意见', '确认意见', '验收意见'])}`;
    return {
      ...{ party, page: 1, block: { x: 66, y, width: 662, height: gap } },
      label: textBox(76, y + 26, label),
      sign: { x: 420, y: y + 10, width: 290, height: gap - 50 },
      date: [600, y + gap - 14],
      print:
        line(66, y, 728, y) +
        line(66, y + gap, 728, y + gap) +
        text(76, y + 26, label) +
        text(76, y + 60, '□ 不同意 ■ 同意') +
        text(300, y + gap - 14, '经办人签字:') +
        text(556, y + gap - 14, '日期:'),
    };
  });
  const body = paragraphs(
    [
      `订单:${words.order} 产品:${words.product}`,
      `商家:${words.companies.seller}`,
      `最终用户:${words.companies.customer}`,
      ...words.sentences,
    ],
    70,
    150,
  );
  return { pages: 1, blocks, print: heading(words.title) + body.print + join(blocks) };
};

/** Who 甲, 乙 and 丙 are stands in a table; they sign in two columns and a third below, on another page or the same. */
export const definedInTable: Template = (random, words) => {
  const roles = random.shuffle(parties);
  const letters = ['甲方', '乙方', '丙方'];
  const rows = roles.map(
    (party, index) =>
      [`${letters[index]}(${random.pick(names[party])})`, companyOf(words.companies, party)] as const,
  );
  const facts = factTable([['订单编号', words.order], ['产品', words.product], ...rows], {
    x: 72,
    y: 140,
    width: 650,
    height: 0,
  });
  const isNext = random.chance(0.4);
  const top = (isNext ? pageHeight + 160 : 660) + random.integer(0, 30);
  const places = [
    [76, top],
    [410, top],
    [76, top + 210],
  ] as const;
  const blocks = roles.map((party, index): Printed => {
    const [x, y] = places[index] as readonly [number, number];
    const label = `${letters[index]}${random.pick(['(签章)', '签字盖章', '代表'])}:`;
    return {
      ...{ party, page: isNext ? 2 : 1, block: { x: x - 6, y: y - 22, width: 320, height: 200 } },
      label: textBox(x, y, label),
      sign: { x: x + 40, y: y + 14, width: 230, height: 110 },
      date: [x + 60, y + 160],
      print: text(x, y, label) + text(x, y + 160, '日期:'),
    };
  });
  const body = paragraphs(words.sentences, 76, facts.bottom + 40);
  return {
    pages: isNext ? 2 : 1,
    blocks,
    print: heading(words.title) + facts.print + body.print + join(blocks),
  };
};

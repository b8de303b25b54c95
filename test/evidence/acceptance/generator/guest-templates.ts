/** Layouts of another hand: drawn without a look at how forms are read, and read once before anything was mended. */
import type { SignatureParty } from '../../../../domain/acceptance-facts.ts';
import { companyOf, heading, join, mixed, type Printed, parties } from './fresh-templates.ts';
import { frame, hatch, pageHeight, type Template, text, textBox, widthOf } from './page.ts';

export const serif = 'Noto Serif CJK SC';
export const titles: Record<SignatureParty, readonly string[]> = {
  seller: ['商家', '供货单位', '软件供应商', '服务商', '乙方(商家)', '承建方'],
  'project-team': ['华为项目组', '华为云项目组', '华为交付项目组', '华为方项目组'],
  customer: ['用户', '客户', '最终用户', '用户单位', '收货单位', '业主单位'],
};
const clauses = [
  '卖方已将订单所列软件及许可交付完毕,并协助完成上线切换。',
  '试运行期间未出现影响业务的缺陷,日志与备份均已核查。',
  '买方管理员已取得最高权限账号,初始口令已当面修改。',
  '培训共两场,签到表与课件随本单一并归档。',
  '质保期自验收通过之次日起算,为期十二个月。',
  '未尽事宜由各方另行协商,本单不改变原合同的效力。',
];
/** Some clauses, one below the other. */
export const prose = (count: number, x: number, y: number, step = 24, size = 13, font = serif) =>
  Array.from({ length: count }, (_, at) =>
    text(x, y + at * step, `${at + 1}、${clauses[at % clauses.length]}`, { size, font }),
  ).join('');

/** A grid of cells with words; `edges` from left to right. */
export function grid(
  rows: readonly (readonly string[])[],
  edges: readonly number[],
  y: number,
  height: number,
) {
  return rows
    .map((cells, row) =>
      cells
        .map((cell, at) => {
          const [x, to] = [edges[at] as number, edges[at + 1] as number];
          return (
            frame({ x, y: y + row * height, width: to - x, height }) +
            text(x + 6, y + row * height + height / 2 + 5, cell, { size: 12 })
          );
        })
        .join(''),
    )
    .join('');
}

const goods = (count: number): string[][] => [
  ['序号', '名称', '规格', '数量', '单位'],
  ...Array.from({ length: count }, (_, at) => [
    `${at + 1}`,
    ['标准版许可', '扩展模块', '实施服务', '运维服务'][at % 4] as string,
    ['V3.2', '100 用户', '5 人天', '一年'][at % 4] as string,
    `${(at % 3) + 1}`,
    ['套', '个', '项', '年'][at % 4] as string,
  ]),
];

/** A note that goes with goods: items, a sum, and one row of names to sign at its foot. */
export const deliveryNote: Template = (random, words) => {
  const count = random.integer(6, 12);
  const top = 230 + (count + 1) * 26 + random.integer(10, 40);
  const height = random.integer(120, 150);
  const label = {
    seller: ['发货单位(章)', '供货单位盖章', '供货方经手人'],
    'project-team': ['华为项目组(见证)', '华为项目组确认', '华为项目组'],
    customer: ['收货单位(签收)', '客户签收', '用户签收盖章'],
  };
  const blocks = mixed(random).map((party, index): Printed => {
    const x = 60 + index * 226;
    const name = `${random.pick(label[party])}:`;
    return {
      ...{ party, page: 1, block: { x, y: top, width: 224, height } },
      label: textBox(x + 4, top + 20, name, 13),
      sign: { x: x + 14, y: top + 24, width: 190, height: height - 50 },
      date: [x + 40, top + height - 8],
      print: text(x + 4, top + 20, name, { size: 13 }) + text(x + 4, top + height - 8, '日期:', { size: 12 }),
    };
  });
  const print =
    heading(`${words.companies.seller.slice(0, 4)}软件交付单`, 96) +
    text(60, 136, `收货方:${words.companies.customer}`, { size: 13 }) +
    text(560, 136, `单号:${words.order}`, { size: 12 }) +
    text(60, 162, `交付方:${words.companies.seller}`, { size: 13 }) +
    text(560, 162, `日期:${words.date}`, { size: 12 }) +
    grid(goods(count), [60, 110, 380, 520, 620, 734], 190, 26) +
    text(60, 190 + (count + 1) * 26 + 24, '合计:以上货物完好,数量无误。第一联存根 第二联客户 第三联项目组', {
      size: 11,
    });
  return { pages: 1, blocks, print: print + join(blocks) };
};

/** Text at the left, a strip of three boxes down the right edge. */
export const sidePanel: Template = (random, words) => {
  const top = random.integer(190, 260);
  const height = random.integer(210, 250);
  const blocks = mixed(random).map((party, index): Printed => {
    const y = top + index * height;
    const label = `${random.pick(titles[party])}${random.pick(['签章', '(签字)', ''])}`;
    return {
      ...{ party, page: 1, block: { x: 530, y, width: 214, height } },
      label: textBox(540, y + 24, label),
      sign: { x: 544, y: y + 36, width: 186, height: height - 80 },
      date: [600, y + height - 14],
      print:
        frame({ x: 530, y, width: 214, height }) +
        text(540, y + 24, label, { font: serif }) +
        text(540, y + height - 14, '日期', { size: 12, font: serif }),
    };
  });
  const left = Array.from({ length: 22 }, (_, at) =>
    text(66, top + 20 + at * 30, `${clauses[at % clauses.length]?.slice(0, 28)}`, { size: 13, font: serif }),
  ).join('');
  const head =
    heading(words.title, 100) + text(66, 150, `订单 ${words.order} / ${words.product}`, { size: 13 });
  return { pages: 1, blocks, print: head + left + join(blocks) };
};

/** Boxes filled with slanted lines, to be stamped and signed over; names under them. */
export const hatchedBoxes: Template = (random, words) => {
  const top = random.integer(640, 740);
  const above = random.chance(0.5);
  const blocks = mixed(random).map((party, index): Printed => {
    const x = 70 + index * 226;
    const box = { x, y: top, width: 202, height: 140 };
    const label = `${random.pick(titles[party])}签章处`;
    const at = above ? top - 10 : top + 160;
    return {
      ...{ party, page: 1, block: { x: x - 10, y: top - 30, width: 222, height: 220 } },
      label: textBox(x + 101 - widthOf(label) / 2, at, label),
      sign: { x: x + 10, y: top + 8, width: 182, height: 124 },
      print: frame(box) + hatch(box) + text(x + 101, at, label, { anchor: 'middle' }),
    };
  });
  const print =
    heading(words.title, 110) +
    text(72, 160, `合同/订单号:${words.order}`) +
    text(72, 190, `产品:${words.product}`) +
    prose(9, 72, 240, 32, 14);
  return { pages: 1, blocks, print: print + join(blocks) };
};

/** A contract in small print over two pages; at its end two parties side by side and the third below, with addresses. */
export const denseContract: Template = (random, words) => {
  const roles = random.shuffle(parties);
  const letters = ['甲方', '乙方', '丙方'];
  const role = { seller: '商家', 'project-team': '华为项目组', customer: '最终用户' };
  const heads = roles.map(
    (party, at) => `${letters[at]}(${role[party]}):${companyOf(words.companies, party)}`,
  );
  const lines = (from: number, count: number, y: number) =>
    Array.from({ length: count }, (_, at) =>
      text(64, y + at * 19, `${from + at}.${(at % 4) + 1} ${clauses[at % 6]}${clauses[(at + 2) % 6]}`, {
        size: 11,
        font: serif,
      }),
    ).join('');
  const top = pageHeight + random.integer(480, 540);
  const places = [
    [70, top],
    [420, top],
    [70, top + 250],
  ] as const;
  const blocks = roles.map((party, index): Printed => {
    const [x, y] = places[index] as readonly [number, number];
    const label = `${letters[index]}(盖章):`;
    const rows = ['授权代表(签字):', '地址:高新区创新路 9 号', '电话:0755-5550 1200', '日期:'];
    return {
      ...{ party, page: 2, block: { x: x - 6, y: y - 22, width: 320, height: 240 } },
      label: textBox(x, y, label, 13),
      sign: { x: x + 110, y: y + 4, width: 190, height: 110 },
      date: [x + 50, y + 190],
      print:
        text(x, y, label, { size: 13, font: serif }) +
        rows.map((row, at) => text(x, y + 70 + at * 40, row, { size: 12, font: serif })).join(''),
    };
  });
  const print =
    heading('软件交付与验收协议', 80) +
    heads.map((head, at) => text(64, 120 + at * 24, head, { size: 13, font: serif })).join('') +
    lines(1, 44, 200) +
    text(397, 1098, '1', { size: 10, anchor: 'middle' }) +
    lines(45, 18, pageHeight + 70) +
    text(397, pageHeight + 440, '(以下无正文)', { size: 13, anchor: 'middle', font: serif }) +
    text(397, pageHeight + 1098, '2', { size: 10, anchor: 'middle' });
  return { pages: 2, blocks, print: print + join(blocks) };
};

/** English only: a column a party, rows for signature, printed name, title and date. */
export const englishMatrix: Template = (random, words) => {
  const label = {
    seller: ['Seller', 'Vendor', 'Software Provider'],
    'project-team': ['Huawei Project Team', 'Huawei Cloud Team'],
    customer: ['Customer', 'End User', 'Buyer'],
  };
  const style = { font: 'DejaVu Sans', size: 12 };
  const top = random.integer(560, 680);
  const tall = random.integer(96, 120);
  const heights = [32, tall, 32, 32, 32];
  const edges = [58, 150, 344, 540, 736];
  const tops = heights.map((_, row) => top + heights.slice(0, row).reduce((sum, one) => sum + one, 0));
  const cells = heights
    .map((height, row) =>
      [0, 1, 2, 3]
        .map((at) => {
          const x = edges[at] as number;
          return frame({ x, y: tops[row] as number, width: (edges[at + 1] as number) - x, height });
        })
        .join(''),
    )
    .join('');
  const rows = ['', 'Signature', 'Name', 'Title', 'Date']
    .map((word, row) => text(64, (tops[row] as number) + (heights[row] as number) / 2 + 5, word, style))
    .join('');
  const blocks = mixed(random).map((party, index): Printed => {
    const x = edges[index + 1] as number;
    const name = random.pick(label[party]);
    return {
      ...{ party, page: 1, block: { x, y: top, width: 195, height: tall + 128 } },
      label: textBox(x + 8, top + 21, name, 12),
      sign: { x: x + 6, y: top + 36, width: 182, height: tall - 8 },
      date: [x + 30, (tops[4] as number) + 22],
      print: text(x + 8, top + 21, name, { ...style, bold: true }),
    };
  });
  const body = [
    'Final Acceptance Report',
    `Purchase order ${words.order}`,
    'All deliverables listed in the purchase order were received and tested.',
    'Open issues: none. The warranty starts on the day after this report.',
    'Training was held twice; the attendance list is attached.',
  ]
    .map((row, at) => text(60, 110 + at * 36, row, { font: 'DejaVu Sans', size: at === 0 ? 22 : 13 }))
    .join('');
  return { pages: 1, blocks, print: body + cells + rows + join(blocks) };
};

/** The last row of a table: name, empty cell, name, empty cell, name, empty cell. */
export const pairedCells: Template = (random, words) => {
  const height = random.integer(96, 124);
  const count = random.integer(9, 13);
  const top = 150 + (count + 3) * 28;
  const edges = [56, 136, 284, 364, 512, 592, 740];
  const short = {
    seller: [['商家', '签章'], ['服务商', '签字'], ['供应商']],
    'project-team': [['华为', '项目组'], ['项目组', '签字'], ['项目组']],
    customer: [['用户', '签章'], ['客户', '签字'], ['用户']],
  };
  const blocks = mixed(random).map((party, index): Printed => {
    const [x, middle, to] = [0, 1, 2].map((at) => edges[index * 2 + at] as number) as [
      number,
      number,
      number,
    ];
    const label = random.pick(short[party]);
    return {
      ...{ party, page: 1, block: { x, y: top, width: to - x, height } },
      label: textBox(
        (x + middle) / 2 - widthOf(label[0] as string) / 2,
        top + height / 2,
        label[0] as string,
      ),
      sign: { x: middle + 2, y: top + 3, width: to - middle - 4, height: height - 6 },
      print:
        frame({ x, y: top, width: middle - x, height }) +
        frame({ x: middle, y: top, width: to - middle, height }) +
        label
          .map((part, at) =>
            text((x + middle) / 2, top + height / 2 + (label.length === 1 ? 5 : at * 20 - 5), part, {
              anchor: 'middle',
            }),
          )
          .join(''),
    };
  });
  const print =
    heading(words.title, 100) +
    grid(
      [
        ['订单编号', words.order, '验收日期', words.date],
        ['客户名称', words.companies.customer, '产品', words.product],
      ],
      [56, 136, 440, 520, 740],
      150,
      28,
    ) +
    grid(goods(count).slice(0, count + 1), [56, 110, 380, 520, 630, 740], 206, 28);
  return { pages: 1, blocks, print: print + join(blocks) };
};

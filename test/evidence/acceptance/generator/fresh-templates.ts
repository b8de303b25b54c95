/** Layouts drawn after the reader was built: they say how it reads forms that nobody had in mind. */
import type { SignatureParty } from '../../../../domain/acceptance-facts.ts';
import {
  type Block,
  factTable,
  frame,
  line,
  paragraphs,
  type Template,
  text,
  textBox,
  widthOf,
} from './page.ts';
import type { Random } from './random.ts';
import type { Companies } from './words.ts';

export const parties: readonly SignatureParty[] = ['seller', 'project-team', 'customer'];
export const names: Record<SignatureParty, readonly string[]> = {
  seller: ['商家', '软件商家', '服务商', '实施单位', '卖方', '软件开发商', '交付方'],
  'project-team': ['华为项目组', '华为云项目组', '华为项目经理', '项目组'],
  customer: ['用户', '最终客户', '用户单位', '客户方', '使用单位', '需方'],
};
export type Printed = Block & { readonly print: string };

export const join = (blocks: readonly Printed[]) => blocks.map((block) => block.print).join('');
export const heading = (words: string, y = 92, x = 397) =>
  text(x, y, words, { size: 24, anchor: 'middle', bold: true });
export const mixed = (random: Random) => (random.chance(0.5) ? parties : random.shuffle(parties));
export const companyOf = (companies: Companies, party: SignatureParty) =>
  party === 'project-team' ? companies.projectTeam : companies[party];

/** A letter on headed paper with a page number: company, seal, person and date of each party, one below the other. */
export const letterhead: Template = (random, words) => {
  const top = random.integer(560, 600);
  const gap = random.integer(152, 160);
  const logo = `<circle cx="98" cy="58" r="20" fill="#3a5f8f"/><path d="M86 66 L98 44 L110 66 Z" fill="#fff"/>`;
  const head =
    logo +
    text(130, 56, words.companies.seller, { size: 17, bold: true }) +
    text(130, 76, '地址:高新区软件大道 88 号 电话:010-5550 1234', { size: 10 }) +
    line(70, 92, 724, 92, 2);
  const foot = text(397, 1096, '第 1 页 共 1 页', { size: 11, anchor: 'middle' });
  const blocks = mixed(random).map((party, index): Printed => {
    const y = top + index * gap;
    const label = `${random.pick(names[party])}(公章):`;
    return {
      ...{ party, page: 1, block: { x: 70, y: y - 20, width: 654, height: gap - 4 } },
      label: textBox(80, y, label),
      sign: { x: 250, y: y - 8, width: 290, height: gap - 36 },
      date: [610, y + 96],
      print:
        text(80, y, label) +
        text(80, y + 32, companyOf(words.companies, party), { size: 13 }) +
        text(80, y + 96, '授权代表签字:') +
        text(566, y + 96, '日期:'),
    };
  });
  const body = paragraphs(
    [`编号:${words.order}`, `关于${words.product}交付验收的确认函`, ...words.sentences],
    80,
    180,
  );
  return { pages: 1, blocks, print: head + heading(words.title, 140) + body.print + foot + join(blocks) };
};

/** A sheet that lies: items above, three cells in a row below. */
export const landscapeTable: Template = (random, words) => {
  const rows = Array.from({ length: 6 }, (_, index) => [
    `${index + 1}`,
    random.pick(['系统部署', '接口联调', '数据迁移', '用户培训', '压力测试']),
    random.pick(['符合', '通过', '完成']),
    random.pick(['无', '—', '见附件']),
  ]);
  const edges = [70, 140, 520, 760, 1052];
  const table = [['序号', '验收内容', '验收结果', '备注'], ...rows]
    .map((cells, row) =>
      cells
        .map((cell, at) => {
          const [x, to] = [edges[at] as number, edges[at + 1] as number];
          return (
            frame({ x, y: 170 + row * 28, width: to - x, height: 28 }) + text(x + 8, 189 + row * 28, cell)
          );
        })
        .join(''),
    )
    .join('');
  const top = random.integer(440, 480);
  const verb = random.pick(['(签字盖章)', '签字:', '代表签名', ':']);
  const blocks = mixed(random).map((party, index): Printed => {
    const x = 70 + index * 327;
    const label = `${random.pick(names[party])}${verb}`;
    return {
      ...{ party, page: 1, block: { x, y: top, width: 327, height: 240 } },
      label: textBox(x + 10, top + 24, label),
      sign: { x: x + 40, y: top + 40, width: 240, height: 140 },
      date: [x + 90, top + 222],
      print:
        frame({ x, y: top, width: 327, height: 240 }) +
        text(x + 10, top + 24, label) +
        text(x + 44, top + 222, '日期:'),
    };
  });
  const facts =
    text(70, 130, `订单编号:${words.order}`) +
    text(400, 130, `产品:${words.product}`) +
    text(760, 130, `客户名称:${words.companies.customer}`);
  return {
    ...{ pages: 1, size: { width: 1123, height: 794 }, blocks },
    print: heading(words.title, 80, 561) + facts + table + join(blocks),
  };
};

/** A column a party, a row each for company, signature and seal, date. */
export const signatureMatrix: Template = (random, words) => {
  const top = random.integer(560, 660);
  const edges = [64, 164, 354, 544, 734];
  const heights = [34, 40, random.integer(120, 150), 36];
  const tops = heights.map((_, row) => top + heights.slice(0, row).reduce((sum, height) => sum + height, 0));
  const grid = heights
    .map((height, row) =>
      edges
        .slice(0, 4)
        .map((x, at) => frame({ x, y: tops[row] as number, width: (edges[at + 1] as number) - x, height }))
        .join(''),
    )
    .join('');
  const heads = ['', '单位', random.pick(['签字/盖章', '签章', '代表签字']), '日期']
    .map((word, row) =>
      text(114, (tops[row] as number) + (heights[row] as number) / 2 + 5, word, { anchor: 'middle' }),
    )
    .join('');
  const height = heights.reduce((sum, one) => sum + one, 0);
  const blocks = mixed(random).map((party, index): Printed => {
    const x = edges[index + 1] as number;
    const label = random.pick(names[party]);
    return {
      ...{ party, page: 1, block: { x, y: top, width: 190, height } },
      label: textBox(x + 95 - widthOf(label) / 2, top + 22, label),
      sign: { x: x + 6, y: (tops[2] as number) + 4, width: 178, height: (heights[2] as number) - 8 },
      date: [x + 50, (tops[3] as number) + 24],
      print:
        text(x + 95, top + 22, label, { anchor: 'middle' }) +
        text(x + 95, (tops[1] as number) + 25, companyOf(words.companies, party).slice(0, 15), {
          anchor: 'middle',
          size: 12,
        }),
    };
  });
  const facts = factTable(
    [
      ['订单编号', words.order],
      ['商品名称', words.product],
      ['交付日期', words.date],
    ],
    { x: 64, y: 140, width: 670, height: 0 },
  );
  const body = paragraphs(words.sentences, 64, facts.bottom + 40);
  return {
    pages: 1,
    blocks,
    print: heading(words.title) + facts.print + body.print + grid + heads + join(blocks),
  };
};

/** Minutes of an acceptance meeting: number, unit, typed name, post, and the signature in the last column. */
export const attendance: Template = (random, words) => {
  const top = random.integer(620, 700);
  const height = random.integer(76, 96);
  const edges = [60, 104, 250, 340, 430, 734];
  const cells = (y: number, tall: number) =>
    edges
      .slice(0, 5)
      .map((x, at) => frame({ x, y, width: (edges[at + 1] as number) - x, height: tall }))
      .join('');
  const head =
    cells(top - 32, 32) +
    ['序号', '参加单位', '姓名', '职务', '签字(盖章)']
      .map((word, at) => text((edges[at] as number) + 8, top - 11, word))
      .join('');
  const blocks = mixed(random).map((party, index): Printed => {
    const y = top + index * height;
    const middle = y + height / 2 + 5;
    const label = random.pick(names[party]);
    const typed = random.pick(['王建', '李敏', '陈思远', '赵一鸣']);
    return {
      ...{ party, page: 1, block: { x: 60, y, width: 674, height } },
      label: textBox(112, middle, label),
      sign: { x: 440, y: y + 4, width: 284, height: height - 8 },
      print:
        cells(y, height) +
        text(76, middle, `${index + 1}`) +
        text(112, middle, label) +
        text(348, middle, random.pick(['项目经理', '经理', '主任', '工程师']), { size: 13 }) +
        text(258, middle, typed),
    };
  });
  const body = paragraphs(
    [
      `一、验收项目:${words.product}(${words.order})`,
      `二、验收时间:${words.date}`,
      '三、验收意见:',
      ...words.sentences,
      '四、参加验收人员:',
    ],
    64,
    150,
  );
  return { pages: 1, blocks, print: heading(words.title) + body.print + head + join(blocks) };
};

/** A few words, then a short line for each party to sign on. */
export const minimalLetter: Template = (random, words) => {
  const top = random.integer(420, 620);
  const gap = random.integer(84, 110);
  const blocks = mixed(random).map((party, index): Printed => {
    const y = top + index * gap;
    const label = `${random.pick(names[party])}:`;
    return {
      ...{ party, page: 1, block: { x: 110, y: y - gap * 0.62, width: 520, height: gap } },
      label: textBox(120, y, label),
      sign: { x: 236, y: y - gap * 0.56, width: 230, height: gap * 0.68 },
      print: text(120, y, label) + line(230, y + 5, 480, y + 5),
    };
  });
  const body = paragraphs(
    [
      `订单 ${words.order} 项下的${words.product}已交付并验收合格。`,
      ...words.sentences.slice(0, 1),
      '特此确认。',
    ],
    110,
    200,
  );
  return { pages: 1, blocks, print: heading(words.title, 120) + body.print + join(blocks) };
};

/** English first: on behalf of whom, then By, Name, Title and Date on lines. */
export const onBehalf: Template = (random, words) => {
  const english: Record<SignatureParty, readonly string[]> = {
    seller: ['Supplier', 'Seller', 'Vendor'],
    'project-team': ['Huawei Project Team'],
    customer: ['Customer', 'Client', 'End User'],
  };
  const chinese = random.chance(0.5);
  const top = random.integer(470, 520);
  const gap = random.integer(186, 198);
  const style = { font: 'DejaVu Serif', size: 13 };
  const blocks = mixed(random).map((party, index): Printed => {
    const y = top + index * gap;
    const name = `For and on behalf of the ${random.pick(english[party])}`;
    const label = chinese ? `${name} ${random.pick(names[party])}` : name;
    const rows = ['By:', 'Name:', 'Date:'].map(
      (word, row) =>
        text(90, y + 58 + row * 38, word, style) + line(150, y + 62 + row * 38, 470, y + 62 + row * 38),
    );
    return {
      ...{ party, page: 1, block: { x: 80, y: y - 20, width: 640, height: gap - 6 } },
      label: textBox(90, y, label),
      sign: { x: 160, y: y + 8, width: 290, height: 62 },
      date: [170, y + 130],
      print: text(90, y, label, style) + rows.join(''),
    };
  });
  const body = [
    'This certificate confirms that the software below has been delivered and accepted.',
    `Order No.: ${words.order}`,
    `Product: ${words.product}`,
    `Date of delivery: ${words.date}`,
    'The parties have no further claims regarding the delivery.',
  ]
    .map((sentence, index) => text(90, 180 + index * 28, sentence, style))
    .join('');
  const head = text(397, 110, 'Certificate of Acceptance', {
    size: 24,
    anchor: 'middle',
    font: 'DejaVu Serif',
    bold: true,
  });
  return {
    pages: 1,
    blocks,
    print: head + text(397, 140, words.title, { anchor: 'middle' }) + body + join(blocks),
  };
};

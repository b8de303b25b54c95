import { companyOf, heading, join, mixed, type Printed, parties } from './fresh-templates.ts';
import { grid, prose, serif, titles } from './guest-templates.ts';
import { frame, hatch, line, pageHeight, type Template, text, textBox, widthOf } from './page.ts';

/** Four cells in two rows; three for the parties, the fourth for remarks. */
export const fourCells: Template = (random, words) => {
  const top = random.integer(520, 600);
  const height = random.integer(190, 230);
  const order = random.shuffle([...parties, 'remarks' as const]);
  const cell = (index: number) => ({
    x: 60 + (index % 2) * 337,
    y: top + Math.floor(index / 2) * height,
    width: 337,
    height,
  });
  const remarks = cell(order.indexOf('remarks'));
  const blocks = parties.map((party): Printed => {
    const box = cell(order.indexOf(party));
    const label = `${random.pick(titles[party])}${random.pick(['意见', '结论', '盖章', ''])}:`;
    return {
      ...{ party, page: 1, block: box },
      label: textBox(box.x + 10, box.y + 26, label),
      sign: { x: box.x + 90, y: box.y + 36, width: 220, height: height - 84 },
      date: [box.x + 220, box.y + height - 14],
      print:
        frame(box) +
        text(box.x + 10, box.y + 26, label) +
        text(box.x + 10, box.y + height - 14, '签字:') +
        text(box.x + 170, box.y + height - 14, '日期:'),
    };
  });
  const print =
    heading(words.title, 96) +
    grid([['订单', words.order, '产品', words.product]], [60, 130, 397, 460, 734], 130, 32) +
    prose(8, 66, 200, 34) +
    frame(remarks) +
    text(remarks.x + 10, remarks.y + 26, '备注:') +
    text(remarks.x + 10, remarks.y + 60, '遗留问题见附件,不影响使用。', { size: 12 });
  return { pages: 1, blocks, print: print + join(blocks) };
};

/** A sheet that lies, with a strip for each party whose name runs down at the left. */
export const landscapeStrips: Template = (random, words) => {
  const top = random.integer(300, 340);
  const height = random.integer(128, 140);
  const short = {
    seller: ['商家', '服务商', '供应商'],
    'project-team': ['华为项目组', '项目组'],
    customer: ['用户', '最终用户', '客户'],
  };
  const blocks = mixed(random).map((party, index): Printed => {
    const y = top + index * height;
    const label = random.pick(short[party]);
    const step = Math.min(22, (height - 12) / label.length);
    const glyphs = [...label].map((glyph, at) =>
      text(92, y + height / 2 + 5 + (at - (label.length - 1) / 2) * step, glyph, { anchor: 'middle' }),
    );
    return {
      ...{ party, page: 1, block: { x: 70, y, width: 984, height } },
      label: { x: 84, y: y + height / 2 - (step * label.length) / 2, width: 16, height: step * label.length },
      sign: { x: 600, y: y + 6, width: 250, height: height - 14 },
      date: [930, y + height / 2 + 6],
      print:
        frame({ x: 70, y, width: 44, height }) +
        frame({ x: 114, y, width: 446, height }) +
        frame({ x: 560, y, width: 320, height }) +
        frame({ x: 880, y, width: 174, height }) +
        glyphs.join('') +
        text(124, y + 26, companyOf(words.companies, party), { size: 13 }) +
        text(124, y + 54, random.pick(['经检查,满足要求。', '同意通过。', '已核对清单。']), { size: 13 }),
    };
  });
  const heads = ['方', '单位与意见', '签字、盖章', '日期']
    .map((word, at) => {
      const [x, to] = [[70, 114, 560, 880][at] as number, [114, 560, 880, 1054][at] as number];
      return frame({ x, y: top - 34, width: to - x, height: 34 }) + text(x + 8, top - 12, word);
    })
    .join('');
  const print =
    heading(words.title, 80, 561) +
    text(70, 130, `订单编号 ${words.order}`) +
    text(560, 130, `项目 ${words.product}`) +
    prose(3, 70, 166, 30);
  return { pages: 1, size: { width: 1123, height: 794 }, blocks, print: print + heads + join(blocks) };
};

/** Steps one after the other, joined by arrows; a name and a line in each. */
export const steps: Template = (random, words) => {
  const top = random.integer(380, 450);
  const height = random.integer(150, 176);
  const act = { seller: '自检并提交', 'project-team': '复核', customer: '验收确认' };
  const blocks = mixed(random).map((party, index): Printed => {
    const y = top + index * (height + 34);
    const label = `${random.pick(titles[party])}${act[party]}`;
    const title = `第${'一二三'[index]}步 ${label}`;
    const arrow =
      index < 2 ? `<path d="M397 ${y + height} v24 m-6 -8 l6 8 l6 -8" stroke="#333" fill="none"/>` : '';
    return {
      ...{ party, page: 1, block: { x: 90, y, width: 614, height } },
      label: textBox(106 + widthOf('第一步 '), y + 28, label),
      sign: { x: 330, y: y + 36, width: 250, height: height - 70 },
      date: [600, y + height - 16],
      print:
        `<rect x="90" y="${y}" width="614" height="${height}" rx="12" fill="none" stroke="#333"/>` +
        arrow +
        text(106, y + 28, title, { bold: true }) +
        text(200, y + height - 16, '签名或盖章') +
        text(550, y + height - 16, '日期'),
    };
  });
  const print =
    heading(words.title, 110) + text(90, 160, `${words.product}(${words.order})`) + prose(5, 90, 200, 30);
  return { pages: 1, blocks, print: print + join(blocks) };
};

/** Two names above each other in two languages head each column; lines for signature, seal and date below. */
export const bilingualColumns: Template = (random, words) => {
  const english = { seller: 'Seller', 'project-team': 'Huawei Project Team', customer: 'Customer' };
  const top = random.integer(640, 720);
  const blocks = mixed(random).map((party, index): Printed => {
    const x = 62 + index * 230;
    const label = random.pick(titles[party]).replace(/\(.*\)/, '');
    return {
      ...{ party, page: 1, block: { x: x - 4, y: top - 24, width: 224, height: 270 } },
      label: textBox(x, top, label, 15),
      sign: { x: x + 30, y: top + 34, width: 176, height: 116 },
      date: [x + 90, top + 200],
      print:
        text(x, top, label, { size: 15, font: serif }) +
        text(x, top + 22, english[party], { size: 12, font: 'DejaVu Sans' }) +
        line(x, top + 160, x + 206, top + 160) +
        text(x, top + 176, '签章 Signature / Seal', { size: 10 }) +
        text(x, top + 200, '日期 Date:', { size: 12 }),
    };
  });
  const print =
    heading(words.title, 100) +
    text(397, 126, 'Delivery and Acceptance Form', { anchor: 'middle', font: 'DejaVu Sans', size: 13 }) +
    text(62, 170, `订单 Order No. ${words.order}`) +
    text(62, 198, `最终用户 End user: ${words.companies.customer}`) +
    prose(9, 62, 250, 36);
  return { pages: 1, blocks, print: print + join(blocks) };
};

/** The text runs over to a second page, whose head holds the names to sign; the rest stays empty but for a footer. */
export const topOfSecond: Template = (random, words) => {
  const top = pageHeight + random.integer(170, 200);
  const gap = random.integer(130, 160);
  const blocks = mixed(random).map((party, index): Printed => {
    const y = top + index * gap;
    const label = `${random.pick(titles[party]).replace(/\(.*\)/, '')}(${random.pick(['签章', '盖章', '签字'])})`;
    return {
      ...{ party, page: 2, block: { x: 80, y: y - 26, width: 640, height: gap } },
      label: textBox(90, y, label),
      sign: { x: 250, y: y - 20, width: 250, height: gap - 12 },
      date: [600, y],
      print: text(90, y, label) + text(552, y, '日期:') + line(250, y + 8, 530, y + 8),
    };
  });
  const print =
    heading(words.title, 96) +
    prose(27, 70, 150, 34, 13) +
    text(70, 1096, `${words.order} 第1页/共2页`, { size: 10 }) +
    prose(2, 70, pageHeight + 70, 34, 13) +
    line(60, pageHeight + 1070, 734, pageHeight + 1070) +
    text(70, pageHeight + 1090, `${words.companies.seller} 保密资料 第2页/共2页`, { size: 10 });
  return { pages: 2, blocks, print: print + join(blocks) };
};

/** The end of a letter: company and role at the right, stamped over, dated below. */
export const letterEnd: Template = (random, words) => {
  const top = random.integer(520, 580);
  const gap = random.integer(160, 178);
  const role = { seller: '商家', 'project-team': '华为项目组', customer: '用户' };
  const blocks = mixed(random).map((party, index): Printed => {
    const y = top + index * gap;
    const label = `${role[party]}:${companyOf(words.companies, party)}(章)`;
    return {
      ...{ party, page: 1, block: { x: 360, y: y - 40, width: 380, height: gap } },
      label: textBox(720 - widthOf(label), y, label),
      sign: { x: 440, y: y - 30, width: 250, height: gap - 40 },
      date: [600, y + 66],
      print:
        text(720, y, label, { anchor: 'end', font: serif }) +
        text(560, y + 34, '经办人:', { anchor: 'end', font: serif }) +
        text(596, y + 66, '日期:', { anchor: 'end', font: serif }),
    };
  });
  const print =
    heading('关于项目验收的函', 110) +
    text(80, 170, `${words.companies.customer}:`, { font: serif }) +
    prose(8, 108, 210, 34) +
    text(108, 490, '特此函告,请予确认。', { font: serif });
  return { pages: 1, blocks, print: print + join(blocks) };
};

/** 甲方, 乙方 and 丙方 on one line; who they are stands in a sentence above. */
export const lettersInProse: Template = (random, words) => {
  const roles = random.shuffle(parties);
  const letters = ['甲方', '乙方', '丙方'];
  const role = { seller: '软件商家', 'project-team': '华为项目组', customer: '最终用户' };
  const top = random.integer(700, 780);
  const dots = random.chance(0.5);
  const blocks = roles.map((party, index): Printed => {
    const x = 66 + index * 228;
    const label = `${letters[index]}${random.pick(['签章', '(盖章)', '代表签字'])}:`;
    const box = { x, y: top + 14, width: 200, height: 130 };
    return {
      ...{ party, page: 1, block: { x: x - 6, y: top - 24, width: 222, height: 230 } },
      label: textBox(x, top, label),
      sign: { x: x + 8, y: top + 18, width: 184, height: 122 },
      date: [x + 46, top + 176],
      print:
        text(x, top, label) + (dots ? frame(box, 0.6) + hatch(box, 26) : '') + text(x, top + 176, '日期:'),
    };
  });
  const named = roles.map(
    (party, at) => `${companyOf(words.companies, party)}(${role[party]},以下简称“${letters[at]}”)`,
  );
  const print =
    heading('三方验收备忘录', 100) +
    named.map((name, at) => text(80, 160 + at * 30, `${'一二三'[at]}、${name}`, { font: serif })).join('') +
    text(80, 260, `就订单 ${words.order} 的${words.product}达成如下备忘:`, { font: serif }) +
    prose(9, 80, 300, 36);
  return { pages: 1, blocks, print: print + join(blocks) };
};

/** Half a sheet that lies, as receipts are. */
export const halfSheet: Template = (random, words) => {
  const top = random.integer(300, 330);
  const blocks = mixed(random).map((party, index): Printed => {
    const x = 40 + index * 240;
    const label = `${random.pick(titles[party])}${random.pick(['签字', '签章', ''])}:`;
    return {
      ...{ party, page: 1, block: { x, y: top - 22, width: 236, height: 190 } },
      label: textBox(x + 4, top, label, 13),
      sign: { x: x + 20, y: top + 10, width: 190, height: 116 },
      date: [x + 60, top + 150],
      print: text(x + 4, top, label, { size: 13 }) + text(x + 4, top + 150, '日期:', { size: 12 }),
    };
  });
  const print =
    heading('软件交付回执', 60) +
    grid(
      [
        ['订单号', words.order, '产品', words.product],
        ['客户', words.companies.customer, '商家', words.companies.seller],
      ],
      [40, 110, 390, 450, 754],
      90,
      30,
    ) +
    prose(3, 44, 180, 30);
  return { pages: 1, size: { width: 794, height: 560 }, blocks, print: print + join(blocks) };
};

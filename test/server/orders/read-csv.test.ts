import test from 'ava';
import { readOrderSheet } from '../../../server/orders/read-csv.ts';

const head = '订单号,商家,商品名称,交付方式,客户名称,客户简称';
const line = (id: string, customer = '广东明川电器有限公司') =>
  `${id},xinglan,星桥,基地云,${customer},明川电器`;
const read = (text: string) => readOrderSheet(Buffer.from(text));
const said = (text: string | Uint8Array) =>
  readOrderSheet(typeof text === 'string' ? Buffer.from(text) : text).problems.map(
    ({ line: at, column, message }) => `${at} ${column.zh}: ${message.zh}`,
  );

test('each line is an order, whatever ends the lines', (t) => {
  for (const end of ['\n', '\r\n']) {
    const { lines, problems } = read([head, line('CS-0001'), '', line('CS-0002')].join(end));
    t.deepEqual(problems, []);
    t.deepEqual(
      lines.map(({ line: at, order }) => [at, order.orderId]),
      [
        [2, 'CS-0001'],
        [4, 'CS-0002'],
      ],
    );
  }
});

test('quoted cells hold commas, quotation marks and line breaks, and later lines keep their numbers', (t) => {
  const text = `${head}\n${line('CS-0001', '"明川, ""电器""\n有限公司"')}\n坏\n`;
  const { lines, problems } = read(text);
  t.is(lines[0]?.order.customerName, '明川, "电器"\n有限公司');
  t.is(lines[0]?.line, 2);
  t.true(problems.every(({ line: at }) => at === 4));
});

// 订单号,商家,商品名称,交付方式,客户名称 / CS-0001,xinglan,星桥,基地云,明川电器 in GBK, as a spreadsheet saves it.
const gbk = Buffer.from(
  'b6a9b5a5bac52cc9ccbcd22cc9ccc6b7c3fbb3c62cbdbbb8b6b7bdcabd2cbfcdbba7c3fbb3c60d0a' +
    '43532d303030312c78696e676c616e2cd0c7c7c52cbbf9b5d8d4c62cc3f7b4a8b5e7c6f70d0a',
  'hex',
);
test('GBK, UTF-8 with its mark and UTF-16 are all read', (t) => {
  const rows = `${head}\n${line('CS-0001')}`;
  for (const bytes of [
    gbk,
    Buffer.from(`\ufeff${rows}`),
    Buffer.from(`\ufeff${rows.replaceAll(',', '\t')}`, 'utf16le'),
    Buffer.from(rows.replaceAll(',', ';')),
  ]) {
    const { lines, problems } = readOrderSheet(bytes);
    t.deepEqual(problems, []);
    t.is(lines[0]?.order.deliveryMode, 'base-cloud');
  }
});

test('a fault is told by line and column, and keeps none of the other lines out', (t) => {
  const text = [head, line('CS-0001'), 'CS-0002,xinglan,,快递,广东明川电器有限公司,', line('CS-0003')].join(
    '\n',
  );
  t.deepEqual(said(text), [
    '3 商品名称: “商品名称”是空的，填 1–60 个字。',
    '3 交付方式: “交付方式”写的是“快递”，填 基地云 或 远程交付。',
  ]);
  t.is(read(text).lines.length, 2);
});

test('a number that comes twice counts once', (t) => {
  t.deepEqual(said([head, line('CS-0001'), line('CS-0001')].join('\n')), [
    '3 订单号: 订单号 CS-0001 在第 2 行已经出现过，删掉其中一行。',
  ]);
});

const unreadable: readonly [what: string, content: string | Uint8Array, message: string][] = [
  ['nothing', '', '1 : 文件里没有订单。第一行写列名，从第二行起每行一个订单。'],
  ['a head alone', head, '1 : 文件里没有订单。第一行写列名，从第二行起每行一个订单。'],
  [
    'a workbook',
    Buffer.from('PK\x03\x04\0\0', 'latin1'),
    '1 : 这个文件不是 CSV 文本。在表格软件里另存为 CSV，再上传。',
  ],
  [
    'other columns',
    '编号,备注\n1,2',
    '1 : 缺少列：订单号、商家、商品名称、交付方式、客户名称。在第一行补上列名。',
  ],
  [
    'an open quotation mark',
    `${head}\n"CS-0001,xinglan`,
    '2 : 引号没有成对，从这一行起读不下去。补上引号，或在表格软件里重新另存为 CSV。',
  ],
];
for (const [what, content, message] of unreadable)
  test(`${what} is one problem that says what to do`, (t) => t.deepEqual(said(content), [message]));

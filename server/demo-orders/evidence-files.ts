/** What a seller of the demo hands in for an order, drawn. */
import type { FileField } from '../../domain/form.ts';
import type { DemoFile } from '../demo-fields.ts';
import { drawPaper } from '../demo-pictures.ts';
import { drawBoard, drawHome, drawResourceOrder, drawSheet, drawSignIn, drawTraining } from './screens.ts';
import { drawSignedSheet } from './signed-sheet.ts';
import type { DeliveryStory } from './stories.ts';

export type DatedStory = DeliveryStory & {
  readonly orderId: string;
  /** ISO days. */
  readonly orderedOn: string;
  readonly deliveredOn: string;
  readonly signedOn: string;
};
export type EvidenceFiles = Readonly<Partial<Record<FileField['key'], readonly DemoFile[]>>>;

/** Files by field of the delivery form; a draft lacks the page of a function and the form. */
export async function drawEvidence(story: DatedStory): Promise<EvidenceFiles> {
  const { order, end } = story;
  const proof = order.deliveryMode === 'remote' ? await drawRecord(story) : await drawScreens(story);
  if (end === 'draft') return proof;
  const resource = order.productKind === 'license' ? await drawResource(story) : {};
  return { ...proof, ...resource, ...(await drawForm(story)) };
}

async function drawScreens(story: DatedStory): Promise<EvidenceFiles> {
  const { product, order, tenant, deliveredOn, end, hasExtras } = story;
  const isStarted = end === 'draft';
  const step = stepOf(story);
  const pages = [
    { name: 'login.png', content: await drawSignIn(product, `admin@tenant${step}`) },
    { name: 'home.png', content: await drawHome(product, shifted(story), step * 2) },
  ];
  if (isStarted) return { screenshots: pages };
  const shown = tenant ?? order.customerName;
  const sheet = { ...product.sheet, rows: rowsOf(story), tenant: shown, day: deliveredOn };
  pages.push({ name: 'function.png', content: await drawSheet(product, sheet) });
  if (hasExtras)
    pages.push(
      { name: 'board.png', content: await drawBoard(product, order.customerName) },
      { name: 'training.jpg', content: await drawTraining() },
    );
  return { screenshots: pages };
}

/** Two figures of the order's number, to tell the pages of one product apart. */
const stepOf = ({ orderId }: DatedStory) => Number(orderId.slice(-2));

/** Every customer has figures of their own. */
function shifted(story: DatedStory): DeliveryStory['product']['figures'] {
  return story.product.figures.map(({ name, value }) => ({
    name,
    value: /^[1-9]\d*$/u.test(value) ? String(Number(value) + stepOf(story)) : value,
  }));
}

/** Every customer has rows of their own, unless the page was taken from another order. */
function rowsOf(story: DatedStory) {
  const { rows } = story.product.sheet;
  if (story.hasOthersPage || story.end === 'approved') return rows;
  const step = stepOf(story) % rows.length;
  return [...rows.slice(step), ...rows.slice(0, step)];
}

async function drawRecord({ product, order, orderId, deliveredOn }: DatedStory): Promise<EvidenceFiles> {
  const content = await drawPaper('远程交付记录', [
    `客户名称：${order.customerName}`,
    `订单号：${orderId}`,
    `交付商品：${product.name}`,
    `交付日期：${deliveredOn}`,
    '交付方式：远程会议 + 远程部署',
    '交付内容：开通租户并移交管理员账号',
    '导入地块与阀门档案 132 条，联调下发成功',
    '完成管理员与值班员培训 2 场，资料已移交',
    '客户接收人：陆建国   现场确认无误',
  ]);
  return { remoteRecord: [{ name: '远程交付记录.pdf', content }] };
}

async function drawResource({ orderId, signedOn }: DatedStory): Promise<EvidenceFiles> {
  const rows = [
    ['ecs-sign-01', '8 核 16 GB', '华东-上海一', '运行中', signedOn],
    ['rds-sign-01', 'PostgreSQL 4 核 8 GB', '华东-上海一', '运行中', signedOn],
    ['obs-sign', '标准存储 500 GB', '华东-上海一', '运行中', signedOn],
  ];
  const content = await drawResourceOrder(resourceOrderOf(orderId), rows);
  return { resourceOrderScreenshot: [{ name: 'resource-order.png', content }] };
}

/** The cloud resources' own order. */
export function resourceOrderOf(orderId: string): string {
  return orderId.replace(/^CS/u, 'YY');
}

async function drawForm(story: DatedStory): Promise<EvidenceFiles> {
  const { signed, product, order, orderId, deliveredOn, signedOn } = story;
  if (!signed) return {};
  const [seller, team, customer] = signed.map((party) =>
    party.seal || party.hand !== undefined ? { on: writtenDay(signedOn), ...party } : party,
  );
  if (!seller || !team || !customer) return {};
  const content = await drawSignedSheet({
    ...{ number: `YS-${orderId.slice(2)}`, project: `${product.name}部署`, orderId, deliveredOn },
    ...{ customer: order.customerName, signed: [seller, team, customer] },
    said: '验收内容：平台部署、基础配置、任务联调、操作培训均已完成，\n系统运行正常，功能与约定一致，同意验收。',
  });
  return { acceptanceForm: [{ name: '验收单_盖章.pdf', content }] };
}

function writtenDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year} 年 ${month} 月 ${date} 日`;
}

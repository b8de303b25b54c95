/** Deliveries for the browser: orders over the API, pictures and forms drawn as a seller captures and scans them. */
import type { Page } from 'playwright-core';
import { starBridge } from '../../../server/demo-orders/products.ts';
import { drawHome, drawSheet, drawSignIn } from '../../../server/demo-orders/screens.ts';
import { drawSignedSheet, type SignedSheet } from '../../../server/demo-orders/signed-sheet.ts';
import { drawPaper } from '../../../server/demo-pictures.ts';

export type Given = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
const png = (name: string, buffer: Buffer): Given => ({ name, mimeType: 'image/png', buffer });
const pdf = (name: string, buffer: Buffer): Given => ({ name, mimeType: 'application/pdf', buffer });

export const customer = '广东明川电器有限公司';
const sellerName = '佛山市星澜数据科技有限公司';

/** A sign-in page, a landing page and a function in use that shows the tenant. */
export async function threeScreens(tenant = customer, day = '2026-11-12'): Promise<readonly Given[]> {
  return [
    png('login.png', await drawSignIn(starBridge, `admin@${day}`)),
    png('home.png', await drawHome(starBridge, starBridge.figures, Number(day.slice(-2)) * 3)),
    png('function.png', await drawSheet(starBridge, { ...starBridge.sheet, tenant, day })),
  ];
}

/** Somebody else's company on the page. */
export async function anotherFunction(): Promise<Given> {
  const rows = starBridge.sheet.rows.toReversed();
  return png(
    'function-2.png',
    await drawSheet(starBridge, { ...starBridge.sheet, rows, tenant: customer, day: '2026-11-13' }),
  );
}

const on = '2026 年 11 月 12 日';
const everybody: SignedSheet['signed'] = [
  { seal: sellerName, hand: 0, on },
  { seal: '华为云交付项目组', hand: 2, on },
  { seal: customer, hand: 1, on },
];
export const signedBy = {
  everybody,
  /** The team left a tick, the customer nothing. */
  sellerAlone: [{ seal: sellerName, hand: 0, on }, { hand: 3, on }, {}] as SignedSheet['signed'],
};

export async function signedForm(orderId: string, signed: SignedSheet['signed']): Promise<Given> {
  const sheet = await drawSignedSheet({
    ...{
      number: `YS-${orderId}`,
      project: starBridge.name,
      orderId,
      deliveredOn: '2026-11-10',
      customer,
      signed,
    },
    said: '验收内容：平台部署、基础配置、任务联调、操作培训均已完成，\n系统运行正常，同意验收。',
  });
  return pdf('验收单.pdf', sheet);
}

export async function remoteRecord(orderId: string): Promise<Given> {
  return pdf(
    '远程交付记录.pdf',
    await drawPaper('远程交付记录', [
      ...[`客户名称：${customer}`, `订单号：${orderId}`, '交付日期：2026-11-10', '交付方式：远程部署'],
      ...['交付内容：开通租户并移交管理员账号', '完成管理员培训 2 场，资料已移交'],
    ]),
  );
}

export async function call<Answer>(page: Page, method: string, url: string, data?: unknown): Promise<Answer> {
  const answer = await page.request.fetch(url, {
    method,
    maxRetries: 2,
    ...(data === undefined ? {} : { data }),
  });
  if (!answer.ok()) throw new Error(`${method} ${url}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

export type Handing = {
  readonly url: string;
  readonly seller: Page;
  readonly orderId: string;
  readonly files: Readonly<Record<string, readonly Given[]>>;
};

/** The order's evidence, handed in over the API; answers its id. */
export async function handIn({ url, seller, orderId, files }: Handing): Promise<string> {
  const begun = await call<{ submissionId: string }>(
    seller,
    'POST',
    `${url}/api/orders/${orderId}/evidence`,
    {},
  );
  const id = begun.submissionId;
  const fields: Record<string, unknown> = {
    ...{ deliveredOn: '2026-11-10', signedOn: '2026-11-12', deliveryStatement: true },
  };
  for (const [field, all] of Object.entries(files))
    fields[field] = await Promise.all(all.map((file) => upload(seller, url, { id, field, file })));
  await call(seller, 'PATCH', `${url}/api/submissions/${id}/draft`, { revision: 1, baseVersion: 0, fields });
  await submit(seller, url, { id, revision: 1 });
  return id;
}

type Upload = { readonly id: string; readonly field: string; readonly file: Given };

async function upload(seller: Page, url: string, { id, field, file }: Upload): Promise<unknown> {
  const multipart = { formId: 'delivery-evidence', field, submissionId: id, file };
  const answer = await seller.request.post(`${url}/api/files`, { multipart });
  if (!answer.ok()) throw new Error(await answer.text());
  return ((await answer.json()) as { file: unknown }).file;
}

export type At = { readonly id: string; readonly revision: number };
type Answers = readonly { readonly remarkId: string; readonly kind: string; readonly reason?: string }[];

type View = { readonly state: string; readonly revisions: readonly { readonly contentHash: string }[] };

/** Previews and hands in what the draft holds. */
export async function submit(seller: Page, url: string, at: At, answers: Answers = []): Promise<void> {
  const to = `${url}/api/submissions/${at.id}`;
  const { revision } = at;
  const contentHash = (await call<View>(seller, 'GET', to)).revisions.at(-1)?.contentHash;
  await call(seller, 'POST', `${to}/preview`, { revision, contentHash });
  await call(seller, 'POST', `${to}/submit`, { revision, previewHash: contentHash, answers });
}

/** Waits until the machine has read what was handed in. */
export async function untilState(page: Page, url: string, { id, state }: { id: string; state: string }) {
  for (let tries = 0; tries < 600; tries += 1) {
    const found = await call<{ state: string }>(page, 'GET', `${url}/api/submissions/${id}`);
    if (found.state === state) return;
    await page.waitForTimeout(200);
  }
  throw new Error(`${id} never came to be ${state}`);
}

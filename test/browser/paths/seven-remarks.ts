/** A seller's day: a rejection with seven remarks, dealt with one by one and handed in again; every click and key counted. */
import type { Locator, Page } from 'playwright-core';
import type { Remark } from '../../../domain/remark.ts';
import type { DeskTown } from '../support/desk-town.ts';
import { pdf, pngLogo } from '../support/files.ts';
import { askApi, handIn, waitsForReview } from '../support/hand-in.ts';

type Language = 'zh' | 'en';
export type Day = { readonly clicks: number; readonly keys: number; readonly seconds: number };

const words = {
  zh: {
    ...{ prove: '附上证明', scope: '证明什么', issued: '出具日期', valid: '有效期至', saveProof: '保存证明' },
    ...{ dispute: '我有异议', why: '为什么不改？', saveDispute: '保存异议', again: '预览并重新提交' },
    ...{
      submit: '提交审核',
      waits: '不用守着这一页',
      replace: '更换',
      count: (n: number) => `7 条意见，已处理 ${n} 条`,
    },
    reason: '证书就是版权中心发的原件扫描，编号清楚。',
  },
  en: {
    ...{ prove: 'Attach proof', scope: 'What it proves', issued: 'Issued on', valid: 'Valid until' },
    ...{
      saveProof: 'Save proof',
      dispute: 'I disagree',
      why: 'Why should it stay?',
      saveDispute: 'Save the dispute',
    },
    ...{
      again: 'Preview and submit again',
      submit: 'Submit for review',
      waits: 'No need to wait here',
      replace: 'Replace',
    },
    count: (n: number) => `${n} of 7 addressed`,
    reason: 'It is the original certificate, the number is readable.',
  },
} as const;

const claim = '连续三年华南客户数第一';
const introduction = `星澜数据成立于 2016 年，自研数据集成平台，${claim}，服务注塑、家电与汽车零部件企业，帮助工厂连接设备与系统。`;

/** Handed in by the seller and rejected by a reviewer with seven remarks, over the API; answers its id. */
export async function rejectWithSeven(town: DeskTown, seller: Page, reviewer: Page): Promise<string> {
  const id = await handIn(town, seller, { introduction });
  await waitsForReview(town, reviewer, id);
  const call = (page: Page, method: string, path: string, data?: unknown) =>
    askApi(town, page, { method, path, data });
  const at = `/api/submissions/${id}`;
  await call(reviewer, 'POST', `${at}/claim`, { revision: 1 });
  const { report } = await call(reviewer, 'GET', at);
  const proof = report.findings.find((one: { severity: string; field: string }) => one.severity === 'proof');
  for (const { key } of report.findings)
    await call(reviewer, 'PUT', `${at}/findings/${key}`, {
      ...(key === proof?.key
        ? { state: 'accepted', text: '请附证明。' }
        : { state: 'dismissed', reason: '上下文没有问题' }),
      revision: 1,
    });
  const remarks: (Pick<Remark, 'location' | 'text'> & { findingKey?: string })[] = [
    { location: '公司简介', text: `“${claim}”请附证明或删去。`, ...(proof ? { findingKey: proof.key } : {}) },
    { location: '公司官网', text: '请改为可以打开的公司官网首页。' },
    { location: '公司 Logo', text: '请上传含公司简称全称的 Logo。' },
    { location: '联系人姓名', text: '请填写完整姓名。' },
    { location: '职务', text: '请写明部门和职务。' },
    { location: '邮箱', text: '请使用公司域名的邮箱。' },
    { location: '软件著作权登记证书', text: '请上传清晰的证书原件。' },
  ];
  await call(reviewer, 'POST', `${at}/decide`, { revision: 1, verdict: 'rejected', remarks });
  for (let tries = 0; (await call(seller, 'GET', at)).state !== 'rejected' && tries < 100; tries += 1)
    await seller.waitForTimeout(200);
  return id;
}

/** Deals with all seven in the page, and hands the submission in again. */
export async function fixesSeven(
  page: Page,
  { url, id }: { url: string; id: string },
  language: Language,
): Promise<Day> {
  const say = words[language];
  let clicks = 0;
  let keys = 0;
  const click = async (target: Locator) => {
    clicks += 1;
    await target.click();
  };
  const type = async (target: Locator, text: string) => {
    keys += [...text].length;
    await target.fill(text);
  };
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const work = (number: number) =>
    page.getByTestId('work').filter({ hasText: new RegExp(`^\\D*${number}\\. `, 'u') });
  await page.goto(`${url}/submissions/${id}`);
  await page.getByText(say.count(0)).first().waitFor();
  const began = Date.now();

  const first = work(1);
  await click(first.getByRole('button', { name: say.prove }));
  clicks += 1;
  await first.locator('input[type=file]').setInputFiles({ ...pdf('ranking.pdf') });
  await first.getByText('ranking.pdf').waitFor();
  await type(first.getByLabel(say.scope), '2023–2025 年华南地区客户数排名');
  await type(first.getByLabel(say.issued), '2026-01-10');
  await type(first.getByLabel(say.valid), '2099-12-31');
  await click(first.getByRole('button', { name: say.saveProof }));
  await page.getByText(say.count(1)).first().waitFor();

  const typed = [
    ['website', 'https://www.xinglan-data.example/', 2],
    ['contactName', '林知夏', 3],
    ['contactPosition', '市场部经理', 4],
    ['contactEmail', 'lin@xinglan-data.example', 5],
  ] as const;
  for (const [field, text, done] of typed) {
    await click(page.locator(`#field-${field}`));
    await press('Control+a');
    await type(page.locator(`#field-${field}`), text);
    await page.getByText(say.count(done)).first().waitFor();
  }

  const logo = page.locator('#place-companyLogo');
  await logo.getByRole('button', { name: say.replace }).waitFor();
  clicks += 1;
  await page.getByTestId('upload-companyLogo').setInputFiles(await pngLogo('Xinglan'));
  await page.getByText(say.count(6)).first().waitFor();

  const last = work(7);
  await click(last.getByRole('button', { name: say.dispute }));
  await type(last.getByLabel(say.why), say.reason);
  await press('Control+Enter');
  await page.getByText(say.count(7)).first().waitFor();

  await click(page.getByRole('button', { name: say.again }));
  await click(page.getByRole('button', { name: say.submit }));
  await page.getByText(say.waits).waitFor();
  return { clicks, keys, seconds: (Date.now() - began) / 1000 };
}

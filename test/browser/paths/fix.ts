/** After a rejection: each remark at its field, submit once all are dealt with. */
import type { ExecutionContext } from 'ava';
import type { Page } from 'playwright-core';

type Place = { readonly url: string; readonly id: string };

export async function fixesAndSubmitsAgain(
  t: ExecutionContext,
  page: Page,
  { url, id }: Place,
): Promise<void> {
  await page.goto(`${url}/submissions/${id}`);
  await page.getByText('1 条意见，已处理 0 条').first().waitFor();
  await page.getByRole('button', { name: '预览并重新提交' }).click();
  t.is(await page.evaluate('document.activeElement.id'), 'field-introduction');
  const field = page.getByLabel('公司简介');
  const rejected = await field.inputValue();
  await field.fill(`${rejected}主要产品是数据集成平台。`);
  await page.getByText('1 条意见，已处理 1 条').first().waitFor();
  await page.locator('.diff ins').waitFor();
  await field.fill(rejected);
  await page.getByText('1 条意见，已处理 0 条').first().waitFor();
  await disputes(t, page);
  await field.fill(`${rejected}主要产品是数据集成平台。`);
  await page.getByText('1 条意见，已处理 1 条').first().waitFor();
  await page.getByRole('button', { name: '预览并重新提交' }).click();
  await page.getByRole('button', { name: '提交审核' }).click();
  await page.getByText('不用守着这一页').waitFor();
}

/** A dispute needs its 15 characters, and can be taken back. */
async function disputes(t: ExecutionContext, page: Page): Promise<void> {
  await page.getByRole('button', { name: '我有异议' }).first().click();
  await page.getByLabel('为什么不改？').fill('已经写了主要产品');
  t.true(await page.getByText('还差 7 个字').isVisible());
  await page.getByLabel('为什么不改？').fill('简介里已经写明主要产品和服务的行业。');
  await page.getByRole('button', { name: '保存异议' }).click();
  await page.getByText('1 条意见，已处理 1 条').first().waitFor();
  await page.getByRole('button', { name: '改为去修改' }).first().click();
  await page.getByText('1 条意见，已处理 0 条').first().waitFor();
}

/** What was typed without a network is kept through a reload, and saved once the network is back. */
export async function keepsTextOffline(t: ExecutionContext, page: Page, url: string): Promise<void> {
  await page.goto(`${url}/submissions/new`);
  await page.getByRole('button', { name: /SaaS 商品/ }).click();
  const field = page.getByLabel('商品名称');
  await field.waitFor();
  await page.route('**/draft', (route) => route.abort());
  await field.fill('星桥数据集成平台');
  await page.getByText('改动留在本机').waitFor();
  await page.reload();
  t.is(await field.inputValue(), '星桥数据集成平台');
  await page.unroute('**/draft');
  await page.getByText('已自动保存').waitFor({ timeout: 15_000 });
  await page.evaluate('localStorage.clear()');
  await page.reload();
  t.is(await field.inputValue(), '星桥数据集成平台');
}

/** Until the server has it: what was saved before says so, too. */
async function write(page: Page, label: string, words: string): Promise<void> {
  const kept = page.waitForResponse((answer) => {
    const request = answer.request();
    return request.method() === 'PATCH' && answer.ok() && (request.postData() ?? '').includes(words);
  });
  await page.getByLabel(label).fill(words);
  await page.keyboard.press('Control+s');
  await kept;
}

/** Two people in one draft: different fields merge, the same field asks which words to keep. */
export async function mergesTwoEditors(
  t: ExecutionContext,
  [one, other]: readonly [Page, Page],
  url: string,
): Promise<void> {
  await one.goto(`${url}/submissions/new`);
  await one.getByRole('button', { name: /License 商品/ }).click();
  await one.getByLabel('商品名称').waitFor();
  await other.goto(one.url());
  await other.getByLabel('商品名称').waitFor();
  await write(one, '商品名称', '星桥独立部署');
  await other.getByLabel('商品名称').fill('星桥数据集成平台 独立部署');
  await other.keyboard.press('Control+s');
  await other.getByRole('button', { name: '用同事的' }).click();
  t.is(await other.getByLabel('商品名称').inputValue(), '星桥独立部署');
  await write(one, '售后支持时间', '工作日 9:00–18:00');
  await other.getByLabel('售后支持电话').fill('400-000-1234');
  await other.keyboard.press('Control+s');
  await other.locator('#field-supportHours').filter({ hasText: '工作日' }).waitFor();
  t.is(await other.getByRole('button', { name: '用同事的' }).count(), 0);
}

/** A seller's and the project team's way through an order: orders in, evidence up, doubts settled, decided. */
import type { ExecutionContext } from 'ava';
import type { Page } from 'playwright-core';
import { anotherFunction, customer, signedBy, signedForm, threeScreens } from '../support/deliveries.ts';
import { drags, pastes, untilDrawn } from '../support/transfer.ts';

type At = { readonly url: string; readonly id: string };

/** Three good lines and one that can't be read: shown first, then kept without it. */
export async function importsOrders(t: ExecutionContext, page: Page, url: string): Promise<void> {
  const line = (id: string, mode: string) =>
    `${id},xinglan,星桥数据集成平台,SaaS,${mode},${customer},明川电器`;
  const csv = [
    '订单号,商家,商品名称,商品类型,交付方式,客户名称,客户简称',
    ...[
      line('DJ-1001', '基地云'),
      line('DJ-1002', '基地云'),
      line('DJ-1003', '远程交付'),
      line('DJ-1004', '快递'),
    ],
  ].join('\n');
  await page.goto(`${url}/orders`);
  await page.getByText('没有订单').waitFor();
  const file = { name: 'orders.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
  await page.getByTestId('import-orders').setInputFiles(file);
  await page.getByText('新增 3').waitFor();
  t.true(await page.getByText('第 5 行').isVisible());
  t.is(await page.locator('.card.orders').count(), 0, 'nothing is kept before it was confirmed');
  await page.getByRole('button', { name: '导入 3 个订单' }).click();
  await page.getByText('已导入：新增 3').waitFor();
  await page.getByRole('cell', { name: /DJ-1003/u }).waitFor();
}

/** From the list of orders to a delivery that is handed in; answers its id. */
export async function handsInEvidence(t: ExecutionContext, page: Page, url: string): Promise<string> {
  await page.goto(`${url}/orders`);
  await page
    .getByRole('row', { name: /DJ-1001/u })
    .getByRole('button', { name: '开始交付' })
    .click();
  const shots = page.getByRole('region', { name: '部署截图' });
  await drags(page, await threeScreens(), shots.locator('.file-drop'));
  for (const kind of ['疑似登录页', '疑似登录成功后', '疑似可用功能页'])
    await shots.getByText(kind).waitFor({ timeout: 90_000 });
  await shots.getByText('读到客户名称，一字不差').waitFor();
  await pastes(page, { ...(await anotherFunction()), name: 'image.png' });
  const pasted = shots.getByRole('listitem').filter({ hasText: /paste-\d+\.png/u });
  await pasted.getByText('疑似可用功能页').waitFor({ timeout: 90_000 });
  await pasted.getByRole('combobox').click();
  await page.getByTitle('其他', { exact: true }).click();
  await pasted.getByText('你改成了其他，项目组会看到').waitFor();
  await page
    .getByTestId('upload-acceptanceForm')
    .setInputFiles(await signedForm('DJ-1001', signedBy.sellerAlone));
  const found = page.locator('.evidence-found');
  await found.getByText('拿不准，项目组会看').waitFor({ timeout: 90_000 });
  t.true(await found.getByText('缺失').isVisible(), 'the customer has not signed');
  await page.getByLabel('交付日期').fill('2026-11-10');
  await page.getByLabel('验收日期').fill('2026-11-12');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: '预览并提交' }).click();
  await page.getByRole('button', { name: '提交审核' }).click();
  await page.getByText('不用守着这一页').waitFor();
  return page.url().split('/').at(-1) ?? '';
}

/** Opens a delivery as the project team and takes it. */
export async function takes(page: Page, { url, id }: At): Promise<void> {
  await page.goto(`${url}/queue/${id}`);
  await page.getByRole('heading', { name: '三方签章' }).waitFor();
  await page.keyboard.press('c');
  await page.getByText('你已领取').waitFor();
}

/** Every doubt by keyboard: a kind that the seller changed, two parties, whatever else was found; then rejected. */
export async function rejectsDelivery(t: ExecutionContext, page: Page, at: At): Promise<void> {
  await takes(page, at);
  await looksAtOriginal(t, page);
  const corrected = page.locator('.other-page').filter({ hasText: /paste-/u });
  t.regex((await corrected.textContent()) ?? '', /机器说是可用功能页，商家说是其他/u);
  await page.keyboard.press('0');
  await corrected.getByText(/赵启明 确认于/u).waitFor();
  await selects(page, '#party-project-team');
  await untilDrawn(page.locator('#party-project-team .cut-out img'), 400);
  await page.keyboard.press('m');
  await page.locator('#party-project-team').getByText('赵启明 判为缺失').waitFor();
  await selects(page, '#party-customer');
  await page.keyboard.press('y');
  await page.locator('#party-customer').getByText('赵启明 判为缺失').waitFor();
  const remarks = page.locator('.remarks-card');
  t.is(await remarks.locator('textarea').count(), 2);
  t.regex(await remarks.locator('textarea').first().inputValue(), /^【验收单】请补华为项目组/u);
  for (const dismiss of await page.locator('.found-list').getByRole('button', { name: '忽略' }).all())
    await dismiss.click();
  await page.keyboard.press('r');
  await page.keyboard.press('Control+Enter');
  await page.getByText('已驳回，2 条意见').waitFor();
}

/** `N` until that card is the one at hand. */
async function selects(page: Page, card: string): Promise<void> {
  for (let step = 0; step < 8 && !(await page.locator(`${card}.is-selected`).isVisible()); step += 1)
    await page.keyboard.press('n');
  await page.locator(`${card}.is-selected`).waitFor();
}

/** `Z` shows the original pixel by pixel with what was read in it; it turns, and `Z` closes it. */
async function looksAtOriginal(t: ExecutionContext, page: Page): Promise<void> {
  await page.keyboard.press('z');
  const picture = page.locator('.viewer-ground svg');
  await picture.waitFor();
  const boxes = () => picture.locator('.picture-mark.is-word').count();
  t.true((await boxes()) > 5, 'every line that was read has its box');
  t.is(Math.round((await picture.boundingBox())?.width ?? 0), 1366);
  await page.getByRole('button', { name: '顺时针转 90°' }).last().click();
  t.is(await picture.getAttribute('viewBox'), '0 0 768 1366');
  await page.getByLabel('显示读到的文字').uncheck();
  t.is(await boxes(), 0);
  await page.keyboard.press('z');
  await picture.waitFor({ state: 'detached' });
}

/** The form is put right on a phone, with what was read of it beside it, and handed in again. */
export async function putsRight(t: ExecutionContext, page: Page, { url, id }: At): Promise<void> {
  await page.goto(`${url}/submissions/${id}`);
  const form = page.getByRole('region', { name: '验收单' });
  await form.getByRole('button', { name: /^移除/u }).click();
  await page
    .getByTestId('upload-acceptanceForm')
    .setInputFiles(await signedForm('DJ-1001', signedBy.everybody));
  const found = page.locator('.evidence-found');
  await found.getByText('已签').nth(2).waitFor({ timeout: 90_000 });
  t.is(await found.getByText('缺失').count(), 0);
  await page.getByRole('button', { name: '预览并重新提交' }).click();
  await page.getByRole('button', { name: '提交审核' }).click();
  await page.getByText('不用守着这一页').waitFor();
}

/** With nothing in doubt one key approves; what was asked before stands beside. */
export async function approvesDelivery(t: ExecutionContext, page: Page, at: At): Promise<void> {
  await takes(page, at);
  t.true(await page.getByText('以前 1 次驳回的意见').isVisible());
  for (const dismiss of await page.locator('.found-list').getByRole('button', { name: '忽略' }).all())
    await dismiss.click();
  for (let step = 0; step < 8 && (await page.getByText(/还有 \d+ 处没确认/u).isVisible()); step += 1) {
    await page.keyboard.press('n');
    await page.keyboard.press('y');
    await page.waitForTimeout(300);
  }
  await page.keyboard.press('v');
  await page.keyboard.press('Control+Enter');
  await page.getByText('已通过').first().waitFor();
}

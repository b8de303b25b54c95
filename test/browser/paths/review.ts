/** The reviewer's way, by keyboard alone: claim, judge, say, decide. */
import type { ExecutionContext } from 'ava';
import type { Page } from 'playwright-core';

/** From the queue to a rejection with one remark, without touching the mouse. */
export async function rejectsByKeyboard(
  t: ExecutionContext,
  page: Page,
  { url, id }: { url: string; id: string },
) {
  await openByKeyboard(page, url, id);
  await settleFindings(page);
  await page.keyboard.press('m');
  await page.keyboard.type('【gsjj');
  await page.getByRole('option', { name: '【公司简介】' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('请补充主要产品和服务的行业。');
  await page.keyboard.press('Enter');
  await page.keyboard.type('【公司简价】写错的位置');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '改成【公司简介】' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  t.true(await page.getByText('意见 2 还不能发送').isVisible());
  await page.getByRole('button', { name: '删去意见 2' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await page.getByText('已驳回，1 条意见将发给商家').waitFor();
}

export async function approvesByKeyboard(
  t: ExecutionContext,
  page: Page,
  { url, id }: { url: string; id: string },
) {
  await openByKeyboard(page, url, id);
  await page.getByText('商家对上一版 1 条意见的处理').waitFor();
  t.true(await page.getByRole('button', { name: /只看改动 1/ }).isVisible());
  await settleFindings(page);
  await page.keyboard.press('v');
  await page.keyboard.press('Control+Enter');
  await page.getByText('已通过。').waitFor();
}

async function openByKeyboard(page: Page, url: string, id: string): Promise<void> {
  await page.goto(`${url}/queue`);
  await page.locator(`#row-${id}`).waitFor({ timeout: 60_000 });
  await page.keyboard.press('j');
  await page.locator(`#row-${id}.is-here`).waitFor();
  await page.keyboard.press('c');
  await page.getByText('你已领取').waitFor();
}

/** Whatever the machine found is dismissed with a reason, one by one. */
async function settleFindings(page: Page): Promise<void> {
  const open = page.getByText(/还有 \d+ 个没处置/);
  for (let step = 0; step < 20 && (await open.isVisible()); step += 1) {
    await page.keyboard.press('n');
    await page.keyboard.press('d');
    await page.getByRole('button', { name: '上下文没有问题' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(100);
  }
}

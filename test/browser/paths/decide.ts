/** Reviewers at the desk: what becomes of a decision, taken back, confirmed by a second person, or refused. */
import type { ExecutionContext } from 'ava';
import type { Page } from 'playwright-core';
import type { FieldValues } from '../../../domain/form.ts';
import type { DeskTown } from '../support/desk-town.ts';
import { askApi, handIn, handInRevision, isIn, waitsForReview } from '../support/hand-in.ts';

/** With a check digit that fits: nothing is found in it. */
export const soundCode = { creditCode: '91350100M000100Y43' };

type Scene = { readonly town: DeskTown; readonly seller: Page; readonly reviewer: Page };

/** Handed in and read by the machines; answers its id. */
export async function waiting({ town, seller, reviewer }: Scene, changed: FieldValues = {}): Promise<string> {
  const id = await handIn(town, seller, changed);
  await waitsForReview(town, reviewer, id);
  return id;
}

const kindOf = async ({ town, reviewer }: Scene, id: string) =>
  askApi(town, reviewer, { method: 'GET', path: `/api/submissions/${id}` });

/** Opened and claimed, everything that is open dismissed, all by keyboard. */
export async function settles(page: Page, url: string, id: string): Promise<void> {
  await page.goto(`${url}/queue/${id}`);
  await page.locator('.desk-decision').waitFor();
  await page.keyboard.press('c');
  await page.getByText('你已领取').waitFor();
  const open = page.getByText(/还有 \d+ 个没处置/);
  for (let step = 0; step < 20 && (await open.isVisible()); step += 1) {
    await page.keyboard.press('n');
    await page.keyboard.press('d');
    await page.getByRole('button', { name: '上下文没有问题' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(100);
  }
}

/** Drawn before it is wanted it is nowhere to be found; at the key it is there, and waits for no server. */
export async function findsTheNextDrawn(t: ExecutionContext, scene: Scene, other: Page): Promise<void> {
  const { town, reviewer: page } = scene;
  const id = await waiting(scene);
  await waiting(scene, { introduction: '第三家公司的简介，做门店收银与库存盘点，服务西南的连锁超市。' });
  await settles(page, town.url, id);
  await page.waitForLoadState('networkidle');
  t.is(await page.locator('.desk').count(), 1);
  const queue = await askApi(town, other, { method: 'GET', path: '/api/queue?state=waiting-for-review' });
  for (const { id: waits } of queue.items) {
    const presence = { method: 'PUT', path: `/api/submissions/${waits}/presence`, data: {} } as const;
    t.deepEqual((await askApi(town, other, presence)).others, [], 'nobody is said to look at it');
  }
  await page.route(/\/api\/submissions\/[^/]+$/u, (route) => route.abort());
  await page.keyboard.press('Control+Enter');
  await page.waitForURL((address) => !address.pathname.endsWith(id));
  const shown = new URL(page.url()).pathname.split('/').at(-1);
  await page.locator(`.desk[data-submission="${shown}"] .desk-title h1`).waitFor();
}

/** The next one is on screen, the decision can be taken back there, and what was written is back with it. */
export async function takesBackADecision(t: ExecutionContext, scene: Scene): Promise<void> {
  const { town, reviewer: page } = scene;
  const id = await waiting(scene);
  await waiting(scene, { introduction: '另一家公司的简介，做设备点检与维修派单，服务华南的注塑企业。' });
  await settles(page, town.url, id);
  await page.keyboard.press('m');
  await page.keyboard.type('【gsjj');
  await page.keyboard.press('Tab');
  await page.keyboard.type('请写明主要产品。');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
  await page.waitForURL((address) => !address.pathname.endsWith(id));
  await page.getByText('已驳回，1 条意见将发给商家。').waitFor();
  t.is((await kindOf(scene, id)).state, 'rejected', 'recorded at the click');
  await page.keyboard.press('u');
  await page.waitForURL(`**/queue/${id}`);
  await page.getByText('你已领取').waitFor();
  t.is(await page.getByLabel('意见 1', { exact: true }).inputValue(), '【公司简介】请写明主要产品。');
  const types = (await kindOf(scene, id)).events.map(({ type }: { type: string }) => type);
  t.deepEqual(types.slice(-2), ['rejected', 'decision-undone']);
  await page.keyboard.press('Control+Enter');
  await page.getByText('1 条意见发给了商家。').waitFor();
  t.is(await page.getByRole('button', { name: /撤销/ }).count(), 0, 'told, and past taking back');
  const { message = '' } = (await kindOf(scene, id)).revisions[0].decision;
  t.true(message.includes('【公司简介】请写明主要产品。'), 'kept as the seller reads it');
}

/** A grave approval is proposed by one, sent back by the other, proposed again and confirmed. */
export async function confirmsWhatIsGrave(t: ExecutionContext, scene: Scene, second: Page): Promise<void> {
  const { town, reviewer: page } = scene;
  const introduction = '我们的客户在合同里写到“全网最低价”，这里照录。全网最低价，见附件。';
  const id = await waiting(scene, { introduction });
  await settles(page, town.url, id);
  await page.keyboard.press('v');
  await page.getByText('提出后由另一位审核确认').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('你提出通过，等另一位审核确认。').waitFor();
  await second.goto(`${town.url}/queue/${id}`);
  await second.locator('.confirm-what').getByText('陈思远 提出通过').waitFor();
  await second.keyboard.press('r');
  t.true(await second.getByText('写明理由才能退回').isVisible());
  await second.keyboard.type('请附上合同那一页再通过。');
  await second.keyboard.press('Enter');
  await isIn(town, page, id, 'waiting-for-review');
  await second.getByText('全部处置完').waitFor();

  await settles(page, town.url, id);
  await page.keyboard.press('v');
  await page.keyboard.press('Control+Enter');
  await page.getByText('你提出通过，等另一位审核确认。').waitFor();
  await page.goto(`${town.url}/queue/${id}`);
  await page.getByText('等另一位审核确认；没人领取前可以撤销').waitFor();
  await second.goto(`${town.url}/queue/${id}`);
  await second.getByRole('button', { name: /确认通过并通知商家/ }).waitFor();
  await second.keyboard.press('Control+Enter');
  await second.getByText('已通过。').first().waitFor();
  const { revisions } = await kindOf(scene, id);
  t.like(revisions.at(-1).decision, { verdict: 'approved', reviewerName: '陈思远', secondName: '周亦宁' });
}

/** Two send their decision at the same moment: one stands, the other is told once, on whatever page they are by then. */
export async function decidesAtOnce(t: ExecutionContext, scene: Scene, second: Page): Promise<void> {
  const { town, reviewer: page } = scene;
  const introduction = '我们做设备点检与维修派单，服务华东的食品企业。';
  const id = await waiting(scene, { introduction, ...soundCode });
  for (const one of [page, second]) {
    await one.goto(`${town.url}/queue/${id}`);
    await one.getByRole('button', { name: /通过并通知商家/ }).waitFor();
  }
  await page.getByText('周亦宁 正在看').waitFor();
  await Promise.all([page.keyboard.press('Control+Enter'), second.keyboard.press('Control+Enter')]);
  await isIn(town, page, id, 'approved');
  const refused = (one: Page) => one.getByRole('alert').filter({ hasText: '没有记下' });
  const told = async () => (await refused(page).count()) + (await refused(second).count());
  for (let tries = 0; tries < 50 && (await told()) === 0; tries += 1) await page.waitForTimeout(100);
  t.is(await told(), 1);
  const { events } = await kindOf(scene, id);
  t.is(events.filter(({ type }: { type: string }) => type === 'approved').length, 1);
}

/** The claim is gone when the decision arrives: one message, what was written is there, it is taken again. */
export async function takesAgainWhatRanOut(t: ExecutionContext, scene: Scene): Promise<void> {
  const { town, reviewer: page } = scene;
  const id = await waiting(scene);
  await settles(page, town.url, id);
  await page.keyboard.press('m');
  await page.keyboard.type('【gsjj');
  await page.keyboard.press('Tab');
  await page.keyboard.type('请写明客户所在的行业。');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await askApi(town, page, { method: 'POST', path: `/api/submissions/${id}/release`, data: { revision: 1 } });
  await page.keyboard.press('Control+Enter');
  const strip = page.getByRole('alert').filter({ hasText: '没有记下' });
  await strip.waitFor();
  t.regex((await strip.textContent()) ?? '', /领取到期了，已放回队列。 写的意见都还在。/);
  await strip.getByRole('button', { name: '回去重新领取' }).click();
  await page.waitForURL(`**/queue/${id}`);
  t.is(await page.getByLabel('意见 1', { exact: true }).inputValue(), '【公司简介】请写明客户所在的行业。');
  await page.keyboard.press('c');
  await page.getByText('你已领取').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('已驳回，1 条意见').waitFor();
  await isIn(town, page, id, 'rejected');
}

/** A re-review begins with what changed; what was let pass is marked so and holds nothing. */
export async function seesOnlyWhatChanged(t: ExecutionContext, scene: Scene): Promise<void> {
  const { town, seller, reviewer: page } = scene;
  const id = await waiting(scene);
  await settles(page, town.url, id);
  await page.keyboard.press('m');
  await page.keyboard.type('【gsgw');
  await page.keyboard.press('Tab');
  await page.keyboard.type('请改成能打开的首页。');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
  await isIn(town, seller, id, 'rejected');
  await askApi(town, seller, {
    method: 'POST',
    path: `/api/submissions/${id}/revise`,
    data: { revision: 1 },
  });
  await handInRevision(town, seller, id, { website: 'https://www.xinglan-data.example' });
  await waitsForReview(town, page, id);
  await page.goto(`${town.url}/queue/${id}`);
  await page.getByText(/以前放行，内容没变/).waitFor();
  t.is(await page.getByRole('button', { name: /只看改动 1/ }).getAttribute('aria-pressed'), 'true');
  t.true(await page.locator('.form-view-label').getByText('【公司官网】').isVisible());
  await page.getByText(/另有 \d+ 个字段没改，其中 \d+ 个以前放行/).waitFor();
  t.is(await page.getByText(/还有 \d+ 个没处置/).count(), 0, 'nothing is held again');
  const wholePage = page.getByRole('radio', { name: '买家页面' });
  t.false(await wholePage.isChecked(), 'what changed is shown, not the page');
  await page.locator('.ant-segmented-item').filter({ hasText: '买家页面' }).click();
  t.true(await wholePage.isChecked());
  await page.locator('.buyer-page').waitFor();
}

/** Reviewers and operators share the work: several at once, views, templates with slots, routing, bindings. */
import type { ExecutionContext } from 'ava';
import type { Page } from 'playwright-core';
import { seriousFaults } from '../support/axe.ts';
import type { DeskTown } from '../support/desk-town.ts';
import { askApi } from '../support/hand-in.ts';
import { soundCode, waiting } from './decide.ts';

type Scene = { readonly town: DeskTown; readonly seller: Page; readonly reviewer: Page };

/** Nothing is found but what is in the words. */
const said = (what: string) => ({
  introduction: `星澜数据成立于 2016 年，${what}，服务注塑、家电与汽车零部件企业，帮助工厂连接设备与系统。`,
  ...soundCode,
});

/** Two chosen by key, previewed and approved together; each has its outcome and its own decision. */
export async function approvesTwoTogether(t: ExecutionContext, scene: Scene): Promise<void> {
  const { town, reviewer: page } = scene;
  const ids = [
    await waiting(scene, said('自研点检平台')),
    await waiting(scene, said('连续三年华南客户数第一')),
  ];
  await page.goto(`${town.url}/queue?sort=submitted`);
  for (const id of ids) await page.locator(`#row-${id}`).waitFor();
  for (let step = 0; step < 30 && !(await page.locator(`#row-${ids[0]}.is-here`).count()); step += 1) {
    await page.keyboard.press('j');
    await page.waitForTimeout(50);
  }
  await page.keyboard.press('x');
  await page.getByText('已选 1 件').waitFor();
  await page.locator(`#row-${ids[1]}`).getByRole('checkbox').check();
  await page.locator('h1').click();
  await page.getByText('已选 2 件').waitFor();
  await page.keyboard.press('b');
  const panel = page.getByRole('dialog');
  await panel
    .locator(`[data-bulk="${ids[1]}"]`)
    .getByText(/连续三年华南客户数第一/)
    .waitFor();
  t.true(await panel.getByText('写明为什么可以忽略').isVisible(), 'the reason stands beside the button');
  await panel.getByLabel(/为什么这些发现可以忽略/).fill('合同里都有依据');
  await page.keyboard.press('Control+Enter');
  await panel.getByText('2 件有了结论，0 件没有。').waitFor();
  t.is(await panel.getByText('已通过', { exact: true }).count(), 2);
  await panel.getByRole('button', { name: '回队列' }).click();
  for (const id of ids) {
    const { revisions, judgements } = await askApi(town, page, {
      ...{ method: 'GET', path: `/api/submissions/${id}` },
    });
    t.is(revisions[0].decision.verdict, 'approved');
    for (const { reason } of judgements) t.is(reason, '合同里都有依据');
  }
}

/** A narrowed queue is kept under a name, found in the rail, and taken away again. */
export async function keepsAView(t: ExecutionContext, { town, reviewer: page }: Scene): Promise<void> {
  await page.goto(`${town.url}/queue?formId=company-onboarding&mark=risky`);
  await page.getByRole('button', { name: '存为视图' }).click();
  await page.keyboard.type('高风险入驻');
  await page.keyboard.press('Enter');
  const link = page.getByRole('link', { name: '高风险入驻' });
  await link.waitFor();
  await page.goto(`${town.url}/queue`);
  await link.click();
  t.true(page.url().endsWith('formId=company-onboarding&mark=risky'));
  await link.hover();
  await page.getByRole('button', { name: '删去视图 高风险入驻' }).click();
  await link.waitFor({ state: 'detached' });
}

/** Space looks into a row without opening or claiming it; where the seller has the ball, the clock keeps its value. */
export async function peeksAndSeesTheClock(
  t: ExecutionContext,
  { town, reviewer: page }: Scene,
): Promise<void> {
  await page.goto(`${town.url}/queue`);
  await page.locator('.queue-table tbody a').first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('Space');
  const peek = page.getByRole('complementary', { name: '速览' });
  const name = (await page.locator('tr.is-here .col-name a').textContent()) ?? '';
  await peek.getByRole('heading', { name, exact: true }).first().waitFor();
  await peek.getByText(/^发现 \d+$/).waitFor();
  t.deepEqual(await seriousFaults(page), []);
  await page.keyboard.press('Escape');
  await peek.waitFor({ state: 'detached' });
  t.true(page.url().endsWith('/queue'));
  await page.goto(`${town.url}/queue?state=rejected&sort=updated`);
  await page
    .locator('.col-left')
    .getByText(/计时已停：剩 /)
    .first()
    .waitFor();
}

/** A template answers the finding; its slot keeps the rejection back until it is filled, then goes out as it is read. */
export async function fillsATemplate(t: ExecutionContext, scene: Scene): Promise<void> {
  const { town, reviewer: page } = scene;
  await page.goto(`${town.url}/templates`);
  await page.getByRole('button', { name: '新建模板' }).click();
  await page.getByLabel('名称').fill('排名要证明');
  await page.getByLabel('意见', { exact: true }).fill('“{{原文}}”请附上{{年份}}年的第三方证明，或删去。');
  await page.getByText('要填的空：原文、年份').waitFor();
  await page.getByLabel('答复哪条规则').click();
  await page.keyboard.type('绝对化');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '保存模板' }).click();
  await page.getByRole('heading', { name: '排名要证明' }).waitFor();

  const id = await waiting(scene, said('连续五年华北客户数第一'));
  await page.goto(`${town.url}/queue/${id}`);
  await page.getByRole('button', { name: '1 排名要证明' }).waitFor();
  await page.keyboard.press('a');
  const remark = page.getByLabel('意见 1', { exact: true });
  await remark.waitFor();
  t.is(
    await remark.inputValue(),
    '【公司简介】“连续五年华北客户数第一”请附上{{年份}}年的第三方证明，或删去。',
  );
  await page.getByText('意见 1 的“年份”还没填').waitFor();
  await page.keyboard.type('2025');
  await page.keyboard.press('Control+Enter');
  await page.getByText('已驳回，1 条意见将发给商家').waitFor();
  const { revisions } = await askApi(town, page, { method: 'GET', path: `/api/submissions/${id}` });
  t.is(revisions[0].decision.remarks[0].text, '“连续五年华北客户数第一”请附上2025年的第三方证明，或删去。');

  const other = await waiting(scene, said('自研备份平台'));
  await page.goto(`${town.url}/queue/${other}`);
  await page.locator('.desk-decision').waitFor();
  await page.keyboard.press('m');
  await page.keyboard.type('/pmyzm');
  await page
    .getByRole('option', { name: /排名要证明/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  t.regex(await page.getByLabel('新意见').inputValue(), /请附上\{\{年份\}\}年/);
  await page.getByLabel('新意见').fill('');
  await page.getByLabel('新意见').evaluate(pastesText, '1.【公司简介】写明行业。\n2、【公司官网】换成首页。');
  await page.getByLabel('意见 2', { exact: true }).waitFor();
  t.is(await page.getByLabel('意见 1', { exact: true }).inputValue(), '【公司简介】写明行业。');
  t.is(await page.getByLabel('意见 2', { exact: true }).inputValue(), '【公司官网】换成首页。');
}

/** As from a mail; runs in the page. */
const pastesText = new Function(
  'area',
  'text',
  `const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));`,
) as (area: unknown, text: string) => void;

/** An operator makes a group and a rule, and binds a reviewer to a seller; the queue follows at once. */
export async function arrangesTheDesk(t: ExecutionContext, scene: Scene, operator: Page): Promise<void> {
  const { town } = scene;
  const id = await waiting(scene, said('自研排班平台'));
  await operator.goto(`${town.url}/arrange`);
  await operator.getByRole('button', { name: '加一组' }).first().click();
  await operator.getByLabel('组名').fill('入驻组');
  await operator.getByRole('button', { name: '加一条规则' }).click();
  await operator.getByLabel('第 1 条规则的名称').fill('入驻加急');
  await chooses(operator, '加急', '加急 2 级');
  t.true(await operator.getByText('写明为什么改').isVisible());
  await operator.getByLabel('为什么改').fill('月底前清完');
  await operator.getByRole('button', { name: '保存分派规则' }).click();
  await operator.getByText(/第 1 版 · 孙运营/).waitFor();
  await scene.reviewer.goto(`${town.url}/queue`);
  await scene.reviewer.locator(`#row-${id}`).getByText('加急 2').waitFor();

  await operator.goto(`${town.url}/bindings`);
  await chooses(operator, '哪位审核', '周亦宁');
  await chooses(operator, '哪个商家（输入名称）', '佛山市星澜数据科技有限公司');
  await operator.getByLabel('什么关系，例如亲属在职').fill('亲属在职');
  await operator.keyboard.press('Enter');
  await operator.getByText('周亦宁 不审 佛山市星澜数据科技有限公司').waitFor();
  const second = await town.pageOf('second-reviewer');
  await second.goto(`${town.url}/queue/${id}`);
  await second.getByText('你与这个商家有登记的关系，由同事审核').first().waitFor();
  t.is(await second.getByRole('button', { name: /^领取/ }).count(), 0);
  await second.context().close();
  await operator.getByRole('button', { name: /^删去登记：周亦宁/ }).click();
  await operator.getByText('没有登记').waitFor();
}

/** By mouse, from the list that opens at its field. */
async function chooses(page: Page, label: string, option: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).click();
  // One list may still be leaving when the next opens.
  const list = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)').last();
  await list.getByTitle(option, { exact: true }).click();
}

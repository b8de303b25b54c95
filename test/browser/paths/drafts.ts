/** Several drafts at once: a table is checked row by row, and what is sound becomes drafts; a listing is copied. */
import type { ExecutionContext } from 'ava';
import type { Page } from 'playwright-core';
import type { DeskTown } from '../support/desk-town.ts';
import { squareLogo } from '../support/files.ts';
import { askApi, handInDraft, startDraft } from '../support/hand-in.ts';

const table = `商品名称,商品亮点,版本号,商品 Logo,内部备注
星桥排班,按班次与请假情况自动排班,V1.0,logo.png,甲
星桥考勤,国内最佳的考勤软件,V1.0,,乙
`;

export async function checksDrafts(t: ExecutionContext, page: Page, url: string): Promise<void> {
  await page.goto(`${url}/submissions/new`);
  await page.getByRole('link', { name: '批量检查' }).click();
  const csv = { name: '草稿.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };
  await page.getByTestId('draft-files').setInputFiles([csv, await squareLogo()]);
  const rows = page.getByTestId('draft-row');
  await rows.nth(1).waitFor();
  t.is(await page.getByLabel('草稿.csv 是哪张表单').inputValue(), 'listing-saas');
  t.is(await page.getByLabel('内部备注').inputValue(), '');
  t.regex((await rows.nth(1).textContent()) ?? '', /必须修改.*最佳/);
  t.true(await rows.nth(1).getByRole('checkbox').isDisabled());
  await page.getByRole('button', { name: '建 1 份草稿' }).click();
  await page.getByRole('link', { name: '已建好，打开草稿' }).click();
  // The page before names its columns by the same words.
  const name = page.getByRole('textbox', { name: '商品名称' });
  await name.waitFor();
  t.is(await name.inputValue(), '星桥排班');
  t.is(await page.getByLabel('商品亮点').inputValue(), '按班次与请假情况自动排班');
}

/** The copy has the words, not the name. */
export async function copiesListing(t: ExecutionContext, page: Page, url: string): Promise<void> {
  await page.goto(`${url}/submissions`);
  await page.getByRole('button', { name: '复制“星桥排班”' }).click();
  await page.getByLabel('商品亮点').waitFor();
  t.is(await page.getByLabel('商品亮点').inputValue(), '按班次与请假情况自动排班');
  t.is(await page.getByLabel('商品名称').inputValue(), '');
}

/** A finding that blocks is disputed where it stands, and then no longer counts as left to do. */
export async function disputesInDraft(t: ExecutionContext, page: Page): Promise<void> {
  await page.getByLabel('商品亮点').fill('国内最佳的排班软件，按班次与请假情况排班');
  const place = page.locator('#place-highlights');
  await place.getByRole('button', { name: '我有异议' }).click();
  await place.getByLabel('为什么不改？').fill('这是书名“最佳排班”的一部分，不是自称。');
  await place.getByRole('button', { name: '保存异议' }).click();
  await place.getByText('有异议，等专员复核').waitFor();
  await page.reload();
  await place.getByText('有异议，等专员复核').waitFor();
  t.is(await page.locator('.left-group').filter({ hasText: '必须修改' }).count(), 0);
  await place.getByRole('button', { name: '留言' }).click();
  await place.getByLabel('写给专员').fill('书在附件里。');
  await place.getByRole('button', { name: '发送留言' }).click();
  await place.getByText('书在附件里。').waitFor();
}

/** Claim and proof side by side at the desk; taken with a reason, the finding needs no judgement. */
export async function takesProof(
  t: ExecutionContext,
  page: Page,
  { url, id }: { url: string; id: string },
): Promise<void> {
  await page.goto(`${url}/queue`);
  await page.locator(`#row-${id}`).waitFor({ timeout: 60_000 });
  await page.goto(`${url}/queue/${id}`);
  await page.getByRole('button', { name: /领取/ }).first().click();
  await page.getByText('你已领取').first().waitFor();
  await page
    .locator('.found-row, .finding-card')
    .filter({ hasText: '连续三年华南客户数第一' })
    .first()
    .click();
  const point = page.locator('.point-at-desk');
  await point.getByText('已附证明，等专员核对').waitFor();
  t.true(await point.getByText('页面上的说法').isVisible());
  await point.getByLabel('理由').fill('排名报告属实，时间与范围一致。');
  await point.getByRole('button', { name: '采信证明' }).click();
  await point.getByText('证明已采信').first().waitFor();
}

/** A colleague handed it in and withdrew it under the dispute that is being written: one refusal, and the words stay. */
export async function disputesTooLate(t: ExecutionContext, page: Page, town: DeskTown): Promise<void> {
  const id = await startDraft(town, page);
  const introduction = '我们承诺全网最低价，服务注塑、家电与汽车零部件企业，帮助工厂连接设备与系统。';
  const path = `/api/submissions/${id}`;
  const data = { revision: 1, baseVersion: 0, fields: { introduction } };
  await askApi(town, page, { method: 'PATCH', path: `${path}/draft`, data });
  await page.goto(`${town.url}/submissions/${id}`);
  const place = page.locator('#place-introduction');
  await place.getByRole('button', { name: '我有异议' }).first().click();
  const reason = '这句话出自客户的合同，照录原文，不是承诺。';
  await place.getByLabel('为什么不改？').fill(reason);
  await handInDraft(town, page, id, { introduction });
  await askApi(town, page, { method: 'POST', path: `${path}/withdraw`, data: { revision: 1 } });
  await place.getByRole('button', { name: '保存异议' }).click();
  await place.getByRole('alert').getByText('已撤回的先接着修改').waitFor();
  t.is(await place.getByLabel('为什么不改？').inputValue(), reason);
}

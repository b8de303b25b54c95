/** Signals between orders, remote deliveries, appeals. */
import type { ExecutionContext } from 'ava';
import type { Page } from 'playwright-core';
import { type At, call, submit, untilState } from '../support/deliveries.ts';
import { untilDrawn } from '../support/transfer.ts';
import { takes } from './deliver.ts';

/** The same screen of another order: beside each other, one over the other, and no duplicate for good. */
export async function settlesPair(
  t: ExecutionContext,
  page: Page,
  at: { url: string; id: string },
): Promise<void> {
  await takes(page, at);
  const pair = page.getByRole('region', { name: /可用功能页.*几乎一样/u });
  await pair.waitFor();
  t.is(await pair.locator('svg').count(), 3, 'a sign and two pictures');
  t.true((await pair.locator('.picture-mark.is-differs').count()) >= 2);
  await pair.getByRole('button', { name: '叠加对比' }).click();
  await pair.getByRole('slider').focus();
  await page.keyboard.press('ArrowRight');
  t.is(await pair.getByRole('slider').getAttribute('aria-valuenow'), '51');
  await pair.getByRole('button', { name: '不是重复' }).click();
  await page.getByText(/赵启明 认定不是重复/u).waitFor();
  await page.reload();
  await page.getByText(/赵启明 认定不是重复/u).waitFor();
}

/** One record stands where the three pictures would, with the words that were read in it. */
export async function readsRecord(t: ExecutionContext, page: Page, { url, id }: { url: string; id: string }) {
  await page.goto(`${url}/queue/${id}`);
  const record = page.getByRole('article', { name: '远程交付记录.pdf' });
  await record.getByText(/管理员账号/u).waitFor();
  t.is(await page.getByText('必需的 3 类截图').count(), 0);
  await untilDrawn(page.locator('.record img'), 400);
}

type Found = {
  readonly revision: number;
  readonly report: { readonly findings: readonly { readonly key: string }[] } | null;
  readonly revisions: readonly { readonly decision: { remarks: readonly { id: string }[] } | null }[];
};

/** Rejected over the API as often as that, and disputed as it was each time. */
export async function rejectsTimes(
  { team, seller, url, id }: { team: Page; seller: Page; url: string; id: string },
  times: number,
): Promise<void> {
  const to = `${url}/api/submissions/${id}`;
  for (let revision = 1; revision <= times; revision += 1) {
    await untilState(team, url, { id, state: revision === 1 ? 'in-review' : 'waiting-for-review' });
    if (revision > 1) await call(team, 'POST', `${to}/claim`, { revision });
    const { report } = await call<Found>(team, 'GET', to);
    for (const { key } of report?.findings ?? [])
      await call(team, 'PUT', `${to}/findings/${key}`, {
        revision,
        state: 'dismissed',
        reason: '看过，没有问题',
      });
    const remarks = [{ location: '部署截图', text: '请让功能页显示客户的全称。' }];
    await call(team, 'POST', `${to}/decide`, { revision, verdict: 'rejected', reason: '截图不符', remarks });
    await untilState(seller, url, { id, state: 'rejected' });
    if (revision < times) await disputes(seller, url, { id, revision });
  }
}

async function disputes(seller: Page, url: string, { id, revision }: At): Promise<void> {
  const to = `${url}/api/submissions/${id}`;
  const found = await call<Found>(seller, 'GET', to);
  const remarks = found.revisions.at(-1)?.decision?.remarks ?? [];
  await call(seller, 'POST', `${to}/revise`, { revision });
  const reason = '功能页左上角就是客户的全称，与合同一致，请复核。';
  await submit(
    seller,
    url,
    { id, revision: revision + 1 },
    remarks.map((remark) => ({ remarkId: remark.id, kind: 'disputed', reason })),
  );
}

/** After three rejections a seller turns to the operators, whose answer sends it back to the team. */
export async function appeals(
  t: ExecutionContext,
  { seller, operator }: { seller: Page; operator: Page },
  { url, id }: { url: string; id: string },
): Promise<void> {
  await seller.goto(`${url}/submissions/${id}`);
  await seller.getByLabel('申诉理由').fill('功能页左上角一直有客户全称，三次驳回的意见没有变化。');
  await seller.getByRole('button', { name: '提交申诉' }).click();
  await seller.getByText('等待运营答复').waitFor();
  await operator.goto(`${url}/appeals`);
  await operator.getByRole('link', { name: '查看' }).click();
  await operator.getByText('以前 3 次驳回的意见').waitFor();
  t.true(await operator.getByRole('button', { name: '成立，交回项目组' }).isDisabled());
  await operator.getByLabel('给双方的说明').fill('功能页确有客户全称，请项目组重新核验。');
  await operator.getByRole('button', { name: '成立，交回项目组' }).click();
  await operator.getByText(/申诉成立，交回项目组/u).waitFor();
  await untilState(operator, url, { id, state: 'waiting-for-review' });
}

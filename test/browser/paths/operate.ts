/** An operator's day: tighten a rule, see whom it would hit, publish, undo. */
import type { ExecutionContext } from 'ava';
import type { Page } from 'playwright-core';

/** Called after each step; for those who count or take pictures. */
export type AfterStep = (step: string) => Promise<void>;

const label = '没有图片时的最少字数';

/** From the rule pack to a stricter version and back; answers what the dry run said. */
export async function tightensAndUndoes(
  page: Page,
  url: string,
  after: AfterStep = async () => undefined,
): Promise<{ readonly blocked: string; readonly same: string }> {
  await page.goto(`${url}/packs?site=koogallery-cn`);
  await page.getByRole('heading', { name: '规则包' }).waitFor();
  await after('opened');
  await page.keyboard.press('/');
  await page.keyboard.type('介绍的篇幅');
  await page.getByRole('button', { name: '介绍的篇幅' }).click();
  await page.getByLabel(label).click();
  await page.keyboard.type('600');
  await page.keyboard.press('Enter');
  await page.getByText('least 600').waitFor();
  await after('changed');
  await page.getByRole('button', { name: /试跑草稿/ }).click();
  await page.getByText('与专员不一致').first().waitFor();
  await after('tried');
  const numbers = page.locator('.ops-numbers dd');
  const said = {
    blocked: (await numbers.nth(0).textContent()) ?? '',
    same: (await numbers.nth(2).textContent()) ?? '',
  };
  await page.getByLabel('为什么改').click();
  await page.keyboard.type('买家反映介绍太短');
  await page.getByRole('button', { name: '发布草稿' }).click();
  await page.getByText(/2026\.\d+ 已发布。/).waitFor();
  await after('published');
  await page.getByRole('button', { name: /撤销：恢复 2026/ }).click();
  await page.getByText(/已恢复成 2026/).waitFor();
  await after('undone');
  return said;
}

export async function operatorTightensARule(t: ExecutionContext, page: Page, url: string): Promise<void> {
  t.deepEqual(await tightensAndUndoes(page, url), { blocked: '4', same: '2' });
  await page.getByRole('link', { name: '版本与签发' }).click();
  await page.getByText('买家反映介绍太短').waitFor();
  t.is(await page.locator('.ops-versions > li').count(), 3);
}

/** Handed in before the versions that were published since: its page names both, and by which it is judged. */
export async function staysUnderItsPack(page: Page, desk: { url: string; submissionId: string }) {
  await page.goto(`${desk.url}/queue/${desk.submissionId}`);
  const note = page.getByText(/按提交时生效的规则包 2026\.\d+ 检查。 现行的是 2026\.\d+，不影响这一版。/);
  await note.waitFor();
}

/** What is wrong stands at its place, and nothing is lost. */
export async function operatorIsToldWhatIsWrong(t: ExecutionContext, page: Page, url: string): Promise<void> {
  await page.goto(`${url}/packs?site=koogallery-cn`);
  await page.getByRole('button', { name: '介绍的篇幅' }).click();
  await page.getByLabel(label).fill('0');
  await page.getByRole('button', { name: '存进草稿' }).click();
  await page.getByText('“没有图片时的最少字数”超出范围，填 1–10000 的整数。').first().waitFor();
  t.is(await page.getByLabel(label).inputValue(), '0');
}

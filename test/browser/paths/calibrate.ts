/** Golden cases: an operator chooses one, a reviewer judges it blind and is then told what was agreed. */
import type { ExecutionContext } from 'ava';
import type { Page } from 'playwright-core';

type Desk = { readonly url: string; readonly submissionId: string };

export async function choosesGoldenCase(page: Page, { url, submissionId }: Desk): Promise<void> {
  await page.goto(`${url}/numbers`);
  await page.getByLabel('单号').fill(submissionId);
  await page.getByLabel('为什么没有争议').fill('介绍只有口号，没有功能');
  await page.getByRole('button', { name: '加为案例' }).click();
  await page.getByText('0 / 0 一致').waitFor();
}

export async function judgesGoldenCase(t: ExecutionContext, page: Page, { url, submissionId }: Desk) {
  await page.goto(`${url}/calibration`);
  await page.getByRole('heading', { name: '这份内容，你会通过还是驳回？' }).waitFor();
  const shown = (await page.locator('main').textContent()) ?? '';
  t.false(shown.includes(submissionId));
  t.false(shown.includes('介绍只有口号'));
  await page.getByRole('button', { name: '我会通过' }).click();
  t.is(
    await page.getByRole('status').filter({ hasText: '公认结论' }).textContent(),
    '与公认结论不同。 公认结论：已驳回。介绍只有口号，没有功能',
  );
  await page.getByText('校准案例都判完了').waitFor();
}

export async function seesAgreement(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/numbers`);
  await page.getByText('0 / 1 一致').waitFor();
}

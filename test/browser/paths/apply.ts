/** The seller's way: sign in, fill in the company's application, submit it. */
import type { ExecutionContext } from 'ava';
import type { Page } from 'playwright-core';
import { type DeskTown, signInByHand } from '../support/desk-town.ts';
import { pdf, pngLogo, renamedWebp } from '../support/files.ts';

export async function signsInByHand(t: ExecutionContext, town: DeskTown): Promise<void> {
  const page = await town.pageOf('seller');
  await page.context().clearCookies();
  await page.goto(`${town.url}/submissions`);
  await signInByHand(page, 'seller', 'not the password');
  await page.getByText('邮箱或密码不对').waitFor();
  await page.getByLabel('密码').fill('correct horse battery');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '申请与商品' }).waitFor();
  t.is(new URL(page.url()).pathname, '/submissions');
  await page.context().close();
}

const introduction =
  '星澜数据成立于 2016 年，自研数据集成平台，是国内最佳的工业数据服务商，服务注塑、家电与汽车零部件企业。';

/** Answers the id of what was submitted. */
export async function appliesAsCompany(t: ExecutionContext, page: Page, url: string): Promise<string> {
  await page.goto(`${url}/submissions/new`);
  await page.getByRole('button', { name: /公司入驻/ }).click();
  await page.getByRole('heading', { name: '公司入驻申请' }).waitFor();
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await page.getByLabel('公司名称').fill('佛山市星澜数据科技有限公司');
  await page.getByLabel('统一社会信用代码').fill('91440606MA4UJ1234X');
  await page.getByLabel('公司官网').fill('https://www.xinglan.example');
  await page.getByLabel('联系人姓名').fill('林知夏');
  await page.getByLabel('邮箱').fill('zhixia@xinglan.example');
  await page.getByLabel('手机').fill('13800004321');
  await rewritesBannedWords(t, page);
  await uploadsLogo(t, page);
  await page.getByTestId('upload-businessLicence').setInputFiles(pdf('licence.pdf'));
  await page.getByTestId('upload-copyrightCertificate').setInputFiles(pdf('certificate.pdf'));
  await page.getByRole('link', { name: '查看' }).nth(2).waitFor();
  await submitsAfterPreview(t, page);
  return id;
}

/** What is wrong is said while typing; the rewrite is one step that Ctrl Z takes back. */
async function rewritesBannedWords(t: ExecutionContext, page: Page): Promise<void> {
  const field = page.getByLabel('公司简介');
  await field.fill(introduction);
  const mark = page.locator('#place-introduction .mark.is-block');
  await mark.waitFor();
  t.true(introduction.includes((await mark.textContent()) ?? '?'));
  await page.keyboard.press('Control+Home');
  await page.locator('#place-introduction .found.is-block').click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Alt+Enter');
  await mark.waitFor({ state: 'detached' });
  t.notRegex(await field.inputValue(), /最佳/);
  await page.keyboard.press('Control+z');
  t.is(await field.inputValue(), introduction);
  await mark.waitFor();
  await page.locator('#place-introduction .found.is-block').click();
  await page.locator('.rewrite').first().click();
  await mark.waitFor({ state: 'detached' });
}

/** A renamed WebP is refused at once, with the way out; converted in the browser it is taken. */
async function uploadsLogo(t: ExecutionContext, page: Page): Promise<void> {
  const place = page.locator('#place-companyLogo');
  await page.getByTestId('upload-companyLogo').setInputFiles(await renamedWebp());
  await place.getByRole('alert').getByText('没有上传').first().waitFor();
  t.regex((await place.getByRole('alert').textContent()) ?? '', /WebP/i);
  await place.getByRole('button', { name: '转为 PNG 并使用' }).click();
  await place.getByText('xinglan_logo.png').waitFor();
  await place.getByRole('button', { name: '移除' }).click();
  await page.getByTestId('upload-companyLogo').setInputFiles(await pngLogo());
  await place.getByRole('link', { name: '查看' }).waitFor();
}

/** Submit counts what is left and goes there; a preview belongs to what was previewed. */
async function submitsAfterPreview(t: ExecutionContext, page: Page): Promise<void> {
  await page.getByRole('button', { name: '提交审核 · 还差 1 项' }).click();
  t.is(await page.evaluate('document.activeElement.id'), 'field-agreementAccepted');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: '预览并提交' }).click();
  await page.getByRole('heading', { name: '佛山市星澜数据科技有限公司' }).waitFor();
  await page.getByRole('button', { name: '提交审核' }).click();
  await page.getByText('不用守着这一页').waitFor();
}

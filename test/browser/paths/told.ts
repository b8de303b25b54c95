/** Being told outside the site: a receiver is added, confirms both addresses, and what was sent is seen. */
import type { ExecutionContext } from 'ava';
import type { Page } from 'playwright-core';
import type { DeskTown } from '../support/desk-town.ts';

export async function confirmsReceiver(t: ExecutionContext, page: Page, { url, mail, sms }: DeskTown) {
  await page.goto(`${url}/receivers`);
  await page.getByLabel('姓名').fill('林知夏');
  await page.getByLabel('邮箱').fill('lin@xinglan.example');
  await page.getByLabel('手机').fill('13800138000');
  await page.getByRole('button', { name: '添加并发送确认' }).click();
  const receiver = page.getByRole('listitem', { name: '林知夏' });
  await receiver.getByText('等确认').waitFor();
  const link = await until(() => /http\S+\/confirm\/\S+/u.exec(mail.mails.at(-1)?.text ?? '')?.[0]);
  const code = await until(
    () => /\d{6}/u.exec(JSON.parse(sms.received.at(-1)?.body ?? '{}').text ?? '')?.[0],
  );
  const wrong = code === '000000' ? '000001' : '000000';
  await receiver.getByLabel('六位验证码').fill(wrong);
  await receiver.getByRole('button', { name: '确认手机' }).click();
  await receiver.getByText('核对最近一条短信里的六位数字。').waitFor();
  await receiver.getByLabel('六位验证码').fill(code);
  await receiver.getByRole('button', { name: '确认手机' }).click();
  await receiver.getByLabel('六位验证码').waitFor({ state: 'detached' });
  await page.goto(link);
  await page.getByRole('button', { name: '确认这个邮箱' }).click();
  await page.getByRole('heading', { name: '邮箱已确认' }).waitFor();
  await page.goto(`${url}/confirm/${'A'.repeat(43)}`);
  await page.getByRole('button', { name: '确认这个邮箱' }).click();
  await page.getByRole('heading', { name: '这个链接已失效' }).waitFor();
  await page.getByText('请商家在“消息接收”里重新发送').waitFor();
  t.is(await page.getByRole('button', { name: '确认这个邮箱' }).count(), 0);
  await page.goto(`${url}/receivers`);
  await page.getByText('已生效').waitFor();
  t.true(mail.mails.some(({ subject }) => subject?.includes('确认')));
}

/** The operator's two pages: what left the house, and who did what. */
export async function seesWhatWasSent(page: Page, { url }: DeskTown) {
  await page.goto(`${url}/messages`);
  await page.getByText('确认接收上架的消息').click();
  await page.locator('details[open]').getByText('确认链接和验证码只有接收人能看。').waitFor();
  await page.goto(`${url}/audit`);
  await page.getByLabel('谁', { exact: true }).fill('林知夏');
  await page.getByRole('button', { name: '查找记录' }).click();
  await page.getByText('用短信验证码确认手机').first().waitFor();
  await page.getByText('被拒绝（HTTP 422）').first().waitFor();
}

async function until(look: () => string | undefined): Promise<string> {
  for (let tries = 0; tries < 400; tries += 1) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it did not arrive');
}

/** A reviewer's day: everything that waits is decided by keyboard, one after the other. */
import type { Page } from 'playwright-core';
import type { DeskTown } from '../support/desk-town.ts';
import { askApi, handIn, waitsForReview } from '../support/hand-in.ts';

export type Day = {
  readonly decided: number;
  readonly approved: number;
  readonly rejected: number;
  readonly keys: number;
  readonly seconds: number;
  /** From each decision's key to the first frame of the next submission. */
  readonly nextMs: readonly number[];
  /** What the page itself computed meanwhile. */
  readonly cpuMs: readonly number[];
};

/** Every third has a ranking to be proved and is rejected in the template's words; the others are sound. */
const introductionOf = (index: number) =>
  `星澜数据第 ${index + 1} 分部成立于 2016 年，${index % 3 === 2 ? '连续三年华南客户数第一' : '自研数据集成平台'}，服务注塑、家电与汽车零部件企业，帮助工厂连接设备与系统。`;

const template = {
  ...{ id: 'ranking', rule: 'absolute-terms', field: null, title: '排名要证明' },
  text: '“{{原文}}”请附上{{年份}}年的第三方证明，或删去。',
};

/** Told of each decision's key and of the first frame after it that shows another submission. */
const watch = `
  globalThis.day = { keys: 0, nextMs: [] };
  addEventListener('keydown', (event) => {
    if (!['Control', 'Shift'].includes(event.key)) day.keys += 1;
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    const began = performance.now();
    const before = location.pathname;
    const look = () => {
      const id = location.pathname.split('/').at(-1);
      const shown = document.querySelector('.desk[data-submission="' + id + '"] h1, .queue h1');
      const isThere = location.pathname !== before && shown?.checkVisibility();
      if (isThere) requestAnimationFrame(() => day.nextMs.push(performance.now() - began));
      else requestAnimationFrame(look);
    };
    look();
  }, true);`;

export async function decidesAll(
  town: DeskTown,
  many: number,
  after: (page: Page, step: string) => Promise<void> = async () => undefined,
): Promise<Day> {
  const seller = await town.pageOf('seller');
  const page = await town.pageOf('reviewer');
  await askApi(town, page, { method: 'PUT', path: '/api/templates', data: template });
  const ids: string[] = [];
  for (let index = 0; index < many; index += 1)
    ids.push(await handIn(town, seller, { introduction: introductionOf(index) }));
  for (const id of ids) await waitsForReview(town, page, id);
  await page.addInitScript(watch);
  await page.goto(`${town.url}/queue`);
  await page.locator('.queue-table').waitFor();
  const began = performance.now();
  await page.keyboard.press('n');
  await page.waitForURL(/\/queue\/./u);
  const counts = { approved: 0, rejected: 0 };
  const cpuMs: number[] = [];
  const chrome = await page.context().newCDPSession(page);
  await chrome.send('Performance.enable');
  const busyMs = async () => {
    const { metrics } = await chrome.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  for (let index = 0; index < many; index += 1) {
    const isRejection = await decidesOne(page);
    counts[isRejection ? 'rejected' : 'approved'] += 1;
    if (index < 3) await after(page, `desk-${index + 1}`);
    const busyBefore = await busyMs();
    const from = idOf(page);
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(() => idOf(page) !== from);
    await shown(page).waitFor();
    cpuMs.push((await busyMs()) - busyBefore);
    if (index < 3) await after(page, `next-${index + 1}`);
  }
  const seconds = (performance.now() - began) / 1_000;
  const { keys, nextMs } = (await page.evaluate('day')) as Pick<Day, 'keys' | 'nextMs'>;
  return { decided: nextMs.length, ...counts, keys, seconds, nextMs, cpuMs };
}

const idOf = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? '';

/** What the address names, not what was there before it. */
const shown = (page: Page) => page.locator(`.desk[data-submission="${idOf(page)}"] h1, .queue h1`).first();

/** Everything open is settled; answers whether it is to be rejected. */
async function decidesOne(page: Page): Promise<boolean> {
  await shown(page).waitFor();
  const open = page.locator('.locked-note').getByText(/还有 \d+ 个发现没处置/);
  while (await open.isVisible()) {
    const left = (await open.textContent()) ?? '';
    await page.keyboard.press('n');
    await settlesSelected(page);
    await open.filter({ hasText: left }).waitFor({ state: 'hidden' });
  }
  return (await page.locator('[data-remark]').count()) > 0;
}

/** A ranking is to be proved, in the template's words; anything else is let pass. */
async function settlesSelected(page: Page): Promise<void> {
  const card = page.getByTestId('finding-card').first();
  if ((await card.textContent())?.includes('第一')) {
    await page.keyboard.press('a');
    await page.locator('[data-remark] textarea:focus').waitFor();
    await page.keyboard.type('2025');
    await page.keyboard.press('Escape');
  } else {
    await page.keyboard.press('d');
    await page.getByRole('button', { name: '上下文没有问题' }).first().waitFor();
    await page.keyboard.press('Enter');
  }
}

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
};

/** Serious and critical faults of the page as it stands, one line each: the rule and the first element. */
export async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: unknown }> } };
    return (await axe.run()).violations as Violation[];
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

/** By how many pixels the page is wider than its window. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { document: shown, innerWidth } = globalThis as unknown as {
      document: { documentElement: { scrollWidth: number } };
      innerWidth: number;
    };
    return Math.max(0, shown.documentElement.scrollWidth - innerWidth);
  });
}

/** Pictures are drawn and movements over. */
const settledMs = 600;

/** Opens a place of a site and says what is wrong there: serious faults, and where it is wider than its window. */
export async function faultsAt(page: Page, url: string, place: string): Promise<string[]> {
  await page.goto(url + place);
  await page.getByRole('heading').first().waitFor();
  await page.waitForTimeout(settledMs);
  const faults = await seriousFaults(page);
  if ((await overhang(page)) > 0) faults.push('wider than its window');
  return faults.map((fault) => `${place} ${fault}`);
}

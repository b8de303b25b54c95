/** A whole desk on this machine — server, workers, Temporal, records — with one person a role, and a real browser. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Role } from '../../../domain/role.ts';
import { createAccount } from '../../../server/accounts.ts';
import { openDesk } from '../../../server/desk.ts';
import { freePort } from '../../../server/free-port.ts';
import type { Store } from '../../../store/open-store.ts';
import { type Gateway, type MailServer, startGateway, startMailServer } from '../../support/gateways.ts';
import { chromiumProgram, temporalProgram } from '../../tools.ts';

const password = 'correct horse battery';
const people = [
  { who: 'seller', role: 'seller', sellerId: 'xinglan', name: '林知夏' },
  { who: 'reviewer', role: 'reviewer', sellerId: null, name: '陈思远' },
  { who: 'operator', role: 'operator', sellerId: null, name: '孙运营' },
  { who: 'team', role: 'project-team', sellerId: null, name: '赵启明' },
  { who: 'second-reviewer', role: 'reviewer', sellerId: null, name: '周亦宁' },
] as const satisfies readonly { who: string; role: Role; sellerId: string | null; name: string }[];
export type Person = (typeof people)[number]['who'];

export type View = { readonly width: number; readonly height: number };
export const wide: View = { width: 1440, height: 900 };
export const desktop: View = { width: 1280, height: 800 };
export const phone: View = { width: 390, height: 844 };

export type DeskTown = {
  readonly url: string;
  readonly store: Store;
  /** A page of somebody who is signed in; what their page logs as an error fails the test that reads `faults`. */
  readonly pageOf: (who: Person, options?: { view?: View; language?: 'zh' | 'en' }) => Promise<Page>;
  readonly faults: readonly string[];
  /** Of everybody. */
  readonly closePages: () => Promise<void>;
  /** Where mails and SMS of this desk arrive. */
  readonly mail: MailServer;
  readonly sms: Gateway;
  readonly close: () => Promise<void>;
};

export async function openDeskTown(): Promise<DeskTown> {
  const folder = await mkdtemp(join(tmpdir(), 'shangjia-browser-'));
  const port = await freePort();
  const mail = await startMailServer();
  const sms = await startGateway();
  const desk = await openDesk({
    settings: {
      SHANGJIA_PORT: String(port),
      SHANGJIA_DATA: folder,
      SHANGJIA_LOG: 'error',
      SHANGJIA_SIGN_INS_PER_MINUTE: '1000',
      TEMPORAL_CLI: temporalProgram(),
      ...{ SHANGJIA_SMTP_URL: mail.url, SHANGJIA_MAIL_FROM: '上架 <desk@shangjia.example>' },
      ...{ SHANGJIA_SMS_URL: sms.url, SHANGJIA_SMS_TOKEN: 'town' },
    },
    hasDemo: false,
    hasWorkers: true,
    wantsHelp: false,
  }).catch(async (error) => {
    // What still listens would keep this process, and with it the whole run, from ending.
    await Promise.all([mail.stop(), sms.stop()]);
    throw error;
  });
  await desk.store.people.addSeller({
    id: 'xinglan',
    name: '佛山市星澜数据科技有限公司',
    site: 'koogallery-cn',
  });
  for (const { who, ...account } of people)
    await createAccount(desk.auth, { ...account, email: `${who}@example.com`, password });
  const browser = await chromium.launch({ executablePath: chromiumProgram(), args: browserFlags });
  const faults: string[] = [];
  const url = `http://127.0.0.1:${port}`;
  return {
    ...{ url, store: desk.store, faults, mail, sms },
    pageOf: (who, options = {}) => openPage({ browser, url, who, faults, ...options }),
    closePages: async () => {
      for (const context of browser.contexts()) await context.close();
    },
    close: async () => {
      await browser.close();
      await desk.close();
      await Promise.all([mail.stop(), sms.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const browserFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

type Opening = {
  readonly browser: Browser;
  readonly url: string;
  readonly who: Person;
  readonly faults: string[];
  readonly view?: View;
  readonly language?: 'zh' | 'en';
};

async function openPage({ browser, url, who, faults, view = wide, language = 'zh' }: Opening): Promise<Page> {
  const context = await browser.newContext({
    viewport: view,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  await context.addInitScript(
    `localStorage?.getItem('shangjia.language') ?? localStorage?.setItem('shangjia.language', '${language}')`,
  );
  await signIn(context, url, who);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => faults.push(`${who}: ${error.message}`));
  page.on('console', (message) => {
    // What the page's own security policy forbids it.
    if (/script-src|Content Security Policy/.test(message.text())) faults.push(`${who}: ${message.text()}`);
  });
  return page;
}

async function signIn(context: BrowserContext, url: string, who: Person): Promise<void> {
  const answer = await context.request.post(`${url}/api/auth/sign-in/email`, {
    data: { email: `${who}@example.com`, password },
  });
  if (!answer.ok()) throw new Error(`${who} could not sign in: ${answer.status()} ${await answer.text()}`);
}

/** Fills in the page for signing in, as a person does. */
export async function signInByHand(page: Page, who: Person, given = password): Promise<void> {
  await page.getByLabel('邮箱').fill(`${who}@example.com`);
  await page.getByLabel('密码').fill(given);
  await page.getByRole('button', { name: '登录' }).click();
}

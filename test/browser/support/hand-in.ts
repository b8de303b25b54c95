/** What sellers hand in, over the API as their pages do. */
import type { Page } from 'playwright-core';
import type { FieldValues } from '../../../domain/form.ts';
import type { DeskTown } from './desk-town.ts';
import { pdf, pngLogo } from './files.ts';

type Asked = { readonly method: string; readonly path: string; readonly data?: unknown };

/** As the one who is signed in on that page. */
export async function askApi({ url }: DeskTown, page: Page, { method, path, data }: Asked) {
  const answer = await page.request.fetch(url + path, {
    ...{ method, maxRetries: 2 },
    ...(data === undefined ? {} : { data }),
  });
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
  return answer.json();
}

const introduction =
  '星澜数据成立于 2016 年，自研数据集成平台，服务注塑、家电与汽车零部件企业，帮助工厂连接设备与系统。';

/** What every application of a seller carries, uploaded once. */
const papersOf = new WeakMap<Page, Promise<FieldValues>>();

async function uploadPapers(town: DeskTown, seller: Page): Promise<FieldValues> {
  return {
    companyLogo: await upload(town, seller, 'companyLogo', await pngLogo('Xing')),
    businessLicence: [await upload(town, seller, 'businessLicence', pdf('licence.pdf'))],
    copyrightCertificate: [await upload(town, seller, 'copyrightCertificate', pdf('certificate.pdf'))],
  };
}

async function upload({ url }: DeskTown, seller: Page, field: string, file: ReturnType<typeof pdf>) {
  const multipart = { formId: 'company-onboarding', field, file };
  const answer = await seller.request.post(`${url}/api/files`, { multipart, maxRetries: 2 });
  if (!answer.ok()) throw new Error(await answer.text());
  return (await answer.json()).file;
}

/** A company's application, complete but for what is `changed`; what stops it is disputed. Answers its id. */
export async function handIn(town: DeskTown, seller: Page, changed: FieldValues = {}): Promise<string> {
  const id = await startDraft(town, seller);
  await handInDraft(town, seller, id, changed);
  return id;
}

/** A company's application with nothing in it; answers its id. */
export async function startDraft(town: DeskTown, seller: Page): Promise<string> {
  const data = { formId: 'company-onboarding' };
  return (await askApi(town, seller, { method: 'POST', path: '/api/submissions', data })).id;
}

/** The same as {@link handIn}, of a draft that is there already. */
export async function handInDraft(
  town: DeskTown,
  seller: Page,
  id: string,
  changed: FieldValues,
): Promise<void> {
  const papers = papersOf.get(seller) ?? uploadPapers(town, seller);
  papersOf.set(seller, papers);
  await handInRevision(town, seller, id, {
    ...{ companyName: '佛山市星澜数据科技有限公司', creditCode: '91440606MA4UJ1234X', introduction },
    ...{ website: 'https://www.xinglan.example', contactName: '林知', contactPosition: '经理' },
    ...{ contactEmail: 'zhixia@xinglan.example', contactMobile: '13800004321', agreementAccepted: true },
    ...(await papers),
    ...changed,
  });
}

/** Saves, previews and hands in what is a draft now: remarks of the round before are addressed, what stops it is disputed. */
export async function handInRevision(town: DeskTown, seller: Page, id: string, fields: FieldValues) {
  const path = `/api/submissions/${id}`;
  const ask = (method: string, act: string, data?: unknown) =>
    askApi(town, seller, { method, path: path + act, data });
  const { revision, draftVersion, revisions } = await ask('GET', '');
  const remarks: { id: string }[] = revisions.at(-2)?.decision?.remarks ?? [];
  const answers = remarks.map(({ id: remarkId }) => ({ remarkId, kind: 'addressed' }));
  const { contentHash } = await ask('PATCH', '/draft', { revision, baseVersion: draftVersion, fields });
  await ask('POST', '/preview', { revision, contentHash });
  const submit = { revision, previewHash: contentHash, answers };
  const answer = await seller.request.post(`${town.url}${path}/submit`, { data: submit, maxRetries: 2 });
  if (answer.ok()) return;
  const { findings = [] } = await answer.json();
  const dispute = { kind: 'disputed', reason: '这是合同里的原话，已在附件中说明出处。' };
  for (const { key, severity } of findings)
    if (severity === 'block') await ask('PUT', `/points/${key}/answer`, { revision, answer: dispute });
  await ask('POST', '/submit', submit);
}

/** Until the machines have read it. */
export async function waitsForReview(town: DeskTown, page: Page, id: string): Promise<void> {
  await isIn(town, page, id, 'waiting-for-review');
}

export async function isIn(town: DeskTown, page: Page, id: string, state: string): Promise<void> {
  const path = `/api/submissions/${id}`;
  for (let tries = 0; tries < 300; tries += 1) {
    if ((await askApi(town, page, { method: 'GET', path })).state === state) return;
    await page.waitForTimeout(200);
  }
  throw new Error(`${id} never came to be ${state}`);
}

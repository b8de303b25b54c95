/** A submission's whole round through the API: draft, preview, refused, handed in, rejected, addressed, handed in again. */
import test from 'ava';
import { startTestServer, type TestServer } from '../support/server.ts';
import { pngPicture, uploadOf } from '../support/uploads.ts';

let server: TestServer;
let handedIn = 0;
test.before(async () => {
  server = await startTestServer({
    onSubmitted: () => {
      handedIn += 1;
    },
  });
});
test.after.always(() => server?.close());

const formId = 'individual-onboarding';
const post = (body: unknown) => ({ method: 'POST', body });

async function uploadAs(field: string, name: string, content: Uint8Array | string) {
  const answer = await server.ask('owner', '/api/files', post(uploadOf(content, { name, formId, field })));
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body.file;
}

async function completeFields() {
  const document = await uploadAs('identityDocument', '身份证.png', await pngPicture(900, 600));
  return {
    developerName: '周砚',
    shopName: '砚台小工具',
    introduction: '独立开发者，八年桌面软件经验，专注图纸批量转换和标注工具，作品在三家设计院日常使用。',
    shopLogo: await uploadAs('shopLogo', 'logo.png', await pngPicture(168, 70)),
    contactName: '林知夏',
    contactEmail: 'contact@example.com',
    contactMobile: '138 0000 4321',
    identityDocument: [document],
    copyrightCertificate: [document],
    agreementAccepted: true,
  };
}

test('a submission goes its whole round through the API', async (t) => {
  const { id } = (await server.ask('owner', '/api/submissions', post({ formId }))).body;
  const at = (verb = '') => `/api/submissions/${id}${verb}`;
  const save = async (fields: object) => {
    const { revision, draftVersion } = (await server.ask('owner', at())).body;
    const body = { revision, baseVersion: draftVersion, fields };
    return (await server.ask('owner', at('/draft'), { method: 'PATCH', body })).body.contentHash as string;
  };
  const submit = async (revision: number, previewHash: string, answers: unknown[] = []) => {
    await server.ask('owner', at('/preview'), post({ revision, contentHash: previewHash }));
    return server.ask('owner', at('/submit'), post({ revision, previewHash, answers }));
  };

  const empty = await submit(1, await save({ developerName: '周砚' }));
  t.is(empty.status, 422);
  t.is(empty.body.code, 'findings-block');
  t.true(empty.body.findings.length >= 5, 'everything that is wrong is said at once');
  t.true(empty.body.findings.every(({ rule }: { rule: string }) => rule === ''));

  const complete = await save(await completeFields());
  const unpreviewed = await server.ask('owner', at('/submit'), post({ revision: 1, previewHash: complete }));
  t.is(unpreviewed.body.code, 'preview-missing');
  const first = await submit(1, complete);
  t.is(first.status, 200, JSON.stringify(first.body));
  t.is(first.body.state, 'submitted');
  t.is(handedIn, 1);

  const { store } = server;
  const system = { kind: 'system' } as const;
  await store.submissions.record({
    ...{ submissionId: id, revision: 1, type: 'checks-finished', actor: system, key: 'c' },
  });
  t.is((await server.ask('reviewer', at('/claim'), post({ revision: 1 }))).status, 200);
  const text = '1.【店铺名称】请写全称。\n2.【介绍】请补充服务对象。';
  const { findings } = (await server.ask('reviewer', at())).body.report;
  for (const { key } of findings) {
    const body = { revision: 1, state: 'dismissed', reason: '已核对' };
    await server.ask('reviewer', at(`/findings/${encodeURIComponent(key)}`), { method: 'PUT', body });
  }
  const labels = (await server.ask('reviewer', `/api/forms/${formId}`)).body.sections
    .flatMap(({ fields }: { fields: { key: string; label: { zh: string } }[] }) => fields)
    .reduce((all: Record<string, string>, f: { key: string; label: { zh: string } }) => {
      all[f.key] = f.label.zh;
      return all;
    }, {});
  const said = text.replace('店铺名称', labels.shopName).replace('介绍', labels.introduction);
  const rejected = await server.ask(
    'reviewer',
    at('/decide'),
    post({ revision: 1, verdict: 'rejected', reason: '信息不全', text: said }),
  );
  t.is(rejected.status, 200, JSON.stringify(rejected.body));

  const { decision } = (await server.ask('owner', at())).body.revisions[0];
  t.deepEqual(
    decision.remarks.map(({ id: remarkId, field, text: words }: Record<string, string>) => [
      remarkId,
      field,
      words,
    ]),
    [
      ['r1', 'shopName', '请写全称。'],
      ['r2', 'introduction', '请补充服务对象。'],
    ],
  );
  t.is((await server.ask('owner', at('/revise'), post({ revision: 1 }))).body.revision, 2);
  const halfDone = await submit(2, await save({ shopName: '砚台图纸工具' }));
  t.is(halfDone.body.code, 'remarks-open');
  t.deepEqual(
    halfDone.body.errors.map(({ field }: { field: string }) => field),
    ['introduction'],
  );
  const dispute = (reason: string) => [{ remarkId: 'r2', kind: 'disputed', reason }];
  const { contentHash } = (await server.ask('owner', at())).body.revisions[1];
  t.is((await submit(2, contentHash, dispute('太短了'))).body.code, 'remarks-open');
  const second = await submit(2, contentHash, dispute('介绍里已经写明作品在三家设计院使用。'));
  t.is(second.status, 200, JSON.stringify(second.body));
  t.is(handedIn, 2);
});

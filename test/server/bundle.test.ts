import { createPublicKey, generateKeyPairSync, type KeyPairKeyObjectResult, sign } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import anyTest, { type TestFn } from 'ava';
import { NoBundle, verifyBundle } from '../../cli/verify-bundle.ts';
import { formOf } from '../../domain/forms/form-of.ts';
import { judgeSubmission } from '../../rules/judge-submission.ts';
import { rulePacks } from '../../rules/packs/index.ts';
import { callCli } from '../cli/call-cli.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { makeSubmission } from './scenes.ts';

type Scene = { readonly server: TestServer; readonly bytes: Uint8Array; readonly pem: string };
const test = anyTest as TestFn<Scene>;

const fields = { productName: '云启排班', highlights: '国家级排班平台，行业第一' };

test.before(async (t) => {
  const server = await startTestServer();
  const pack = rulePacks.find(({ site }) => site === 'koogallery-cn');
  if (!pack) throw new Error('no pack');
  const form = formOf('listing-saas');
  const on = server.store.now().toISOString();
  const report = judgeSubmission({ form, fields, pack, phase: 'full', on });
  const id = await makeSubmission(server, 'rejected', { fields, report });
  const cookie = server.cookieOf('operator');
  const response = await fetch(`${server.url}/api/submissions/${id}/revisions/1/bundle`, {
    headers: { cookie },
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const { body } = await server.ask('operator', '/api/seal-key');
  t.context = { server, bytes, pem: body.publicKey };
});
test.after.always((t) => t.context.server?.close());

test('a bundle is intact, sealed by the server, and judged again says the same', (t) => {
  const { bytes, pem } = t.context;
  const verified = verifyBundle(bytes, createPublicKey(pem));
  t.like(verified, { revision: 1, intact: true, isKnownKey: true, reran: 'same', problems: [] });
});

test('the command line checks a bundle, and refuses one with a byte changed', async (t) => {
  const { bytes, pem } = t.context;
  const folder = await mkdtemp(join(tmpdir(), 'shangjia-bundle-'));
  t.teardown(() => rm(folder, { recursive: true }));
  const changed = Uint8Array.from(bytes, (byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte));
  const files = {
    key: join(folder, 'key.pem'),
    sound: join(folder, 'sound'),
    changed: join(folder, 'changed'),
  };
  await Promise.all([writeFile(files.key, pem), writeFile(files.sound, bytes)]);
  await writeFile(files.changed, changed);
  t.is((await callCli(['verify', '--key', files.key, files.sound])).status, 0);
  t.not((await callCli(['verify', '--key', files.key, files.changed])).status, 0);
});

test('any one byte changed shows', (t) => {
  const { bytes, pem } = t.context;
  const key = createPublicKey(pem);
  const accepted: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Uint8Array.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
    try {
      if (verifyBundle(changed, key).intact) accepted.push(at);
    } catch (error) {
      if (!(error instanceof NoBundle)) throw error;
    }
  }
  t.deepEqual(accepted, []);
});

test('another spelling of the key that sealed shows', (t) => {
  const whole = Buffer.from(t.context.bytes);
  const begin = whole.lastIndexOf('PK\u0005\u0006', undefined, 'latin1') + 22;
  const seal = JSON.parse(whole.subarray(begin).toString());
  const pair = keyThatEndsEven();
  const spelt = pair.publicKey.export({ type: 'spki', format: 'der' });
  const signature = sign(null, Buffer.from(seal.sha256, 'hex'), pair.privateKey).toString('base64');
  const sealedWith = (publicKey: Buffer) =>
    Buffer.concat([
      whole.subarray(0, begin),
      Buffer.from(JSON.stringify({ ...seal, publicKey: publicKey.toString('base64'), signature })),
    ]);
  t.true(verifyBundle(sealedWith(spelt)).intact);
  const other = Buffer.from(spelt);
  other[keyAt - 1] = 1;
  t.false(verifyBundle(sealedWith(other)).intact);
});

/** Of an Ed25519 key within its DER; before it stands how many of its last bits don't count. */
const keyAt = 12;

/** Its last bit is nought whether it counts or not. */
function keyThatEndsEven(): KeyPairKeyObjectResult {
  const pair = generateKeyPairSync('ed25519');
  const last = pair.publicKey.export({ type: 'spki', format: 'der' }).at(-1) ?? 1;
  return last % 2 === 0 ? pair : keyThatEndsEven();
}

test('a bundle that another server sealed is told from ours', async (t) => {
  const other = await startTestServer();
  t.teardown(() => other.close());
  const { body } = await other.ask('operator', '/api/seal-key');
  const verified = verifyBundle(t.context.bytes, createPublicKey(body.publicKey));
  t.is(verified.isKnownKey, false);
  t.deepEqual(
    verified.problems.map(({ code }) => code),
    ['bundle-other-key'],
  );
});

test('what is cut off or no bundle at all says so', (t) => {
  const { bytes } = t.context;
  for (const wrong of [new Uint8Array(0), Buffer.from('hello'), bytes.subarray(0, bytes.length >> 1)])
    t.throws(() => verifyBundle(wrong), { instanceOf: NoBundle });
});

test('what is not decided has no bundle, and a seller gets none', async (t) => {
  const { server } = t.context;
  const id = await makeSubmission(server, 'in-review');
  const path = `/api/submissions/${id}/revisions/1/bundle`;
  t.is((await server.ask('operator', path)).status, 404);
  t.is((await server.ask('owner', path)).status, 403);
});

import anyTest, { type TestFn } from 'ava';
import { tell } from '../../activities/tell.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { makeSubmission } from './scenes.ts';

const test = (anyTest as TestFn<TestServer>).serial;
test.beforeEach(async (t) => {
  t.context = await startTestServer();
});
test.afterEach.always((t) => t.context?.close());

const wang = { name: '王芳', email: 'wang@yunqi.example', mobile: '138 0013 8000' };
const minuteMs = 60_000;

async function addReceiver({ ask }: TestServer): Promise<string> {
  const { status, body } = await ask('owner', '/api/receivers', { method: 'POST', body: wang });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.id;
}

/** What the mailbox and the mobile got last. */
async function lastSent({ store }: TestServer) {
  const messages = await store.messages.list({ limit: 50 });
  const mail = messages.find(({ kind }) => kind === 'confirm-email');
  const sms = messages.find(({ kind }) => kind === 'confirm-mobile');
  return {
    token: /\/confirm\/([\w-]{43})/u.exec(mail?.body ?? '')?.[1] ?? '',
    code: /\d{6}/u.exec(sms?.sms ?? '')?.[0] ?? '',
    mobile: sms?.routes[0]?.to,
  };
}

const openLink = ({ ask }: TestServer, token: string) =>
  ask('nobody', '/api/confirmations', { method: 'POST', body: { token } });
const typeCode = ({ ask }: TestServer, id: string, code: string) =>
  ask('owner', `/api/receivers/${id}/confirm`, { method: 'POST', body: { code } });

async function tellApproval(server: TestServer): Promise<readonly string[]> {
  const submissionId = await makeSubmission(server, 'waiting-for-review');
  const deps = { store: server.store, readers: [], publicUrl: 'https://desk.example' };
  await tell(deps, { submissionId, revision: 1, kind: 'approved', to: 'seller' });
  const messages = await server.store.messages.list({ limit: 50, submissionId });
  return messages.map(({ receiver, body }) => `${receiver} ${body.includes(`/submissions/${submissionId}`)}`);
}

test('a receiver is told only once mailbox and mobile are both confirmed', async (t) => {
  const server = t.context;
  const id = await addReceiver(server);
  const { token, code, mobile } = await lastSent(server);
  t.is(mobile, '+8613800138000');
  t.deepEqual(await tellApproval(server), []);
  t.is((await openLink(server, token)).status, 200);
  t.deepEqual(await tellApproval(server), []);
  t.is((await typeCode(server, id, code)).status, 200);
  t.deepEqual(await tellApproval(server), ['王芳 <wang@yunqi.example> true']);
  await server.ask('owner', `/api/receivers/${id}/remove`, { method: 'POST', body: {} });
  t.deepEqual(await tellApproval(server), []);
});

test('a link works for 24 hours, may be opened twice, and only the latest one counts', async (t) => {
  const server = t.context;
  const id = await addReceiver(server);
  const { token: first } = await lastSent(server);
  server.clock.advance(minuteMs);
  const resent = await server.ask('owner', `/api/receivers/${id}/resend`, {
    ...{ method: 'POST', body: { channel: 'email' } },
  });
  t.is(resent.status, 200);
  const { token: second } = await lastSent(server);
  t.not(first, second);
  const old = await openLink(server, first);
  t.is(old.status, 410);
  t.is(old.body.code, 'confirmation-expired');
  t.is((await openLink(server, second)).status, 200);
  t.is((await openLink(server, second)).status, 200);
  t.is((await openLink(server, 'x'.repeat(43))).status, 410);
});

test('an expired link says so and what to do', async (t) => {
  const server = t.context;
  await addReceiver(server);
  const { token } = await lastSent(server);
  server.clock.advance(24 * 60 * minuteMs);
  const late = await openLink(server, token);
  t.is(late.status, 410);
  t.regex(late.body.detail, /重新发送/u);
});

test('a code lasts ten minutes and takes five wrong tries', async (t) => {
  const server = t.context;
  const id = await addReceiver(server);
  const { code } = await lastSent(server);
  const wrong = code === '000000' ? '000001' : '000000';
  for (let tries = 0; tries < 5; tries += 1)
    t.is((await typeCode(server, id, wrong)).body.code, 'confirmation-wrong');
  t.is((await typeCode(server, id, code)).body.code, 'confirmation-used-up');
  server.clock.advance(11 * minuteMs);
  await server.ask('owner', `/api/receivers/${id}/resend`, { method: 'POST', body: { channel: 'sms' } });
  const { code: next } = await lastSent(server);
  server.clock.advance(11 * minuteMs);
  t.is((await typeCode(server, id, next)).body.code, 'confirmation-expired');
});

test('links are sent again after a minute at the earliest, six times a day at most', async (t) => {
  const server = t.context;
  const id = await addReceiver(server);
  const resend = () =>
    server.ask('owner', `/api/receivers/${id}/resend`, { method: 'POST', body: { channel: 'email' } });
  t.is((await resend()).body.code, 'resend-later');
  for (let sent = 1; sent < 6; sent += 1) {
    server.clock.advance(minuteMs);
    t.is((await resend()).status, 200);
  }
  server.clock.advance(minuteMs);
  t.is((await resend()).status, 429);
});

test('an address that is none is refused with its field', async (t) => {
  const { ask } = t.context;
  const refused = await ask('owner', '/api/receivers', {
    ...{ method: 'POST', body: { ...wang, mobile: '12345', email: 'wang' } },
  });
  t.is(refused.status, 422);
  t.deepEqual(refused.body.errors.map(({ field }: { field: string }) => field).sort(), ['email', 'mobile']);
});

test('a webhook is told beside the receivers, unless it is paused', async (t) => {
  const server = t.context;
  const plain = await server.ask('owner', '/api/webhooks', {
    ...{ method: 'POST', body: { url: 'http://10.0.0.1/' } },
  });
  t.is(plain.body.code, 'webhook-address');
  const { body } = await server.ask('owner', '/api/webhooks', {
    ...{ method: 'POST', body: { url: 'https://yunqi.example/hook' } },
  });
  t.regex(body.secret, /^whsec_.{44}$/u);
  t.deepEqual(await tellApproval(server), ['https://yunqi.example/hook true']);
  await server.ask('owner', `/api/webhooks/${body.id}/active`, { method: 'POST', body: { isActive: false } });
  t.deepEqual(await tellApproval(server), []);
});

test('the operator sees messages with their attempts, but no link that confirms', async (t) => {
  const server = t.context;
  await addReceiver(server);
  const { body } = await server.ask('operator', '/api/messages');
  t.deepEqual(
    body.items.map(({ kind, state, body: text }: Record<string, string>) => [kind, state, text]).sort(),
    [
      ['confirm-email', 'waiting', ''],
      ['confirm-mobile', 'waiting', ''],
    ],
  );
});

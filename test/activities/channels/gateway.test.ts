import { createHmac } from 'node:crypto';
import test from 'ava';
import { RefusedMessage } from '../../../activities/channels/channel.ts';
import { isPrivateHost } from '../../../activities/channels/private-host.ts';
import { createSmsGatewayChannel } from '../../../activities/channels/sms.ts';
import { createWebhookChannel } from '../../../activities/channels/webhook.ts';
import { startGateway } from '../../support/gateways.ts';

const message = {
  ...{ messageId: 'n-7', to: '13800004321', kind: 'approved', submissionId: 'SJ-2611-0001' },
  subject: '已通过',
  body: '第 3 版通过审核。',
  sms: '已通过：星桥',
};

const key = Buffer.alloc(24, 7);
const secret = `whsec_${key.toString('base64')}`;
const now = () => new Date('2026-11-22T08:00:00Z');

test('an SMS gateway gets number, short text and an id by which it can drop a repeat', async (t) => {
  const gateway = await startGateway();
  t.teardown(gateway.stop);
  const channel = createSmsGatewayChannel({ url: gateway.url, token: 'secret', timeoutMs: 20_000 });
  t.deepEqual(await channel.send(message), { reference: 'HTTP 200 answer' });
  const [call] = gateway.received;
  t.deepEqual(JSON.parse(call?.body ?? ''), { id: 'n-7', to: '13800004321', text: '已通过：星桥' });
  t.is(call?.headers.authorization, 'Bearer secret');
  t.is(call?.headers['idempotency-key'], 'n-7');
});

for (const { status, isFinal } of [
  { status: 400, isFinal: true },
  { status: 404, isFinal: true },
  { status: 401, isFinal: false },
  { status: 429, isFinal: false },
  { status: 500, isFinal: false },
  { status: 503, isFinal: false },
]) {
  test(`a gateway that answers ${status} ${isFinal ? 'is not asked again' : 'may be asked again'}`, async (t) => {
    const gateway = await startGateway(status);
    t.teardown(gateway.stop);
    const channel = createSmsGatewayChannel({ url: gateway.url, token: 'secret', timeoutMs: 20_000 });
    const error = await t.throwsAsync(channel.send(message), { message: `HTTP ${status} answer` });
    t.is(error instanceof RefusedMessage, isFinal);
  });
}

const webhookTo = (url: string, allowsPrivate = true) =>
  createWebhookChannel({ find: async () => ({ url, secret }), timeoutMs: 20_000, allowsPrivate, now });

test('a webhook is signed over id, time and body', async (t) => {
  const gateway = await startGateway(204);
  t.teardown(gateway.stop);
  await webhookTo(gateway.url).send(message);
  const [call] = gateway.received;
  t.deepEqual(JSON.parse(call?.body ?? ''), {
    type: 'submission.approved',
    timestamp: '2026-11-22T08:00:00.000Z',
    data: { submissionId: 'SJ-2611-0001', subject: '已通过', text: '第 3 版通过审核。' },
  });
  t.is(call?.headers['webhook-timestamp'], '1795334400');
  const signed = createHmac('sha256', key).update(`n-7.1795334400.${call?.body}`).digest('base64');
  t.is(call?.headers['webhook-signature'], `v1,${signed}`);
});

test('a webhook that is broken for now is tried again, one that says 410 is not', async (t) => {
  const gateway = await startGateway(404);
  t.teardown(gateway.stop);
  t.false((await t.throwsAsync(webhookTo(gateway.url).send(message))) instanceof RefusedMessage);
  gateway.status = 410;
  await t.throwsAsync(webhookTo(gateway.url).send(message), { instanceOf: RefusedMessage });
});

test('a webhook does not reach into the own network, nor follows a redirect there', async (t) => {
  const gateway = await startGateway(302);
  t.teardown(gateway.stop);
  await t.throwsAsync(webhookTo(gateway.url, false).send(message), { message: /private network/ });
  t.is(gateway.received.length, 0);
  await t.throwsAsync(webhookTo(gateway.url).send(message), { message: 'HTTP 302 answer' });
  t.is(gateway.received.length, 1);
});

for (const { host, isPrivate } of [
  { host: '127.0.0.1', isPrivate: true },
  { host: '10.1.2.3', isPrivate: true },
  { host: '169.254.169.254', isPrivate: true },
  { host: '[::1]', isPrivate: true },
  { host: '[::ffff:127.0.0.1]', isPrivate: true },
  { host: '[fd00::1]', isPrivate: true },
  { host: 'localhost', isPrivate: true },
  { host: '93.184.216.34', isPrivate: false },
  { host: '[2606:2800:220:1::1]', isPrivate: false },
])
  test(`${host} is ${isPrivate ? 'private' : "everybody's"}`, async (t) => {
    t.is(await isPrivateHost(host), isPrivate);
  });

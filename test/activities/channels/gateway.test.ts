import { createServer, type IncomingHttpHeaders } from 'node:http';
import test from 'ava';
import { RefusedMessage } from '../../../activities/channels/channel.ts';
import { createSmsGatewayChannel } from '../../../activities/channels/sms.ts';
import { createWebhookChannel, isWebhookSignature } from '../../../activities/channels/webhook.ts';

const message = {
  messageId: 'n-7',
  to: '13800004321',
  subject: '已通过',
  body: '第 3 版通过审核。',
  sms: '已通过：星桥',
};

type Received = { headers: IncomingHttpHeaders; body: string };

async function startGateway(
  status: number,
): Promise<{ url: string; received: Received[]; stop: () => Promise<void> }> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
    response.writeHead(status).end('answer');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `http://127.0.0.1:${port}/`, received, stop };
}

const secret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
const now = () => new Date('2026-11-22T08:00:00Z');

test('an SMS gateway gets number, short text and an id by which it can drop a repeat', async (t) => {
  const gateway = await startGateway(200);
  t.teardown(gateway.stop);
  const channel = createSmsGatewayChannel({ url: gateway.url, token: 'secret', timeoutMs: 3000 });
  t.deepEqual(await channel.send(message), { reference: 'answer' });
  t.deepEqual(JSON.parse(gateway.received[0]?.body ?? ''), {
    id: 'n-7',
    to: '13800004321',
    text: '已通过：星桥',
  });
  t.is(gateway.received[0]?.headers.authorization, 'Bearer secret');
  t.is(gateway.received[0]?.headers['idempotency-key'], 'n-7');
});

for (const { status, isFinal } of [
  { status: 400, isFinal: true },
  { status: 404, isFinal: true },
  { status: 429, isFinal: false },
  { status: 500, isFinal: false },
  { status: 503, isFinal: false },
]) {
  test(`a gateway that answers ${status} ${isFinal ? 'is not asked again' : 'may be asked again'}`, async (t) => {
    const gateway = await startGateway(status);
    t.teardown(gateway.stop);
    const channel = createSmsGatewayChannel({ url: gateway.url, token: 'secret', timeoutMs: 3000 });
    const error = await t.throwsAsync(channel.send(message), { message: new RegExp(`^${status} answer$`) });
    t.is(error instanceof RefusedMessage, isFinal);
  });
}

test('a webhook is signed over id, time and body, and another body does not match', async (t) => {
  const gateway = await startGateway(204);
  t.teardown(gateway.stop);
  await createWebhookChannel({ secret, timeoutMs: 3000, now }).send({ ...message, to: gateway.url });
  const [call] = gateway.received;
  const signature = String(call?.headers['webhook-signature']);
  const content = { id: 'n-7', timestamp: '1795334400', body: call?.body ?? '' };
  t.is(call?.headers['webhook-timestamp'], content.timestamp);
  t.true(isWebhookSignature(secret, content, signature));
  t.false(isWebhookSignature(secret, { ...content, body: `${content.body} ` }, signature));
  t.false(isWebhookSignature(secret, content, ''));
});

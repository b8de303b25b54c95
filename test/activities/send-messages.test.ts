import anyTest, { type TestFn } from 'ava';
import { createEmailChannel } from '../../activities/channels/email.ts';
import { createSmsGatewayChannel } from '../../activities/channels/sms.ts';
import { createWebhookChannel } from '../../activities/channels/webhook.ts';
import { sendMessages } from '../../activities/send-messages.ts';
import { user } from '../../store/schema/index.ts';
import { startGateway, startMailServer } from '../support/gateways.ts';
import { openTestStore, type TestStore } from '../support/stores.ts';

const test = (anyTest as TestFn<TestStore>).serial;
test.beforeEach(async (t) => {
  t.context = await openTestStore();
});
test.afterEach.always((t) => t.context.close());

const words = {
  subject: '没有通过：云启排班',
  body: '请处理 1 条意见。',
  sms: '没有通过',
  language: 'zh',
} as const;
const email = { channel: 'email', to: 'wang@yunqi.example' } as const;
const mobile = { channel: 'sms', to: '+8613800004321' } as const;
const minuteMs = 60_000;

type Sides = { readonly mail: string; readonly sms: string };

function sending({ store }: TestStore, { mail, sms }: Sides) {
  const from = '上架 <desk@shangjia.example>';
  const channels = {
    email: createEmailChannel({ url: mail, from, timeoutMs: 20_000 }),
    sms: createSmsGatewayChannel({ url: sms, token: 't', timeoutMs: 20_000 }),
    webhook: createWebhookChannel({
      find: (id) => store.webhooks.find(id),
      ...{ timeoutMs: 20_000, allowsPrivate: true, now: store.now },
    }),
  };
  return () => sendMessages({ store, channels });
}

const write = ({ store }: TestStore, key: string, routes = [email, mobile] as const) =>
  store.messages.tell({
    notices: [],
    messages: [{ ...words, kind: 'rejected', receiver: '王芳', routes, key }],
  });

const states = async ({ store }: TestStore) =>
  (await store.messages.list({ limit: 10 })).map(({ state, attempts }) => [
    state,
    ...attempts.map(({ channel, outcome }) => `${channel} ${outcome}`),
  ]);

test('a message goes out once, however often it is written and sent', async (t) => {
  const mail = await startMailServer();
  t.teardown(mail.stop);
  const send = sending(t.context, { mail: mail.url, sms: 'http://127.0.0.1:9/' });
  await write(t.context, 'a');
  await write(t.context, 'a');
  await Promise.all([send(), send()]);
  await send();
  t.is(mail.mails.length, 1);
  t.deepEqual(await states(t.context), [['sent', 'email sent']]);
});

test('a mail server that is away for a day loses nothing and sends nothing twice', async (t) => {
  const first = await startMailServer();
  await first.stop();
  const send = sending(t.context, { mail: first.url, sms: 'http://127.0.0.1:9/' });
  await t.context.store.messages.tell({
    notices: [],
    messages: ['a', 'b'].map((key) => ({ ...words, kind: 'rejected', receiver: key, routes: [email], key })),
  });
  for (let hour = 0; hour < 24; hour += 1) {
    await send();
    t.context.clock.advance(60 * minuteMs);
  }
  t.deepEqual(
    (await states(t.context)).map(([state]) => state),
    ['waiting', 'waiting'],
  );
  const back = await startMailServer({}, Number(new URL(first.url).port));
  t.teardown(back.stop);
  await send();
  await send();
  t.is(back.mails.length, 2);
  t.deepEqual(
    (await states(t.context)).map(([state]) => state),
    ['sent', 'sent'],
  );
});

test('where the mailbox refuses, the mobile is told', async (t) => {
  const mail = await startMailServer({
    onRcptTo: (_to, _session, done) => done(Object.assign(new Error('no such user'), { responseCode: 550 })),
  });
  const gateway = await startGateway();
  t.teardown(() => Promise.all([mail.stop(), gateway.stop()]));
  const send = sending(t.context, { mail: mail.url, sms: gateway.url });
  await write(t.context, 'a');
  await send();
  await send();
  t.deepEqual(await states(t.context), [['sent', 'email refused', 'sms sent']]);
  t.is(JSON.parse(gateway.received[0]?.body ?? '{}').text, '没有通过');
});

test('where mail is silent for a quarter of an hour, the mobile is told and the mail is not sent later', async (t) => {
  const away = await startMailServer();
  await away.stop();
  const gateway = await startGateway();
  t.teardown(gateway.stop);
  const send = sending(t.context, { mail: away.url, sms: gateway.url });
  await write(t.context, 'a');
  for (let minute = 0; minute < 30; minute += 1) {
    await send();
    t.context.clock.advance(minuteMs);
  }
  const [only] = await states(t.context);
  t.is(only?.[0], 'sent');
  t.is(only?.at(-1), 'sms sent');
  t.is(gateway.received.length, 1);
});

test('what nobody takes is given up, and the operators are told', async (t) => {
  const { store, clock } = t.context;
  const person = { id: 'op', name: '周运营', email: 'op@example.com', role: 'operator' } as const;
  await store.db.insert(user).values({ ...person, createdAt: clock.now, updatedAt: clock.now });
  const gateway = await startGateway(400);
  t.teardown(gateway.stop);
  const send = sending(t.context, { mail: 'smtp://127.0.0.1:9', sms: gateway.url });
  await store.messages.tell({
    notices: [],
    messages: [{ ...words, kind: 'rejected', receiver: '王芳', routes: [mobile], key: 'a' }],
  });
  await send();
  t.deepEqual(await states(t.context), [['failed', 'sms refused']]);
  const { items } = await store.notices.list('op', { limit: 5 });
  t.is(items[0]?.subject, '没有送达：没有通过：云启排班');
  t.true(items[0]?.body.includes('HTTP 400'));
  const english = await store.notices.list('op', { limit: 5, language: 'en' });
  t.is(english.items[0]?.subject, 'Not delivered: 没有通过：云启排班');
});

test('a message waits until its time, and one that is not wanted any more never leaves', async (t) => {
  const mail = await startMailServer();
  t.teardown(mail.stop);
  const { store, clock } = t.context;
  const send = sending(t.context, { mail: mail.url, sms: 'http://127.0.0.1:9/' });
  const notBefore = new Date(clock.now.getTime() + 5_000);
  const later = (key: string) => ({
    ...{ ...words, kind: 'approved' as const, receiver: '王芳', routes: [email], key, notBefore },
  });
  await store.messages.tell({
    notices: [],
    messages: [later('SJ-1:1:approved:x'), later('SJ-2:1:approved:x')],
  });
  await send();
  t.is(mail.mails.length, 0);
  t.is(await store.messages.drop('SJ-1:1:approved'), 1);
  clock.advance(5_000);
  await send();
  t.is(mail.mails.length, 1);
  t.is(await store.messages.drop('SJ-2:1:approved'), 0);
});

test('a message that a process died with is sent by another one', async (t) => {
  const mail = await startMailServer();
  t.teardown(mail.stop);
  const { store, clock } = t.context;
  const send = sending(t.context, { mail: mail.url, sms: 'http://127.0.0.1:9/' });
  await write(t.context, 'a');
  t.is((await store.messages.takeDue(10, 120_000)).length, 1);
  await send();
  t.is(mail.mails.length, 0);
  clock.advance(120_000);
  await send();
  t.is(mail.mails.length, 1);
});

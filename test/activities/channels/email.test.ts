import test from 'ava';
import { RefusedMessage } from '../../../activities/channels/channel.ts';
import { createEmailChannel } from '../../../activities/channels/email.ts';
import { startMailServer } from '../../support/gateways.ts';

const message = {
  ...{ messageId: 'n-1', to: 'lin@xinglan.example', kind: 'rejected', submissionId: 'SJ-2611-0001' },
  subject: '没有通过：星桥数据集成平台',
  body: '1.【商品介绍】请删去外部链接。',
  sms: '没有通过',
};

const channelTo = (url: string) =>
  createEmailChannel({ url, from: '上架 <desk@shangjia.example>', timeoutMs: 20_000 });

test('a notice arrives at a real SMTP server with its words and a stable id', async (t) => {
  const server = await startMailServer();
  t.teardown(server.stop);
  await channelTo(server.url).send(message);
  const [mail] = server.mails;
  t.is(mail?.subject, message.subject);
  t.is(mail?.text?.trim(), message.body);
  t.is(mail?.messageId, '<n-1@shangjia>');
});

const answering = (text: string, responseCode: number) =>
  startMailServer({
    onRcptTo: (_address, _session, done) => done(Object.assign(new Error(text), { responseCode })),
  });

test('a mailbox that does not exist is final', async (t) => {
  const server = await answering('no such user', 550);
  t.teardown(server.stop);
  const expected = { instanceOf: RefusedMessage, message: /no such user/ };
  await t.throwsAsync(channelTo(server.url).send(message), expected);
});

test('a mailbox that is busy may be tried again', async (t) => {
  const server = await answering('try later', 451);
  t.teardown(server.stop);
  const error = await t.throwsAsync(channelTo(server.url).send(message));
  t.false(error instanceof RefusedMessage);
});

test('an unreachable server may be tried again', async (t) => {
  const server = await startMailServer();
  await server.stop();
  const error = await t.throwsAsync(channelTo(server.url).send(message));
  t.false(error instanceof RefusedMessage);
});

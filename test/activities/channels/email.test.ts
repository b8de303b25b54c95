import test from 'ava';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { RefusedMessage } from '../../../activities/channels/channel.ts';
import { createEmailChannel } from '../../../activities/channels/email.ts';

const message = {
  messageId: 'n-1',
  to: 'lin@xinglan.example',
  subject: '没有通过：星桥数据集成平台',
  body: '1.【商品介绍】请删去外部链接。',
  sms: '没有通过',
};

async function startSmtp(options: SMTPServerOptions): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    ...options,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const channelTo = (url: string) =>
  createEmailChannel({ url, from: '上架 <desk@shangjia.example>', timeoutMs: 3000 });

test('a notice arrives at a real SMTP server with its words and a stable id', async (t) => {
  const raw: Buffer[] = [];
  const smtp = await startSmtp({
    onData: (stream, _session, done) => {
      stream.on('data', (chunk: Buffer) => raw.push(chunk));
      stream.on('end', () => done());
    },
  });
  t.teardown(smtp.stop);
  await channelTo(smtp.url).send(message);
  const mail = await simpleParser(Buffer.concat(raw));
  t.is(mail.subject, message.subject);
  t.is(mail.text?.trim(), message.body);
  t.is(mail.messageId, '<n-1@shangjia>');
});

test('a mailbox that does not exist is final', async (t) => {
  const smtp = await startSmtp({
    onRcptTo: (_address, _session, done) =>
      done(Object.assign(new Error('no such user'), { responseCode: 550 })),
  });
  t.teardown(smtp.stop);
  await t.throwsAsync(channelTo(smtp.url).send(message), {
    instanceOf: RefusedMessage,
    message: /no such user/,
  });
});

test('a mailbox that is busy may be tried again', async (t) => {
  const smtp = await startSmtp({
    onRcptTo: (_address, _session, done) =>
      done(Object.assign(new Error('try later'), { responseCode: 451 })),
  });
  t.teardown(smtp.stop);
  const error = await t.throwsAsync(channelTo(smtp.url).send(message));
  t.false(error instanceof RefusedMessage);
});

test('an unreachable server may be tried again', async (t) => {
  const smtp = await startSmtp({});
  await smtp.stop();
  const error = await t.throwsAsync(channelTo(smtp.url).send(message));
  t.false(error instanceof RefusedMessage);
});

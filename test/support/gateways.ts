/** The other side of messages, real servers on loopback: a mail server and an HTTP gateway. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export type MailServer = {
  readonly url: string;
  readonly mails: ParsedMail[];
  readonly stop: () => Promise<void>;
};

export async function startMailServer(options: SMTPServerOptions = {}, port = 0): Promise<MailServer> {
  const mails: ParsedMail[] = [];
  const server = new SMTPServer({
    ...{ authOptional: true, disableReverseLookup: true, disabledCommands: ['STARTTLS'], logger: false },
    onData: (stream, _session, done) => {
      simpleParser(stream).then(
        (mail) => {
          mails.push(mail);
          done();
        },
        (error) => done(error),
      );
    },
    ...options,
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.server.address() as { port: number };
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `smtp://127.0.0.1:${address.port}`, mails, stop };
}

export type Received = { readonly headers: IncomingHttpHeaders; readonly body: string };
export type Gateway = {
  readonly url: string;
  readonly received: Received[];
  /** What it answers from now on. */
  status: number;
  readonly stop: () => Promise<void>;
};

export async function startGateway(status = 200): Promise<Gateway> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
    response.writeHead(gateway.status, { connection: 'close' }).end('answer');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  const gateway: Gateway = { url: `http://127.0.0.1:${port}/`, received, status, stop };
  return gateway;
}

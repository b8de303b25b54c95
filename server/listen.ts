import { createServer, type RequestListener, type Server } from 'node:http';

/** The message is one line that says what to do. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
}

export type Listening = {
  /** Where people reach it, if they are on this machine. */
  readonly port: number;
  /** Takes no new request, and lets those under way end. */
  readonly close: () => Promise<void>;
};

const patienceMs = 5_000;

/** @throws PortTaken */
export function listen(
  app: RequestListener,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  const server = createServer(app);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)));
    server.listen(port, host, () => {
      const address = server.address();
      const actual = typeof address === 'object' && address ? address.port : port;
      resolve({ port: actual, close: () => close(server) });
    });
  });
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new PortTaken(
      `Port ${port} is in use: end the program that has it, or choose another with --port.`,
    );
  if (error.code === 'EACCES')
    return new PortTaken(`Port ${port} is not allowed: choose one above 1023 with --port.`);
  return error;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), patienceMs).unref();
  });
}

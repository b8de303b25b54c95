import type { RequestHandler } from 'express';
import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';

export type Log = Pick<Logger, 'error' | 'warn' | 'info' | 'debug'>;

/** One JSON object a line; never a cookie, a password, a key or an address with one in it. */
export function createLog({ logLevel }: Pick<Config, 'logLevel'>): Logger {
  return pino({
    level: logLevel,
    redact: {
      paths: [
        'password',
        '*.password',
        'headers.cookie',
        'headers.authorization',
        '*.headers.cookie',
        '*.headers.authorization',
        'secret',
        '*.secret',
        'databaseUrl',
        '*.databaseUrl',
        '*.secretAccessKey',
        // Drizzle's errors carry the values of the query.
        'err.params',
      ],
      remove: true,
    },
    serializers: { err: describeError },
  });
}

/** Message, code and stack. A failed query's message holds all its values: only its text is kept. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, stack, cause } = error;
  const query = (error as { query?: string }).query;
  return {
    name,
    code: (error as { code?: string }).code,
    message: query === undefined ? error.message : `Failed query: ${query}`,
    stack:
      query === undefined
        ? stack
        : stack
            ?.split('\n')
            .filter((line) => /^\s+at /.test(line))
            .join('\n'),
    ...(cause === undefined ? {} : { cause: describeError(cause) }),
  };
}

/** A line a request, without query and headers: what is searched for may name people. */
export function logRequests(log: Log): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    response.once('finish', () => {
      const { method, path } = request;
      const requestId = response.getHeader('x-request-id');
      const ms = Math.round(performance.now() - start);
      log.debug({ method, path, status: response.statusCode, ms, requestId }, 'answered');
    });
    next();
  };
}

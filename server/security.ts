import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { clientAddressHeader } from './auth.ts';
import type { Config } from './config.ts';
import { ApiProblem } from './problem.ts';

/**
 * Scripts, fonts and connections from here alone. Styles may stand in the page: antd writes its own at run time.
 */
export function securityHeaders({ publicUrl }: Pick<Config, 'publicUrl'>): RequestHandler {
  const isHttps = publicUrl.startsWith('https:');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        objectSrc: ["'none'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        fontSrc: ["'self'", 'data:'],
        frameSrc: ["'self'", 'blob:'],
        workerSrc: ["'self'", 'blob:'],
        ...(isHttps ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: isHttps,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
  });
}

/**
 * Names the client's address for the limits on signing in. What the client says of itself is thrown away; the header of
 * a proxy is believed only where the configuration names it.
 */
export function nameClient({
  clientAddressHeader: trusted,
}: Pick<Config, 'clientAddressHeader'>): RequestHandler {
  return (request, response, next) => {
    const given = trusted === undefined ? undefined : request.get(trusted)?.split(',').at(-1)?.trim();
    const address = given ?? request.socket.remoteAddress;
    delete request.headers[clientAddressHeader];
    if (address) request.headers[clientAddressHeader] = address;
    response.set('x-request-id', randomUUID());
    next();
  };
}

const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

const maxSignInBytes = 65_536;

/** The library for signing in reads a body whole, whatever its size: what is longer, or doesn't say, stays outside. */
export const refuseLargeSignIn: RequestHandler = (request, _response, next) => {
  const isTooLarge = Number(request.headers['content-length'] ?? 0) > maxSignInBytes;
  if (isTooLarge || 'transfer-encoding' in request.headers)
    throw new ApiProblem('body-too-large', { params: { limit: '64 KB' } });
  next();
};

/**
 * The library for signing in wants an origin of every request. Browsers send one; a program that has passed
 * {@link refuseCrossSite} without one speaks for itself.
 */
export function nameOrigin({ publicUrl }: Pick<Config, 'publicUrl'>): RequestHandler {
  return (request, _response, next) => {
    request.headers.origin ??= publicUrl;
    next();
  };
}

/**
 * An act must come from a page of this server: browsers send where a request comes from. Programs send neither header
 * and bring no cookie that a browser would have added by itself.
 */
export const refuseCrossSite: RequestHandler = (request, _response, next) => {
  if (safeMethods.includes(request.method)) return next();
  const site = request.get('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new ApiProblem('cross-site');
  const origin = request.get('origin');
  if (origin !== undefined && hostOf(origin) !== request.get('host')) throw new ApiProblem('cross-site');
  next();
};

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

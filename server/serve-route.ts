/** From a request to the answer of its route: who asks, may they, was it asked before. */
import { createHash } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { canonical } from '../domain/canonical.ts';
import { findSignedIn, type SignedIn } from './auth.ts';
import { ApiProblem } from './problem.ts';
import type { Route } from './routes/route.ts';
import type { ServerParts } from './server-parts.ts';

type Answer = { readonly status: number; readonly body: unknown };

export function serveRoute(route: Route, parts: ServerParts): RequestHandler {
  return async (request, response) => {
    const me = await requireSignedIn(parts, request);
    if (request.method !== 'GET') recordAct(route, { me, parts, request, response });
    if (!route.roles.includes(me.role)) throw new ApiProblem('not-allowed');
    const run = async (): Promise<Answer> => {
      const { params, query, body } = request;
      const answer = await route.run({ me, params, query, body, parts, request, response });
      return { status: route.status ?? 200, body: answer };
    };
    // The content of an upload is its own key: sent twice it is kept once.
    const isRepeatable = route.method === 'post' && !route.multipart;
    const answer = isRepeatable ? await answerOnce(request, { me, parts, run }) : await run();
    send(route, response, answer);
  };
}

function send(route: Route, response: Response, { status, body }: Answer): void {
  if (!route.answer) return;
  response.status(status).set('cache-control', 'no-store').json(body);
}

type Acting = {
  readonly me: SignedIn;
  readonly parts: ServerParts;
  readonly request: Request;
  readonly response: Response;
};

/** Kept once it is answered, whatever the answer: also what was refused belongs to the trail. */
function recordAct({ path }: Route, { me, parts: { store, log }, request, response }: Acting): void {
  // Read now: where an act is refused, express has taken the parameters away by the time of the answer.
  const subject = subjectOf(request);
  response.once('finish', () => {
    store.audit
      .add({
        ...{ userId: me.id, userName: me.name, role: me.role, method: request.method, route: path },
        ...{ subject, status: response.statusCode, address: me.from ?? '' },
        agent: (request.get('user-agent') ?? '').slice(0, 300),
        requestId: String(response.getHeader('x-request-id') ?? ''),
      })
      .catch((error) => log.error({ err: error, path }, 'an act is missing in the audit trail'));
  });
}

function subjectOf({ params }: Request): string | null {
  const [first] = Object.values(params);
  return typeof first === 'string' ? first.slice(0, 200) : null;
}

async function requireSignedIn({ auth }: ServerParts, request: Request): Promise<SignedIn> {
  const me = await findSignedIn(auth, request);
  if (!me) throw new ApiProblem('not-signed-in');
  return me;
}

type Running = { readonly me: SignedIn; readonly parts: ServerParts; readonly run: () => Promise<Answer> };

/**
 * With an `Idempotency-Key`, the act is done once and answered alike each time. A refusal changed nothing, so it is
 * not kept: the same key may try again.
 */
async function answerOnce(request: Request, { me, parts: { store }, run }: Running): Promise<Answer> {
  const key = request.get('idempotency-key');
  if (key === undefined) return run();
  if (!/^[\x21-\x7e]{1,200}$/.test(key))
    throw new ApiProblem('bad-request', {
      errors: [{ field: 'Idempotency-Key', code: 'format', message: '1–200 visible ASCII characters' }],
    });
  const named = { userId: me.id, key };
  const begun = await store.requests.begin({ ...named, requestHash: hashOf(request) });
  if (begun.outcome === 'answered') return { status: begun.status, body: begun.body };
  if (begun.outcome === 'running') throw new ApiProblem('key-in-use');
  if (begun.outcome === 'other-request') throw new ApiProblem('key-reused');
  try {
    const answer = await run();
    await store.requests.finish(named, answer);
    return answer;
  } catch (error) {
    await store.requests.forget(named);
    throw error;
  }
}

function hashOf(request: Request): string {
  const text = `${request.method} ${request.originalUrl}\n${canonical(request.body)}`;
  return createHash('sha256').update(text).digest('hex');
}

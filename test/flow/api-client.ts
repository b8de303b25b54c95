/** A person at the API: signs in once, asks again when the server is away. */
import { setTimeout as sleep } from 'node:timers/promises';

export type Answer = { readonly status: number; readonly body: Record<string, unknown> };
export type Call = {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'PUT';
  readonly path: string;
  readonly body?: unknown;
  /** One act, however often it is sent. */
  readonly idempotencyKey?: string;
};
export type ApiClient = (call: Call) => Promise<Answer>;

const retryMs = 100;

export async function signIn(url: string, email: string, password: string): Promise<ApiClient> {
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`${email} can't sign in: ${answer.status} ${await answer.text()}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return (call) => untilAnswered(() => ask(url, cookie, call));
}

async function ask(
  url: string,
  cookie: string,
  { method = 'GET', path, body, idempotencyKey }: Call,
): Promise<Answer> {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: {
      cookie,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

/** A server that is gone, going or coming is asked again. */
async function untilAnswered(act: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    const answer = await act().catch(() => undefined);
    if (answer && answer.status < 500) return answer;
    await sleep(retryMs);
  }
}

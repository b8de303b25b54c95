import { type Problem, problemSchema } from '../../domain/api/problem.ts';
import { currentLanguage } from '../i18n/language.ts';

/** A refusal of the server, or no answer at all (`status` 0, code `offline`). */
export class ApiError extends Error {
  readonly problem: Problem;
  /** Number to quote when asking for help; '' where the server gave none. */
  readonly requestId: string;
  constructor(problem: Problem, requestId = '') {
    super(problem.title);
    this.problem = problem;
    this.requestId = requestId;
  }
  get isOffline(): boolean {
    return this.problem.status === 0;
  }
}

type Asked = { readonly method?: string; readonly body?: unknown; readonly signal?: AbortSignal };

/**
 * One call of the HTTP API.
 * @throws ApiError for every refusal and for a network that fails
 */
export async function ask<Answer>(
  path: string,
  { method = 'GET', body, signal }: Asked = {},
): Promise<Answer> {
  const response = await send(path, {
    method,
    headers: headersFor(method, body),
    ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  });
  const text = await response.text();
  const parsed = parseJson(text);
  if (!response.ok)
    throw new ApiError(problemOf(parsed, response), response.headers.get('x-request-id') ?? '');
  return parsed as Answer;
}

function headersFor(method: string, body: unknown): Record<string, string> {
  const language = { 'accept-language': currentLanguage() === 'zh' ? 'zh-CN' : 'en' };
  if (method === 'GET') return language;
  const key = { 'idempotency-key': crypto.randomUUID() };
  return body === undefined || body instanceof FormData
    ? { ...language, ...key }
    : { ...language, ...key, 'content-type': 'application/json' };
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError({ type: 'about:blank', code: 'offline', title: 'offline', status: 0 });
  }
}

function parseJson(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problemOf(parsed: unknown, response: Response): Problem {
  const known = problemSchema.safeParse(parsed);
  // Members that a code has of its own, such as the conflicts of a draft, are kept beside the common ones.
  if (known.success) return { ...(parsed as object), ...known.data };
  const said = (parsed as { message?: string } | undefined)?.message;
  return {
    type: 'about:blank',
    code: (parsed as { code?: string } | undefined)?.code ?? `http-${response.status}`,
    title: said ?? response.statusText,
    status: response.status,
  };
}

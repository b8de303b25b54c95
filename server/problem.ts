/** Refusals as RFC 9457 problem+json, in the language of the request; the only place where an error leaves the server. */
import type { ErrorRequestHandler, Request, Response } from 'express';
import type { Problem } from '../domain/api/problem.ts';
import type { Language } from '../domain/bilingual.ts';
import { FileMissing } from '../store/files/file-store.ts';
import { StoreRefusal, type StoreRefusalCode } from '../store/store-error.ts';
import type { Log } from './log.ts';
import { type ProblemCode, problemTexts } from './problems/problem-codes.ts';
import { DeskRefusal, DeskUnavailable } from './review-desk.ts';

export type ProblemFacts = {
  /** What stands in for `{name}` in the texts. */
  readonly params?: Readonly<Record<string, string | number>>;
  readonly errors?: Problem['errors'];
  readonly findings?: Problem['findings'];
  /** Further members of the problem, for programs. */
  readonly extra?: Readonly<Record<string, unknown>>;
};

export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly code: ProblemCode;
  readonly facts: ProblemFacts;

  constructor(code: ProblemCode, facts: ProblemFacts = {}) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}

export function languageOf(request: Pick<Request, 'acceptsLanguages'>): Language {
  return request.acceptsLanguages('zh', 'en') === 'en' ? 'en' : 'zh';
}

/** Title and what to do, filled in. */
export function wordsOf(problem: ApiProblem, language: Language): Pick<Problem, 'title' | 'detail'> {
  const { title, detail } = toProblem(problem, language);
  return { title, detail };
}

function toProblem({ code, facts }: ApiProblem, language: Language): Problem {
  const { status, title, detail } = problemTexts[code];
  const { params = {}, errors, findings, extra } = facts;
  return {
    type: `urn:shangjia:problem:${code}`,
    code,
    title: title[language],
    detail: detail[language].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '')),
    status,
    ...(errors ? { errors } : {}),
    ...(findings ? { findings } : {}),
    ...extra,
  };
}

function sendProblem(request: Request, response: Response, problem: ApiProblem): void {
  const body = toProblem(problem, languageOf(request));
  response
    .status(body.status)
    .set('content-language', languageOf(request) === 'zh' ? 'zh-CN' : 'en')
    .type('application/problem+json')
    .send(JSON.stringify(body));
}

const ofStore: Readonly<Record<StoreRefusalCode, ProblemCode>> = {
  'stale-revision': 'stale-revision',
  'not-allowed-now': 'not-allowed-now',
  'already-decided': 'already-decided',
  conflict: 'draft-conflict',
  'preview-missing': 'preview-missing',
  'not-found': 'not-found',
  'bad-cursor': 'bad-cursor',
};

/** What went wrong, as far as the one who asked needs to know. */
export function problemOf(error: unknown, requestId: string): ApiProblem {
  if (error instanceof ApiProblem) return error;
  if (error instanceof StoreRefusal) return new ApiProblem(ofStore[error.code], { extra: error.facts });
  if (error instanceof DeskRefusal) return new ApiProblem(error.code);
  if (error instanceof DeskUnavailable) return new ApiProblem('desk-unavailable');
  // A URIError is an address that can't be decoded: it isn't one of ours.
  if (error instanceof FileMissing || error instanceof URIError) return new ApiProblem('not-found');
  const { type, code } = (error ?? {}) as { type?: string; code?: string };
  if (code === 'ENOSPC') return new ApiProblem('storage-full');
  return ofBody(type) ?? new ApiProblem('internal', { params: { requestId }, extra: { requestId } });
}

/** Errors of the body parser, by their documented types. */
function ofBody(type: string | undefined): ApiProblem | undefined {
  switch (type) {
    case 'entity.too.large':
      return new ApiProblem('body-too-large', { params: { limit: '2 MB' } });
    case 'entity.parse.failed':
    case 'request.aborted':
    case 'request.size.invalid':
      return new ApiProblem('malformed-json');
    case 'charset.unsupported':
    case 'encoding.unsupported':
      return new ApiProblem('unsupported-content', { params: { expected: 'JSON, UTF-8' } });
    default:
      return undefined;
  }
}

/** The end of every chain: no stack trace ever leaves. */
export function handleErrors(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const requestId = String(response.getHeader('x-request-id') ?? '');
    const problem = problemOf(error, requestId);
    if (problem.code === 'internal') log.error({ err: error, requestId }, 'a request failed');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    sendProblem(request, response, problem);
  };
}

import { isUtf8 } from 'node:buffer';
import express, { type Request, type RequestHandler } from 'express';
import { ApiProblem } from './problem.ts';

/** Room for a long form many times over; a text of this size is no text any more. */
const maxBody = '2mb';

/** JSON in UTF-8, of text that can be kept: no NUL, no half of a surrogate pair. */
export function readJson(): readonly RequestHandler[] {
  const parse = express.json({
    limit: maxBody,
    verify: (_request, _response, bytes) => {
      if (!isUtf8(bytes)) throw new ApiProblem('malformed-json');
    },
  });
  return [refuseOtherTypes, parse, refuseMalformedText];
}

const refuseOtherTypes: RequestHandler = (request, _response, next) => {
  const hasBody =
    Number(request.headers['content-length'] ?? 0) > 0 || 'transfer-encoding' in request.headers;
  if (hasBody && !request.is('application/json'))
    throw new ApiProblem('unsupported-content', { params: { expected: 'application/json' } });
  next();
};

const refuseMalformedText: RequestHandler = (request: Request, _response, next) => {
  const place = findMalformed(request.body) ?? findMalformed(request.query);
  if (place !== undefined) throw new ApiProblem('malformed-text', { params: { place } });
  next();
};

/** Path to the first text that no database can keep; without recursion, however deep the value. */
function findMalformed(value: unknown): string | undefined {
  const left: { readonly place: string; readonly value: unknown }[] = [{ place: '', value }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { place, value: found } = next;
    if (typeof found === 'string' && isMalformed(found)) return place || 'body';
    if (typeof found !== 'object' || found === null) continue;
    for (const [key, inner] of Object.entries(found)) {
      if (isMalformed(key)) return place || 'body';
      left.push({ place: place === '' ? key : `${place}.${key}`, value: inner });
    }
  }
  return undefined;
}

function isMalformed(text: string): boolean {
  return text.includes('\0') || /\p{Cs}/u.test(text);
}

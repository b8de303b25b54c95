/** A route as data: what it takes, who may call it, what it answers. Serving, OpenAPI and tests all read the same. */
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Bilingual } from '../../domain/bilingual.ts';
import type { Role } from '../../domain/role.ts';
import type { SignedIn } from '../auth.ts';
import { ApiProblem, languageOf } from '../problem.ts';
import type { ServerParts } from '../server-parts.ts';

type Call<Params, Query, Body> = {
  readonly me: SignedIn;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly parts: ServerParts;
  readonly request: Request;
  readonly response: Response;
};

type Schema = z.ZodType;
type Read<Of extends Schema | undefined> = Of extends Schema ? z.output<Of> : undefined;

type RouteBase = {
  readonly method: 'get' | 'post' | 'put' | 'patch';
  /** As express writes it: `/api/submissions/:id`. */
  readonly path: string;
  readonly summary: Bilingual;
  readonly roles: readonly Role[];
  /** 200 where absent. */
  readonly status?: number;
  /** The answer as JSON; absent where the route writes the response itself. */
  readonly answer?: Schema;
  /** What an upload takes in place of a JSON body. */
  readonly multipart?: Schema;
};

type Takes = {
  readonly params?: Schema | undefined;
  readonly query?: Schema | undefined;
  readonly body?: Schema | undefined;
};

export type Route = RouteBase &
  Takes & {
    readonly run: (call: Call<unknown, unknown, unknown>) => Promise<unknown>;
  };

type Definition<
  Params extends Schema | undefined,
  Query extends Schema | undefined,
  Body extends Schema | undefined,
> = RouteBase & {
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly handle: (call: Call<Read<Params>, Read<Query>, Read<Body>>) => Promise<unknown>;
};

export function defineRoute<
  Params extends Schema | undefined = undefined,
  Query extends Schema | undefined = undefined,
  Body extends Schema | undefined = undefined,
>({ handle, ...route }: Definition<Params, Query, Body>): Route {
  return {
    ...(route as RouteBase & Takes),
    run: async (call) => {
      const read = <Of extends Schema | undefined>(schema: Of, given: unknown, place: string) =>
        (schema ? readAs(schema, given, { place, call }) : undefined) as Read<Of>;
      return handle({
        ...call,
        params: readParams(route.params, call.params) as Read<Params>,
        query: read(route.query as Query, call.query, 'query'),
        body: read(route.body as Body, call.body ?? {}, 'body'),
      });
    },
  };
}

/** An address that can't be one of ours is simply not there. */
function readParams(schema: Schema | undefined, given: unknown): unknown {
  if (!schema) return undefined;
  const read = schema.safeParse(given);
  if (!read.success) throw new ApiProblem('not-found');
  return read.data;
}

const locales = { zh: z.locales.zhCN().localeError, en: z.locales.en().localeError };

function readAs(
  schema: Schema,
  given: unknown,
  { place, call }: { place: string; call: Call<unknown, unknown, unknown> },
): unknown {
  const error = locales[languageOf(call.request)];
  const read = schema.safeParse(given, { error });
  if (read.success) return read.data;
  const errors = read.error.issues.map(({ path, code, message }) => ({
    field: path.length > 0 ? path.join('.') : place,
    code,
    message,
  }));
  throw new ApiProblem('bad-request', { errors });
}

export const submissionParams = z.object({ id: z.string().regex(/^SJ-\d{4}-\d{4,9}$/) });
export const fileParams = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });
export const pointParams = submissionParams.extend({ key: z.string().regex(/^[\w-]{1,80}$/) });

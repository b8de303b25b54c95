/** The API described from the very schemas that check its requests. */
import { z } from 'zod';
import { problemSchema } from '../domain/api/problem.ts';
import { problemTexts } from './problems/problem-codes.ts';
import type { Route } from './routes/route.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

export type Operation = {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly JsonSchema[];
  readonly requestBody?: JsonSchema;
  readonly responses: Readonly<Record<string, JsonSchema>>;
};

export type OpenApi = {
  readonly openapi: '3.1.1';
  readonly info: JsonSchema;
  readonly security: readonly JsonSchema[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: JsonSchema;
};

export function describeApi(routes: readonly Route[]): OpenApi {
  const paths: Record<string, Record<string, Operation>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method]: describeRoute(route) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: '上架 Shangjia',
      version: '1',
      description: `Sign in with POST /api/auth/sign-in/email {email, password}; the session is a cookie. Refusals are problem+json (RFC 9457) in the language of Accept-Language, with one of these codes: ${Object.keys(problemTexts).join(', ')}.`,
    },
    security: [{ session: [] }],
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'shangjia.session_token' },
      },
      schemas: { Problem: schemaOf(problemSchema, 'output') },
    },
  };
}

function describeRoute(route: Route): Operation {
  return {
    operationId: `${route.method}${route.path.replace(/[/:]+(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary: `${route.summary.zh} · ${route.summary.en}`,
    description: `For: ${route.roles.join(', ')}.`,
    parameters: [
      ...parametersOf(route.params, 'path'),
      ...parametersOf(route.query, 'query'),
      ...(route.method === 'post' && !route.multipart ? [idempotencyKey] : []),
    ],
    ...requestBodyOf(route),
    responses: {
      [String(route.status ?? 200)]: answerOf(route),
      default: {
        description: 'A refusal',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

const idempotencyKey: JsonSchema = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'With the same key the act is done once, and answered alike each time.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
};

function parametersOf(schema: z.ZodType | undefined, place: 'path' | 'query'): readonly JsonSchema[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, JsonSchema>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    ...{ name, in: place, schema: property },
    required: place === 'path' || required.includes(name),
  }));
}

function requestBodyOf({ body, multipart }: Route): { readonly requestBody?: JsonSchema } {
  const schema = multipart ?? body;
  if (!schema) return {};
  const type = multipart ? 'multipart/form-data' : 'application/json';
  return { requestBody: { required: true, content: { [type]: { schema: schemaOf(schema, 'input') } } } };
}

function answerOf({ answer }: Route): JsonSchema {
  if (!answer) return { description: 'The content of the file', content: { '*/*': {} } };
  return {
    description: 'The answer',
    content: { 'application/json': { schema: schemaOf(answer, 'output') } },
  };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return json;
}

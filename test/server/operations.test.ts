import test from 'ava';
import { ConfigError, readConfig } from '../../server/config.ts';
import { routes } from '../../server/routes/index.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
test.before(async () => {
  server = await startTestServer();
});
test.after.always(() => server?.close());

test('the description of the API names every route, with what it takes and answers', async (t) => {
  const { body } = await server.ask('nobody', '/api/openapi.json');
  t.is(body.openapi, '3.1.1');
  for (const { method, path, body: takes, params, multipart } of routes) {
    const operation = body.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method];
    t.truthy(operation, `${method} ${path}`);
    t.is(Boolean(operation.requestBody), Boolean(takes ?? multipart), path);
    const named = operation.parameters.filter((parameter: { in: string }) => parameter.in === 'path');
    t.is(named.length > 0, Boolean(params), path);
  }
  const submit = body.paths['/api/submissions/{id}/submit'].post;
  t.deepEqual(submit.requestBody.content['application/json'].schema.required, ['revision', 'previewHash']);
  t.is(
    new Set(
      Object.values(body.paths).flatMap((methods) =>
        Object.values(methods as object).map(({ operationId }) => operationId),
      ),
    ).size,
    routes.length,
  );
});

test('the reference page loads nothing and shows every route', async (t) => {
  const { body: page, headers } = await server.ask('nobody', '/api/docs');
  t.regex(headers.get('content-type') ?? '', /text\/html/);
  t.notRegex(page, /<script|<link|<img|@import|src=|url\(/i);
  for (const { path } of routes) t.true(page.includes(path.replace(/:(\w+)/g, '{$1}')), path);
});

test('those who run it are told that it lives, works and how much', async (t) => {
  t.deepEqual((await server.ask('nobody', '/healthz')).body, { alive: true });
  t.deepEqual((await server.ask('nobody', '/readyz')).body, { ready: true });
  await server.ask('owner', '/api/forms/listing-saas');
  const { body } = await server.ask('nobody', '/metrics');
  t.regex(body, /shangjia_http_requests_total\{method="GET",route="\/api\/forms\/:id",status="200"\} 1/);
});

test('what nobody sets has a default that keeps to this machine', (t) => {
  const config = readConfig({});
  t.is(config.host, '127.0.0.1');
  t.is(config.publicUrl, 'http://127.0.0.1:3000');
  t.is(config.files.kind, 'disk');
  t.is(config.clientAddressHeader, undefined);
});

const wrong: readonly [env: Record<string, string>, said: RegExp][] = [
  [{ SHANGJIA_PORT: 'http' }, /^SHANGJIA_PORT: /],
  [{ SHANGJIA_PORT: '70000' }, /^SHANGJIA_PORT: /],
  [{ SHANGJIA_SECRET: 'short' }, /^SHANGJIA_SECRET: /],
  [{ DATABASE_URL: 'mysql://me:secret@host/db' }, /^DATABASE_URL: /],
  [{ S3_BUCKET: 'files', S3_ACCESS_KEY_ID: 'id' }, /^S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY: /],
];
for (const [env, said] of wrong)
  test(`a wrong ${Object.keys(env).join(', ')} (${Object.values(env)[0]?.slice(0, 5)}) is named in one line, without its value`, (t) => {
    const error = t.throws(() => readConfig(env), { instanceOf: ConfigError });
    t.regex(error?.message ?? '', said);
    for (const value of Object.values(env)) t.false(error?.message.includes(value) && value.length > 5);
    t.false(error?.message.includes('\n'));
  });

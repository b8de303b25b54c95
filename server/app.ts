/** The server's HTTP side, whole: what comes in passes these in this order. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toNodeHandler } from 'better-auth/node';
import express, { type Express, type RequestHandler } from 'express';
import { serveConfirmations } from './confirm-address.ts';
import { logRequests } from './log.ts';
import { createMetrics } from './metrics.ts';
import { describeApi } from './openapi.ts';
import { ApiProblem, handleErrors } from './problem.ts';
import { readJson } from './read-body.ts';
import { renderReference } from './reference-page.ts';
import { routes } from './routes/index.ts';
import { nameClient, nameOrigin, refuseCrossSite, refuseLargeSignIn, securityHeaders } from './security.ts';
import { serveRoute } from './serve-route.ts';
import type { ServerParts } from './server-parts.ts';

export type AppOptions = Omit<ServerParts, 'titleOfAct'> & {
  /** The built web; only the API is served where absent. */
  readonly webFolder?: string | undefined;
};

export function createApp(options: AppOptions): Express {
  const { auth, config, log, webFolder } = options;
  const app = express();
  app.disable('x-powered-by');
  // Lists in a query are repeated names; nested objects are not wanted.
  app.set('query parser', 'simple');
  const metrics = createMetrics();
  app.use(metrics.measure, logRequests(log), nameClient(config), securityHeaders(config));
  app.use('/api', refuseCrossSite);
  app.all('/api/auth/{*path}', refuseLargeSignIn, nameOrigin(config), toNodeHandler(auth));
  serveOperations(app, options, metrics.registry);
  serveConfirmations(app, options);
  const parts: ServerParts = { ...options, titleOfAct };
  for (const route of routes) {
    const before = route.multipart ? [] : readJson();
    app[route.method](route.path, ...before, serveRoute(route, parts));
  }
  app.all('/api/{*path}', () => {
    throw new ApiProblem('no-such-route');
  });
  if (webFolder) serveWeb(app, webFolder);
  app.use(() => {
    throw new ApiProblem('no-such-route');
  });
  app.use(handleErrors(log));
  return app;
}

const titles = new Map(
  routes.map(({ method, path, summary }) => [`${method.toUpperCase()} ${path}`, summary]),
);
const titleOfAct = (act: string) => titles.get(act) ?? null;

type Registry = ReturnType<typeof createMetrics>['registry'];

/** What needs no session: the description of the API, and what those who run it ask. */
function serveOperations(app: Express, { whyNotReady }: AppOptions, registry: Registry): void {
  const description = describeApi(routes);
  const reference = renderReference(description);
  app.get('/api/openapi.json', (_request, response) => void response.json(description));
  app.get('/api/docs', (_request, response) => void response.type('html').send(reference));
  app.get('/healthz', (_request, response) => void response.json({ alive: true }));
  app.get('/readyz', async (_request, response) => {
    const reason = await whyNotReady();
    response.status(reason === undefined ? 200 : 503).json({ ready: reason === undefined, reason });
  });
  app.get('/metrics', async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics());
  });
}

/** Files with a hash in their name never change; every other address is a page of the web. */
function serveWeb(app: Express, folder: string): void {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return;
  const page: RequestHandler = (request, response, next) => {
    if (request.method !== 'GET' || !request.accepts('html')) return next();
    response.set('cache-control', 'no-cache').sendFile(index, { dotfiles: 'allow' });
  };
  app.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', dotfiles: 'allow' }),
  );
  app.use(express.static(folder, { index: false, dotfiles: 'allow' }));
  app.get('/{*path}', page);
}

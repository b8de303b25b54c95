import type { RequestHandler } from 'express';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export type Metrics = { readonly registry: Registry; readonly measure: RequestHandler };

/** Requests by route, method and status, with their durations, next to what Node says of the process. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const labelNames = ['method', 'route', 'status'] as const;
  const answered = new Counter({
    name: 'shangjia_http_requests_total',
    help: 'Requests answered',
    labelNames,
    registers: [registry],
  });
  const duration = new Histogram({
    name: 'shangjia_http_request_duration_seconds',
    help: 'From a request to the end of its answer',
    labelNames,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const measure: RequestHandler = (request, response, next) => {
    const stop = duration.startTimer();
    response.once('finish', () => {
      // The pattern, never the address: numbers and names of files would make a series each.
      const route = (request.route as { path?: unknown } | undefined)?.path;
      const labels = {
        method: request.method,
        route: typeof route === 'string' ? route : 'other',
        status: String(response.statusCode),
      };
      stop(labels);
      answered.inc(labels);
    });
    next();
  };
  return { registry, measure };
}

/** Calls of the reviewers' desk: who looks, second persons, what is claimed next, templates, several at once, arrangements. */
import type { z } from 'zod';
import type {
  BulkAnswer,
  BulkPreview,
  bindingBody,
  bindingRef,
  bindingsAnswer,
  bulkBody,
  claimNextAnswer,
  presenceAnswer,
  routingAnswer,
  routingBody,
  routingKept,
  savedViewsBody,
  templateBody,
  templatesAnswer,
} from '../../domain/api/desk.ts';
import type { claimAnswer, decisionAnswer } from '../../domain/api/requests.ts';
import { ask } from './client.ts';

type At = { readonly id: string; readonly revision: number };

const at = (id: string, act: string) => `/api/submissions/${encodeURIComponent(id)}/${act}`;
const post = <Answer>(path: string, body: unknown) => ask<Answer>(path, { method: 'POST', body });
const put = <Answer>(path: string, body: unknown) => ask<Answer>(path, { method: 'PUT', body });

export type RemarkTemplate = z.infer<typeof templatesAnswer>['templates'][number];
export type RoutingView = z.infer<typeof routingAnswer>;
export type BindingsView = z.infer<typeof bindingsAnswer>;
export type SavedView = z.infer<typeof savedViewsBody>['views'][number];

export const deskApi = {
  claimNext: () => post<z.infer<typeof claimNextAnswer>>('/api/queue/claim-next', {}),
  undo: ({ id, revision }: At) => post<z.infer<typeof claimAnswer>>(at(id, 'undo'), { revision }),
  confirm: ({ id, revision }: At) =>
    post<z.infer<typeof decisionAnswer>>(at(id, 'confirm-proposal'), { revision }),
  returnProposal: ({ id, revision }: At, reason: string) =>
    post<unknown>(at(id, 'return-proposal'), { revision, reason }),
  /** A sign of life; the answer says who else has it open, and how it stands. */
  beat: (id: string) => put<z.infer<typeof presenceAnswer>>(at(id, 'presence'), {}),
  /** Also where the page is being closed, so nobody waits for the answer. */
  leave: (id: string) =>
    void fetch(at(id, 'presence'), {
      ...{ method: 'PUT', keepalive: true, credentials: 'same-origin' },
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ isLeaving: true }),
    }).catch(() => {}),
  saveViews: (views: readonly SavedView[]) => put<unknown>('/api/queue/views', { views }),
  templates: () => ask<z.infer<typeof templatesAnswer>>('/api/templates'),
  keepTemplate: (template: z.input<typeof templateBody>) => put<unknown>('/api/templates', template),
  removeTemplate: (id: string) => post<unknown>('/api/templates/remove', { id }),
  bulkPreview: (ids: readonly string[]) =>
    post<{ items: BulkPreview['items'] }>('/api/queue/bulk-preview', { ids }),
  bulk: (body: z.input<typeof bulkBody>) => post<BulkAnswer>('/api/queue/bulk', body),
  routing: () => ask<RoutingView>('/api/routing'),
  keepRouting: (body: z.input<typeof routingBody>) => put<z.infer<typeof routingKept>>('/api/routing', body),
  bindings: (q: string) => ask<BindingsView>(`/api/bindings?${new URLSearchParams({ q })}`),
  bind: (binding: z.input<typeof bindingBody>) => put<unknown>('/api/bindings', binding),
  unbind: (binding: z.input<typeof bindingRef>) => post<unknown>('/api/bindings/remove', binding),
};

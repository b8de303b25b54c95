/** Every call of the HTTP API that the web makes, typed by the shared contract. */
import type { z } from 'zod';
import type {
  claimAnswer,
  createSubmissionBody,
  decideBody,
  decisionAnswer,
  draftSaved,
  judgeFindingBody,
  ListAnswer,
  saveDraftBody,
  submitBody,
} from '../../domain/api/requests.ts';
import type { Me, SubmissionView } from '../../domain/api/shapes.ts';
import type { FileFacts, ImageFacts, Unreadable } from '../../domain/facts.ts';
import type { Finding } from '../../domain/finding.ts';
import type { FileRef, FormId } from '../../domain/form.ts';
import type { RulePack } from '../../domain/pack.ts';
import { ask } from './client.ts';

export type ListFilter = {
  readonly state?: readonly string[];
  readonly formId?: readonly string[];
  readonly claimed?: string;
  readonly mark?: readonly string[];
  /** Id of a rule that found something. */
  readonly rule?: string;
  /** Counts of the views, one's own views and the workload come along. */
  readonly views?: '1';
  readonly q?: string;
  readonly sort?: string;
  readonly cursor?: string;
  readonly limit?: number;
};

function queryOf(filter: ListFilter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value === undefined || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  }
  return query.size === 0 ? '' : `?${query}`;
}

const at = (id: string, act = '') => `/api/submissions/${encodeURIComponent(id)}${act}`;

export type Uploaded = {
  readonly file: FileRef;
  readonly facts?: { readonly file?: FileFacts; readonly image?: ImageFacts | Unreadable };
  readonly findings: readonly Finding[];
};

export type Notice = {
  readonly id: string;
  readonly kind: string;
  readonly submissionId: string | null;
  readonly subject: string;
  readonly body: string;
  readonly at: string;
  readonly readAt: string | null;
};
type Notices = { readonly items: readonly Notice[]; readonly unread: number };

export const api = {
  me: () => ask<Me>('/api/me'),
  signIn: (email: string, password: string) =>
    ask<unknown>('/api/auth/sign-in/email', { method: 'POST', body: { email, password } }),
  signOut: () => ask<unknown>('/api/auth/sign-out', { method: 'POST', body: {} }),
  listOwn: (filter: ListFilter) => ask<ListAnswer>(`/api/submissions${queryOf(filter)}`),
  listQueue: (filter: ListFilter) => ask<ListAnswer>(`/api/queue${queryOf(filter)}`),
  submission: (id: string) => ask<SubmissionView>(at(id)),
  notices: () => ask<Notices>('/api/notices?limit=50'),
  readNotice: (id: string) => ask<unknown>(`/api/notices/${encodeURIComponent(id)}/read`, { method: 'POST' }),
  packs: () => ask<{ packs: readonly RulePack[] }>('/api/packs'),
  create: (body: z.infer<typeof createSubmissionBody>) =>
    ask<{ id: string }>('/api/submissions', { method: 'POST', body }),
  saveDraft: (id: string, body: z.infer<typeof saveDraftBody>) =>
    ask<z.infer<typeof draftSaved>>(at(id, '/draft'), { method: 'PATCH', body }),
  preview: (id: string, revision: number, contentHash: string) =>
    ask<unknown>(at(id, '/preview'), { method: 'POST', body: { revision, contentHash } }),
  submit: (id: string, body: z.input<typeof submitBody>) =>
    ask<unknown>(at(id, '/submit'), { method: 'POST', body }),
  withdraw: (id: string, revision: number) => act(id, 'withdraw', revision),
  revise: (id: string, revision: number) => act(id, 'revise', revision),
  claim: (id: string, revision: number) =>
    ask<z.infer<typeof claimAnswer>>(at(id, '/claim'), { method: 'POST', body: { revision } }),
  release: (id: string, revision: number) => act(id, 'release', revision),
  decide: (id: string, body: z.input<typeof decideBody>) =>
    ask<z.infer<typeof decisionAnswer>>(at(id, '/decide'), { method: 'POST', body }),
  judgeFinding: (id: string, key: string, body: z.infer<typeof judgeFindingBody>) =>
    ask<unknown>(at(id, `/findings/${encodeURIComponent(key)}`), { method: 'PUT', body }),
  upload: (file: File, place: { readonly formId: FormId; readonly field: string }, signal?: AbortSignal) => {
    const body = new FormData();
    body.append('formId', place.formId);
    body.append('field', place.field);
    body.append('file', file, file.name);
    return ask<Uploaded>('/api/files', { method: 'POST', body, ...(signal ? { signal } : {}) });
  },
};

function act(id: string, verb: 'withdraw' | 'revise' | 'release', revision: number): Promise<unknown> {
  return ask<unknown>(at(id, `/${verb}`), { method: 'POST', body: { revision } });
}

/** Where a stored file is read; the name is what a download is called. */
export function fileAddress(file: Pick<FileRef, 'sha256' | 'name'>): string {
  return `/api/files/${file.sha256}?name=${encodeURIComponent(file.name)}`;
}

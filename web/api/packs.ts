/** Calls of the HTTP API that the operator's pages make. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import type {
  DryRunView,
  editRuleBody,
  editWordsBody,
  judgeShadowBody,
  PackEditorView,
  PackVersionView,
  RuleFindingView,
} from '../../domain/api/packs.ts';
import type { RulePack } from '../../domain/pack.ts';
import { ask } from './client.ts';

const at = (site: string, rest = '') => `/api/packs/${encodeURIComponent(site)}${rest}`;
const post = <Answer>(path: string, body: unknown) => ask<Answer>(path, { method: 'POST', body });

type Draft = { readonly edits: number };
export type Published = { readonly version: string; readonly effectiveFrom: string };

export const packsApi = {
  inForce: (site: string) => ask<{ pack: RulePack }>(`/api/pack-in-force?${new URLSearchParams({ site })}`),
  editor: (site: string) => ask<PackEditorView>(at(site)),
  versions: (site: string) => ask<{ versions: readonly PackVersionView[] }>(at(site, '/versions')),
  editRule: (site: string, key: string, body: z.input<typeof editRuleBody>) =>
    ask<Draft>(at(site, `/draft/rules/${encodeURIComponent(key)}`), { method: 'PUT', body }),
  editWords: (site: string, body: z.input<typeof editWordsBody>) =>
    ask<Draft>(at(site, '/draft/words'), { method: 'PUT', body }),
  discard: (site: string, edits: number) => post<Draft>(at(site, '/draft/discard'), { edits }),
  sign: (site: string, edits: number) => post<unknown>(at(site, '/draft/sign'), { edits }),
  publish: (site: string, body: { edits: number; reason: string; inForceFrom?: string }) =>
    post<Published>(at(site, '/draft/publish'), body),
  restore: (site: string, body: { version: string; reason: string }) =>
    post<Published>(at(site, '/restore'), body),
  withdraw: (site: string, version: string) => post<unknown>(at(site, '/withdraw'), { version }),
  startDryRun: (site: string, body: { edits: number; days: number }) =>
    post<DryRunView>(at(site, '/dry-runs'), body),
  dryRun: (id: string) => ask<DryRunView>(`/api/dry-runs/${id}`),
  cancelDryRun: (id: string) => post<unknown>(`/api/dry-runs/${id}/cancel`, {}),
  findings: (site: string, rule: string, which: 'dismissed' | 'shadow') =>
    ask<{ items: readonly RuleFindingView[] }>(
      `/api/rule-findings?${new URLSearchParams({ site, rule, which })}`,
    ),
  judgeShadow: (body: z.input<typeof judgeShadowBody>) =>
    ask<unknown>('/api/rule-findings', { method: 'PUT', body }),
};

export function usePackEditor(site: string) {
  return useQuery({ queryKey: ['pack-editor', site], queryFn: () => packsApi.editor(site) });
}

/** Follows a run until it ends, and reads the editor again then. */
export function useDryRun(site: string, run: DryRunView | null) {
  const client = useQueryClient();
  const followed = useQuery({
    queryKey: ['dry-run', run?.id],
    queryFn: async () => {
      const now = await packsApi.dryRun(run?.id ?? '');
      if (now.state !== 'running') void client.invalidateQueries({ queryKey: ['pack-editor', site] });
      return now;
    },
    enabled: run?.state === 'running',
    refetchInterval: (query) => (query.state.data?.state === 'running' || !query.state.data ? 500 : false),
  });
  return run?.state === 'running' ? (followed.data ?? run) : run;
}

/** Runs an act on a site's pack and reads the editor again, whatever the answer was. */
export function usePackAct<Input, Answer>(site: string, run: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: ['pack-editor', site] });
      void client.invalidateQueries({ queryKey: ['pack-versions', site] });
    },
  });
}

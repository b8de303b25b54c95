import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SubmissionView } from '../../domain/api/shapes.ts';
import type { FieldValue, FieldValues } from '../../domain/form.ts';
import { ApiError } from '../api/client.ts';
import { api } from '../api/routes.ts';
import { conflictsOf, isNewer, sideOf, startRevision, withSaved } from './draft-side.ts';
import { keepUnsaved, readUnsaved } from './unsaved.ts';

type SaveState = 'saved' | 'saving' | 'unsaved' | 'offline' | 'failed';

export type Draft = {
  readonly revision: number;
  readonly fields: FieldValues;
  readonly set: (key: string, value: FieldValue) => void;
  readonly saveState: SaveState;
  readonly savedAt: string;
  readonly problem: ApiError | undefined;
  /** Saves what is unsaved; resolves with the hash of the saved content. Rejects where it can't be saved. */
  readonly flush: () => Promise<string>;
  /** What somebody else wrote into fields that were changed here too; each waits for a choice. */
  readonly conflicts: ReadonlyMap<string, FieldValue>;
  readonly resolve: (key: string, keep: 'mine' | 'theirs') => void;
};

type Status = { readonly state: SaveState; readonly at: string; readonly problem?: ApiError };

const restMs = 800;
const retryMs = 5_000;

/**
 * The fields as the seller edits them: saved 0.8 s after the last change, at blur (call `flush`) and before leaving.
 * Unsaved changes are also kept in the browser, so a lost network, session or tab loses nothing. Only changed fields
 * are sent, so that two editors of different fields don't overwrite each other.
 */
export function useDraft(view: SubmissionView): Draft {
  const { id } = view;
  const client = useQueryClient();
  const server = useRef(sideOf(view));
  const unsaved = useRef<Record<string, FieldValue>>(readUnsaved(id, view.revision));
  const running = useRef<Promise<string> | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [fields, setFields] = useState<FieldValues>(() => ({
    ...view.revisions.at(-1)?.fields,
    ...unsaved.current,
  }));
  const [status, setStatus] = useState<Status>({ state: 'saved', at: view.updatedAt });
  const [conflicts, setConflicts] = useState<ReadonlyMap<string, FieldValue>>(new Map());

  const forget = useCallback(
    (sent: Readonly<Record<string, FieldValue>>) => {
      for (const [key, value] of Object.entries(sent))
        if (unsaved.current[key] === value) delete unsaved.current[key];
      keepUnsaved(id, server.current.revision, unsaved.current);
    },
    [id],
  );
  const save = useCallback(async (): Promise<string> => {
    while (Object.keys(unsaved.current).length > 0) {
      const sent = { ...unsaved.current };
      setStatus((before) => ({ ...before, state: 'saving' }));
      const started = await startRevision(id, server.current);
      if (started) {
        server.current = sideOf(started);
        client.setQueryData(['submission', id], started);
      }
      const { revision, version } = server.current;
      try {
        const saved = await api.saveDraft(id, { revision, baseVersion: version, fields: sent as never });
        server.current = { ...server.current, version: saved.draftVersion, hash: saved.contentHash };
        forget(sent);
        client.setQueryData<SubmissionView>(['submission', id], (old) => old && withSaved(old, sent, saved));
        setStatus({ state: 'saved', at: saved.savedAt });
        // Into other fields, or this would be a conflict: show theirs.
        if (saved.othersWrote) client.setQueryData(['submission', id], await api.submission(id));
      } catch (error) {
        const found = conflictsOf(error);
        if (!found) throw error;
        server.current = { ...server.current, version: found.draftVersion };
        forget(Object.fromEntries(found.conflicts.map(({ field }) => [field, sent[field] ?? null])));
        setConflicts(
          (all) => new Map([...all, ...found.conflicts.map(({ field, theirs }) => [field, theirs] as const)]),
        );
        client.setQueryData(['submission', id], await api.submission(id));
      }
    }
    setStatus((before) => (before.state === 'saving' ? { ...before, state: 'saved' } : before));
    return server.current.hash;
  }, [id, client, forget]);

  const flush = useCallback((): Promise<string> => {
    clearTimeout(timer.current);
    running.current ??= save()
      .catch((error: unknown) => {
        const problem = error instanceof ApiError ? error : undefined;
        const state = problem?.isOffline ? 'offline' : 'failed';
        setStatus(({ at }) => ({ at, state, ...(problem ? { problem } : {}) }));
        if (problem?.isOffline) timer.current = setTimeout(() => void flush().catch(() => {}), retryMs);
        throw error;
      })
      .finally(() => {
        running.current = undefined;
      });
    return running.current;
  }, [save]);

  const set = useCallback(
    (key: string, value: FieldValue) => {
      setFields((before) => ({ ...before, [key]: value }));
      unsaved.current[key] = value;
      keepUnsaved(id, server.current.revision, unsaved.current);
      setStatus((before) => (before.state === 'saved' ? { ...before, state: 'unsaved' } : before));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush().catch(() => {}), restMs);
    },
    [flush, id],
  );
  const resolve = useCallback(
    (key: string, keep: 'mine' | 'theirs') => {
      const theirs = conflicts.get(key) ?? null;
      setConflicts((all) => new Map([...all].filter(([field]) => field !== key)));
      set(key, keep === 'theirs' ? theirs : (fields[key] ?? null));
    },
    [conflicts, fields, set],
  );

  useEffect(() => {
    if (!isNewer(view, server.current)) return;
    server.current = sideOf(view);
    setFields((before) => ({
      ...view.revisions.at(-1)?.fields,
      ...kept(before, conflicts),
      ...unsaved.current,
    }));
  }, [view, conflicts]);
  useEffect(() => {
    const leave = () => Object.keys(unsaved.current).length > 0 && void flush().catch(() => {});
    leave();
    addEventListener('online', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('online', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, [flush]);

  return useMemo(() => {
    const { state, at, problem } = status;
    const { revision } = server.current;
    return { revision, fields, set, saveState: state, savedAt: at, problem, flush, conflicts, resolve };
  }, [fields, set, status, flush, conflicts, resolve]);
}

/** Fields in conflict keep what was written here until someone has chosen. */
function kept(fields: FieldValues, conflicts: ReadonlyMap<string, FieldValue>): FieldValues {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => conflicts.has(key)));
}

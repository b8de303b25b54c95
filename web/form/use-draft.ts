import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SubmissionView } from '../../domain/api/shapes.ts';
import type { FieldValue, FieldValues } from '../../domain/form.ts';
import { ApiError } from '../api/client.ts';
import { api } from '../api/routes.ts';
import { forgetUnsaved, keepUnsaved, readUnsaved } from './unsaved.ts';

export type SaveState = 'saved' | 'saving' | 'unsaved' | 'offline' | 'failed';

export type Draft = {
  readonly revision: number;
  readonly fields: FieldValues;
  readonly set: (key: string, value: FieldValue) => void;
  readonly saveState: SaveState;
  readonly savedAt: string;
  readonly problem: ApiError | undefined;
  /** Saves what is unsaved; resolves with the hash of the saved content. Rejects where it can't be saved. */
  readonly flush: () => Promise<string>;
};

const restMs = 800;
const retryMs = 5_000;

/**
 * The fields as the seller edits them: saved 0.8 s after the last change, at blur (call `flush`) and before leaving.
 * Unsaved changes are also kept in the browser, so a lost network, session or tab loses nothing. Only changed fields
 * are sent, so that two editors of different fields don't overwrite each other.
 */
export function useDraft(view: SubmissionView): Draft {
  const current = view.revisions.at(-1);
  const server = useRef({
    revision: view.revision,
    version: view.draftVersion,
    hash: current?.contentHash ?? '',
    state: view.state,
  });
  const unsaved = useRef<Record<string, FieldValue>>(readUnsaved(view.id, view.revision));
  const running = useRef<Promise<string> | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [fields, setFields] = useState<FieldValues>(() => ({ ...current?.fields, ...unsaved.current }));
  const [status, setStatus] = useState<{ state: SaveState; at: string; problem?: ApiError }>({
    state: 'saved',
    at: view.updatedAt,
  });

  const save = useCallback(async (): Promise<string> => {
    while (Object.keys(unsaved.current).length > 0) {
      const sent = { ...unsaved.current };
      setStatus((before) => ({ ...before, state: 'saving' }));
      await startRevision(view.id, server.current);
      const { revision, version } = server.current;
      const saved = await api.saveDraft(view.id, { revision, baseVersion: version, fields: sent as never });
      server.current = { ...server.current, version: saved.draftVersion, hash: saved.contentHash };
      for (const [key, value] of Object.entries(sent))
        if (unsaved.current[key] === value) delete unsaved.current[key];
      keepUnsaved(view.id, revision, unsaved.current);
      setStatus({ state: 'saved', at: saved.savedAt });
    }
    return server.current.hash;
  }, [view.id]);

  const flush = useCallback((): Promise<string> => {
    clearTimeout(timer.current);
    running.current ??= save()
      .catch((error: unknown) => {
        const problem = error instanceof ApiError ? error : undefined;
        setStatus((before) => ({
          ...before,
          state: problem?.isOffline ? 'offline' : 'failed',
          ...(problem ? { problem } : {}),
        }));
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
      keepUnsaved(view.id, server.current.revision, unsaved.current);
      setStatus((before) => (before.state === 'saved' ? { ...before, state: 'unsaved' } : before));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush().catch(() => {}), restMs);
    },
    [flush, view.id],
  );

  useEffect(
    () => adopt(view, server, () => setFields({ ...view.revisions.at(-1)?.fields, ...unsaved.current })),
    [view],
  );
  useEffect(() => {
    const leave = () => Object.keys(unsaved.current).length > 0 && void flush().catch(() => {});
    if (Object.keys(unsaved.current).length > 0) leave();
    addEventListener('online', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('online', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, [flush]);

  return useMemo(
    () => ({
      revision: server.current.revision,
      fields,
      set,
      saveState: status.state,
      savedAt: status.at,
      problem: status.problem,
      flush,
    }),
    [fields, set, status, flush],
  );
}

type ServerSide = { revision: number; version: number; hash: string; state: string };

/** After a rejection the first change opens the next revision. */
async function startRevision(id: string, side: ServerSide): Promise<void> {
  if (side.state !== 'rejected' && side.state !== 'withdrawn') return;
  await api.revise(id, side.revision);
  const view = await api.submission(id);
  Object.assign(side, {
    revision: view.revision,
    version: view.draftVersion,
    state: view.state,
    hash: view.revisions.at(-1)?.contentHash ?? '',
  });
  forgetUnsaved(id, view.revision - 1);
}

/** Takes over what another editor saved meanwhile, never anything older than our own last save. */
function adopt(view: SubmissionView, side: { current: ServerSide }, refresh: () => void): void {
  const { revision, version } = side.current;
  if (view.revision < revision || (view.revision === revision && view.draftVersion < version)) return;
  side.current = {
    revision: view.revision,
    version: view.draftVersion,
    state: view.state,
    hash: view.revisions.at(-1)?.contentHash ?? '',
  };
  refresh();
}

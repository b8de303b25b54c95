import type { SubmissionView } from '../../domain/api/shapes.ts';
import type { FieldValue } from '../../domain/form.ts';
import { ApiError } from '../api/client.ts';
import { api } from '../api/routes.ts';
import { forgetUnsaved } from './unsaved.ts';

/** What this page knows of the draft on the server. */
export type ServerSide = {
  readonly revision: number;
  readonly version: number;
  readonly hash: string;
  readonly state: string;
};

export function sideOf(view: SubmissionView): ServerSide {
  const { revision, draftVersion, state } = view;
  return { revision, version: draftVersion, state, hash: view.revisions.at(-1)?.contentHash ?? '' };
}

/** After a rejection or a withdrawal the first change opens the next revision. */
export async function startRevision(id: string, side: ServerSide): Promise<SubmissionView | undefined> {
  if (side.state !== 'rejected' && side.state !== 'withdrawn') return undefined;
  await api.revise(id, side.revision);
  forgetUnsaved(id, side.revision);
  return api.submission(id);
}

/** Whether the server's answer is at least as new as our own last save. */
export function isNewer(view: SubmissionView, side: ServerSide): boolean {
  return (
    view.revision > side.revision || (view.revision === side.revision && view.draftVersion >= side.version)
  );
}

type FieldConflict = {
  readonly field: string;
  readonly theirs: FieldValue;
  readonly yours: FieldValue;
};
export type Conflicts = { readonly conflicts: readonly FieldConflict[]; readonly draftVersion: number };

/** Fields that somebody else changed meanwhile too; `undefined` for every other refusal. */
export function conflictsOf(error: unknown): Conflicts | undefined {
  if (!(error instanceof ApiError) || error.problem.code !== 'draft-conflict') return undefined;
  return error.problem as unknown as Conflicts;
}

/** The view with what was just saved in it, so that every page shows the same draft without asking again. */
export function withSaved(
  view: SubmissionView,
  fields: Readonly<Record<string, FieldValue>>,
  saved: { readonly draftVersion: number; readonly contentHash: string; readonly savedAt: string },
): SubmissionView {
  const current = view.revisions.at(-1);
  if (!current) return view;
  const next = {
    ...current,
    fields: { ...current.fields, ...fields } as never,
    contentHash: saved.contentHash,
  };
  return {
    ...view,
    draftVersion: saved.draftVersion,
    updatedAt: saved.savedAt,
    revisions: [...view.revisions.slice(0, -1), next],
  };
}

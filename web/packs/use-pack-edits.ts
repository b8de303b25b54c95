import { useState } from 'react';
import type { z } from 'zod';
import type { editRuleBody, PackEditorView } from '../../domain/api/packs.ts';
import { ApiError } from '../api/client.ts';
import { packsApi, usePackAct } from '../api/packs.ts';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';

type Settings = Omit<z.input<typeof editRuleBody>, 'edits'>;
type Fault = { readonly place: string; readonly message: { readonly zh: string; readonly en: string } };

export type PackEdits = {
  readonly edit: (key: string, settings: Settings) => void;
  readonly isSaving: boolean;
  /** What is wrong with the last change of this entry, or of a place in it. */
  readonly faultAt: (key: string, place?: string) => string | undefined;
  /** A refusal that belongs to no entry. */
  readonly refusal: string | undefined;
};

/** Changes of rules, each kept in the draft at once; a refusal stays at its place until the next change. */
export function usePackEdits(view: PackEditorView): PackEdits {
  const { t } = useWords();
  const [failed, setFailed] = useState<{ key: string; error: ApiError }>();
  const act = usePackAct(view.site, ({ key, settings }: { key: string; settings: Settings }) =>
    packsApi.editRule(view.site, key, { edits: view.draft?.edits ?? 0, ...settings }),
  );
  const faults = faultsOf(failed?.error);
  return {
    isSaving: act.isPending,
    edit: (key, settings) => {
      setFailed(undefined);
      act.mutate(
        { key, settings },
        { onError: (error) => error instanceof ApiError && setFailed({ key, error }) },
      );
    },
    faultAt: (key, place) => {
      if (failed?.key !== key) return undefined;
      const fault = faults.find((one) => place === undefined || one.place.startsWith(`${key}.${place}`));
      return fault && pick(fault.message);
    },
    refusal: failed && faults.length === 0 ? refusalWords(failed.error, t('ops.moved')) : undefined,
  };
}

function faultsOf(error: ApiError | undefined): readonly Fault[] {
  return (error?.problem as { faults?: readonly Fault[] } | undefined)?.faults ?? [];
}

export function refusalWords(error: unknown, moved: string): string {
  if (!(error instanceof ApiError)) return String(error);
  return error.problem.code === 'pack-moved-on' ? moved : (error.problem.detail ?? error.problem.title);
}

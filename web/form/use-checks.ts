import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  type FieldValues,
  type FileRef,
  type FormDefinition,
  fieldsOf,
  isFileField,
} from '../../domain/form.ts';
import type { KeyedFinding } from '../../domain/report.ts';
import { fileAddress } from '../api/routes.ts';
import { judgeFields } from './judge-fields.ts';
import { type ReadFile, readFileFacts } from './read-file-facts.ts';
import { useServedPack } from './use-served-pack.ts';
import { filesIn } from './values.ts';

export type Checks = {
  readonly findings: readonly KeyedFinding[];
  readonly byField: ReadonlyMap<string, readonly KeyedFinding[]>;
  /** Facts of a stored file, once it has been read in this browser. */
  readonly factsOf: (sha256: string) => ReadFile | undefined;
  readonly noteFile: (sha256: string, facts: ReadFile) => void;
  /** While a word is being composed nothing is judged. */
  readonly compose: (isComposing: boolean) => void;
  /** How a field shows a finding of its own, and takes other words for it. */
  readonly register: (field: string, handle: FieldHandle) => void;
  /** Puts other words in place of the finding's, as one step that Ctrl Z takes back. */
  readonly rewrite: (finding: KeyedFinding, words: string) => void;
  /** Brings the field into view, with the caret at the finding where it has one. */
  readonly goTo: (field: string, findingKey?: string) => void;
};

type FieldHandle = {
  readonly goTo: (findingKey: string) => void;
  readonly rewrite: (finding: KeyedFinding, words: string) => void;
};

const restMs = 300;

/** The marketplace's own rules, run in the browser 0.3 s after the last key. */
export function useChecks(form: FormDefinition, fields: FieldValues, site: string): Checks {
  const facts = useRef(new Map<string, ReadFile>());
  const isComposing = useRef(false);
  const handles = useRef(new Map<string, FieldHandle>());
  const [version, setVersion] = useState(0);
  const pack = useServedPack(site);
  const [findings, setFindings] = useState<readonly KeyedFinding[]>(() =>
    judgeFields({ form, fields, site, facts: facts.current }),
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` stands for the facts, which live in a ref, `pack` for the rules
  useEffect(() => {
    const timer = setTimeout(() => {
      if (!isComposing.current) setFindings(judgeFields({ form, fields, site, facts: facts.current }));
    }, restMs);
    return () => clearTimeout(timer);
  }, [form, fields, site, version, pack]);

  const noteFile = useCallback((sha256: string, read: ReadFile) => {
    facts.current.set(sha256, read);
    setVersion((before) => before + 1);
  }, []);
  useEffect(() => readStoredPictures(form, fields, facts.current, noteFile), [form, fields, noteFile]);

  const compose = useCallback((composing: boolean) => {
    isComposing.current = composing;
    if (!composing) setVersion((before) => before + 1);
  }, []);
  const goTo = useCallback((field: string, findingKey?: string) => {
    const target = document.getElementById(`field-${field}`);
    document.getElementById(`place-${field}`)?.scrollIntoView({ block: 'center' });
    const handle = findingKey ? handles.current.get(field) : undefined;
    if (handle && findingKey) handle.goTo(findingKey);
    else target?.focus();
  }, []);

  return useMemo(
    () => ({
      findings,
      byField: Map.groupBy(findings, (finding) => finding.field),
      factsOf: (sha256) => facts.current.get(sha256),
      noteFile,
      compose,
      register: (field, handle) => handles.current.set(field, handle),
      rewrite: (finding, words) => {
        goTo(finding.field);
        handles.current.get(finding.field)?.rewrite(finding, words);
      },
      goTo,
    }),
    [findings, noteFile, compose, goTo],
  );
}

/** Facts of pictures that were uploaded on an earlier visit are read again, so that what was said of them stays. */
function readStoredPictures(
  form: FormDefinition,
  fields: FieldValues,
  known: ReadonlyMap<string, ReadFile>,
  note: (sha256: string, read: ReadFile) => void,
): () => void {
  const stop = new AbortController();
  const unread = fieldsOf(form)
    .filter(isFileField)
    .flatMap((field) => filesIn(fields[field.key]))
    .filter((file) => file.mediaType.startsWith('image/') && !known.has(file.sha256));
  for (const file of unread)
    void readStored(file, stop.signal).then((read) => read && note(file.sha256, read));
  return () => stop.abort();
}

async function readStored(file: FileRef, signal: AbortSignal): Promise<ReadFile | undefined> {
  try {
    const answer = await fetch(fileAddress(file), { signal });
    return answer.ok ? await readFileFacts(await answer.blob(), file.name) : undefined;
  } catch {
    return undefined;
  }
}

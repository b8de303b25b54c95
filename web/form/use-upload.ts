import { useRef, useState } from 'react';
import type { FileField, FileRef, FormId } from '../../domain/form.ts';
import { ApiError } from '../api/client.ts';
import { api } from '../api/routes.ts';
import { judgeFile, type Refusal } from './judge-file.ts';
import { convertToPng, readFileFacts } from './read-file-facts.ts';
import type { Checks } from './use-checks.ts';

export type UploadState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' | 'sending'; readonly file: File; readonly preview: string }
  | { readonly kind: 'refused'; readonly file: File; readonly preview: string; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly file: File; readonly preview: string; readonly problem: ApiError };

type Options = {
  readonly formId: FormId;
  readonly field: FileField;
  readonly checks: Checks;
  readonly onStored: (file: FileRef) => void;
};

/**
 * One file on its way: read and judged in the browser first, sent only if nothing forbids it, judged again by the
 * server. A refused file keeps its preview and its reason until another is chosen; it never takes a place in the field.
 */
export function useUpload({ formId, field, checks, onStored }: Options) {
  const [state, setState] = useState<UploadState>({ kind: 'idle' });
  const stop = useRef<AbortController | undefined>(undefined);

  const start = async (file: File): Promise<void> => {
    const preview = /^image\//u.test(file.type) ? URL.createObjectURL(file) : '';
    setState({ kind: 'reading', file, preview });
    const read = await readFileFacts(file, file.name);
    const refusal = judgeFile({ formId, field, read });
    if (refusal) return setState({ kind: 'refused', file, preview, refusal });
    setState({ kind: 'sending', file, preview });
    stop.current = new AbortController();
    try {
      const uploaded = await api.upload(file, { formId, field: field.key }, stop.current.signal);
      const blocking = uploaded.findings.filter((finding) => finding.severity === 'block');
      if (blocking.length > 0)
        return setState({
          kind: 'refused',
          file,
          preview,
          refusal: { findings: blocking, canConvert: false },
        });
      checks.noteFile(uploaded.file.sha256, read);
      onStored(uploaded.file);
      setState({ kind: 'idle' });
    } catch (error) {
      if (!(error instanceof ApiError)) return setState({ kind: 'idle' });
      const findings = (error.problem.findings ?? []) as Refusal['findings'];
      if (findings.length > 0)
        setState({ kind: 'refused', file, preview, refusal: { findings, canConvert: false } });
      else setState({ kind: 'failed', file, preview, problem: error });
    }
  };

  return {
    state,
    start: (file: File) => void start(file),
    cancel: () => {
      stop.current?.abort();
      setState({ kind: 'idle' });
    },
    convert: () => {
      if (state.kind === 'refused') void convertToPng(state.file, state.file.name).then(start);
    },
  };
}

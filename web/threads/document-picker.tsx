import { Button } from 'antd';
import { FileText, Paperclip, X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { FileRef } from '../../domain/form.ts';
import { ApiError } from '../api/client.ts';
import { pointsApi } from '../api/points.ts';
import { FileLink } from '../components/page-slots.tsx';
import { useWords } from '../i18n/start.ts';

type Props = {
  readonly document: FileRef | undefined;
  readonly label: string;
  readonly onChange: (document: FileRef | undefined) => void;
};

/** One PDF or picture that goes with an answer or a message; a refusal is said where the file was chosen. */
export function DocumentPicker({ document, label, onChange }: Props) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<{ busy?: boolean; refused?: string }>({});
  const take = async (file: File | undefined) => {
    if (!file) return;
    setState({ busy: true });
    try {
      onChange((await pointsApi.upload(file)).file);
      setState({});
    } catch (error) {
      const problem = error instanceof ApiError && !error.isOffline ? error.problem : undefined;
      setState({ refused: problem ? (problem.detail ?? problem.title) : t('upload.offline') });
    }
  };
  return (
    <div className="document-picker">
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        accept=".pdf,.png,.jpg,.jpeg"
        aria-label={label}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {document ? (
        <span className="chip">
          <FileText className="icon" /> {document.name}
          <button
            type="button"
            className="link"
            aria-label={t('point.removeDocument', { name: document.name })}
            onClick={() => onChange(undefined)}
          >
            <X className="icon" />
          </button>
        </span>
      ) : (
        <Button
          size="small"
          loading={state.busy === true}
          icon={<Paperclip className="icon" />}
          onClick={() => input.current?.click()}
        >
          {label}
        </Button>
      )}
      {state.refused && (
        <p className="field-problem" role="alert">
          {state.refused}
        </p>
      )}
    </div>
  );
}

export function DocumentView({ document }: { document: FileRef }) {
  return (
    <span className="document">
      <Paperclip className="icon" /> <FileLink file={document} />
    </span>
  );
}

import { Button } from 'antd';
import { FileText, ImageUp, RotateCcw, Upload, WandSparkles } from 'lucide-react';
import { type ChangeEvent, type DragEvent, useRef } from 'react';
import type { FileField, FileRef } from '../../domain/form.ts';
import { fileAddress } from '../api/routes.ts';
import { SeveritySign } from '../components/severity-sign.tsx';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import type { ControlProps } from './control-props.ts';
import { formatSize } from './format-size.ts';
import { SourceNote } from './source-note.tsx';
import { type UploadState, useUpload } from './use-upload.ts';
import { filesIn, holdsList } from './values.ts';

/** Choose, drop or paste; what was stored, what was refused and why. */
export function FileControl({
  formId,
  field,
  id,
  value,
  checks,
  onChange,
  describedBy,
}: ControlProps<FileField>) {
  const { t } = useWords();
  const files = filesIn(value);
  const most = field.file.maxFiles ?? 1;
  const input = useRef<HTMLInputElement>(null);
  const isList = holdsList(field);
  const keep = (next: readonly FileRef[]) => onChange(isList ? [...next] : (next[0] ?? null));
  const upload = useUpload({
    formId,
    field,
    checks,
    onStored: (file) =>
      keep(most > 1 ? [...files.filter((one) => one.sha256 !== file.sha256), file] : [file]),
  });
  const choose = () => input.current?.click();
  const take = (chosen: FileList | null | undefined) => chosen?.[0] && upload.start(chosen[0]);
  const handleChange = (event: ChangeEvent<HTMLInputElement>) => {
    take(event.target.files);
    event.target.value = '';
  };
  const handleDrop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping and pasting are extras beside the button inside
    <div
      className="files"
      onDragOver={(event) => event.preventDefault()}
      onDrop={handleDrop}
      onPaste={(event) => take(event.clipboardData.files)}
    >
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={pick(field.label)}
        accept={field.file.suffixes.map((suffix) => `.${suffix}`).join(',')}
        onChange={handleChange}
        data-testid={`upload-${field.key}`}
      />
      {files.map((file) => (
        <StoredFile
          key={file.sha256}
          file={file}
          size={checks.factsOf(file.sha256)?.image}
          onReplace={most > 1 ? undefined : choose}
          onRemove={() => keep(files.filter((one) => one.sha256 !== file.sha256))}
        />
      ))}
      <UploadNote
        state={upload.state}
        onChoose={choose}
        onConvert={upload.convert}
        onCancel={upload.cancel}
        onRetry={upload.start}
      />
      {upload.state.kind === 'idle' && files.length < most && (
        <button type="button" id={id} className="drop" onClick={choose} aria-describedby={describedBy}>
          <ImageUp className="icon" />
          <span>
            <b>{t('upload.choose')}</b> {t('upload.orDrop')}
          </span>
          <span className="hint">
            {field.file.suffixes.map((suffix) => suffix.toUpperCase()).join(' / ')} ·{' '}
            {t('upload.atMost', { size: formatSize(field.file.maxSizeBytes) })}
            {most > 1 && ` · ${t('upload.count', { count: files.length, most })}`}
          </span>
        </button>
      )}
    </div>
  );
}

type StoredProps = {
  readonly file: FileRef;
  readonly size:
    | { readonly readable: boolean; readonly widthPx?: number; readonly heightPx?: number }
    | undefined;
  readonly onReplace: (() => void) | undefined;
  readonly onRemove: () => void;
};

function StoredFile({ file, size, onReplace, onRemove }: StoredProps) {
  const { t } = useWords();
  const isPicture = file.mediaType.startsWith('image/');
  return (
    <div className="file">
      {isPicture ? <img src={fileAddress(file)} alt={file.name} /> : <FileText className="icon file-sign" />}
      <span className="file-words">
        <span className="file-name">{file.name}</span>
        <span className="hint">
          {formatSize(file.sizeBytes)}
          {size?.widthPx && ` · ${size.widthPx} × ${size.heightPx}`}
        </span>
      </span>
      <a className="button is-small is-text" href={fileAddress(file)} target="_blank" rel="noreferrer">
        {t('upload.view')}
      </a>
      {onReplace && (
        <Button size="small" type="text" onClick={onReplace}>
          {t('upload.replace')}
        </Button>
      )}
      <Button size="small" type="text" onClick={onRemove}>
        {t('upload.remove')}
      </Button>
    </div>
  );
}

type NoteProps = {
  readonly state: UploadState;
  readonly onChoose: () => void;
  readonly onConvert: () => void;
  readonly onCancel: () => void;
  readonly onRetry: (file: File) => void;
};

function UploadNote({ state, onChoose, onConvert, onCancel, onRetry }: NoteProps) {
  const { t } = useWords();
  if (state.kind === 'idle') return null;
  const name = (
    <p className="row row-wrap">
      <b>{state.file.name}</b> <span className="hint">{formatSize(state.file.size)}</span>
    </p>
  );
  if (state.kind === 'reading' || state.kind === 'sending')
    return (
      <div className="file is-busy" role="status">
        <span className="spinner" />
        {name}
        <span className="hint">{t(state.kind === 'reading' ? 'upload.reading' : 'upload.sending')}</span>
        <Button size="small" type="text" onClick={onCancel}>
          {t('act.cancel')}
        </Button>
      </div>
    );
  const findings = state.kind === 'refused' ? state.refusal.findings : [];
  return (
    <div className="refused" role="alert">
      <div className="refused-words">
        {name}
        {state.kind === 'failed' && (
          <p className="refused-reason">
            <SeveritySign severity="block" silent />
            {state.problem.isOffline
              ? t('upload.offline')
              : (state.problem.problem.detail ?? state.problem.problem.title)}
          </p>
        )}
        {findings.map((finding) => (
          <div key={finding.code + finding.message.zh}>
            <p className="refused-reason">
              <SeveritySign severity="block" silent />
              {t('upload.refused', { reason: pick(finding.message) })}
            </p>
            {finding.suggestion && <p>{pick(finding.suggestion)}</p>}
            {finding.source && (
              <p className="hint">
                {t('check.source')} <SourceNote source={finding.source} />
              </p>
            )}
          </div>
        ))}
        <div className="row row-wrap">
          {state.kind === 'refused' && state.refusal.canConvert && (
            <Button icon={<WandSparkles className="icon" />} onClick={onConvert}>
              {t('upload.convert')}
            </Button>
          )}
          {state.kind === 'failed' && (
            <Button icon={<RotateCcw className="icon" />} onClick={() => onRetry(state.file)}>
              {t('upload.retry')}
            </Button>
          )}
          <Button icon={<Upload className="icon" />} onClick={onChoose}>
            {t('upload.another')}
          </Button>
          <Button type="text" onClick={onCancel}>
            {t('upload.drop')}
          </Button>
        </div>
      </div>
      {state.preview && (
        <figure className="refused-picture">
          <figcaption className="hint">{t('upload.chosen')}</figcaption>
          <img src={state.preview} alt={state.file.name} />
        </figure>
      )}
    </div>
  );
}

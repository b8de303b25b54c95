import { Button, Progress } from 'antd';
import { ImageUp } from 'lucide-react';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import type { FileField } from '../../domain/form.ts';
import { formatSize } from '../form/format-size.ts';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import type { Sending } from './use-uploads.ts';

type Props = {
  readonly field: FileField;
  readonly sending: readonly Sending[];
  /** Takes what is pasted anywhere on the page. */
  readonly takesPaste?: boolean;
  readonly onAdd: (files: Iterable<File>) => void;
  readonly onAgain: (sending: Sending) => void;
  readonly onDrop: (id: string) => void;
};

/** Several files at once: dropped, pasted or chosen, each with its progress and, where it fails, its reason. */
export function FileDrop({ field, sending, takesPaste = false, onAdd, onAgain, onDrop }: Props) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const add = useRef(onAdd);
  add.current = onAdd;
  useEffect(() => {
    if (!takesPaste) return;
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      add.current(files.map(named));
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [takesPaste]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onAdd(event.dataTransfer.files);
  };
  const types = field.file.suffixes.map((suffix) => suffix.toUpperCase()).join(' / ');
  return (
    <div className="file-drop-part">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra beside the button inside */}
      <div
        className={`file-drop ${isOver ? 'is-over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <ImageUp className="icon" />
        <span>
          {t(dropWords(field, takesPaste))}{' '}
          <button
            type="button"
            id={`field-${field.key}`}
            className="link"
            onClick={() => input.current?.click()}
          >
            {t('evidence.choose')}
          </button>
        </span>
        <span className="hint">
          {t('evidence.atMost', { types, size: formatSize(field.file.maxSizeBytes) })}
        </span>
        <input
          ref={input}
          type="file"
          multiple
          className="visually-hidden"
          tabIndex={-1}
          aria-label={pick(field.label)}
          accept={field.file.suffixes.map((suffix) => `.${suffix}`).join(',')}
          data-testid={`upload-${field.key}`}
          onChange={(event) => {
            onAdd([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
      <ul aria-live="polite">
        {sending.map((one) => (
          <li key={one.id} className={`sending ${one.state === 'failed' ? 'is-failed' : ''}`}>
            <b className="sending-name">{one.file.name}</b>
            {one.state === 'failed' ? (
              <>
                <span className="field-problem">{t('evidence.failed', { reason: one.reason })}</span>
                <Button size="small" onClick={() => onAgain(one)}>
                  {t('evidence.again')}
                </Button>
                <Button size="small" type="text" onClick={() => onDrop(one.id)}>
                  {t('evidence.drop_')}
                </Button>
              </>
            ) : (
              <>
                <span className="hint">
                  {one.state === 'waiting'
                    ? t('evidence.waiting')
                    : t('evidence.sending', { percent: one.percent })}
                </span>
                <Progress percent={one.percent} size="small" showInfo={false} aria-label={one.file.name} />
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function dropWords({ type }: FileField, takesPaste: boolean) {
  if (type === 'images') return 'evidence.drop';
  return takesPaste ? 'evidence.dropFiles' : 'evidence.dropOnly';
}

/** A picture from the clipboard has no name of its own; two of them must not have the same. */
function named(file: File): File {
  if (file.name && file.name !== 'image.png') return file;
  const at = new Date().toISOString().slice(11, 23).replace(/[:.]/gu, '');
  return new File([file], `paste-${at}.png`, { type: file.type });
}

import { Button, Select } from 'antd';
import { X } from 'lucide-react';
import { useRef } from 'react';
import type { DeliveryView, EvidencePage } from '../../domain/api/delivery.ts';
import { type FileField, type FileRef, findField } from '../../domain/form.ts';
import { deliveryEvidence } from '../../domain/forms/delivery-evidence.ts';
import type { PageChoice } from '../../domain/page-choice.ts';
import { pageChoices } from '../../domain/page-choice.ts';
import { fileAddress } from '../api/routes.ts';
import { FileLink } from '../components/page-slots.tsx';
import { useLongWait } from '../components/use-long-wait.ts';
import type { Draft } from '../form/use-draft.ts';
import { filesIn } from '../form/values.ts';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import { FileDrop } from './file-drop.tsx';
import { MarkedPicture } from './marked-picture.tsx';
import { marksOf, nameLine, percentOf } from './page-words.ts';
import { useUploads } from './use-uploads.ts';

type Props = {
  readonly fieldKey: string;
  readonly submissionId: string;
  readonly draft: Draft;
  readonly delivery: DeliveryView | undefined;
  readonly takesPaste?: boolean;
  readonly onChoose: (sha256: string, choice: PageChoice) => void;
  readonly onStored: () => void;
};

/** The files of one field: what was read stands beside each as soon as it is known. */
export function EvidenceFiles(props: Props) {
  const { t } = useWords();
  const { fieldKey, submissionId, draft, delivery, takesPaste = false } = props;
  const field = findField(deliveryEvidence, fieldKey) as FileField;
  const files = filesIn(draft.fields[fieldKey]);
  // Two uploads may end between two renders: each adds to what the other left.
  const stored = useRef(files);
  stored.current = files;
  const keep = (next: readonly FileRef[]) => draft.set(fieldKey, [...next]);
  const uploads = useUploads({
    ...{ submissionId, field, offline: t('failed.offline') },
    onStored: (file) => {
      const others = stored.current.filter((one) => one.sha256 !== file.sha256);
      const next = [...others, { ...file, name: freeName(file.name, others) }];
      stored.current = next;
      keep(next);
      props.onStored();
    },
  });
  return (
    <section className="card evidence-part" id={`place-${fieldKey}`} aria-label={pick(field.label)}>
      <h2>{pick(field.label)}</h2>
      {field.help && <p className="hint">{pick(field.help)}</p>}
      <FileDrop
        {...{ field, takesPaste }}
        sending={uploads.all}
        onAdd={uploads.add}
        onAgain={uploads.again}
        onDrop={uploads.drop}
      />
      <ul className="evidence-files">
        {files.map((file) => (
          <li key={file.sha256}>
            {fieldKey === 'screenshots' ? (
              <Page
                file={file}
                page={delivery?.pages.find(({ sha256 }) => sha256 === file.sha256)}
                {...props}
              />
            ) : (
              <Paper file={file} delivery={delivery} />
            )}
            <Button
              size="small"
              type="text"
              className="evidence-remove"
              aria-label={t('evidence.remove', { name: file.name })}
              icon={<X className="icon" />}
              onClick={() => keep(files.filter((one) => one.sha256 !== file.sha256))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Findings and people speak of a file by its name, so no two of a field share one: `login (2).png`. */
function freeName(name: string, others: readonly FileRef[]): string {
  const [, stem = name, suffix = ''] = /^(.*?)(\.[^.]*)?$/su.exec(name) ?? [];
  const isTaken = (wanted: string) => others.some((one) => one.name === wanted);
  for (let number = 1; ; number += 1) {
    const wanted = number === 1 ? name : `${stem} (${number})${suffix}`;
    if (!isTaken(wanted)) return wanted;
  }
}

type PageProps = Pick<Props, 'onChoose'> & {
  readonly file: FileRef;
  readonly page: EvidencePage | undefined;
};

function Page({ file, page, onChoose }: PageProps) {
  const { t } = useWords();
  const reading = page?.reading;
  const isLate = useLongWait(!page || page.state === 'reading');
  const said = page?.seller;
  return (
    <div className="evidence-page">
      <div className="evidence-picture">
        {reading ? (
          <MarkedPicture
            src={fileAddress(file)}
            alt={file.name}
            widthPx={reading.widthPx}
            heightPx={reading.heightPx}
            marks={marksOf(reading)}
          />
        ) : (
          <img src={fileAddress(file)} alt={file.name} />
        )}
      </div>
      <div className="evidence-words">
        <b>{file.name}</b>
        <span className="hint" role="status">
          {machineLine(page, isLate, t)}
        </span>
        {reading && (reading.name || reading.kind === 'feature') && (
          <span className={`hint ${reading.name ? 'is-good' : 'is-warn-words'}`}>{nameLine(reading, t)}</span>
        )}
        {page && page.state !== 'reading' && (
          <Select
            size="small"
            popupMatchSelectWidth={false}
            aria-label={t('evidence.isKind', { name: file.name })}
            value={said?.choice ?? reading?.kind ?? null}
            onChange={(choice: PageChoice) => onChoose(file.sha256, choice)}
            options={pageChoices
              .filter((choice) => choice !== 'unclear')
              .map((value) => ({ value, label: t(`delivery.kind.${value}`) }))}
          />
        )}
        {said && said.choice !== reading?.kind && (
          <span className="hint is-warn-words">
            {t('evidence.corrected', { kind: t(`delivery.kind.${said.choice}`) })}
          </span>
        )}
      </div>
    </div>
  );
}

function machineLine(
  page: EvidencePage | undefined,
  isLate: boolean,
  t: ReturnType<typeof useWords>['t'],
): string {
  if (!page || page.state === 'reading') return t(isLate ? 'evidence.readAfter' : 'evidence.machineLater');
  const { reading, duplicateOf } = page;
  if (!reading) return t('delivery.unreadable');
  if (reading.unusable)
    return t('delivery.likelyUnusable', { why: t(`delivery.unusable.${reading.unusable}`) });
  if (duplicateOf) return t('delivery.sameAs', { name: duplicateOf });
  return t('delivery.likely', {
    kind: t(`delivery.kind.${reading.kind}`),
    percent: percentOf(reading.confidence),
  });
}

function Paper({ file, delivery }: { file: FileRef; delivery: DeliveryView | undefined }) {
  const { t } = useWords();
  const read = [...(delivery?.records ?? []), ...(delivery?.forms ?? [])].find(
    ({ sha256 }) => sha256 === file.sha256,
  );
  const isLate = useLongWait(read?.state === 'reading');
  const words = {
    reading: t(isLate ? 'evidence.readAfter' : 'evidence.machineLater'),
    unreadable: t('delivery.unreadable'),
    read: read?.pages === undefined ? '' : t('delivery.pages', { count: read.pages }),
  };
  return (
    <div className="evidence-words">
      <FileLink file={file} />
      <span className="hint" role="status">
        {read ? words[read.state] : ''}
      </span>
    </div>
  );
}

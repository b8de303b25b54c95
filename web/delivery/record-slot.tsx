import type { DeliveryView } from '../../domain/api/delivery.ts';
import { pageAddress } from '../api/delivery.ts';
import { fileAddress } from '../api/routes.ts';
import { FileLink } from '../components/page-slots.tsx';
import { useWords } from '../i18n/start.ts';

type Props = { readonly records: DeliveryView['records'] };

/** What a remote delivery has in place of screenshots: the record, beside the words that were read in it. */
export function RecordSlot({ records }: Props) {
  const { t } = useWords();
  return (
    <div className="records">
      {records.length === 0 && (
        <p className="card slot-empty">
          <b>{t('delivery.record')}</b>
          <span className="hint">{t('delivery.recordLead')}</span>
        </p>
      )}
      {records.map((record) => (
        <article className="card record" key={record.sha256} aria-label={record.name}>
          <header className="row row-wrap">
            <FileLink file={record} />
            {record.pages !== undefined && (
              <span className="hint">{t('delivery.pages', { count: record.pages })}</span>
            )}
          </header>
          <div className="record-sides">
            <RecordPicture record={record} />
            <div>
              <p className="hint">{t('delivery.recordSays')}</p>
              <p className="record-text">{wordsOf(record, t)}</p>
            </div>
          </div>
        </article>
      ))}
    </div>
  );
}

type Record = Props['records'][number];

function wordsOf(record: Record, t: ReturnType<typeof useWords>['t']): string {
  if (record.state === 'reading') return t('delivery.reading');
  if (record.state === 'unreadable') return t('delivery.unreadable');
  return record.text?.trim() || t('delivery.noText');
}

function RecordPicture({ record }: { record: Record }) {
  const { sha256, mediaType, name } = record;
  if (mediaType.startsWith('image/')) return <img src={fileAddress(record)} alt={name} />;
  if (mediaType !== 'application/pdf') return null;
  return <img src={pageAddress({ sha256, page: 1, width: 900 })} alt={name} />;
}

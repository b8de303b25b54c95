import { Button, Select } from 'antd';
import { CircleCheck, CircleHelp, Loader, ScanText } from 'lucide-react';
import { useState } from 'react';
import type { EvidencePage } from '../../domain/api/delivery.ts';
import { type PageChoice, pageChoices } from '../../domain/page-choice.ts';
import { fileAddress } from '../api/routes.ts';
import { useWords } from '../i18n/start.ts';
import { pageId } from './doubts.ts';
import { MarkedPicture } from './marked-picture.tsx';
import { marksOf, nameLine, percentOf, standingLine } from './page-words.ts';

export type PageActs = {
  readonly canJudge: boolean;
  readonly onChoose: (page: EvidencePage, choice: PageChoice) => void;
  readonly onZoom: (page: EvidencePage) => void;
  readonly onSelect: (id: string) => void;
};

type Props = PageActs & {
  readonly number: number;
  readonly kind: 'login' | 'after-login' | 'feature';
  readonly page: EvidencePage | undefined;
  readonly isOpen: boolean;
  readonly sureFrom: number;
  readonly isSelected: boolean;
};

const signs = { good: CircleCheck, warn: CircleHelp, accent: ScanText, note: Loader } as const;

/** One of the kinds that an order needs, with the picture that stands for it and what a machine read off it. */
export function SlotCard(props: Props) {
  const { t } = useWords();
  const { number, kind, page, isOpen, isSelected } = props;
  const reading = page?.reading;
  const confidence = reading && reading.kind === kind ? reading.confidence : undefined;
  return (
    <article
      className={`card slot ${isSelected ? 'is-selected' : ''}`}
      id={page ? pageId(page.sha256) : `slot-${kind}`}
      aria-label={t(`delivery.kind.${kind}`)}
    >
      <header className="slot-head">
        <i className={`pin ${page && !isOpen ? 'is-good' : isOpen ? 'is-open' : ''}`}>{number}</i>
        <h3>{t(`delivery.kind.${kind}`)}</h3>
        {confidence !== undefined && (
          <span
            className="push slot-sure"
            title={t('delivery.sureOf', {
              kind: t(`delivery.kind.${kind}`),
              percent: percentOf(confidence),
            })}
          >
            {t('delivery.sure', { percent: percentOf(confidence) })}
            <span className={`sure-bar ${isOpen ? 'is-warn' : ''}`}>
              <i style={{ width: `${percentOf(confidence)}%` }} />
            </span>
          </span>
        )}
      </header>
      {page ? <SlotPicture {...props} page={page} /> : <NoPicture />}
      {page && <SlotWords {...props} page={page} />}
    </article>
  );
}

function NoPicture() {
  const { t } = useWords();
  return (
    <div className="slot-empty">
      <b>{t('delivery.noPicture')}</b>
      <span className="hint">{t('delivery.noPictureHelp')}</span>
    </div>
  );
}

function SlotPicture({ page, onZoom, onSelect }: PageActs & { page: EvidencePage }) {
  const { t } = useWords();
  const { reading } = page;
  const look = () => {
    onSelect(pageId(page.sha256));
    onZoom(page);
  };
  return (
    <button
      type="button"
      className="slot-picture"
      onClick={look}
      aria-label={`${t('delivery.zoom')} ${page.name}`}
    >
      {reading ? (
        <MarkedPicture
          src={fileAddress(page)}
          alt={page.name}
          widthPx={reading.widthPx}
          heightPx={reading.heightPx}
          marks={marksOf(reading)}
        />
      ) : (
        <img src={fileAddress(page)} alt={page.name} />
      )}
    </button>
  );
}

function SlotWords({ page, kind, isOpen, sureFrom, canJudge, onChoose }: Props & { page: EvidencePage }) {
  const { t } = useWords();
  const [isChanging, setChanging] = useState(false);
  const line = standingLine(page, { isOpen, sureFrom }, t);
  const Sign = signs[line.tone];
  const { reading } = page;
  return (
    <div className="slot-words">
      <p className={`standing is-${line.tone}`}>
        <Sign className="icon" /> {line.words}
      </p>
      {reading && (kind === 'feature' || reading.name) && (
        <p className={`standing ${reading.name ? 'is-accent' : 'is-warn'}`}>
          <ScanText className="icon" /> {nameLine(reading, t)}
        </p>
      )}
      <p className="hint">
        {page.name}
        {reading && ` · ${reading.widthPx} × ${reading.heightPx}`}
      </p>
      {canJudge && (
        <div className="row row-wrap slot-acts">
          {isOpen && (
            <Button type="primary" size="small" onClick={() => onChoose(page, kind)}>
              {t('delivery.confirm')} <kbd>Y</kbd>
            </Button>
          )}
          {isChanging ? (
            <KindSelect
              page={page}
              onChoose={(choice) => onChoose(page, choice)}
              onDone={() => setChanging(false)}
            />
          ) : (
            <Button size="small" onClick={() => setChanging(true)}>
              {t('delivery.change')}
            </Button>
          )}
          {isOpen && (
            <Button size="small" type="text" onClick={() => onChoose(page, 'unclear')}>
              {t('delivery.cantSee')} <kbd>U</kbd>
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

type SelectProps = {
  readonly page: EvidencePage;
  /** Nobody can tell yet: nothing is chosen. */
  readonly isUnsure?: boolean;
  readonly onChoose: (choice: PageChoice) => void;
  readonly onDone?: () => void;
};

export function KindSelect({ page, isUnsure = false, onChoose, onDone }: SelectProps) {
  const { t } = useWords();
  return (
    <Select
      size="small"
      popupMatchSelectWidth={false}
      aria-label={t('delivery.changeTo', { name: page.name })}
      value={isUnsure || page.countsAs === 'nothing' ? null : page.countsAs}
      placeholder={t('delivery.change')}
      onChange={(choice: PageChoice) => {
        onChoose(choice);
        onDone?.();
      }}
      options={pageChoices.map((value) => ({ value, label: t(`delivery.kind.${value}`) }))}
    />
  );
}

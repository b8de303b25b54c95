import { Button, Slider } from 'antd';
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { EvidencePage, PicturePair } from '../../domain/api/delivery.ts';
import { fileAddress } from '../api/routes.ts';
import { Time } from '../components/time.tsx';
import { useWords } from '../i18n/start.ts';
import { MarkedPicture } from './marked-picture.tsx';

type Props = {
  readonly pair: PicturePair;
  readonly page: EvidencePage | undefined;
  readonly orderId: string;
  readonly canJudge: boolean;
  readonly onSettle: (isDismissed: boolean) => void;
  readonly onRemark: () => void;
};

/** The same screen in another order, beside each other or one over the other: a signal, never a verdict. */
export function PairCard({ pair, page, orderId, canJudge, onSettle, onRemark }: Props) {
  const { t } = useWords();
  const [isOver, setOver] = useState(false);
  const kind = page?.countsAs ?? 'nothing';
  if (pair.dismissed)
    return (
      <p className="card pair-settled hint">
        {t('delivery.notSameBy', { name: pair.dismissed.by })} · {pair.name} ↔{' '}
        {pair.other.orderId ?? pair.other.submissionId}
        {canJudge && (
          <Button size="small" type="text" onClick={() => onSettle(false)}>
            {t('delivery.takeBack')}
          </Button>
        )}
      </p>
    );
  const isSameWords = pair.here.length + pair.there.length === 0;
  return (
    <section className="card pair" aria-label={t('delivery.pair', { kind: t(`delivery.kind.${kind}`) })}>
      <header className="row row-wrap">
        <TriangleAlert className="icon warn-sign" />
        <h3>{t('delivery.pair', { kind: t(`delivery.kind.${kind}`) })}</h3>
        <span className="tag is-warn">
          {pair.likeness === undefined
            ? t('delivery.pairCut')
            : t('delivery.pairSame', { percent: (pair.likeness * 100).toFixed(1) })}
        </span>
        {!pair.other.isSameSeller && (
          <span className="tag is-warn">
            {t('delivery.pairOtherSeller', { name: pair.other.sellerName })}
          </span>
        )}
        <span className="hint push">
          {t(isSameWords ? 'delivery.pairNoDiffers' : 'delivery.pairDiffers')}
        </span>
      </header>
      {isOver && page?.reading ? (
        <Overlay pair={pair} page={page} />
      ) : (
        <div className="pair-sides">
          <figure>
            <figcaption>
              <b>{t('delivery.pairHere')}</b> {orderId}
            </figcaption>
            {page?.reading && (
              <MarkedPicture
                src={fileAddress(page)}
                alt={page.name}
                widthPx={page.reading.widthPx}
                heightPx={page.reading.heightPx}
                marks={pair.here.map((box) => ({ box, tone: 'differs' }))}
              />
            )}
          </figure>
          <figure>
            <figcaption>
              <b>{t('delivery.pairThere')}</b>{' '}
              <Link to={`/queue/${pair.other.submissionId}`}>
                {pair.other.orderId ?? pair.other.submissionId}
              </Link>{' '}
              · <Time at={pair.other.at} /> · {t(`state.${pair.other.state}`)}
            </figcaption>
            <MarkedPicture
              src={fileAddress(pair.other)}
              alt={pair.other.name}
              widthPx={pair.other.widthPx}
              heightPx={pair.other.heightPx}
              marks={pair.there.map((box) => ({ box, tone: 'differs' }))}
            />
          </figure>
        </div>
      )}
      <footer className="row row-wrap">
        <span className="hint">{t('delivery.pairSaid')}</span>
        <span className="row row-wrap push">
          {page?.reading && (
            <Button size="small" onClick={() => setOver(!isOver)}>
              {t(isOver ? 'delivery.beside' : 'delivery.overlay')}
            </Button>
          )}
          {canJudge && (
            <>
              <Button size="small" onClick={() => onSettle(true)}>
                {t('delivery.notSame')}
              </Button>
              <Button size="small" onClick={onRemark}>
                {t('delivery.intoRemark')}
              </Button>
            </>
          )}
        </span>
      </footer>
    </section>
  );
}

/** One picture over the other, parted at the slider; the other one is stretched to the same size. */
function Overlay({ pair, page }: { pair: PicturePair; page: EvidencePage }) {
  const { t } = useWords();
  const [share, setShare] = useState(50);
  return (
    <div className="pair-overlay">
      <div className="overlay-stack">
        <img src={fileAddress(pair.other)} alt={`${t('delivery.pairThere')} ${pair.other.name}`} />
        <img
          src={fileAddress(page)}
          alt={`${t('delivery.pairHere')} ${page.name}`}
          style={{ clipPath: `inset(0 ${100 - share}% 0 0)` }}
        />
        <i style={{ left: `${share}%` }} />
      </div>
      <Slider
        value={share}
        onChange={setShare}
        ariaLabelForHandle={t('delivery.slider')}
        tooltip={{ formatter: (value) => `${value ?? 0}%` }}
      />
    </div>
  );
}

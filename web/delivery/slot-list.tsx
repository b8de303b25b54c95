import type { DeliveryView, EvidencePage } from '../../domain/api/delivery.ts';
import { useWords } from '../i18n/start.ts';
import { pageId } from './doubts.ts';
import { type PageActs, SlotCard } from './slot-card.tsx';

type Props = {
  readonly delivery: DeliveryView;
  readonly selectedId: string | undefined;
  readonly isOpen: (page: EvidencePage) => boolean;
  readonly acts: PageActs;
};

/** The three kinds that an order on the base cloud needs. */
export function SlotList({ delivery, selectedId, isOpen, acts }: Props) {
  const { t } = useWords();
  const slots = delivery.slots.map(({ kind, sha256 }) => ({
    kind,
    page: delivery.pages.find((page) => page.sha256 === sha256),
  }));
  const found = slots.filter(({ page }) => page && !isOpen(page)).length;
  return (
    <section className="delivery-part" aria-label={t('delivery.shots')}>
      <div className="row row-wrap part-head">
        <h2>{t('delivery.shots')}</h2>
        <span className="hint">{t('delivery.shotsDone', { found, open: slots.length - found })}</span>
        <span className="push hint part-keys">
          <kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd> <kbd>0</kbd> {t('delivery.changeKeys')} <kbd>Y</kbd>{' '}
          {t('delivery.confirm')} <kbd>Z</kbd> {t('delivery.zoom')}
        </span>
      </div>
      <div className="slots">
        {slots.map(({ kind, page }, index) => (
          <SlotCard
            key={kind}
            {...{ kind, page, ...acts }}
            number={index + 1}
            sureFrom={delivery.sureFrom}
            isOpen={page !== undefined && isOpen(page)}
            isSelected={page !== undefined && selectedId === pageId(page.sha256)}
          />
        ))}
      </div>
    </section>
  );
}

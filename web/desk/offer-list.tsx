import { useWords } from '../i18n/start.ts';
import type { Offer } from './remark-offers.ts';

type Props = {
  readonly id: string;
  readonly offers: readonly Offer[];
  readonly chosen: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly onTake: (offer: Offer) => void;
};

/** What can be put in, under the text; the text field keeps the focus. */
export function OfferList({ id, offers, chosen, counts, onTake }: Props) {
  const { t } = useWords();
  const kind = offers[0]?.kind ?? 'location';
  return (
    <div
      className="location-list"
      id={id}
      role="listbox"
      aria-label={t(kind === 'location' ? 'desk.chooseField' : 'template.choose')}
      hidden={offers.length === 0}
    >
      {offers.map((offer, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the text field keeps the focus, aria-activedescendant points here
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the text field
        <div
          key={offer.key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === chosen}
          className={`location ${index === chosen ? 'is-chosen' : ''}`}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(offer)}
        >
          <span>{offer.label}</span>
          {offer.hint && <span className="hint offer-hint">{offer.hint}</span>}
          {counts.get(offer.key) && (
            <span className="hint push">{t('desk.has', { count: counts.get(offer.key) ?? 0 })}</span>
          )}
        </div>
      ))}
    </div>
  );
}

import { CircleAlert, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DeliveryView } from '../../domain/api/delivery.ts';
import type { FieldValues } from '../../domain/form.ts';
import { useWords } from '../i18n/start.ts';

type Props = {
  readonly delivery: DeliveryView;
  readonly fields: FieldValues;
  readonly sellerName: string;
};

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** The order that all the rest is held against. */
export function OrderStrip({ delivery, fields, sellerName }: Props) {
  const { t } = useWords();
  const mode = delivery.deliveryMode ?? 'base-cloud';
  const kind = fields.productKind === 'license' ? 'license' : 'saas';
  const aliases = text(fields.customerAliases);
  const ordered = delivery.order?.orderedOn ?? '';
  const days = [ordered, text(fields.deliveredOn), text(fields.signedOn)];
  const known = days.filter((day) => day !== '');
  const isInOrder = known.every((day, index) => index === 0 || (known[index - 1] ?? '') <= day);
  return (
    <dl className="order-strip">
      <Fact
        name={t('delivery.order')}
        more={ordered ? t('delivery.ordered', { on: ordered }) : t('delivery.noOrder')}
      >
        {text(fields.orderId)}
      </Fact>
      <Fact name={t('delivery.product')} more={t(`delivery.productKinds.${kind}`)}>
        {text(fields.productName)}
      </Fact>
      <Fact name={t('delivery.mode')} more={t(`delivery.needs.${mode}`)}>
        {t(`delivery.modes.${mode}`)}
      </Fact>
      <Fact
        name={t('delivery.customer')}
        more={aliases ? t('delivery.aliases', { names: aliases }) : t('delivery.noAlias')}
      >
        {text(fields.customerName)}
      </Fact>
      <Fact name={t('delivery.dates')} more={t('delivery.datesAre')}>
        {days.map((day) => (day ? day.slice(5) : '—')).join(' → ')}{' '}
        {isInOrder ? (
          <CircleCheck className="icon is-good" role="img" aria-label={t('delivery.datesFine')} />
        ) : (
          <CircleAlert className="icon is-block" role="img" aria-label={t('delivery.datesWrong')} />
        )}
      </Fact>
      <Fact name={t('delivery.seller')} more="">
        {sellerName}
      </Fact>
    </dl>
  );
}

function Fact({ name, more, children }: { name: string; more: string; children: ReactNode }) {
  return (
    <div>
      <dt className="hint">{name}</dt>
      <dd>
        <b>{children}</b>
        {more && <span className="hint">{more}</span>}
      </dd>
    </div>
  );
}

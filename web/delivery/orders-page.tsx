import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { Search } from 'lucide-react';
import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { OrderView } from '../../domain/api/orders.ts';
import { orderStages } from '../../domain/api/orders.ts';
import type { Me } from '../../domain/api/shapes.ts';
import { ApiError } from '../api/client.ts';
import { deliveryApi } from '../api/delivery.ts';
import { Empty, Loaded } from '../components/loaded.tsx';
import { StateTag } from '../components/state-tag.tsx';
import { useKeys } from '../components/use-keys.ts';
import { useWords } from '../i18n/start.ts';
import { ImportCard } from './import-card.tsx';
import '../theme/evidence.css';

type Stage = 'all' | (typeof orderStages)[number];

/** Orders with where their delivery stands: a seller's own to work on, all of them for staff. */
export function OrdersPage({ me }: { me: Me }) {
  const { t } = useWords();
  const [stage, setStage] = useState<Stage>('all');
  const [q, setQ] = useState('');
  const search = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => search.current?.focus() });
  const list = useInfiniteQuery({
    queryKey: ['orders', stage, q],
    queryFn: ({ pageParam }) =>
      deliveryApi.orders({ q, cursor: pageParam, ...(stage === 'all' ? {} : { stage }) }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: (before) => before,
  });
  const orders = list.data?.pages.flatMap(({ items }) => items);
  const isSeller = me.role === 'seller';
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{t('orders.title')}</h1>
          <p className="hint">{t(isSeller ? 'orders.lead' : 'orders.leadStaff')}</p>
        </div>
      </header>
      {!isSeller && <ImportCard />}
      <div className="order-filters">
        <label className="search">
          <Search className="icon" />
          <span className="visually-hidden">{t('orders.search')}</span>
          <input
            ref={search}
            type="search"
            value={q}
            placeholder={t('orders.search')}
            onChange={(event) => setQ(event.target.value)}
          />
          <kbd>/</kbd>
        </label>
        <Segmented<Stage>
          value={stage}
          onChange={setStage}
          options={(['all', ...orderStages] as const).map((value) => ({
            value,
            label: t(`orders.stage.${value}`),
          }))}
        />
      </div>
      <Loaded query={{ ...list, data: orders }} what={t('orders.what')} rows={6}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={t('orders.emptyTitle')} lead={t('orders.emptyLead')} />
          ) : (
            <div className="card orders">
              <OrderTable orders={items} isSeller={isSeller} />
            </div>
          )
        }
      </Loaded>
      {list.hasNextPage && (
        <p>
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('orders.more')}
          </Button>
        </p>
      )}
    </div>
  );
}

function OrderTable({ orders, isSeller }: { orders: readonly OrderView[]; isSeller: boolean }) {
  const { t } = useWords();
  return (
    <table className="orders-table">
      <thead>
        <tr>
          <th>{t('orders.order')}</th>
          <th>{t('orders.customer')}</th>
          <th>{t('orders.mode')}</th>
          <th>{t('orders.orderedOn')}</th>
          <th>{t('orders.at')}</th>
          <th>
            <span className="visually-hidden">{t('orders.see')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {orders.map((order) => (
          <tr key={order.orderId}>
            <td>
              <b>{order.productName}</b>
              <span className="hint">{order.orderId}</span>
            </td>
            <td>
              <b>{order.customerName}</b>
              {!isSeller && <span className="hint">{order.sellerName}</span>}
            </td>
            <td>{t(`delivery.modes.${order.deliveryMode}`)}</td>
            <td>{order.orderedOn ?? '—'}</td>
            <td>
              {order.state ? (
                <StateTag state={order.state} />
              ) : (
                <span className="tag is-note">{t('orders.notBegun')}</span>
              )}
            </td>
            <td>
              {isSeller ? (
                <BeginButton order={order} />
              ) : (
                order.submissionId &&
                order.state !== 'draft' && (
                  <Link className="button is-small" to={`/queue/${order.submissionId}`}>
                    {t('orders.see')}
                  </Link>
                )
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BeginButton({ order }: { order: OrderView }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const begin = useMutation({
    mutationFn: () => deliveryApi.begin(order.orderId),
    onSuccess: ({ submissionId }) => navigate(`/submissions/${submissionId}`),
  });
  const { error } = begin;
  const isOpen = order.state === 'draft' || order.state === 'rejected' || order.state === 'withdrawn';
  return (
    <>
      <Button size="small" loading={begin.isPending} onClick={() => begin.mutate()}>
        {t(order.state === null ? 'orders.begin' : isOpen ? 'orders.goOn' : 'orders.see')}
      </Button>
      {error instanceof ApiError && (
        <span className="field-problem" role="alert">
          {t('orders.failed', {
            reason: error.isOffline ? t('failed.offline') : (error.problem.detail ?? error.problem.title),
          })}
        </span>
      )}
    </>
  );
}

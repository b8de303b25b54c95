import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { deliveryApi } from '../api/delivery.ts';
import { Empty, Loaded } from '../components/loaded.tsx';
import { StateTag } from '../components/state-tag.tsx';
import { Time } from '../components/time.tsx';
import { useWords } from '../i18n/start.ts';
import '../theme/evidence.css';

/** Appeals that wait for an operator; each is answered beside its evidence. */
export function AppealsPage() {
  const { t } = useWords();
  const query = useQuery({ queryKey: ['appeals'], queryFn: deliveryApi.appeals, refetchInterval: 30_000 });
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{t('appeals.title')}</h1>
          <p className="hint">{t('appeals.lead')}</p>
        </div>
      </header>
      <Loaded query={query} what={t('appeals.what')}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('appeals.emptyTitle')} lead={t('appeals.emptyLead')} />
          ) : (
            <div className="card orders">
              <table className="orders-table">
                <tbody>
                  {items.map((item) => (
                    <tr key={item.submissionId}>
                      <td>
                        <b>{item.title}</b>
                        <span className="hint">{item.sellerName}</span>
                      </td>
                      <td>
                        {t(`appeals.cause.${item.cause}`)}
                        <span className="hint">{item.reason}</span>
                      </td>
                      <td>
                        <StateTag state={item.state} />
                      </td>
                      <td>
                        <Time at={item.at} />
                      </td>
                      <td>
                        <Link className="button is-small" to={`/queue/${item.submissionId}`}>
                          {t('orders.see')}
                        </Link>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Loaded>
    </div>
  );
}

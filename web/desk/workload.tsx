import { Users } from 'lucide-react';
import { Avatar } from '../components/account.tsx';
import { useWords } from '../i18n/start.ts';
import { useQueueViews } from './use-queue-views.ts';

/** Who holds how many, and decided how many today. */
export function Workload() {
  const { t } = useWords();
  const people = useQueueViews().data?.views?.workload ?? [];
  if (people.length === 0) return null;
  return (
    <details className="workload">
      <summary className="quiet">
        <Users className="icon" /> {t('workload.title')}
      </summary>
      <table className="card">
        <thead>
          <tr>
            <th>{t('workload.who')}</th>
            <th>{t('workload.held')}</th>
            <th>{t('workload.decided')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ id, name, held, decided }) => (
            <tr key={id}>
              <td>
                <span className="row">
                  <Avatar name={name} /> {name}
                </span>
              </td>
              <td>{held}</td>
              <td>{decided}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

import { Link } from 'react-router';
import { Empty } from '../components/loaded.tsx';
import { useWords } from '../i18n/start.ts';

export function NotFoundPage() {
  const { t } = useWords();
  return (
    <Empty title={t('notFound.title')} lead={t('notFound.lead')}>
      <Link className="ant-btn ant-btn-default" to="/">
        {t('notFound.act')}
      </Link>
    </Empty>
  );
}

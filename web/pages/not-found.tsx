import { LinkButton } from '../components/link-button.tsx';
import { Empty } from '../components/loaded.tsx';
import { useWords } from '../i18n/start.ts';

export function NotFoundPage() {
  const { t } = useWords();
  return (
    <Empty title={t('notFound.title')} lead={t('notFound.lead')}>
      <LinkButton to="/">{t('notFound.act')}</LinkButton>
    </Empty>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { Dropdown } from 'antd';
import { useNavigate } from 'react-router';
import type { Me } from '../../domain/api/shapes.ts';
import { api } from '../api/routes.ts';
import { useWords } from '../i18n/start.ts';

export function Mark() {
  return <img className="app-mark" src="/favicon.svg" alt="" width="28" height="28" />;
}

export function LanguageSwitch() {
  const { t, language, switchTo } = useWords();
  return (
    <button
      type="button"
      className="quiet"
      aria-label={`${t('app.language')} ${t('app.switchLanguage')}`}
      onClick={() => switchTo(language === 'zh' ? 'en' : 'zh')}
    >
      {t('app.language')}
    </button>
  );
}

export function Avatar({ name }: { name: string }) {
  const tone = [...name].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0) % 4;
  return (
    <span className={`avatar tone-${tone}`} aria-hidden="true">
      {[...name.trim()][0]?.toUpperCase() ?? ''}
    </span>
  );
}

export function AccountMenu({ me, isSmall }: { me: Me; isSmall?: boolean }) {
  const { t } = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const signOut = async () => {
    await api.signOut().catch(() => {});
    client.clear();
    await navigate('/sign-in');
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'who', label: `${me.email} · ${t(`role.${me.role}`)}`, disabled: true },
          { key: 'out', label: t('account.signOut'), onClick: () => void signOut() },
        ],
      }}
    >
      <button type="button" className="quiet row">
        <Avatar name={me.name} />
        <span className={isSmall ? 'visually-hidden' : 'account-name'}>{me.name}</span>
      </button>
    </Dropdown>
  );
}

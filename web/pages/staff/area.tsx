import { useQuery } from '@tanstack/react-query';
import { Bell, CircleCheck, Inbox, SlidersHorizontal, UserRound } from 'lucide-react';
import { Link, Navigate, Route, Routes, useLocation, useSearchParams } from 'react-router';
import type { Me } from '../../../domain/api/shapes.ts';
import { useNotices } from '../../api/hooks.ts';
import { api } from '../../api/routes.ts';
import { AccountMenu, LanguageSwitch, Mark } from '../../components/account.tsx';
import { useWords } from '../../i18n/start.ts';
import { NotFoundPage } from '../not-found.tsx';
import { NoticesPage } from '../notices.tsx';
import { DeskPage } from './desk.tsx';
import { PackEditorPage } from './pack-editor-page.tsx';
import { PacksPage } from './packs.tsx';
import { QueuePage } from './queue.tsx';
import '../../theme/fix.css';
import '../../theme/queue.css';
import '../../theme/desk.css';

/** The review desk: views on the left, narrow beside a submission. */
export function StaffArea({ me }: { me: Me }) {
  const { t } = useWords();
  const { pathname } = useLocation();
  const isDesk = /^\/queue\/./u.test(pathname);
  return (
    <div className={`staff ${isDesk ? 'is-desk' : ''}`}>
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <aside className="rail">
        <Link to="/queue" className="brand">
          <Mark />
          <b>{t('app.name')}</b> <span>{t('app.reviewDesk')}</span>
        </Link>
        <Views />
        <div className="rail-foot">
          <LanguageSwitch />
          <AccountMenu me={me} isSmall={isDesk} />
        </div>
      </aside>
      <main id="content">
        <Routes>
          <Route index element={<Navigate to="/queue" replace />} />
          <Route path="queue" element={<QueuePage me={me} />} />
          <Route path="queue/:id" element={<DeskPage me={me} />} />
          <Route path="packs" element={me.role === 'operator' ? <PackEditorPage /> : <PacksPage />} />
          <Route path="notices" element={<NoticesPage home="/queue" />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </main>
    </div>
  );
}

const views = [
  { key: 'waiting', to: '/queue', icon: Inbox, query: '' },
  {
    key: 'mine',
    to: '/queue?claimed=me&state=in-review',
    icon: UserRound,
    query: 'claimed=me&state=in-review',
  },
  {
    key: 'decided',
    to: '/queue?state=approved&state=rejected&sort=updated',
    icon: CircleCheck,
    query: 'state=approved&state=rejected&sort=updated',
  },
  { key: 'notices', to: '/notices', icon: Bell, query: '' },
  { key: 'packs', to: '/packs', icon: SlidersHorizontal, query: '' },
] as const;

function Views() {
  const { t } = useWords();
  const { pathname } = useLocation();
  const [query] = useSearchParams();
  const counts = useQuery({
    queryKey: ['list', 'counts'],
    queryFn: () => api.listQueue({ limit: 1, sort: 'due' }),
    refetchInterval: 30_000,
  }).data?.counts;
  const unread = useNotices().data?.unread ?? 0;
  const waiting = (counts?.['waiting-for-review'] ?? 0) + (counts?.['in-review'] ?? 0);
  return (
    <nav aria-label={t('queue.views')}>
      {views.map(({ key, to, icon: Icon, query: wanted }) => {
        const isHere =
          key === 'packs' || key === 'notices'
            ? pathname === to
            : pathname.startsWith('/queue') && String(query) === wanted;
        return (
          <Link
            key={key}
            to={to}
            className={isHere ? 'active' : ''}
            aria-current={isHere ? 'page' : undefined}
            title={t(`queue.view.${key}`)}
          >
            <Icon className="icon" />
            <span>{t(`queue.view.${key}`)}</span>
            {key === 'waiting' && counts && <span className="push">{waiting}</span>}
            {key === 'notices' && unread > 0 && <span className="push">{unread}</span>}
          </Link>
        );
      })}
    </nav>
  );
}

import { Navigate, NavLink, Route, Routes } from 'react-router';
import type { Me } from '../../../domain/api/shapes.ts';
import { useNotices } from '../../api/hooks.ts';
import { AccountMenu, LanguageSwitch, Mark } from '../../components/account.tsx';
import { OrdersPage } from '../../delivery/orders-page.tsx';
import { useWords } from '../../i18n/start.ts';
import { NotFoundPage } from '../not-found.tsx';
import { NoticesPage } from '../notices.tsx';
import '../../theme/own-list.css';
import '../../theme/form.css';
import '../../theme/fields.css';
import '../../theme/upload.css';
import '../../theme/fix.css';
import '../../theme/loop.css';
import '../../theme/points.css';
import { CheckDraftsPage } from './check-drafts.tsx';
import { SellerListPage } from './list.tsx';
import { NewSubmissionPage } from './new-submission.tsx';
import { PreviewPage } from './preview.tsx';
import { ReceiversPage } from './receivers.tsx';
import { SubmissionPage } from './submission.tsx';

export function SellerArea({ me }: { me: Me }) {
  const { t } = useWords();
  const unread = useNotices().data?.unread ?? 0;
  return (
    <div className="shell-top">
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <header className="topbar">
        <NavLink to="/submissions" className="brand">
          <Mark />
          <b>{t('app.name')}</b> <span>{t('app.sellerCentre')}</span>
        </NavLink>
        <nav aria-label={t('app.sellerCentre')}>
          <NavLink to="/submissions" end>
            {t('nav.applications')}
          </NavLink>
          <NavLink to="/orders">{t('orders.nav')}</NavLink>
          <NavLink to="/submissions/new">{t('nav.new')}</NavLink>
          <NavLink to="/receivers">{t('receivers.title')}</NavLink>
          <NavLink to="/notices">
            {t('notices.title')} {unread > 0 && <span className="badge">{unread}</span>}
          </NavLink>
        </nav>
        <span className="row push">
          <LanguageSwitch />
          <AccountMenu me={me} />
        </span>
      </header>
      <main id="content">
        <Routes>
          <Route index element={<Navigate to="/submissions" replace />} />
          <Route path="submissions" element={<SellerListPage />} />
          <Route path="submissions/new" element={<NewSubmissionPage />} />
          <Route path="submissions/check" element={<CheckDraftsPage />} />
          <Route path="submissions/:id" element={<SubmissionPage />} />
          <Route path="submissions/:id/preview" element={<PreviewPage />} />
          <Route path="receivers" element={<ReceiversPage />} />
          <Route path="orders" element={<OrdersPage me={me} />} />
          <Route path="notices" element={<NoticesPage home="/submissions" />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </main>
    </div>
  );
}

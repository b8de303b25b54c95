import { lazy, Suspense } from 'react';
import { Link, Navigate, Route, Routes, useLocation } from 'react-router';
import type { Me } from '../../../domain/api/shapes.ts';
import { AccountMenu, LanguageSwitch, Mark } from '../../components/account.tsx';
import { Loading } from '../../components/loaded.tsx';
import { useWords } from '../../i18n/start.ts';
import { NotFoundPage } from '../not-found.tsx';
import { NoticesPage } from '../notices.tsx';
import { DeskPage } from './desk.tsx';
import { HolidaysPage } from './holidays.tsx';
import { PackEditorPage } from './pack-editor-page.tsx';
import { PacksPage } from './packs.tsx';
import { QueuePage } from './queue.tsx';
import { Views } from './views.tsx';
import { WaiversPage } from './waivers.tsx';
import '../../theme/fix.css';
import '../../theme/rail.css';
import '../../theme/queue.css';
import '../../theme/queue-table.css';
import '../../theme/desk.css';
import '../../theme/desk-page.css';
import '../../theme/desk-findings.css';
import '../../theme/desk-message.css';
import '../../theme/loop.css';
import '../../theme/arrange.css';

const MessagesPage = lazy(() =>
  import('./messages.tsx').then((module) => ({ default: module.MessagesPage })),
);
const OrdersPage = lazy(() =>
  import('../../delivery/orders-page.tsx').then((module) => ({ default: module.OrdersPage })),
);
const AppealsPage = lazy(() =>
  import('../../delivery/appeals-page.tsx').then((module) => ({ default: module.AppealsPage })),
);
const AuditPage = lazy(() => import('./audit.tsx').then((module) => ({ default: module.AuditPage })));

const TemplatesPage = lazy(() =>
  import('./templates.tsx').then((module) => ({ default: module.TemplatesPage })),
);
const ArrangePage = lazy(() => import('./arrange.tsx').then((module) => ({ default: module.ArrangePage })));
const BindingsPage = lazy(() =>
  import('./bindings.tsx').then((module) => ({ default: module.BindingsPage })),
);
const NumbersPage = lazy(() => import('./numbers.tsx').then((module) => ({ default: module.NumbersPage })));
const CalibrationPage = lazy(() =>
  import('./calibration.tsx').then((module) => ({ default: module.CalibrationPage })),
);

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
        <Views me={me} isSmall={isDesk} />
        <div className="rail-foot">
          <LanguageSwitch />
          <AccountMenu me={me} isSmall={isDesk} />
        </div>
      </aside>
      <main id="content">
        <Suspense fallback={<Loading rows={3} />}>
          <Routes>
            <Route index element={<Navigate to="/queue" replace />} />
            <Route path="queue" element={<QueuePage me={me} />} />
            <Route path="queue/:id" element={<DeskPage me={me} />} />
            <Route path="packs" element={me.role === 'operator' ? <PackEditorPage /> : <PacksPage />} />
            {me.role === 'operator' && <Route path="messages" element={<MessagesPage />} />}
            {me.role === 'operator' && <Route path="audit" element={<AuditPage />} />}
            {me.role === 'operator' && <Route path="numbers" element={<NumbersPage />} />}
            {me.role !== 'operator' && <Route path="calibration" element={<CalibrationPage />} />}
            <Route path="templates" element={<TemplatesPage />} />
            {me.role === 'operator' && <Route path="arrange" element={<ArrangePage />} />}
            {me.role === 'operator' && <Route path="bindings" element={<BindingsPage />} />}
            <Route path="waivers" element={<WaiversPage me={me} />} />
            <Route path="holidays" element={<HolidaysPage me={me} />} />
            {me.role !== 'reviewer' && <Route path="orders" element={<OrdersPage me={me} />} />}
            {me.role === 'operator' && <Route path="appeals" element={<AppealsPage />} />}
            <Route path="notices" element={<NoticesPage home="/queue" />} />
            <Route path="*" element={<NotFoundPage />} />
          </Routes>
        </Suspense>
      </main>
    </div>
  );
}

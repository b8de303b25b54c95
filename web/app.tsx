import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { lazy, Suspense } from 'react';
import { BrowserRouter, Navigate, Route, Routes, useLocation } from 'react-router';
import type { Me } from '../domain/api/shapes.ts';
import { ApiError } from './api/client.ts';
import { queryClient, useMe } from './api/hooks.ts';
import { CrashGuard } from './components/crash-guard.tsx';
import { Failed, Loading } from './components/loaded.tsx';
import { useWords } from './i18n/start.ts';
import { ConfirmPage } from './pages/confirm.tsx';
import { SignInPage } from './pages/sign-in.tsx';
import { antdTheme } from './theme/antd-theme.ts';

const SellerArea = lazy(() =>
  import('./pages/seller/area.tsx').then((module) => ({ default: module.SellerArea })),
);
const StaffArea = lazy(() =>
  import('./pages/staff/area.tsx').then((module) => ({ default: module.StaffArea })),
);

export function App() {
  const { language } = useWords();
  return (
    <ConfigProvider
      theme={antdTheme}
      locale={language === 'zh' ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
    >
      <QueryClientProvider client={queryClient}>
        <CrashGuard>
          <BrowserRouter useTransitions={false}>
            <Routes>
              <Route path="/sign-in" element={<SignInPage />} />
              <Route path="/confirm/:token" element={<ConfirmPage />} />
              <Route path="/*" element={<Inside />} />
            </Routes>
          </BrowserRouter>
        </CrashGuard>
      </QueryClientProvider>
    </ConfigProvider>
  );
}

/** Each role loads its own part of the application only. */
function Inside() {
  const { t } = useWords();
  const me = useMe();
  const location = useLocation();
  if (me.error instanceof ApiError && me.error.problem.status === 401)
    return <Navigate to="/sign-in" state={{ from: location.pathname + location.search }} replace />;
  if (me.error && !me.data)
    return <Failed what={t('app.name')} error={me.error} onRetry={() => void me.refetch()} />;
  if (!me.data) return <Loading rows={3} />;
  return <Suspense fallback={<Loading rows={3} />}>{areaOf(me.data)}</Suspense>;
}

function areaOf(me: Me) {
  return me.role === 'seller' ? <SellerArea me={me} /> : <StaffArea me={me} />;
}

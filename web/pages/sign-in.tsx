import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { ApiError } from '../api/client.ts';
import { api } from '../api/routes.ts';
import { LanguageSwitch, Mark } from '../components/account.tsx';
import { useWords } from '../i18n/start.ts';

export function SignInPage() {
  const { t } = useWords();
  const { problem, isBusy, submit } = useSignIn();
  return (
    <main className="sign-in">
      <form className="card" onSubmit={(event) => void submit(event)} noValidate>
        <div className="row">
          <Mark />
          <b>{t('app.name')}</b>
          <span className="push">
            <LanguageSwitch />
          </span>
        </div>
        <h1>{t('signIn.title')}</h1>
        <p className="hint">{t('signIn.lead')}</p>
        <label>
          {t('signIn.email')}
          <input className="input" name="email" type="email" autoComplete="username" />
        </label>
        <label>
          {t('signIn.password')}
          <input className="input" name="password" type="password" autoComplete="current-password" />
        </label>
        <p className="field-problem" role="alert">
          {problem}
        </p>
        <Button type="primary" size="large" htmlType="submit" block loading={isBusy}>
          {t(isBusy ? 'signIn.busy' : 'signIn.act')}
        </Button>
      </form>
    </main>
  );
}

function useSignIn() {
  const { t } = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const from = (useLocation().state as { from?: string } | null)?.from;
  const [problem, setProblem] = useState(from && from !== '/' ? t('signIn.ended') : '');
  const [isBusy, setBusy] = useState(false);
  const isRunning = useRef(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const email = String(given.get('email')).trim();
    const password = String(given.get('password'));
    if (!email || !password) return setProblem(t('signIn.missing'));
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(true);
    try {
      await api.signIn(email, password);
      client.clear();
      await navigate(from ?? '/', { replace: true });
    } catch (error) {
      setProblem(reasonOf(error));
    } finally {
      isRunning.current = false;
      setBusy(false);
    }
  };
  const reasonOf = (error: unknown): string => {
    if (!(error instanceof ApiError) || error.isOffline) return t('signIn.offline');
    const { status, title } = error.problem;
    if (status === 429) return t('signIn.limited');
    return status === 401 || status === 400 ? t('signIn.wrong') : t('signIn.failed', { reason: title });
  };
  return { problem, isBusy, submit };
}

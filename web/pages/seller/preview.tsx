import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { ArrowLeft } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { SubmissionView } from '../../../domain/api/shapes.ts';
import { formOf } from '../../../domain/forms/form-of.ts';
import { ApiError } from '../../api/client.ts';
import { useSubmission } from '../../api/hooks.ts';
import { api } from '../../api/routes.ts';
import { BuyerPage } from '../../components/buyer-page.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { answersOf, openRejection, workOn } from '../../form/remark-progress.ts';
import { useChecks } from '../../form/use-checks.ts';
import { useDraft } from '../../form/use-draft.ts';
import { whatIsLeft } from '../../form/values.ts';
import { useWords } from '../../i18n/start.ts';
import { useSellerDesk } from '../../threads/point-desk.tsx';
import { refusalOf } from './refusal.ts';

export function PreviewPage() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const query = useSubmission(id);
  return (
    <Loaded query={query} what={t('status.what')} rows={8}>
      {(view) => <Preview key={view.id} view={view} />}
    </Loaded>
  );
}

function Preview({ view }: { view: SubmissionView }) {
  const { t } = useWords();
  const form = formOf(view.formId);
  const draft = useDraft(view);
  const checks = useChecks(form, draft.fields, view.site);
  const points = useSellerDesk(view, draft);
  const left = whatIsLeft(form, draft.fields, points.settle(checks.findings).filter(points.isOpen));
  const rejection = openRejection(view);
  const { isAnswered } = points;
  const works = rejection ? workOn(rejection, { fields: draft.fields, findings: [], isAnswered }) : [];
  const count =
    left.mustFix.length + left.missing.length + works.filter((work) => work.state === 'open').length;
  const previewed = usePreviewed(view.id, draft.flush, draft.revision);
  const submit = useSubmit(view.id, draft, answersOf(works));
  const home = `/submissions/${view.id}`;
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{t('preview.title')}</h1>
          <p className="hint">{t('preview.lead')}</p>
        </div>
        <div className="row row-wrap push">
          <LinkButton to={home}>
            <ArrowLeft className="icon" /> {t('preview.back')}
          </LinkButton>
          {count === 0 ? (
            <Button
              type="primary"
              disabled={!previewed.hash && !previewed.error}
              loading={submit.isPending}
              onClick={() => previewed.hash && submit.mutate(previewed.hash)}
            >
              {t(submit.isPending ? 'preview.busy' : 'preview.submit')}
            </Button>
          ) : (
            <Link to={home} className="locked-note">
              {t('preview.left', { count })}
            </Link>
          )}
        </div>
      </header>
      <p className="field-problem" role="alert">
        {previewed.error && t('preview.notSaved', { reason: previewed.error })}
        {submit.problem}
        {submit.problem && (
          <>
            {' '}
            <Link to={home} state={submit.state}>
              {t('preview.goFix')}
            </Link>
          </>
        )}
      </p>
      <div className="card sheet">
        <BuyerPage form={form} fields={draft.fields} sellerName={view.sellerName} />
      </div>
    </div>
  );
}

/** Saves what is unsaved, then tells the server that this very content was looked at. */
function usePreviewed(id: string, flush: () => Promise<string>, revision: number) {
  const { t } = useWords();
  const [state, setState] = useState<{ hash?: string; error?: string }>({});
  useEffect(() => {
    let isLeft = false;
    const look = async () => {
      const hash = await flush();
      await api.preview(id, revision, hash);
      if (!isLeft) setState({ hash });
    };
    look().catch((error: unknown) => {
      const problem = error instanceof ApiError ? error : undefined;
      if (!isLeft)
        setState({
          error: problem?.isOffline
            ? t('failed.offline')
            : (problem?.problem.detail ?? problem?.problem.title ?? ''),
        });
    });
    return () => {
      isLeft = true;
    };
  }, [id, flush, revision, t]);
  return state;
}

type Answers = ReturnType<typeof answersOf>;

function useSubmit(id: string, draft: ReturnType<typeof useDraft>, answers: Answers) {
  const { t } = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const run = useMutation({
    mutationFn: (previewHash: string) =>
      api.submit(id, { revision: draft.revision, previewHash, answers: [...answers] }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['submission', id] });
      void client.invalidateQueries({ queryKey: ['list'] });
      await navigate(`/submissions/${id}`);
    },
  });
  const error = run.error instanceof ApiError ? run.error : undefined;
  const problem = !error
    ? ''
    : error.isOffline
      ? t('preview.offline')
      : t('preview.refused', { reason: error.problem.detail ?? error.problem.title });
  return {
    isPending: run.isPending,
    mutate: run.mutate,
    problem,
    state: error ? refusalOf(error) : undefined,
  };
}

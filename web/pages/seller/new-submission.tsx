import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { type FormId, formIds } from '../../../domain/form.ts';
import { ApiError } from '../../api/client.ts';
import { api } from '../../api/routes.ts';
import { LinkButton } from '../../components/link-button.tsx';
import { useWords } from '../../i18n/start.ts';

const groups = [
  { title: 'joining', ids: formIds.filter((id) => id.endsWith('onboarding')) },
  { title: 'listing', ids: formIds.filter((id) => id.startsWith('listing')) },
  { title: 'delivery', ids: formIds.filter((id) => id.startsWith('delivery')) },
] as const;

export function NewSubmissionPage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const create = useMutation({
    mutationFn: (formId: FormId) => api.create({ formId }),
    onSuccess: ({ id }) => navigate(`/submissions/${id}`),
  });
  const reason =
    create.error instanceof ApiError && !create.error.isOffline
      ? (create.error.problem.detail ?? create.error.problem.title)
      : t('failed.offline');
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{t('create.title')}</h1>
          <p className="hint">{t('create.lead')}</p>
        </div>
        <LinkButton className="push" to="/submissions/check">
          {t('drafts.open')}
        </LinkButton>
      </header>
      {create.error && (
        <p className="field-problem" role="alert">
          {t('create.failed', { reason })}
        </p>
      )}
      {groups.map(({ title, ids }) => (
        <section key={title}>
          <h2>{t(`create.${title}`)}</h2>
          <div className="kind-grid">
            {ids.map((id) => (
              <button
                type="button"
                className="card kind"
                key={id}
                aria-busy={create.isPending && create.variables === id}
                onClick={() =>
                  id === 'delivery-evidence'
                    ? void navigate('/orders')
                    : !create.isPending && create.mutate(id)
                }
              >
                <b>{t(`form.${id}`)}</b>
                <span className="hint">
                  {create.isPending && create.variables === id ? t('create.busy') : t(`create.about.${id}`)}
                </span>
              </button>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

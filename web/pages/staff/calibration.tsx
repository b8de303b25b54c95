import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import type { GoldenOutcome } from '../../../domain/api/numbers.ts';
import { formOf } from '../../../domain/forms/form-of.ts';
import { numbersApi } from '../../api/numbers.ts';
import { FormView } from '../../components/form-view.tsx';
import { Empty, Loaded } from '../../components/loaded.tsx';
import { reasonOf } from '../../components/reason-of.ts';
import { useWords } from '../../i18n/start.ts';

type Verdict = GoldenOutcome['verdict'];

/** Golden cases, one after the other: the content alone, one's own verdict, then the agreed one. */
export function CalibrationPage() {
  const { t } = useWords();
  const client = useQueryClient();
  const query = useQuery({ queryKey: ['golden-next'], queryFn: numbersApi.nextGoldenCase });
  const answer = useMutation({
    mutationFn: ({ id, verdict }: { id: string; verdict: Verdict }) =>
      numbersApi.answerGoldenCase(id, verdict),
    onSettled: () => client.invalidateQueries({ queryKey: ['golden-next'] }),
  });
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('numbers.golden')}</h1>
      </header>
      {answer.data && <Outcome outcome={answer.data} />}
      {answer.isError && (
        <p className="ops-fault" role="alert">
          {t('numbers.notKept', { reason: reasonOf(answer.error) ?? t('failed.offline') })}
        </p>
      )}
      <Loaded query={query} what={t('numbers.golden')}>
        {({ case: one }) =>
          one === null ? (
            <Empty title={t('numbers.allDone')} lead={t('numbers.allDoneLead')} />
          ) : (
            <>
              <div className="row row-wrap">
                <h2>{t('numbers.question')}</h2>
                <span className="hint">
                  {t(`form.${one.formId}`)} · {t('numbers.left', { count: one.left })}
                </span>
                <span className="row push">
                  {(['rejected', 'approved'] as const).map((verdict) => (
                    <Button
                      key={verdict}
                      loading={answer.isPending}
                      onClick={() => answer.mutate({ id: one.id, verdict })}
                    >
                      {t(verdict === 'approved' ? 'numbers.approve' : 'numbers.reject')}
                    </Button>
                  ))}
                </span>
              </div>
              <div className="card sheet">
                <FormView form={formOf(one.formId)} fields={one.fields} />
              </div>
            </>
          )
        }
      </Loaded>
    </div>
  );
}

/** Of the case before: whether one agreed, and why the verdict is not disputed. */
function Outcome({ outcome: { given, verdict, why } }: { outcome: GoldenOutcome }) {
  const { t } = useWords();
  return (
    <p className="card golden-outcome" role="status">
      <b>{t(given === verdict ? 'numbers.same' : 'numbers.other')}</b>{' '}
      {t('numbers.agreedOn', { verdict: t(`state.${verdict}`), why })}
    </p>
  );
}

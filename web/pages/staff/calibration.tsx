import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { formOf } from '../../../domain/forms/form-of.ts';
import { numbersApi } from '../../api/numbers.ts';
import { FormView } from '../../components/form-view.tsx';
import { Empty, Loaded } from '../../components/loaded.tsx';
import { useWords } from '../../i18n/start.ts';

/** Golden cases, one after the other: the content alone, and one's own verdict. */
export function CalibrationPage() {
  const { t } = useWords();
  const client = useQueryClient();
  const query = useQuery({ queryKey: ['golden-next'], queryFn: numbersApi.nextGoldenCase });
  const answer = useMutation({
    mutationFn: ({ id, verdict }: { id: string; verdict: 'approved' | 'rejected' }) =>
      numbersApi.answerGoldenCase(id, verdict),
    onSettled: () => client.invalidateQueries({ queryKey: ['golden-next'] }),
  });
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('numbers.golden')}</h1>
      </header>
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
                  <Button
                    loading={answer.isPending}
                    onClick={() => answer.mutate({ id: one.id, verdict: 'rejected' })}
                  >
                    {t('numbers.reject')}
                  </Button>
                  <Button
                    loading={answer.isPending}
                    onClick={() => answer.mutate({ id: one.id, verdict: 'approved' })}
                  >
                    {t('numbers.approve')}
                  </Button>
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

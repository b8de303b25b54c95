import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { ApiError } from '../api/client.ts';
import { numbersApi } from '../api/numbers.ts';
import { Loaded } from '../components/loaded.tsx';
import { useWords } from '../i18n/start.ts';

/** Cases whose verdict nobody disputes: operators choose them, reviewers judge them blind. */
export function GoldenCases() {
  const { t } = useWords();
  const query = useQuery({ queryKey: ['golden-cases'], queryFn: numbersApi.goldenCases });
  return (
    <section className="card number-part" aria-labelledby="golden-title">
      <h2 id="golden-title">{t('numbers.cases')}</h2>
      <p className="hint">{t('numbers.casesLead')}</p>
      <AddCase />
      <Loaded query={query} what={t('numbers.cases')} rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="hint">{t('numbers.noCases')}</p>
          ) : (
            <ul className="golden-cases">
              {items.map((one) => (
                <li key={one.id} className="row row-wrap">
                  <Link to={`/queue/${one.submissionId}`}>{one.title || one.submissionId}</Link>
                  <span className={`tag is-${one.verdict === 'approved' ? 'good' : 'block'}`}>
                    {t(`state.${one.verdict}`)}
                  </span>
                  <span className="hint">{one.why}</span>
                  <span className="hint push">
                    {t('numbers.answers', { agreed: one.agreed, answered: one.answered })}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function AddCase() {
  const { t } = useWords();
  const client = useQueryClient();
  const [submissionId, setSubmissionId] = useState('');
  const [verdict, setVerdict] = useState<'approved' | 'rejected'>('rejected');
  const [why, setWhy] = useState('');
  const add = useMutation({
    mutationFn: () => numbersApi.addGoldenCase({ submissionId: submissionId.trim(), verdict, why }),
    onSuccess: () => {
      setSubmissionId('');
      setWhy('');
      void client.invalidateQueries({ queryKey: ['golden-cases'] });
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (submissionId.trim() !== '' && why.trim().length >= 4) add.mutate();
  };
  const refusal =
    add.error instanceof ApiError ? (add.error.problem.detail ?? add.error.problem.title) : undefined;
  return (
    <form className="row row-wrap ops-add" onSubmit={send}>
      <Input
        value={submissionId}
        placeholder="SJ-2611-0001"
        aria-label={t('numbers.submission')}
        onChange={(event) => setSubmissionId(event.target.value)}
      />
      <Select
        value={verdict}
        aria-label={t('numbers.verdict')}
        onChange={setVerdict}
        options={(['approved', 'rejected'] as const).map((value) => ({ value, label: t(`state.${value}`) }))}
      />
      <Input
        value={why}
        maxLength={500}
        placeholder={t('numbers.why')}
        aria-label={t('numbers.why')}
        onChange={(event) => setWhy(event.target.value)}
      />
      <Button htmlType="submit" loading={add.isPending}>
        {t('numbers.add')}
      </Button>
      {refusal && (
        <span className="ops-fault" role="alert">
          {t('numbers.refused', { reason: refusal })}
        </span>
      )}
    </form>
  );
}

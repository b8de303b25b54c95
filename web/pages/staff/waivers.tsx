import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { WaiverView } from '../../../domain/api/points.ts';
import type { Me } from '../../../domain/api/shapes.ts';
import { findField } from '../../../domain/form.ts';
import { formOf } from '../../../domain/forms/form-of.ts';
import { dayInChina } from '../../../domain/point.ts';
import { allRules } from '../../../rules/index.ts';
import { ApiError } from '../../api/client.ts';
import { pointsApi } from '../../api/points.ts';
import { Loaded } from '../../components/loaded.tsx';
import { formatMoment } from '../../components/time.tsx';
import { pick } from '../../i18n/language.ts';
import { useWords } from '../../i18n/start.ts';
import '../../theme/points.css';

/** All waivers, those in force first; an operator can revoke one. */
export function WaiversPage({ me }: { me: Me }) {
  const { t } = useWords();
  const [state, setState] = useState<'in-force' | 'over'>('in-force');
  const query = useQuery({ queryKey: ['waivers', state], queryFn: () => pointsApi.waivers(state) });
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{t('waivers.title')}</h1>
          <p className="hint">{t('waivers.lead')}</p>
        </div>
        <Segmented
          className="push"
          value={state}
          onChange={setState}
          options={[
            { value: 'in-force', label: t('waivers.inForce') },
            { value: 'over', label: t('waivers.over') },
          ]}
        />
      </header>
      <Loaded query={query} what={t('waivers.title')}>
        {({ waivers }) =>
          waivers.length === 0 ? (
            <p className="hint">{t('waivers.none')}</p>
          ) : (
            <div className="card check-scroll">
              <table className="check-table">
                <thead>
                  <tr>
                    <th>{t('waivers.who')}</th>
                    <th>{t('waivers.what')}</th>
                    <th>{t('waivers.scope')}</th>
                    <th>{t('waivers.reason')}</th>
                    <th>{t('waivers.ends')}</th>
                  </tr>
                </thead>
                <tbody>
                  {waivers.map((waiver) => (
                    <Row key={waiver.id} waiver={waiver} canRevoke={me.role === 'operator'} />
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Loaded>
    </div>
  );
}

function Row({ waiver, canRevoke }: { waiver: WaiverView; canRevoke: boolean }) {
  const { t } = useWords();
  const rule = allRules.find((one) => one.id === waiver.rule);
  const field = findField(formOf(waiver.formId), waiver.field);
  return (
    <tr>
      <td>
        {waiver.sellerName}
        <Link className="hint mono queue-seller" to={`/queue/${waiver.submissionId}`}>
          {waiver.submissionId}
        </Link>
      </td>
      <td>
        {rule ? pick(rule.title) : waiver.rule} · {field ? pick(field.label) : waiver.field}
        {waiver.quote && <span className="hint queue-seller">“{waiver.quote}”</span>}
      </td>
      <td>{t(`point.scopes.${waiver.scope}`)}</td>
      <td>
        {waiver.reason}
        <span className="hint queue-seller">
          {t('waivers.granted', { name: waiver.grantedBy, at: formatMoment(waiver.grantedAt) })}
        </span>
      </td>
      <td>
        {dayInChina(new Date(Date.parse(waiver.endsAt) - 1))}
        {waiver.revokedAt && (
          <span className="hint queue-seller">
            {t('waivers.revoked', {
              ...{
                name: waiver.revokedBy,
                at: formatMoment(waiver.revokedAt),
                reason: waiver.revokedBecause,
              },
            })}
          </span>
        )}
        {canRevoke && !waiver.revokedAt && Date.parse(waiver.endsAt) > Date.now() && (
          <Revoke id={waiver.id} />
        )}
      </td>
    </tr>
  );
}

function Revoke({ id }: { id: string }) {
  const { t } = useWords();
  const client = useQueryClient();
  const [reason, setReason] = useState<string>();
  const revoke = useMutation({
    mutationFn: () => pointsApi.revoke(id, reason?.trim() ?? ''),
    onSuccess: () => client.invalidateQueries({ queryKey: ['waivers'] }),
  });
  if (reason === undefined)
    return (
      <Button size="small" type="link" onClick={() => setReason('')}>
        {t('waivers.revoke')}
      </Button>
    );
  return (
    <form
      className="settle"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) revoke.mutate();
      }}
    >
      <label>
        {t('waivers.revokeWhy')}
        <input
          className="input"
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      {revoke.error instanceof ApiError && (
        <p className="field-problem" role="alert">
          {t('waivers.failed', { reason: revoke.error.problem.detail ?? revoke.error.problem.title })}
        </p>
      )}
      <div className="row">
        <Button
          size="small"
          htmlType="submit"
          className={reason.trim() ? '' : 'is-locked'}
          loading={revoke.isPending}
        >
          {t('waivers.revoke')}
        </Button>
        <Button size="small" type="text" onClick={() => setReason(undefined)}>
          {t('act.cancel')}
        </Button>
      </div>
    </form>
  );
}

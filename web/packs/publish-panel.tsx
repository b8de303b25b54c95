import { Button, Input } from 'antd';
import { Circle, CircleCheck, CircleX, Lock } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { BlockGateView, PackEditorView } from '../../domain/api/packs.ts';
import { type Published, packsApi, usePackAct } from '../api/packs.ts';
import { useWords } from '../i18n/start.ts';
import { percent, ruleTitle } from './pack-words.ts';
import { type PackEdits, refusalWords } from './use-pack-edits.ts';

type Props = {
  readonly view: PackEditorView;
  readonly edits: PackEdits;
  readonly onPublished: (published: Published) => void;
};

const shortestReason = 4;

/** What a draft lacks before it can hold, then why and from when it does. */
export function PublishPanel({ view, edits, onPublished }: Props) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [day, setDay] = useState('');
  const { draft, dryRun } = view;
  const publish = usePackAct(view.site, () =>
    packsApi.publish(view.site, {
      ...{ edits: draft?.edits ?? 0, reason },
      ...(day ? { inForceFrom: new Date(`${day}T00:00:00`).toISOString() } : {}),
    }),
  );
  if (!draft) return null;
  const hasRun = dryRun?.state === 'done' && dryRun.isCurrent;
  const isOpen =
    hasRun && draft.faults.length === 0 && draft.gates.every(({ missing }) => missing.length === 0);
  const isReady = isOpen && reason.trim().length >= shortestReason;
  const send = () => isReady && publish.mutate(undefined, { onSuccess: onPublished });
  return (
    <section aria-labelledby="publish-title" className="ops-publish">
      <ShutGates gates={draft.gates} edits={edits} />
      <h3 id="publish-title">{t('ops.gates')}</h3>
      <ul className="ops-gates">
        <Gate isOpen={hasRun}>{t('ops.gate.run')}</Gate>
        <Gate isOpen={draft.faults.length === 0} isFault>
          {t('ops.gate.faults')}
        </Gate>
        {draft.gates.map((gate) => (
          <RuleGates key={gate.entry} gate={gate} />
        ))}
        {draft.gates.length > 0 && (
          <Gate isOpen={draft.signedBy !== null}>
            {draft.signedBy ? t('ops.gate.signedBy', { name: draft.signedBy.name }) : t('ops.gate.signature')}
          </Gate>
        )}
      </ul>
      {draft.gates.length > 0 && !draft.signedBy && <Sign view={view} />}
      <label className="ops-param" htmlFor="publish-reason">
        {t('ops.reason')}
      </label>
      <Input
        id="publish-reason"
        value={reason}
        maxLength={500}
        placeholder={t('ops.reasonHelp')}
        onChange={(event) => setReason(event.target.value)}
        onPressEnter={send}
      />
      <div className="row row-wrap">
        <label htmlFor="publish-day">{t('ops.when')}</label>
        <Input
          id="publish-day"
          type="date"
          className="ops-day"
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
        <span className="hint">{t(day ? 'ops.later' : 'ops.now')}</span>
      </div>
      <div className="row row-wrap">
        <Button
          type="primary"
          className={isReady ? '' : 'is-locked'}
          aria-disabled={!isReady}
          icon={isReady ? undefined : <Lock className="icon" />}
          loading={publish.isPending}
          onClick={send}
        >
          {t('ops.publish')}
        </Button>
        <span className="hint">
          {isReady ? t('ops.keepsPack') : isOpen ? t('ops.reasonHelp') : t('ops.cantBlock')}
        </span>
      </div>
      {publish.error && (
        <p className="ops-fault" role="alert">
          {refusalWords(publish.error, t('ops.moved'))}
        </p>
      )}
    </section>
  );
}

function Gate({ isOpen, isFault, children }: { isOpen: boolean; isFault?: boolean; children: ReactNode }) {
  const Sign = isOpen ? CircleCheck : isFault ? CircleX : Circle;
  return (
    <li>
      <Sign className={`icon ${isOpen ? 'is-good' : isFault ? 'is-block' : ''}`} aria-hidden="true" />
      <span>{children}</span>
      <span className="visually-hidden">{isOpen ? '✓' : '✗'}</span>
    </li>
  );
}

function RuleGates({ gate }: { gate: BlockGateView }) {
  const { t } = useWords();
  const { missing, bar, decided, precision, shadowDays } = gate;
  const rule = ruleTitle(gate.rule);
  const now = precision === null ? '–' : percent(precision);
  return (
    <>
      <Gate
        isOpen={!missing.includes('precision') && precision !== null}
        isFault={missing.includes('precision')}
      >
        {t('ops.gate.precision', { rule, needed: percent(bar.precision), now })}
      </Gate>
      <Gate isOpen={!missing.includes('decided')}>
        {t('ops.gate.decided', { rule, needed: bar.leastDecided, now: decided })}
      </Gate>
      <Gate isOpen={!missing.includes('shadow')}>
        {t('ops.gate.shadow', { rule, needed: bar.shadowDays, now: shadowDays })}
      </Gate>
    </>
  );
}

function ShutGates({ gates, edits }: { gates: readonly BlockGateView[]; edits: PackEdits }) {
  const { t } = useWords();
  const shut = gates.filter(({ missing }) => missing.some((one) => one !== 'signature'));
  return shut.map((gate) => (
    <div key={gate.entry} className="ops-shut">
      <h3>
        <Lock className="icon" aria-hidden="true" /> {t('ops.cantBlock')}
      </h3>
      <p>
        {t(gate.missing.includes('precision') ? 'ops.cantBlockText' : 'ops.cantBlockFew', {
          rule: ruleTitle(gate.rule),
          decided: gate.decided,
          dismissed: gate.dismissed,
        })}
      </p>
      <div className="row row-wrap">
        <Button size="small" onClick={() => edits.edit(gate.entry, { severity: 'warn' })}>
          {t('ops.backToWarn')}
        </Button>
        <Button size="small" onClick={() => edits.edit(gate.entry, { mode: 'shadow' })}>
          {t('ops.toShadow')}
        </Button>
      </div>
    </div>
  ));
}

function Sign({ view }: { view: PackEditorView }) {
  const { t } = useWords();
  const sign = usePackAct(view.site, () => packsApi.sign(view.site, view.draft?.edits ?? 0));
  if (view.draft?.isMine) return <p className="hint">{t('ops.signOther')}</p>;
  return (
    <Button loading={sign.isPending} onClick={() => sign.mutate(undefined)}>
      {t('ops.sign')}
    </Button>
  );
}

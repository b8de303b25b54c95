import { Button, Segmented } from 'antd';
import { Eye, X } from 'lucide-react';
import { useState } from 'react';
import type { SubmissionView } from '../../domain/api/shapes.ts';
import type { FormDefinition } from '../../domain/form.ts';
import { composeNotice } from '../../domain/notice.ts';
import { formatRemarks } from '../../domain/remark.ts';
import { splitRemarks } from '../../domain/split-remarks.ts';
import { EventList } from '../components/event-list.tsx';
import { Time } from '../components/time.tsx';
import { useWords } from '../i18n/start.ts';
import type { ReadRemark } from './desk-remarks.ts';
import { RemarkInput } from './remark-input.tsx';
import type { Desk } from './use-desk.ts';

type Props = {
  readonly view: SubmissionView;
  readonly form: FormDefinition;
  readonly desk: Desk;
  readonly onSend: () => void;
};

export const newRemarkId = 'new-remark';

/** The message is what the seller sees: remarks are written into it, not beside it. */
export function MessagePane({ view, form, desk, onSend }: Props) {
  const { t, language } = useWords();
  const [channel, setChannel] = useState<'site' | 'email' | 'sms'>('site');
  const decision = view.revisions.at(-1)?.decision;
  const notice = composeNotice(
    'rejected',
    {
      submissionId: view.id,
      title: view.title,
      revision: view.revision,
      remarks: desk.remarks.map(({ location, said }) => ({ location, text: said })),
      link: `${location.origin}/submissions/${view.id}`,
    },
    language,
  );
  return (
    <section className="pane message-pane" aria-label={t('desk.message')}>
      <div className="pane-head">
        <h2>{t('desk.message')}</h2>
        <Segmented
          className="push"
          size="small"
          value={channel}
          onChange={setChannel}
          options={[
            { value: 'site', label: t('desk.site') },
            { value: 'email', label: t('desk.email') },
            { value: 'sms', label: t('desk.sms') },
          ]}
        />
      </div>
      <div className="pane-body">
        {decision ? (
          <SentMessage decision={decision} />
        ) : view.proposal ? (
          <ProposedMessage proposal={view.proposal} />
        ) : channel === 'site' ? (
          <SiteMessage {...{ view, form, desk, onSend }} />
        ) : (
          <div className="card message-plain">
            {channel === 'email' && <b>{notice.subject}</b>}
            <p className="content-text">{channel === 'email' ? notice.body : notice.sms}</p>
          </div>
        )}
        <div className="pane-history">
          <h3>{t('desk.history')}</h3>
          <EventList view={view} />
        </div>
      </div>
    </section>
  );
}

type Decision = NonNullable<SubmissionView['revisions'][number]['decision']>;

/** What went out, as it was sent. */
function SentMessage({ decision }: { decision: Decision }) {
  const { t } = useWords();
  return (
    <div className="card message-plain">
      <p className="hint">
        {t(decision.verdict === 'approved' ? 'event.approved' : 'event.rejected', { n: decision.revision })} ·{' '}
        <Time at={decision.decidedAt} long />
        {decision.reason && ` · ${decision.reason}`}
      </p>
      <p className="content-text">{formatRemarks(decision.remarks)}</p>
    </div>
  );
}

/** What will go out once a second person confirms it. */
function ProposedMessage({ proposal }: { proposal: NonNullable<SubmissionView['proposal']> }) {
  const { t } = useWords();
  return (
    <div className="card message-plain">
      <p className="hint">
        {t(proposal.verdict === 'approved' ? 'second.proposesApproval' : 'second.proposesRejection', {
          name: proposal.by.name,
          count: proposal.remarks.length,
        })}{' '}
        · <Time at={proposal.at} long />
      </p>
      <p className="content-text">{formatRemarks(proposal.remarks)}</p>
    </div>
  );
}

function SiteMessage({ view, form, desk, onSend }: Props) {
  const { t } = useWords();
  const [written, setWritten] = useState('');
  const counts = new Map<string, number>();
  for (const { field } of desk.remarks) if (field) counts.set(field, (counts.get(field) ?? 0) + 1);
  const add = (texts: readonly string[]) =>
    desk.setRemarks((all) => [...all, ...texts.map((text) => ({ id: crypto.randomUUID(), text }))]);
  const keep = (text: string) => {
    if (!text.trim()) return;
    const several = splitRemarks(text, form);
    add(several.length > 0 ? several : [text.trim()]);
    setWritten('');
  };
  const pasteSeveral = (text: string): boolean => {
    const several = splitRemarks(text, form);
    add(several);
    return several.length > 0;
  };
  return (
    <div className="card desk-message">
      <p className="hint message-lead">
        <Eye className="icon" /> {t('desk.exactly')}
      </p>
      <p className="message-intro">
        {desk.remarks.length === 0
          ? t('desk.introNone')
          : t('desk.intro', { title: view.title, count: desk.remarks.length })}
      </p>
      <ol>
        {desk.remarks.map((read, index) => (
          <RemarkRow
            key={read.source.id}
            {...{ form, desk, read, index, counts, onSend }}
            onPaste={pasteSeveral}
          />
        ))}
        <li className="message-row" hidden={!desk.canJudge}>
          <span className="message-number">{desk.remarks.length + 1}.</span>
          <div className="message-words" id={newRemarkId}>
            <RemarkInput
              form={form}
              text={written}
              label={t('desk.newRemark')}
              placeholder={t('desk.newHint')}
              counts={counts}
              onChange={setWritten}
              onPaste={pasteSeveral}
              onBlur={() => keep(written)}
              onEnter={() => keep(written)}
              onSend={onSend}
            />
          </div>
        </li>
      </ol>
    </div>
  );
}

type RowProps = {
  readonly form: FormDefinition;
  readonly desk: Desk;
  readonly read: ReadRemark;
  readonly index: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly onSend: () => void;
  readonly onPaste: (text: string) => boolean;
};

function RemarkRow({ form, desk, read, index, counts, onSend, onPaste }: RowProps) {
  const { t } = useWords();
  const { source } = read;
  const finding = desk.findings.find(({ key }) => key === source.findingKey);
  const change = (text: string) => {
    const [first, ...more] = splitRemarks(text, form);
    desk.setRemarks((all) =>
      all.flatMap((one) =>
        one.id === source.id
          ? [
              { ...one, text: first ?? text },
              ...more.map((each) => ({ id: crypto.randomUUID(), text: each })),
            ]
          : [one],
      ),
    );
  };
  const remove = () =>
    source.findingKey
      ? desk.reopen(source.findingKey)
      : desk.setRemarks((all) => all.filter((one) => one.id !== source.id));
  const takeNearest = () => change(source.text.replace(/[【[][^】\]]*[】\]]/u, `【${read.nearest}】`));
  return (
    <li className="message-row" data-remark={source.findingKey ?? source.id}>
      <span className="message-number">{index + 1}.</span>
      <div className="message-words">
        <RemarkInput
          form={form}
          text={source.text}
          label={t('desk.remarkNumber', { n: index + 1 })}
          read={read}
          finding={finding}
          counts={counts}
          onChange={change}
          onPaste={(text) => (source.text.trim() === '' ? onPaste(text) : false)}
          onSend={onSend}
        />
        {read.fault === 'unknown-location' && (
          <p className="field-problem">
            {t('desk.unknown', { written: read.location })}{' '}
            <button type="button" className="link" onClick={takeNearest}>
              {t('desk.useNearest', { nearest: read.nearest })}
            </button>
          </p>
        )}
        {read.fault === 'no-location' && <p className="field-problem">{t('desk.noLocation')}</p>}
        {read.fault === 'open-slot' && (
          <p className="field-problem">{t('desk.openSlot', { slot: read.slot })}</p>
        )}
        {read.fault === 'no-words' && <p className="field-problem">{t('desk.noWords')}</p>}
      </div>
      <Button
        size="small"
        type="text"
        aria-label={t('desk.removeRemark', { n: index + 1 })}
        icon={<X className="icon" />}
        onClick={remove}
      />
    </li>
  );
}

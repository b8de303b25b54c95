import { Button } from 'antd';
import { ArrowDown, ArrowUp, Circle, CircleCheck, CircleDot, MessageSquareWarning } from 'lucide-react';
import { useState } from 'react';
import { type FormDefinition, findField } from '../../domain/form.ts';
import { minDisputeReasonLength, type Remark } from '../../domain/remark.ts';
import { ProgressRing } from '../components/progress-ring.tsx';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import { isDisputeLongEnough, type RemarkWork } from './remark-progress.ts';

type SaveDispute = (remarkId: string, reason: string | undefined) => void;

type Props = {
  readonly works: readonly RemarkWork[];
  readonly current: RemarkWork | undefined;
  readonly form: FormDefinition;
  readonly onSelect: (index: number) => void;
  readonly onStep: (by: number) => void;
  readonly onDispute: SaveDispute;
};

/** 【label】 in the language of the interface. */
export function placeOf(form: FormDefinition, remark: Pick<Remark, 'field' | 'location'>): string {
  const field = findField(form, remark.field);
  return `【${field ? pick(field.label) : remark.location}】`;
}

/** The work list: every remark with its state, one of them in work. */
export function RemarkList({ works, current, form, onSelect, onStep, onDispute }: Props) {
  const { t } = useWords();
  const open = works.filter((work) => work.state === 'open');
  const done = works.length - open.length;
  return (
    <section className="remarks" aria-label={t('fix.remarks')}>
      <div className="row remarks-head">
        <ProgressRing done={done} of={works.length} size={44} />
        <div>
          <h2>{t('fix.count', { done, total: works.length })}</h2>
          <p className="hint">
            {open.length > 0
              ? t('fix.left', { places: open.map((work) => placeOf(form, work.remark)).join('') })
              : t('fix.allDone')}
          </p>
        </div>
        <span className="row push">
          <Button
            aria-label={t('fix.previous')}
            icon={<ArrowUp className="icon" />}
            onClick={() => onStep(-1)}
          />
          <Button
            aria-label={t('fix.next')}
            icon={<ArrowDown className="icon" />}
            onClick={() => onStep(1)}
          />
        </span>
      </div>
      <ol>
        {works.map((work, index) => (
          <li
            key={work.remark.id}
            className={`card remark is-${work.state} ${work === current ? 'is-current' : ''}`}
          >
            <WorkState work={work} isCurrent={work === current} />
            <p>
              {work.number}. <b>{placeOf(form, work.remark)}</b>
              {work.remark.text}
            </p>
            <DisputeForm
              work={work}
              isCurrent={work === current}
              onFix={() => onSelect(index)}
              onSave={(reason) => onDispute(work.remark.id, reason)}
            />
          </li>
        ))}
      </ol>
      <p className="hint">{t('fix.disputeHelp', { count: minDisputeReasonLength })}</p>
    </section>
  );
}

function WorkState({ work, isCurrent }: { work: RemarkWork; isCurrent: boolean }) {
  const { t } = useWords();
  if (work.state === 'addressed')
    return (
      <p className="work-state is-good">
        <CircleCheck className="icon" /> {t('fix.addressed')}
      </p>
    );
  if (work.state === 'disputed')
    return (
      <p className="work-state is-proof">
        <MessageSquareWarning className="icon" /> {t('fix.disputed')}
      </p>
    );
  return (
    <p className={`work-state ${isCurrent ? 'is-accent' : ''}`}>
      {isCurrent ? <CircleDot className="icon" /> : <Circle className="icon" />}{' '}
      {t(isCurrent ? 'fix.current' : 'fix.open')}
    </p>
  );
}

/** The seller has just asked for this field. */
const focusOnce = (area: HTMLTextAreaElement | null) => area?.focus();

type DisputeProps = {
  readonly work: RemarkWork;
  readonly isCurrent: boolean;
  readonly onFix: () => void;
  readonly onSave: (reason: string | undefined) => void;
};

function DisputeForm({ work, isCurrent, onFix, onSave }: DisputeProps) {
  const { t } = useWords();
  const [written, setWritten] = useState<string>();
  const missing = minDisputeReasonLength - [...(written ?? '').trim()].length;
  if (written === undefined)
    return (
      <>
        {work.state === 'disputed' && <p className="dispute-said">{work.reason}</p>}
        <div className="row row-wrap">
          {work.state !== 'disputed' && (
            <Button
              size="small"
              type={isCurrent && work.state === 'open' ? 'primary' : 'default'}
              onClick={onFix}
            >
              {t('fix.goField')}
            </Button>
          )}
          {work.state === 'open' && (
            <Button size="small" onClick={() => setWritten(work.reason)}>
              {t('fix.dispute')}
            </Button>
          )}
          {work.state === 'disputed' && (
            <Button size="small" type="text" onClick={() => onSave(undefined)}>
              {t('fix.disputeDrop')}
            </Button>
          )}
          {isCurrent && (
            <span className="hint push remark-keys">
              <kbd>Alt</kbd> <kbd>↓</kbd> {t('fix.next')}
            </span>
          )}
        </div>
      </>
    );
  const id = `dispute-${work.remark.id}`;
  return (
    <div className="dispute">
      <label htmlFor={id}>{t('fix.disputeWhy')}</label>
      <textarea
        id={id}
        className="input"
        rows={3}
        ref={focusOnce}
        value={written}
        onChange={(event) => setWritten(event.target.value)}
      />
      <div className="row row-wrap">
        <Button
          size="small"
          type="text"
          onClick={() => {
            onSave(undefined);
            setWritten(undefined);
          }}
        >
          {t('fix.disputeDrop')}
        </Button>
        {missing > 0 && <span className="hint push">{t('fix.disputeLeft', { count: missing })}</span>}
        <Button
          size="small"
          className={missing > 0 ? 'is-locked' : 'push'}
          onClick={() => {
            if (!isDisputeLongEnough(written)) return document.getElementById(id)?.focus();
            onSave(written);
            setWritten(undefined);
          }}
        >
          {t('fix.disputeSave')}
        </Button>
      </div>
    </div>
  );
}

type SheetProps = {
  readonly work: RemarkWork;
  readonly total: number;
  readonly form: FormDefinition;
  readonly onStep: (by: number) => void;
  readonly onFix: () => void;
  readonly onDispute: SaveDispute;
};

/** On a phone: one remark at a time, in both thumbs' reach, the page visible above it. */
export function RemarkSheet({ work, total, form, onStep, onFix, onDispute }: SheetProps) {
  const { t } = useWords();
  return (
    <section className="bottom-sheet" aria-label={t('fix.remark', { n: work.number })}>
      <p className="hint row">
        {t('fix.remark', { n: `${work.number} / ${total}` })}
        <span className="push">
          <WorkState work={work} isCurrent />
        </span>
      </p>
      <p>
        <b>{placeOf(form, work.remark)}</b>
        {work.remark.text}
      </p>
      <div className="row sheet-acts">
        <Button
          aria-label={t('fix.previous')}
          icon={<ArrowUp className="icon" />}
          onClick={() => onStep(-1)}
        />
        <Button aria-label={t('fix.next')} icon={<ArrowDown className="icon" />} onClick={() => onStep(1)} />
        <DisputeForm
          key={work.remark.id}
          work={work}
          isCurrent
          onFix={onFix}
          onSave={(reason) => onDispute(work.remark.id, reason)}
        />
      </div>
    </section>
  );
}

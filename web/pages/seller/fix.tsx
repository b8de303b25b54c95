import { Button } from 'antd';
import { ArrowDown, Lock } from 'lucide-react';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { SubmissionView } from '../../../domain/api/shapes.ts';
import { findField } from '../../../domain/form.ts';
import { formOf } from '../../../domain/forms/form-of.ts';
import { formatMoment } from '../../components/time.tsx';
import { useKeys } from '../../components/use-keys.ts';
import { FixFields } from '../../form/fix-fields.tsx';
import { RemarkList, RemarkSheet } from '../../form/remark-list.tsx';
import { type Rejection, useDisputes, workOn } from '../../form/remark-progress.ts';
import { SaveNote } from '../../form/save-note.tsx';
import { useChecks } from '../../form/use-checks.ts';
import { useDraft } from '../../form/use-draft.ts';
import { useProblemWalk } from '../../form/use-problem-walk.ts';
import { whatIsLeft } from '../../form/values.ts';
import { pick } from '../../i18n/language.ts';
import { useWords } from '../../i18n/start.ts';
import { HistoryButton } from './history-button.tsx';
import { fieldProblems } from './refusal.ts';

const nextKey = 'F8';

/** After a rejection: the remarks are the work list on the left, the form shows their fields, the rest is folded. */
export function FixPage({ view, rejection }: { view: SubmissionView; rejection: Rejection }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const form = formOf(view.formId);
  const draft = useDraft(view);
  const checks = useChecks(form, draft.fields, view.site);
  const { disputes, save } = useDisputes(view.id, rejection.decision.decidedAt);
  const works = workOn(rejection, draft.fields, disputes);
  const open = works.filter((work) => work.state === 'open');
  const left = whatIsLeft(form, draft.fields, checks.findings);
  const blocked = left.mustFix.length + left.missing.length;
  const walk = useProblemWalk(checks, left);
  const [currentId, setCurrentId] = useState(() => (open[0] ?? works[0])?.remark.id);
  const [problems] = useState(fieldProblems(useLocation().state));
  const current = works.find((work) => work.remark.id === currentId) ?? works[0];

  const select = (index: number) => {
    const work = works.at(index);
    if (!work) return;
    setCurrentId(work.remark.id);
    checks.goTo(work.remark.field);
  };
  const step = (by: number) =>
    select((works.indexOf(current ?? works[0] ?? ({} as never)) + by + works.length) % works.length);
  const goNextOpen = () => (open[0] ? select(works.indexOf(open[0])) : walk.first());
  useKeys({
    'Alt+ArrowDown': () => step(1),
    'Alt+ArrowUp': () => step(-1),
    [nextKey]: () => step(1),
    'Shift+F8': () => step(-1),
    'Ctrl+S': () => void draft.flush().catch(() => {}),
  });
  const isReady = open.length === 0 && blocked === 0;
  const submit = () => (isReady ? void navigate(`/submissions/${view.id}/preview`) : goNextOpen());
  const next = view.state === 'rejected' ? view.revision + 1 : view.revision;
  const { decision } = rejection;
  return (
    <div className="page fix-page">
      <header className="page-head">
        <div>
          <div className="row row-wrap">
            <h1>{pick(form.title)}</h1>
            <span className="tag is-block">{t('state.rejected')}</span>
            <span className="hint">
              {t('fix.revising', { n: next })} ·{' '}
              {t(decision.by === 'machine' ? 'fix.returnedAt' : 'fix.rejectedAt', {
                n: decision.revision,
                at: formatMoment(decision.decidedAt),
              })}
            </span>
          </div>
          <p className="hint">{t('fix.lead')}</p>
        </div>
        <div className="row row-wrap push">
          <SaveNote draft={draft} />
          <HistoryButton view={view} />
        </div>
      </header>
      <div className="fix-columns">
        <RemarkList
          works={works}
          current={current}
          form={form}
          onSelect={select}
          onStep={step}
          onDispute={save}
        />
        <FixFields
          form={form}
          works={works}
          rejection={rejection}
          draft={draft}
          checks={checks}
          current={current}
          problems={problems}
        />
      </div>
      {current && (
        <RemarkSheet
          work={current}
          total={works.length}
          form={form}
          onStep={step}
          onFix={() => checks.goTo(current.remark.field)}
          onDispute={save}
        />
      )}
      <footer className="decision-bar">
        <ol className="steps">
          <li className={open.length > 0 ? 'is-current' : 'is-done'}>
            <i>1</i> {t('fix.step1')}{' '}
            <span className="hint">
              {works.length - open.length} / {works.length}
            </span>
          </li>
          <li className={open.length === 0 ? 'is-current' : ''}>
            <i>2</i> {t('fix.step2')}
          </li>
          <li>
            <i>3</i> {t('fix.step3')}
          </li>
        </ol>
        <div className="row row-wrap push">
          {!isReady && (
            <span className="locked-note" id="why-locked">
              <Lock className="icon" />
              {open.length > 0
                ? t('fix.locked', { count: open.length })
                : t('left.title', { count: blocked })}
            </span>
          )}
          {!isReady && (
            <Button icon={<ArrowDown className="icon" />} onClick={goNextOpen}>
              {t('fix.goNext')}
            </Button>
          )}
          <Button
            size="large"
            type={isReady ? 'primary' : 'default'}
            className={isReady ? '' : 'is-locked'}
            aria-describedby={isReady ? undefined : 'why-locked'}
            onClick={submit}
          >
            {t('fix.submit')}
          </Button>
        </div>
      </footer>
      <span className="visually-hidden" role="status">
        {t('fix.count', { done: works.length - open.length, total: works.length })}
        {current && findField(form, current.remark.field) ? ` ${current.remark.location}` : ''}
      </span>
    </div>
  );
}

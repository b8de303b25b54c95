import { Button } from 'antd';
import { ArrowDown, Lock } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { SubmissionView } from '../../../domain/api/shapes.ts';
import { type FormField, findField } from '../../../domain/form.ts';
import { formOf } from '../../../domain/forms/form-of.ts';
import { formatMoment } from '../../components/time.tsx';
import { useKeys } from '../../components/use-keys.ts';
import { useNarrow } from '../../components/use-narrow.ts';
import { FixFields } from '../../form/fix-fields.tsx';
import { RemarkList, RemarkSheet } from '../../form/remark-list.tsx';
import { type Rejection, workOn } from '../../form/remark-progress.ts';
import { SaveNote } from '../../form/save-note.tsx';
import { useChecks } from '../../form/use-checks.ts';
import { type Draft, useDraft } from '../../form/use-draft.ts';
import { useProblemWalk } from '../../form/use-problem-walk.ts';
import { whatIsLeft } from '../../form/values.ts';
import { countedWorks, fieldOfWork, type Work, workList } from '../../form/work-list.ts';
import { pick } from '../../i18n/language.ts';
import { useWords } from '../../i18n/start.ts';
import { SellerPointsProvider, useSellerDesk } from '../../threads/point-desk.tsx';
import { HistoryButton } from './history-button.tsx';
import { PlaceNote } from './place-note.tsx';
import { fieldProblems } from './refusal.ts';

const nextKey = 'F8';

type Props = {
  readonly view: SubmissionView;
  readonly rejection: Rejection;
  readonly ownRow?: (field: FormField, view: SubmissionView, draft: Draft) => ReactNode | undefined;
  /** Below the list of what to do. */
  readonly aside?: ReactNode;
};

/** After a rejection: the one list is on the left, the form shows the fields with a remark, the rest is folded. */
export function FixPage({ view, rejection, ownRow, aside }: Props) {
  const { t } = useWords();
  const navigate = useNavigate();
  const isNarrow = useNarrow();
  const form = formOf(view.formId);
  const draft = useDraft(view);
  const checks = useChecks(form, draft.fields, view.site);
  const points = useSellerDesk(view, draft);
  const findings = points.settle(checks.findings);
  const remarks = workOn(rejection, {
    fields: draft.fields,
    findings: [...checks.findings, ...(view.report?.findings ?? [])],
    isAnswered: points.isAnswered,
  });
  const groups = workList({ form, remarks, findings, isOpen: points.isOpen });
  const works = groups.flatMap((one) => one.works);
  const counted = countedWorks(groups);
  const open = counted.filter((work) => work.state === 'open');
  const left = whatIsLeft(form, draft.fields, findings.filter(points.isOpen));
  const missing = left.missing.filter((field) => !open.some((work) => fieldOfWork(work) === field.key));
  const walk = useProblemWalk(checks, left);
  const [currentKey, setCurrentKey] = useState<string>();
  const [problems] = useState(fieldProblems(useLocation().state));
  const current = works.find((work) => work.key === currentKey) ?? open[0] ?? works[0];

  const select = (work: Work | undefined) => {
    if (!work) return;
    setCurrentKey(work.key);
    const finding = checks.findings.find((one) => one.key === work.key);
    checks.goTo(fieldOfWork(work), finding?.span && work.kind === 'finding' ? finding.key : undefined);
  };
  const step = (by: number) => {
    const at = current ? works.indexOf(current) : 0;
    select(works[(at + by + works.length) % works.length]);
  };
  const goNextOpen = () => (open[0] ? select(open[0]) : walk.first());
  useKeys({
    'Alt+ArrowDown': () => step(1),
    'Alt+ArrowUp': () => step(-1),
    [nextKey]: () => step(1),
    'Shift+F8': () => step(-1),
    'Ctrl+S': () => void draft.flush().catch(() => {}),
  });
  const isReady = open.length === 0 && missing.length === 0;
  const submit = () => (isReady ? void navigate(`/submissions/${view.id}/preview`) : goNextOpen());
  const list = <RemarkList list={groups} {...{ current, form, checks }} onSelect={select} onStep={step} />;
  const next = view.state === 'rejected' ? view.revision + 1 : view.revision;
  const { decision } = rejection;
  return (
    <SellerPointsProvider points={points}>
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
            <PlaceNote view={view} />
          </div>
          <div className="row row-wrap push">
            <SaveNote draft={draft} />
            <HistoryButton view={view} />
          </div>
        </header>
        <div className="fix-columns">
          {aside ? (
            <div className="fix-left">
              {list}
              {aside}
            </div>
          ) : (
            list
          )}
          <FixFields
            form={form}
            works={remarks}
            rejection={rejection}
            draft={draft}
            checks={checks}
            current={current && fieldOfWork(current)}
            problems={problems}
            ownRow={ownRow && ((field) => ownRow(field, view, draft))}
          />
        </div>
        {current && isNarrow && (
          <RemarkSheet
            work={current}
            position={works.indexOf(current) + 1}
            total={works.length}
            form={form}
            checks={checks}
            onStep={step}
            onFix={() => select(current)}
          />
        )}
        <footer className="decision-bar">
          <ol className="steps">
            <li className={open.length > 0 ? 'is-current' : 'is-done'}>
              <i>1</i> {t('fix.step1')}{' '}
              <span className="hint">
                {counted.length - open.length} / {counted.length}
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
                  : t('left.title', { count: missing.length })}
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
          {t('fix.count', { done: counted.length - open.length, total: counted.length })}
          {current && ` ${pick(findField(form, fieldOfWork(current))?.label ?? { zh: '', en: '' })}`}
        </span>
      </div>
    </SellerPointsProvider>
  );
}

import { Button } from 'antd';
import { Eye } from 'lucide-react';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { SubmissionView } from '../../../domain/api/shapes.ts';
import { formOf } from '../../../domain/forms/form-of.ts';
import { StateTag } from '../../components/state-tag.tsx';
import { useKeys } from '../../components/use-keys.ts';
import { FieldRow } from '../../form/field-row.tsx';
import { packOf } from '../../form/judge-fields.ts';
import { LeftPanel } from '../../form/left-panel.tsx';
import { SaveNote } from '../../form/save-note.tsx';
import { SectionNav } from '../../form/section-nav.tsx';
import { useChecks } from '../../form/use-checks.ts';
import { useDraft } from '../../form/use-draft.ts';
import { useProblemWalk } from '../../form/use-problem-walk.ts';
import { whatIsLeft } from '../../form/values.ts';
import { pick } from '../../i18n/language.ts';
import { useWords } from '../../i18n/start.ts';
import { SellerPointsProvider, useSellerDesk } from '../../threads/point-desk.tsx';
import { fieldProblems } from './refusal.ts';

export function FormPage({ view }: { view: SubmissionView }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const form = formOf(view.formId);
  const draft = useDraft(view);
  const checks = useChecks(form, draft.fields, view.site);
  const points = useSellerDesk(view, draft);
  const findings = points.settle(checks.findings);
  const byField = Map.groupBy(findings, (finding) => finding.field);
  const left = whatIsLeft(form, draft.fields, findings.filter(points.isOpen));
  const count = left.mustFix.length + left.missing.length;
  const refusals = fieldProblems(useLocation().state);
  const [isStrict, setStrict] = useState(refusals.size > 0);
  const walk = useProblemWalk(checks, left);
  useKeys({
    'Ctrl+S': () => void draft.flush().catch(() => {}),
    F8: walk.next,
    'Shift+F8': walk.previous,
  });
  // What is unsaved stays in the browser; the preview saves it before it shows anything.
  const preview = () => void navigate(`/submissions/${view.id}/preview`);
  const submit = () => {
    setStrict(true);
    if (count === 0) preview();
    else walk.first();
  };
  const pack = packOf(view.site);
  return (
    <SellerPointsProvider points={points}>
      <div className="page form-page">
        <header className="page-head">
          <div>
            <div className="row row-wrap">
              <h1>{pick(form.title)}</h1>
              <StateTag state={view.state} />
              <span className="hint">{t('revision', { n: view.revision })}</span>
            </div>
            <p className="hint">{t('form_.lead')}</p>
          </div>
          <div className="row row-wrap push form-acts">
            <SaveNote draft={draft} />
            <Button icon={<Eye className="icon" />} onClick={preview}>
              {t('form_.preview')}
            </Button>
            <Button
              type={count === 0 ? 'primary' : 'default'}
              className={count === 0 ? '' : 'is-locked'}
              onClick={submit}
            >
              {count === 0 ? t('form_.previewAndSubmit') : t('form_.submitLeft', { count })}
            </Button>
          </div>
        </header>
        <div className="form-columns">
          <SectionNav form={form} left={left} />
          <div className="card form-sheet">
            {form.sections.map((section) => (
              <section key={section.key} id={`section-${section.key}`} className="form-section">
                <h2>{pick(section.title)}</h2>
                {section.help && <p className="hint">{pick(section.help)}</p>}
                <div className="form-fields">
                  {section.fields.map((field) => (
                    <FieldRow
                      key={field.key}
                      formId={form.id}
                      field={field}
                      value={draft.fields[field.key]}
                      findings={byField.get(field.key) ?? []}
                      checks={checks}
                      isStrict={isStrict}
                      problem={refusals.get(field.key)}
                      theirs={draft.conflicts.get(field.key)}
                      onResolve={(keep) => draft.resolve(field.key, keep)}
                      onChange={(value) => draft.set(field.key, value)}
                      onBlur={() => void draft.flush().catch(() => {})}
                    />
                  ))}
                </div>
              </section>
            ))}
          </div>
          <div className="form-side">
            <LeftPanel form={form} left={left} checks={checks} />
            <section className="card order-card">
              <h2>{t('left.order')}</h2>
              <ol>
                <li>{t('left.first')}</li>
                <li>{t('left.second')}</li>
                <li>{t('left.third')}</li>
              </ol>
            </section>
            <p className="hint">
              {pack && t('form_.copyLead', { pack: `${pack.id}@${pack.version}` })}
              <br />
              {t('form_.judgedBy')}
            </p>
          </div>
        </div>
      </div>
    </SellerPointsProvider>
  );
}

import { ChevronRight, Circle } from 'lucide-react';
import type { FormDefinition, FormField } from '../../domain/form.ts';
import { fieldsOf } from '../../domain/form.ts';
import type { KeyedFinding } from '../../domain/report.ts';
import { compareSeverity } from '../../domain/severity.ts';
import { ProgressRing } from '../components/progress-ring.tsx';
import { SeveritySign } from '../components/severity-sign.tsx';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import { useSellerPoints } from '../threads/point-desk.tsx';
import type { Checks } from './use-checks.ts';
import type { Left } from './values.ts';

type Props = { readonly form: FormDefinition; readonly left: Left; readonly checks: Checks };

/** The only list of what is left: what stops submitting first, advice last. */
export function LeftPanel({ form, left, checks }: Props) {
  const { t } = useWords();
  const count = left.mustFix.length + left.missing.length;
  const required = fieldsOf(form).filter((field) => field.required || left.mustFix.includes(field));
  return (
    <section className="card left-panel" aria-label={t('left.title', { count })}>
      <div className="row left-head">
        <ProgressRing done={Math.max(0, required.length - count)} of={required.length} size={44} />
        <div>
          <h2>{count > 0 ? t('left.title', { count }) : t('left.done')}</h2>
          <p className="hint">{count > 0 ? t('left.lead') : t('left.doneLead')}</p>
        </div>
      </div>
      <LeftGroup title={t('left.mustFix')} fields={left.mustFix} checks={checks} only={['block']} />
      <LeftGroup title={t('left.missing')} fields={left.missing} checks={checks} only={[]} />
      <LeftGroup
        title={t('left.advice')}
        fields={left.advice}
        checks={checks}
        only={['proof', 'warn', 'note']}
      />
    </section>
  );
}

type GroupProps = {
  readonly title: string;
  readonly fields: readonly FormField[];
  readonly checks: Checks;
  readonly only: readonly string[];
};

function LeftGroup({ title, fields, checks, only }: GroupProps) {
  const { t } = useWords();
  const points = useSellerPoints();
  if (fields.length === 0) return null;
  return (
    <div className="left-group">
      <h3 className="hint">{title}</h3>
      <ul>
        {fields.map((field) => {
          const found = (checks.byField.get(field.key) ?? []).filter(
            (one) => only.includes(one.severity) && (points?.isOpen(one) ?? true),
          );
          const first = [...found].sort((a, b) => compareSeverity(a.severity, b.severity))[0];
          return (
            <li key={field.key}>
              <button
                type="button"
                className="left-row"
                onClick={() => checks.goTo(field.key, found.find((one) => one.span)?.key)}
              >
                {first ? <SeveritySign severity={first.severity} silent /> : <Circle className="icon" />}
                <span>
                  {pick(field.label)}
                  <span className="hint">
                    {describe(found, t('left.waiting'), (count) => t('left.count', { count }))}
                  </span>
                </span>
                <ChevronRight className="icon push" />
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** One finding in its words, several as a number. */
function describe(found: readonly KeyedFinding[], empty: string, count: (count: number) => string): string {
  const [only, ...more] = found;
  if (!only) return empty;
  return more.length === 0 ? pick(only.message) : count(found.length);
}

import { type FormDefinition, findField } from '../../domain/form.ts';
import { minDisputeReasonLength, type Remark } from '../../domain/remark.ts';
import { ProgressRing } from '../components/progress-ring.tsx';
import { useNarrow } from '../components/use-narrow.ts';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import { StepButtons } from './step-buttons.tsx';
import type { Checks } from './use-checks.ts';
import { WorkCard } from './work-card.tsx';
import { countedWorks, type FieldWork, fieldOfWork, type Work } from './work-list.ts';

type Props = {
  readonly list: readonly FieldWork[];
  readonly current: Work | undefined;
  readonly form: FormDefinition;
  readonly checks: Checks;
  readonly onSelect: (work: Work) => void;
  readonly onStep: (by: number) => void;
};

/** 【label】 in the language of the interface. */
export function placeOf(form: FormDefinition, remark: Pick<Remark, 'field' | 'location'>): string {
  const field = findField(form, remark.field);
  return `【${field ? pick(field.label) : remark.location}】`;
}

/** The one list: remarks and findings by field, each with its state, one of them in work. */
export function RemarkList({ list, current, form, checks, onSelect, onStep }: Props) {
  const { t } = useWords();
  const counted = countedWorks(list);
  const isNarrow = useNarrow();
  const open = counted.filter((work) => work.state === 'open');
  const done = counted.length - open.length;
  const places = [...new Set(open.map((work) => labelOf(form, fieldOfWork(work))))];
  return (
    <section className="remarks" aria-label={t('fix.remarks')}>
      <div className="row remarks-head">
        <ProgressRing done={done} of={counted.length} size={44} />
        <div>
          <h2>{t('fix.count', { done, total: counted.length })}</h2>
          <p className="hint">
            {open.length > 0 ? t('fix.left', { places: places.join('') }) : t('fix.allDone')}
          </p>
        </div>
        <StepButtons onStep={onStep} />
      </div>
      {!isNarrow && (
        <ol>
          {list.flatMap(({ field, works }) =>
            works.map((work) => (
              <WorkCard
                key={work.key}
                work={work}
                place={`【${pick(field.label)}】`}
                checks={checks}
                isCurrent={work.key === current?.key}
                onFix={() => onSelect(work)}
              />
            )),
          )}
        </ol>
      )}
      <p className="hint">{t('fix.disputeHelp', { count: minDisputeReasonLength })}</p>
    </section>
  );
}

function labelOf(form: FormDefinition, key: string): string {
  const field = findField(form, key);
  return field ? `【${pick(field.label)}】` : '';
}

type SheetProps = {
  readonly work: Work;
  readonly position: number;
  readonly total: number;
  readonly form: FormDefinition;
  readonly checks: Checks;
  readonly onStep: (by: number) => void;
  readonly onFix: () => void;
};

/** On a phone: one entry at a time, in both thumbs' reach, the page visible above it. */
export function RemarkSheet({ work, position, total, form, checks, onStep, onFix }: SheetProps) {
  const { t } = useWords();
  return (
    <section className="bottom-sheet" aria-label={t('fix.remark', { n: position })}>
      <p className="hint row">
        {t('fix.remark', { n: `${position} / ${total}` })}
        <StepButtons onStep={onStep} />
      </p>
      <WorkCard
        key={work.key}
        as="div"
        work={work}
        place={labelOf(form, fieldOfWork(work))}
        checks={checks}
        isCurrent
        onFix={onFix}
      />
    </section>
  );
}

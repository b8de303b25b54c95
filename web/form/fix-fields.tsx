import { Button, Segmented } from 'antd';
import { ArrowRight, ChevronDown, ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type FieldValue, type FormDefinition, type FormField, fieldsOf } from '../../domain/form.ts';
import { changesOf, countChange, DiffWords } from '../components/diff-words.tsx';
import { FieldContent, plainSlots } from '../components/page-slots.tsx';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import { useSellerPoints } from '../threads/point-desk.tsx';
import { FieldRow } from './field-row.tsx';
import type { Rejection, RemarkWork } from './remark-progress.ts';
import type { Checks } from './use-checks.ts';
import type { Draft } from './use-draft.ts';
import { filesIn, isSameValue } from './values.ts';

type Props = {
  readonly form: FormDefinition;
  readonly works: readonly RemarkWork[];
  readonly rejection: Rejection;
  readonly draft: Draft;
  readonly checks: Checks;
  /** Key of the field in work. */
  readonly current: string | undefined;
  readonly problems: ReadonlyMap<string, string>;
  /** A row of its own for a field that needs one, old and new in it. */
  readonly ownRow?: ((field: FormField) => ReactNode | undefined) | undefined;
};

/** Fields with a remark, old beside new; the other fields stay editable, folded. */
export function FixFields(props: Props) {
  const { t } = useWords();
  const { form, works, draft, checks, problems } = props;
  const remarked = new Set(works.map((work) => work.remark.field));
  const all = fieldsOf(form);
  const points = useSellerPoints();
  const settled = Map.groupBy(points?.settle(checks.findings) ?? checks.findings, (one) => one.field);
  const others = all.filter((field) => !remarked.has(field.key));
  const isWrong = (field: FormField) =>
    problems.has(field.key) || (checks.byField.get(field.key) ?? []).some((one) => one.severity === 'block');
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? others : others.filter(isWrong);
  const row = (field: FormField) => props.ownRow?.(field) ?? usualRow(field);
  const usualRow = (field: FormField) => (
    <FieldRow
      key={field.key}
      formId={form.id}
      field={field}
      value={draft.fields[field.key]}
      findings={settled.get(field.key) ?? []}
      checks={checks}
      isStrict
      problem={problems.get(field.key)}
      theirs={draft.conflicts.get(field.key)}
      onResolve={(keep) => draft.resolve(field.key, keep)}
      onChange={(value) => draft.set(field.key, value)}
      onBlur={() => void draft.flush().catch(() => {})}
    />
  );
  return (
    <div className="card fix-sheet">
      {all
        .filter((field) => remarked.has(field.key))
        .map((field) => (
          <RemarkedField key={field.key} {...props} field={field}>
            {row(field)}
          </RemarkedField>
        ))}
      {shown.length > 0 && <div className="form-fields fix-others">{shown.map(row)}</div>}
      {others.length > 0 && (
        <button type="button" className="fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? <ChevronDown className="icon" /> : <ChevronRight className="icon" />}
          {t('fix.others', { count: others.length })}
          <span className="hint fold-names">{others.map((field) => pick(field.label)).join('、')}</span>
          <span className="push link">{t(isOpen ? 'fix.fold' : 'fix.unfold')}</span>
        </button>
      )}
    </div>
  );
}

type FieldProps = Props & { readonly field: FormField; readonly children: ReactNode };

function RemarkedField({ field, works, rejection, draft, current, ownRow, children }: FieldProps) {
  const mine = works.filter((work) => work.remark.field === field.key);
  const before = rejection.fields[field.key];
  const after = draft.fields[field.key];
  const isCurrent = current === field.key;
  return (
    <section className={`fix-field ${isCurrent ? 'is-current' : ''}`}>
      <div className="row row-wrap fix-tags">
        {mine.map((work) => (
          <RemarkTag key={work.remark.id} work={work} />
        ))}
      </div>
      {children}
      {!ownRow?.(field) && (
        <Compared
          field={field}
          before={before}
          after={after}
          onUndo={() => draft.set(field.key, before ?? null)}
        />
      )}
    </section>
  );
}

function RemarkTag({ work }: { work: RemarkWork }) {
  const { t } = useWords();
  const words = {
    addressed: 'fix.remarkAddressed',
    answered: 'fix.remarkDisputed',
    open: 'fix.remarkOpen',
  } as const;
  const tones = { addressed: 'good', answered: 'proof', open: 'accent' } as const;
  return <span className={`tag is-${tones[work.state]}`}>{t(words[work.state], { n: work.number })}</span>;
}

type ComparedProps = {
  readonly field: FormField;
  readonly before: FieldValue | undefined;
  readonly after: FieldValue | undefined;
  readonly onUndo: () => void;
};

/** What was rejected beside what stands there now. */
function Compared({ field, before, after, onUndo }: ComparedProps) {
  const { t } = useWords();
  const [shown, setShown] = useState<'before' | 'compare'>('compare');
  const isChanged = !isSameValue(before, after);
  if (filesIn(before).length > 0)
    return (
      <div className="fix-pictures">
        <figure>
          <figcaption className="hint">{t('fix.oldPicture')}</figcaption>
          <FieldContent field={field} value={before} slots={plainSlots} />
        </figure>
        {isChanged && (
          <>
            <ArrowRight className="icon" />
            <figure>
              <figcaption className="hint">{t('fix.newPicture')}</figcaption>
              <FieldContent field={field} value={after} slots={plainSlots} />
            </figure>
          </>
        )}
      </div>
    );
  if (!isChanged) return <p className="hint">{t('fix.unchanged')}</p>;
  if (typeof before !== 'string' || typeof after !== 'string') return null;
  const changes = changesOf(before, after);
  return (
    <div className="fix-diff">
      <div className="row row-wrap">
        <Segmented
          size="small"
          value={shown}
          onChange={setShown}
          options={[
            { value: 'before', label: t('fix.before') },
            { value: 'compare', label: t('fix.compare') },
          ]}
        />
        <span className="hint">
          {t('fix.change', {
            removed: countChange(changes, 'removed'),
            added: countChange(changes, 'added'),
          })}
        </span>
        <Button size="small" type="link" onClick={onUndo}>
          {t('fix.undo')}
        </Button>
      </div>
      {shown === 'compare' ? (
        <DiffWords before={before} after={after} />
      ) : (
        <p className="content-text diff">{before}</p>
      )}
    </div>
  );
}

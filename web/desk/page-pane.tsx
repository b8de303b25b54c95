import { Segmented } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { SubmissionView } from '../../domain/api/shapes.ts';
import { type FormDefinition, type FormField, fieldsOf } from '../../domain/form.ts';
import { BuyerPage } from '../components/buyer-page.tsx';
import { FormView } from '../components/form-view.tsx';
import { FileLink } from '../components/page-slots.tsx';
import { filesIn, isSameValue } from '../form/values.ts';
import { useWords } from '../i18n/start.ts';
import { AnswersOfSeller } from './answers-of-seller.tsx';
import { Changes } from './changes.tsx';
import { markOf } from './location-menu.ts';
import { markedSlots } from './marked-page.tsx';
import { ProofBeside, useProofOf } from './proof-beside.tsx';
import type { Desk } from './use-desk.ts';

type Props = {
  readonly view: SubmissionView;
  readonly form: FormDefinition;
  readonly desk: Desk;
  readonly selectedKey: string | undefined;
  readonly onSelect: (key: string) => void;
  readonly onRemark: (field: FormField) => void;
};

type Shown = 'page' | 'form' | 'pictures' | 'files' | 'changes';

/** Fields whose value differs from the revision before; none in the first revision. */
function changedFields(view: SubmissionView, form: FormDefinition): FormField[] {
  const [before, after] = [view.revisions.at(-2)?.fields, view.revisions.at(-1)?.fields];
  if (!before || !after) return [];
  return fieldsOf(form).filter((field) => !isSameValue(before[field.key], after[field.key]));
}

/** Look: the page that buyers will see, the form, its pictures and files, and what changed. */
export function PagePane({ view, form, desk, selectedKey, onSelect, onRemark }: Props) {
  const { t } = useWords();
  const fields = view.revisions.at(-1)?.fields ?? {};
  const changed = changedFields(view, form);
  const files = fieldsOf(form).flatMap((field) =>
    filesIn(fields[field.key]).map((file) => ({ field, file })),
  );
  const pictures = files.filter(({ file }) => file.mediaType.startsWith('image/'));
  const papers = files.filter(({ file }) => !file.mediaType.startsWith('image/'));
  // A re-review begins with what is new.
  const [shown, setShown] = useState<Shown>(changed.length > 0 ? 'changes' : 'page');
  useLeaveChanges({ desk, selectedKey, changed, shown, leave: () => setShown('page') });
  const proof = useProofOf(
    view.id,
    desk.findings.find(({ key }) => key === selectedKey),
  );
  const slots = markedSlots({
    findings: desk.findings,
    selectedKey,
    onSelect,
    changed: new Set(changed.map((field) => field.key)),
    passed: new Set((view.passed?.fields ?? []).map(({ field }) => field)),
    onRemark,
  });
  const tabs = [
    { value: 'page' as const, label: t('desk.buyerPage') },
    { value: 'form' as const, label: t('desk.form') },
    { value: 'pictures' as const, label: t('desk.pictures', { count: pictures.length }) },
    { value: 'files' as const, label: t('desk.files', { count: papers.length }) },
  ];
  return (
    <section className="pane page-pane" aria-label={t('desk.buyerPage')}>
      <div className="pane-head">
        <Segmented<Shown> value={shown} onChange={setShown} options={tabs} />
        {changed.length > 0 && (
          <button
            type="button"
            className="quiet push changed-switch"
            aria-pressed={shown === 'changes'}
            onClick={() => setShown(shown === 'changes' ? 'page' : 'changes')}
          >
            <i /> {t('desk.onlyChanges', { count: changed.length })}
          </button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reached by keyboard */}
      <div className={`pane-body page-body ${proof ? 'has-proof' : ''}`} tabIndex={0}>
        {proof && <ProofBeside proof={proof} />}
        <AnswersOfSeller view={view} form={form} />
        <div className="card sheet">
          {shown === 'page' && (
            <BuyerPage form={form} fields={fields} sellerName={view.sellerName} slots={slots} />
          )}
          {shown === 'form' && <FormView form={form} fields={fields} slots={slots} />}
          {shown === 'pictures' && pictures.length === 0 && <p className="hint">{t('desk.noPictures')}</p>}
          {shown === 'pictures' &&
            pictures.map(({ field, file }) => (
              <figure key={field.key + file.sha256} className="all-pictures">
                <figcaption className="hint">
                  {markOf(field)} {file.name}
                </figcaption>
                {slots.picture(field, file)}
              </figure>
            ))}
          {shown === 'files' && papers.length === 0 && <p className="hint">{t('desk.noFiles')}</p>}
          {shown === 'files' &&
            papers.map(({ field, file }) => (
              <p key={field.key + file.sha256} className="row row-wrap all-files">
                {markOf(field)} <FileLink file={file} />
              </p>
            ))}
          {shown === 'changes' && <Changes {...{ view, form, changed, slots }} />}
        </div>
      </div>
    </section>
  );
}

type Leaving = Pick<Props, 'desk' | 'selectedKey'> & {
  readonly changed: readonly FormField[];
  readonly shown: string;
  readonly leave: () => void;
};

/** A finding at what did not change is looked at on the page. */
function useLeaveChanges({ desk, selectedKey, changed, shown, leave }: Leaving): void {
  const first = useRef(selectedKey);
  useEffect(() => {
    if (selectedKey === first.current || shown !== 'changes') return;
    first.current = undefined;
    const finding = desk.findings.find(({ key }) => key === selectedKey);
    if (finding && !changed.some(({ key }) => key === finding.field)) leave();
  });
}

import { Button, Select } from 'antd';
import { useState } from 'react';
import { slotsIn } from '../../domain/remark-slots.ts';
import { allRules } from '../../rules/index.ts';
import { deskApi, type RemarkTemplate } from '../api/desk.ts';
import { LockedSubmit } from '../components/locked-submit.tsx';
import { useListAct } from '../components/use-list-act.ts';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import { useFieldChoices } from './use-field-label.ts';

const focusOnce = (element: HTMLElement | null) => element?.focus();

/** As they are written; in the words of the page they would be filled in. */
const exampleSlots = {
  zh: { quote: '{{原文}}', year: '{{年份}}' },
  en: { quote: '{{quote}}', year: '{{year}}' },
} as const;

type Props = { readonly template?: RemarkTemplate; readonly onClose: () => void };

/** A template in the making: its words, and what it answers. */
export function TemplateForm({ template, onClose }: Props) {
  const { t, language } = useWords();
  const [title, setTitle] = useState(template?.title ?? '');
  const [text, setText] = useState(template?.text ?? '');
  const [rule, setRule] = useState(template?.rule ?? null);
  const [field, setField] = useState(template?.field ?? null);
  const { act, problem } = useListAct('templates', deskApi.keepTemplate);
  const slots = slotsIn(text);
  const lock = !title.trim()
    ? t('template.needsTitle')
    : text.trim().length < 2
      ? t('template.needsText')
      : '';
  const keep = () => {
    if (lock || act.isPending) return;
    const id = template?.id ?? crypto.randomUUID();
    act.mutate({ id, rule, field, title: title.trim(), text: text.trim() }, { onSuccess: onClose });
  };
  return (
    <form
      className="card template template-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label>
        {t('template.title')}
        <input
          ref={focusOnce}
          className="input"
          maxLength={60}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      <label>
        {t('template.text')}
        <textarea
          className="input"
          rows={3}
          maxLength={1_000}
          value={text}
          placeholder={t('template.textHint', exampleSlots[language])}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p className="hint">
        {slots.length > 0
          ? t('template.slots', { names: slots.map(({ name }) => name).join(t('presence.and')) })
          : t('template.slotsHelp', exampleSlots[language])}
      </p>
      <div className="row row-wrap">
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          className="queue-filter"
          aria-label={t('template.rule')}
          placeholder={t('template.rule')}
          value={rule}
          onChange={(next: string | undefined) => setRule(next ?? null)}
          options={allRules.map(({ id, title: name }) => ({ value: id, label: pick(name) }))}
        />
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          className="queue-filter"
          aria-label={t('template.field')}
          placeholder={t('template.field')}
          value={field}
          onChange={(next: string | undefined) => setField(next ?? null)}
          options={[...useFieldChoices()]}
        />
      </div>
      <div className="row">
        <LockedSubmit lock={lock} isSending={act.isPending}>
          {t('template.keep')}
        </LockedSubmit>
        <Button type="text" onClick={onClose}>
          {t('act.cancel')}
        </Button>
        {lock && <span className="hint">{lock}</span>}
        {problem && (
          <span className="field-problem" role="alert">
            {problem}
          </span>
        )}
      </div>
    </form>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { slotsIn } from '../../../domain/remark-slots.ts';
import { deskApi, type RemarkTemplate } from '../../api/desk.ts';
import { Empty, Loaded } from '../../components/loaded.tsx';
import { useRuleTitle } from '../../components/rule-title.ts';
import { Time } from '../../components/time.tsx';
import { useListAct } from '../../components/use-list-act.ts';
import { TemplateForm } from '../../desk/template-form.tsx';
import { useFieldLabel } from '../../desk/use-field-label.ts';
import { useWords } from '../../i18n/start.ts';

/** What reviewers keep to say again, by rule; anybody at the desk adds to it. */
export function TemplatesPage() {
  const { t } = useWords();
  const query = useQuery({ queryKey: ['templates'], queryFn: deskApi.templates });
  const [editing, setEditing] = useState<string>();
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{t('queue.view.templates')}</h1>
          <p className="hint">{t('template.lead')}</p>
        </div>
        <Button
          className="push"
          type="primary"
          icon={<Plus className="icon" />}
          onClick={() => setEditing('new')}
        >
          {t('template.add')}
        </Button>
      </header>
      {editing === 'new' && <TemplateForm onClose={() => setEditing(undefined)} />}
      <Loaded query={query} what={t('queue.view.templates')}>
        {({ templates }) =>
          templates.length === 0 ? (
            <Empty title={t('template.none')} lead={t('template.noneLead')} />
          ) : (
            <ul className="templates">
              {templates.map((template) =>
                editing === template.id ? (
                  <li key={template.id}>
                    <TemplateForm template={template} onClose={() => setEditing(undefined)} />
                  </li>
                ) : (
                  <TemplateRow key={template.id} template={template} onEdit={() => setEditing(template.id)} />
                ),
              )}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}

function TemplateRow({ template, onEdit }: { template: RemarkTemplate; onEdit: () => void }) {
  const { t } = useWords();
  const titleOf = useRuleTitle();
  const labelOf = useFieldLabel();
  const { act, problem } = useListAct('templates', deskApi.removeTemplate);
  const { title, text, rule, field, byName, at } = template;
  return (
    <li className="card template">
      <div className="row">
        <h2>{title}</h2>
        <span className="push">
          <Button size="small" onClick={onEdit} aria-label={t('template.edit', { title })}>
            {t('template.change')}
          </Button>{' '}
          <Button
            size="small"
            type="text"
            loading={act.isPending}
            onClick={() => act.mutate(template.id)}
            aria-label={t('template.remove', { title })}
          >
            {t('template.takeAway')}
          </Button>
        </span>
      </div>
      <p className="content-text">
        <SlotText text={text} />
      </p>
      <p className="hint">
        {rule ? titleOf(rule) : t('template.anyRule')}
        {field && ` · ${labelOf(field)}`} · {byName} <Time at={at} />
      </p>
      {problem && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </li>
  );
}

/** The template with its slots marked. */
function SlotText({ text }: { text: string }) {
  const slots = slotsIn(text);
  return (
    <>
      {slots.map(({ start, name }, index) => (
        <span key={start}>
          {text.slice(slots[index - 1]?.end ?? 0, start)}
          <span className="template-slot">{name}</span>
        </span>
      ))}
      {text.slice(slots.at(-1)?.end ?? 0)}
    </>
  );
}

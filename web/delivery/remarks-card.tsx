import { Button } from 'antd';
import { X } from 'lucide-react';
import type { FormDefinition } from '../../domain/form.ts';
import { splitRemarks } from '../../domain/split-remarks.ts';
import { RemarkInput } from '../desk/remark-input.tsx';
import type { Desk } from '../desk/use-desk.ts';
import { useWords } from '../i18n/start.ts';

type Props = { readonly form: FormDefinition; readonly desk: Desk; readonly onSend: () => void };

const noCounts: ReadonlyMap<string, number> = new Map();

/** What the seller is told, exactly as they will read it. */
export function RemarksCard({ form, desk, onSend }: Props) {
  const { t } = useWords();
  const { remarks, setRemarks } = desk;
  const add = (text = '【') => {
    const id = crypto.randomUUID();
    setRemarks((all) => [...all, { id, text }]);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-remark="${id}"] textarea`)?.focus(),
    );
  };
  const change = (id: string, text: string) =>
    setRemarks((all) => all.map((one) => (one.id === id ? { ...one, text } : one)));
  const remove = (id: string, findingKey: string | undefined) => {
    if (findingKey) desk.reopen(findingKey);
    else setRemarks((all) => all.filter((one) => one.id !== id));
  };
  return (
    <section className="card remarks-card" aria-label={t('delivery.remarks')}>
      <header className="row">
        <h2>{t('delivery.remarks')}</h2>
        <span className="hint">{t('delivery.count', { count: remarks.length })}</span>
        {desk.canJudge && (
          <Button className="push" type="link" size="small" onClick={() => add()}>
            {t('delivery.write')} <kbd>W</kbd>
          </Button>
        )}
      </header>
      {remarks.length === 0 && <p className="hint">{t('delivery.noRemark')}</p>}
      <ol>
        {remarks.map((read, index) => (
          <li key={read.source.id} data-remark={read.source.id} className="remark-line">
            <span className="hint">{index + 1}.</span>
            <RemarkInput
              form={form}
              text={read.source.text}
              label={`${t('delivery.remarks')} ${index + 1}`}
              read={read}
              counts={noCounts}
              onChange={(text) => change(read.source.id, text)}
              onPaste={(pasted) => {
                const parts = splitRemarks(pasted, form);
                if (parts.length < 2) return false;
                setRemarks((all) => [
                  ...all.filter((one) => one.id !== read.source.id),
                  ...parts.map((text) => ({ id: crypto.randomUUID(), text })),
                ]);
                return true;
              }}
              onSend={onSend}
            />
            <Button
              size="small"
              type="text"
              aria-label={t('delivery.removeRemark', { n: index + 1 })}
              icon={<X className="icon" />}
              onClick={() => remove(read.source.id, read.source.findingKey)}
            />
            {read.fault && (
              <span className="field-problem remark-fault">
                {t('delivery.lock.faulty', { n: index + 1 })}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

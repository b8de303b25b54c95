import { Button } from 'antd';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type FormDefinition, findField } from '../../domain/form.ts';
import type { KeyedFinding } from '../../domain/report.ts';
import type { RemarkTemplate } from '../api/desk.ts';
import { SeverityLabel } from '../components/severity-sign.tsx';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import { FindingCard } from './finding-card.tsx';
import { markOf } from './location-menu.ts';
import type { Desk } from './use-desk.ts';

type Props = {
  readonly form: FormDefinition;
  readonly desk: Desk;
  readonly selectedKey: string | undefined;
  readonly dismissing: boolean;
  readonly onStep: (by: number) => void;
  readonly onAccept: (finding: KeyedFinding, template?: RemarkTemplate) => void;
  readonly onEdit: (finding: KeyedFinding) => void;
  readonly onDismissing: (is: boolean) => void;
  readonly onDismiss: (finding: KeyedFinding, reason: string) => void;
};

/** On a phone: one finding at a time under the page, both thumbs' reach. */
export function FindingSheet(props: Props) {
  const { t } = useWords();
  const { form, desk, selectedKey } = props;
  const finding = desk.findings.find((one) => one.key === selectedKey) ?? desk.findings[0];
  if (!finding) return null;
  const number = desk.findings.indexOf(finding) + 1;
  const judgement = desk.judged.get(finding.key);
  const field = findField(form, finding.field);
  const isOpen = !judgement && !props.dismissing;
  return (
    <section
      className="bottom-sheet desk-sheet"
      aria-label={t('desk.findings', { count: desk.findings.length })}
    >
      <p className="row hint">
        {t('desk.sheetHead', { n: number, of: desk.findings.length })}{' '}
        {field ? markOf(field) : finding.location}
        <span className="push">
          <SeverityLabel severity={finding.severity} />
        </span>
      </p>
      {isOpen ? (
        <p>
          <b>{pick(finding.message)}</b> {finding.quote && <span className="hint">“{finding.quote}”</span>}
        </p>
      ) : (
        <FindingCard {...props} finding={finding} number={number} judgement={judgement} />
      )}
      <div className="row sheet-acts">
        <Button
          aria-label={t('act.previous')}
          icon={<ArrowUp className="icon" />}
          onClick={() => props.onStep(-1)}
        />
        <Button
          aria-label={t('act.next')}
          icon={<ArrowDown className="icon" />}
          onClick={() => props.onStep(1)}
        />
        {isOpen && desk.canJudge && (
          <>
            <Button className="sheet-wide" onClick={() => props.onDismissing(true)}>
              {t('desk.dismiss')}
            </Button>
            <Button
              className="sheet-wide"
              type={desk.isMine ? 'primary' : 'default'}
              onClick={() => props.onAccept(finding)}
            >
              {t('desk.accept')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}

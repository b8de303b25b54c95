import { Button } from 'antd';
import type { KeyedFinding } from '../../domain/report.ts';
import { SeverityLabel } from '../components/severity-sign.tsx';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import { useSellerPoints } from '../threads/point-desk.tsx';
import { SourceNote } from './source-note.tsx';

type Props = {
  readonly finding: KeyedFinding;
  readonly position: number;
  readonly total: number;
  readonly onRewrite: (words: string) => void;
  readonly onClose: () => void;
};

/** At most two: more would be a puzzle, not a help. */
export const rewritesOf = (finding: KeyedFinding) => (finding.rewrites ?? []).slice(0, 2);

/** What is wrong, why, by which source, and the words to use instead. */
export function FindingPopover({ finding, position, total, onRewrite, onClose }: Props) {
  const { t } = useWords();
  const rewrites = rewritesOf(finding);
  const points = useSellerPoints();
  const isAnswered = points?.isAnswered(finding.key) ?? false;
  const answer = (mode: 'dispute' | 'proof') => {
    points?.open(finding.key, mode);
    onClose();
  };
  return (
    <div className="popover" role="dialog" aria-label={pick(finding.message)}>
      <div className="row">
        <SeverityLabel severity={finding.severity} />
        <span className="hint push">{t('check.position', { position, total })}</span>
      </div>
      <dl className="popover-facts">
        <dt>{t('check.problem')}</dt>
        <dd>{pick(finding.message)}</dd>
        {finding.suggestion && (
          <>
            <dt>{t('check.advice')}</dt>
            <dd>{pick(finding.suggestion)}</dd>
          </>
        )}
        {finding.source && (
          <>
            <dt>{t('check.source')}</dt>
            <dd>
              <SourceNote source={finding.source} />
            </dd>
          </>
        )}
      </dl>
      {rewrites.map((words, index) => (
        <button type="button" className="rewrite" key={words} onClick={() => onRewrite(words)}>
          <span>
            <del>{finding.quote}</del> {words === '' ? t('check.delete') : <ins>{words}</ins>}
          </span>
          <kbd>{index === 0 ? 'Alt ↵' : 'Alt 2'}</kbd>
        </button>
      ))}
      <div className="row popover-foot">
        {rewrites[0] !== undefined && (
          <Button type="primary" size="small" onClick={() => onRewrite(rewrites[0] ?? '')}>
            {t('check.rewrite')}
          </Button>
        )}
        <Button type="text" size="small" onClick={onClose}>
          {t('check.byHand')}
        </Button>
        {points && finding.severity === 'proof' && !isAnswered && (
          <Button type="link" size="small" className="push" onClick={() => answer('proof')}>
            {t('point.prove')}
          </Button>
        )}
        {points?.canDispute(finding) && finding.severity !== 'proof' && !isAnswered && (
          <Button type="link" size="small" className="push" onClick={() => answer('dispute')}>
            {t('fix.dispute')}
          </Button>
        )}
      </div>
    </div>
  );
}

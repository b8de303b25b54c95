import { Button } from 'antd';
import type { KeyedFinding } from '../../domain/report.ts';
import { SeveritySign } from '../components/severity-sign.tsx';
import type { Desk } from '../desk/use-desk.ts';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import { findingId } from './doubts.ts';

type Props = {
  readonly findings: readonly KeyedFinding[];
  readonly desk: Desk;
  readonly selectedId: string | undefined;
  readonly canJudge: boolean;
};

/** What the rules found besides the doubts about a picture or a party: into a remark, or dismissed. */
export function FoundList({ findings, desk, selectedId, canJudge }: Props) {
  const { t } = useWords();
  if (findings.length === 0) return null;
  const open = findings.filter(({ key }) => !desk.judged.has(key)).length;
  return (
    <section className="delivery-part">
      <div className="row part-head">
        <h2>{t('delivery.found')}</h2>
        <span className="hint">{open > 0 && t('delivery.foundOpen', { count: open })}</span>
      </div>
      <ul className="card found-list">
        {findings.map((finding) => {
          const judgement = desk.judged.get(finding.key);
          return (
            <li
              key={finding.key}
              id={findingId(finding.key)}
              className={selectedId === findingId(finding.key) ? 'is-selected' : ''}
            >
              <SeveritySign severity={finding.severity} />
              <span className="found-words">
                {pick(finding.message)}
                {finding.file && <span className="hint"> {finding.file}</span>}
              </span>
              {judgement ? (
                <span className="row">
                  <span className="hint">
                    {t(judgement.state === 'accepted' ? 'delivery.accepted' : 'delivery.dismissed')}
                  </span>
                  {canJudge && (
                    <Button size="small" type="text" onClick={() => desk.reopen(finding.key)}>
                      {t('delivery.takeBack')}
                    </Button>
                  )}
                </span>
              ) : (
                canJudge && (
                  <span className="row">
                    <Button size="small" onClick={() => desk.accept(finding)}>
                      {t('delivery.accept')}
                    </Button>
                    <Button
                      size="small"
                      type="text"
                      onClick={() => desk.dismiss(finding, t('delivery.dismissWhy'))}
                    >
                      {t('delivery.dismiss')}
                    </Button>
                  </span>
                )
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

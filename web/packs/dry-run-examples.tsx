import { useState } from 'react';
import { Link } from 'react-router';
import type { DryRunExample, DryRunFinding } from '../../domain/dry-run.ts';
import { useWords } from '../i18n/start.ts';

type Props = {
  readonly examples: readonly DryRunExample[];
  readonly side: 'blocked' | 'passed';
  readonly onException: (word: string) => void;
};

const shownAtFirst = 5;

/** Submissions whose verdict changes, each beside what a reviewer made of it then. */
export function DryRunExamples({ examples, side, onException }: Props) {
  const { t } = useWords();
  const [shown, setShown] = useState(shownAtFirst);
  if (examples.length === 0) return <p className="hint">{t('ops.noExamples')}</p>;
  return (
    <>
      <ul className="ops-examples">
        {examples.slice(0, shown).map((example) => (
          <li key={example.submissionId} className="card">
            <div className="row row-wrap">
              <Link to={`/queue/${example.submissionId}`}>
                <b>{example.title || example.submissionId}</b>
              </Link>
              <span className="hint">{example.sellerName}</span>
              <Agreement example={example} />
            </div>
            {example.findings.map((finding) => (
              <FindingLine
                key={`${finding.field}${finding.rule}${finding.quote ?? ''}`}
                finding={finding}
                onException={side === 'blocked' ? onException : undefined}
              />
            ))}
            {example.verdict && <p className="hint">{thenWords(example, t)}</p>}
          </li>
        ))}
      </ul>
      {examples.length > shown && (
        <button type="button" className="link" onClick={() => setShown(shown + 20)}>
          {t('ops.more', { count: Math.min(20, examples.length - shown) })}
        </button>
      )}
    </>
  );
}

function Agreement({ example: { agrees } }: { example: DryRunExample }) {
  const { t } = useWords();
  if (agrees === null) return <span className="tag is-note push">{t('ops.undecided')}</span>;
  return (
    <span className={`tag push ${agrees ? 'is-good' : 'is-block'}`}>
      {t(agrees ? 'ops.agrees' : 'ops.disagrees')}
    </span>
  );
}

function thenWords({ verdict, agrees }: DryRunExample, t: ReturnType<typeof useWords>['t']): string {
  if (verdict === 'approved') return t('ops.approvedThen');
  return t(agrees ? 'ops.askedThen' : 'ops.rejectedThen');
}

type LineProps = {
  readonly finding: DryRunFinding;
  readonly onException: ((word: string) => void) | undefined;
};

function FindingLine({ finding, onException }: LineProps) {
  const { t } = useWords();
  const { quote, excerpt, quoteAt = 0, location, after, before } = finding;
  const severity = after ?? before ?? 'warn';
  return (
    <p className="ops-quote">
      <span className="hint">{location}</span>{' '}
      {excerpt !== undefined && quote !== undefined ? (
        <span>
          …{excerpt.slice(0, quoteAt)}
          <mark className={`mark is-${severity}`}>{excerpt.slice(quoteAt, quoteAt + quote.length)}</mark>
          {excerpt.slice(quoteAt + quote.length)}…
        </span>
      ) : (
        quote && <mark className={`mark is-${severity}`}>{quote}</mark>
      )}
      {quote && onException && (
        <button type="button" className="link" onClick={() => onException(quote)}>
          {t('ops.addException')}
        </button>
      )}
    </p>
  );
}

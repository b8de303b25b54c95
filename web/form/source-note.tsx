import type { RuleSource } from '../../domain/finding.ts';
import { useWords } from '../i18n/start.ts';

/** Where a rule stands, so that one can read it for oneself. */
export function SourceNote({ source }: { source: RuleSource }) {
  const { t } = useWords();
  const isAddress = /^https?:/u.test(source.reference ?? '');
  return (
    <span>
      {source.title}
      {source.reference && !isAddress && ` · ${source.reference}`}
      {isAddress && (
        <>
          {' '}
          <a href={source.reference} target="_blank" rel="noreferrer">
            {t('check.readSource')}
          </a>
        </>
      )}
    </span>
  );
}

import type { RuleSource } from '../../domain/finding.ts';
import { useWords } from '../i18n/start.ts';

/** Who says so, how sure that is, and when it was last read. */
export function SourceCell({ source }: { source: RuleSource }) {
  const { t } = useWords();
  const { title, reference, confidence, checkedOn } = source;
  return (
    <>
      {/^https?:/u.test(reference ?? '') ? (
        <a href={reference} target="_blank" rel="noreferrer" title={title}>
          {title}
        </a>
      ) : (
        <span title={reference}>{title}</span>
      )}
      <span className="hint queue-seller">
        {t(`packs.confidence.${confidence}`)} · {t('packs.checked', { on: checkedOn.slice(5) })}
      </span>
    </>
  );
}

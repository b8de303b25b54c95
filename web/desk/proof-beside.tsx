import { useState } from 'react';
import type { KeyedFinding } from '../../domain/report.ts';
import { fileAddress } from '../api/routes.ts';
import { useWords } from '../i18n/start.ts';
import { usePoints } from '../threads/use-points.ts';

/** The document that the seller put against the selected finding, beside the claim on the page. */
export function useProofOf(submissionId: string, finding: KeyedFinding | undefined) {
  const points = usePoints(submissionId);
  const answer = finding && points.of(finding.key)?.answer?.answer;
  return answer?.document ? { answer, document: answer.document } : undefined;
}

export function ProofBeside({ proof }: { proof: NonNullable<ReturnType<typeof useProofOf>> }) {
  const { t } = useWords();
  const [isLarge, setLarge] = useState(false);
  const { answer, document } = proof;
  return (
    <aside className={`card proof-beside ${isLarge ? 'is-large' : ''}`} aria-label={t('proof.beside')}>
      <p className="row">
        <b>{t('proof.beside')}</b>
        <button type="button" className="link push" onClick={() => setLarge(!isLarge)}>
          {t(isLarge ? 'proof.smaller' : 'proof.larger')}
        </button>
      </p>
      {answer.kind === 'proved' && (
        <p className="hint">
          {answer.scope} · {t('proof.dates', { from: answer.issuedOn, until: answer.validUntil })}
        </p>
      )}
      {document.mediaType.startsWith('image/') ? (
        <img src={fileAddress(document)} alt={document.name} />
      ) : (
        <iframe src={fileAddress(document)} title={document.name} />
      )}
    </aside>
  );
}

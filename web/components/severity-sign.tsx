import type { ReactNode } from 'react';
import type { Severity } from '../../domain/severity.ts';
import { useWords } from '../i18n/start.ts';

const shapes: Readonly<Record<Severity, ReactNode>> = {
  block: (
    <>
      <path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" fill="#B3261E" />
      <path d="M4.6 8h6.8" stroke="#fff" strokeWidth="1.8" />
    </>
  ),
  proof: (
    <>
      <path d="M8 .8 15.2 8 8 15.2.8 8z" fill="#8B2F80" />
      <circle cx="8" cy="8" r="2" fill="#fff" />
    </>
  ),
  warn: (
    <>
      <path d="M8 1.4 15.4 14.4H.6z" fill="#A66C00" />
      <path d="M8 6v4.2M8 11.4v1.6" stroke="#fff" strokeWidth="1.6" />
    </>
  ),
  note: <circle cx="8" cy="8" r="5.6" fill="none" stroke="#525B6E" strokeWidth="2" />,
};

/** Shape and colour of a severity; its name is said beside it, or read out where it isn't. */
export function SeveritySign({ severity, silent }: { severity: Severity; silent?: boolean }) {
  const { t } = useWords();
  return (
    <svg className="icon severity-sign" viewBox="0 0 16 16" aria-hidden={silent === true}>
      <title>{t(`severity.${severity}`)}</title>
      {shapes[severity]}
    </svg>
  );
}

export function SeverityLabel({ severity }: { severity: Severity }) {
  const { t } = useWords();
  return (
    <span className={`severity-label is-${severity}`}>
      <SeveritySign severity={severity} silent />
      {t(`severity.${severity}`)}
    </span>
  );
}

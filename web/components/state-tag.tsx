import type { SubmissionState } from '../../domain/submission.ts';
import { useWords } from '../i18n/start.ts';

const tones: Readonly<Record<SubmissionState, string>> = {
  draft: 'note',
  submitted: 'accent',
  checking: 'accent',
  'waiting-for-review': 'accent',
  'in-review': 'accent',
  approved: 'good',
  rejected: 'block',
  withdrawn: 'note',
};

export function StateTag({ state }: { state: SubmissionState }) {
  const { t } = useWords();
  return <span className={`tag is-${tones[state]}`}>{t(`state.${state}`)}</span>;
}

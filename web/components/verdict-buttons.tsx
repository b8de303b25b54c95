import { Check, Undo2 } from 'lucide-react';
import { useWords } from '../i18n/start.ts';

export type Verdict = 'approved' | 'rejected';

const verdicts = [
  { name: 'approved', className: 'is-approve', Icon: Check, words: 'desk.approve', shortcut: 'V' },
  { name: 'rejected', className: 'is-reject', Icon: Undo2, words: 'desk.reject', shortcut: 'R' },
] as const;

type Props = {
  readonly verdict: Verdict;
  readonly onChoose: (verdict: Verdict) => void;
  /** Whether the page answers to their keys. */
  readonly hasKeys?: boolean;
};

/** Approve or reject: one of the two is pressed. */
export function VerdictButtons({ verdict, onChoose, hasKeys = false }: Props) {
  const { t } = useWords();
  return (
    <fieldset className="verdicts">
      <legend className="visually-hidden">{t('desk.verdict')}</legend>
      {verdicts.map(({ name, className, Icon, words, shortcut }) => (
        <button
          key={name}
          type="button"
          aria-pressed={verdict === name}
          className={className}
          onClick={() => onChoose(name)}
        >
          <Icon className="icon" /> {t(words)}
          {hasKeys && (
            <>
              {' '}
              <kbd>{shortcut}</kbd>
            </>
          )}
        </button>
      ))}
    </fieldset>
  );
}

import { Circle, CircleCheck } from 'lucide-react';
import type { FormDefinition, FormSection } from '../../domain/form.ts';
import { SeveritySign } from '../components/severity-sign.tsx';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';
import type { Left } from './values.ts';

type Props = { readonly form: FormDefinition; readonly left: Left };

type Progress = { readonly done: number; readonly of: number; readonly hasProblem: boolean };

function progressOf(section: FormSection, left: Left): Progress {
  const counted = section.fields.filter((field) => field.required || left.mustFix.includes(field));
  const open = counted.filter((field) => left.mustFix.includes(field) || left.missing.includes(field));
  return {
    of: counted.length,
    done: counted.length - open.length,
    hasProblem: section.fields.some((field) => left.mustFix.includes(field)),
  };
}

const goTo = (key: string) => document.getElementById(`section-${key}`)?.scrollIntoView({ block: 'start' });

/** Sections with what is done in each; a select where the window is narrow. */
export function SectionNav({ form, left }: Props) {
  const { t } = useWords();
  return (
    <nav className="section-nav" aria-label={t('form_.sections')}>
      <select
        className="input section-select"
        aria-label={t('form_.section')}
        onChange={(event) => goTo(event.target.value)}
      >
        {form.sections.map((section) => {
          const { done, of } = progressOf(section, left);
          return (
            <option key={section.key} value={section.key}>
              {pick(section.title)} {of > 0 ? `${done}/${of}` : ''}
            </option>
          );
        })}
      </select>
      <ul>
        {form.sections.map((section) => {
          const { done, of, hasProblem } = progressOf(section, left);
          return (
            <li key={section.key}>
              <button type="button" onClick={() => goTo(section.key)}>
                {hasProblem ? (
                  <SeveritySign severity="block" />
                ) : done === of && of > 0 ? (
                  <CircleCheck className="icon is-good" />
                ) : (
                  <Circle className="icon" />
                )}
                {pick(section.title)}
                <span className="hint push">{of > 0 && `${done}/${of}`}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <div className="section-keys hint">
        <p>
          <kbd>F8</kbd> {t('form_.nextProblem')}
        </p>
        <p>
          <kbd>Alt</kbd> <kbd>↵</kbd> {t('form_.useRewrite')}
        </p>
        <p>
          <kbd>Ctrl</kbd> <kbd>S</kbd> {t('form_.saveNow')}
        </p>
      </div>
    </nav>
  );
}

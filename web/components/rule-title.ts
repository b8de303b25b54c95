import { allRules } from '../../rules/index.ts';
import { pick } from '../i18n/language.ts';
import { useWords } from '../i18n/start.ts';

/** A rule as people call it, in the language of the page; its id where it is not known here. */
export function useRuleTitle(): (id: string) => string {
  useWords();
  return (id) => {
    const rule = allRules.find((one) => one.id === id);
    return rule ? pick(rule.title) : id;
  };
}

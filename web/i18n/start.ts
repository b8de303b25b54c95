import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Language } from '../../domain/bilingual.ts';
import { en } from './en/words.ts';
import { currentLanguage, rememberLanguage } from './language.ts';
import { zh } from './zh/words.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: { words: typeof zh };
  }
}

/** Both languages come with the first script: switching never waits for the network. */
export function startTranslation(): void {
  rememberLanguage(currentLanguage());
  void i18next.use(initReactI18next).init({
    lng: currentLanguage(),
    fallbackLng: 'zh',
    defaultNS: 'words',
    ns: ['words'],
    resources: { zh: { words: zh }, en: { words: en } },
    interpolation: { escapeValue: false },
  });
}

/** The words of the interface, the language they are in, and the switch. */
export function useWords() {
  const { t, i18n } = useTranslation();
  const switchTo = (language: Language) => {
    rememberLanguage(language);
    void i18n.changeLanguage(language);
  };
  return { t, language: i18n.language as Language, switchTo };
}

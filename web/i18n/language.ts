import type { Bilingual, Language } from '../../domain/bilingual.ts';

const storageKey = 'shangjia.language';

let language: Language = readStored();

function readStored(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}

/** The language of the interface, outside React. */
export function currentLanguage(): Language {
  return language;
}

export function rememberLanguage(chosen: Language): void {
  language = chosen;
  document.documentElement.lang = chosen === 'zh' ? 'zh-CN' : 'en';
  try {
    localStorage.setItem(storageKey, chosen);
  } catch {
    // Storage is switched off: the choice lives as long as the page.
  }
}

export function pick(text: Bilingual): string {
  return text[language];
}

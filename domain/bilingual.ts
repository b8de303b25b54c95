/** A text in the interface's two languages; Chinese is the first. */
export type Bilingual = { readonly zh: string; readonly en: string };
export type Language = keyof Bilingual;

export const both = (zh: string, en: string): Bilingual => ({ zh, en });

import type { Bilingual } from '../../domain/bilingual.ts';

export type ProblemText = { readonly status: number; readonly title: Bilingual; readonly detail: Bilingual };

/** In Chinese and English each: what is wrong, what to do; `{name}` is filled in. */
export const say = (
  status: number,
  title: readonly [zh: string, en: string],
  detail: readonly [zh: string, en: string],
): ProblemText => ({
  status,
  title: { zh: title[0], en: title[1] },
  detail: { zh: detail[0], en: detail[1] },
});

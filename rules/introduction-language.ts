import { both } from '../domain/bilingual.ts';
import { defineRule, found, notApplicable, passed } from './rule.ts';

/** Share of Chinese among the letters above which a text is no English any more; names may stay Chinese. */
const mostChinese = 0.3;

/**
 * An introduction that the international site shows in another language than English. Source: joining guide of the
 * international site, introduction; checked 2026-11-22.
 */
export const introductionLanguage = defineRule({
  id: 'introduction-language',
  title: both('简介的语言', 'Language of the introduction'),
  severity: 'block',
  needs: ['text'],
  check: ({ text }) => {
    const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0;
    const words = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
    if (chinese + words === 0) return notApplicable('no words');
    if (chinese / (chinese + words) <= mostChinese) return passed;
    return found([
      {
        code: 'introduction-not-english',
        message: both(
          '国际站的简介须用英文。请改为英文。',
          'The international site shows introductions in English. Write it in English.',
        ),
      },
    ]);
  },
});

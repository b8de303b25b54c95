import { both } from '../domain/bilingual.ts';
import { foldWidth } from './fold-width.ts';
import { defineRule, found, notApplicable, passed } from './rule.ts';
import { matchesIn } from './text-match.ts';

const nothingSaid =
  /^(?:无|暂无|没有|空|略|同上|待定|待补充?|待填写?|待完善|测试|测试一下|试试|随便|不知道|n\/?a|none|null|undefined|tbd|todo|test(?:ing)?|asdf\w*|qwer\w*|[-—–_.。…*?？/\\\s]+|(\S)\1{2,})$/iu;

const leftovers = [
  /(?:待|请|需)(?:补充|填写|完善|更新)(?:内容|此处|说明|文字)?(?=[。;；,，)\]】>]|$)/gmu,
  /(?:此处|这里)(?:填写|输入|放|写)[^。\n]{0,20}/gu,
  /lorem ipsum(?: dolor sit amet)?/giu,
  /(?<![A-Za-z])(?:TODO|TBD|FIXME)(?![A-Za-z])/gu,
  /x{4,}(?![\w@.])/giu,
  /示例(?:文字|文本|内容)|样例文字/gu,
];

/** Whether the whole text stands for nothing: 无, 暂无, N/A, dashes, one sign repeated. */
export function isPlaceholder(text: string): boolean {
  return nothingSaid.test(foldWidth(text).trim());
}

/**
 * Text of a template that nobody replaced, or that says nothing at all. Source: listing guide (delete template notes)
 * and our own judgement; checked 2026-11-22.
 */
export const placeholderText = defineRule({
  id: 'placeholder-text',
  title: both('占位文字', 'Placeholder text'),
  severity: 'warn',
  needs: ['text'],
  check: ({ text, field }) => {
    if (text.trim() === '') return notApplicable('empty');
    if (field.required && isPlaceholder(text))
      return found([
        {
          code: 'placeholder-text',
          quote: text.trim(),
          message: both(
            `“${text.trim().slice(0, 40)}”没有说明任何内容。请写真实内容。`,
            `"${text.trim().slice(0, 40)}" says nothing. Write what is meant.`,
          ),
        },
      ]);
    const matches = matchesIn(text, leftovers);
    if (matches.length === 0) return passed;
    return found(
      matches.map((match) => ({
        code: 'placeholder-text',
        ...match,
        message: both(
          `“${match.quote}”像是没有替换的模板文字。请换成真实内容或删去。`,
          `"${match.quote}" looks like a template's text. Replace or delete it.`,
        ),
      })),
    );
  },
});

import { both } from '../domain/bilingual.ts';
import { foldWidth } from './fold-width.ts';
import { isPlaceholder } from './placeholder-text.ts';
import { defineRule, found, notApplicable, passed } from './rule.ts';

const saysWhen =
  /\d|[一二三四五六七八九十]+点|工作日|周[一二三四五六日末]|每[天日]|全[天年]|全天候|昼夜|早|晚|节假日|hours?|days?|daily|a\.?m|p\.?m|24|always|mon|sun/iu;

/**
 * A part of the support that is filled in but says nothing: 无 as a phone, hours without a time. A part left empty is
 * the required-field rule's. Source: service and support (content, hours, phone, mail); checked 2026-11-22.
 */
export const supportParts = defineRule({
  id: 'support-parts',
  title: both('售后支持四要素', 'The four parts of support'),
  severity: 'block',
  needs: ['text'],
  check: ({ text, field }) => {
    const said = foldWidth(text).trim();
    if (said === '') return notApplicable('empty');
    const { zh, en } = field.label;
    if (isPlaceholder(said))
      return found([
        {
          code: 'support-part-missing',
          quote: text.trim(),
          message: both(
            `${zh}写的是“${said}”，买家找不到人。内容、时间、电话、邮箱四项都要有，请补上。`,
            `${en} says "${said}", so buyers reach nobody. Content, hours, phone and e-mail are all needed.`,
          ),
        },
      ]);
    if (field.key === 'supportHours' && !saysWhen.test(said))
      return found([
        {
          code: 'support-hours-unclear',
          severity: 'warn',
          quote: text.trim(),
          message: both(
            `看不出什么时候提供支持。请写明时间，如“工作日 9:00–18:00”。`,
            `It does not say when support is there. Write the hours, such as "Working days 9:00–18:00".`,
          ),
        },
      ]);
    return passed;
  },
});

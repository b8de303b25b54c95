import { type Bilingual, both } from '../domain/bilingual.ts';
import { isTextField } from '../domain/form.ts';
import { defineRule, found, notApplicable, passed } from './rule.ts';

/**
 * Texts that are shorter or longer than the form allows, in characters as a person counts them. The longest texts are
 * our own limits; the shortest keep out what says nothing. Source: own; checked 2026-11-22.
 */
export const textLength = defineRule({
  id: 'text-length',
  title: both('文字长度', 'Text length'),
  severity: 'block',
  needs: ['value'],
  check: ({ value, field }) => {
    if (!isTextField(field) || typeof value !== 'string') return notApplicable('no text');
    const text = value.trim();
    if (text === '') return notApplicable('empty');
    const length = countCharacters(text);
    if (length > field.maxLength)
      return found([{ code: 'text-too-long', message: tooLong(length, field.maxLength) }]);
    if (length < (field.minLength ?? 0))
      return found([{ code: 'text-too-short', message: tooShort(length, field.minLength ?? 0) }]);
    return passed;
  },
});

/** Code points, so that an emoji or a rare character counts once. */
export function countCharacters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff;
    if (!isSecondHalf) count += 1;
  }
  return count;
}

const tooLong = (length: number, most: number): Bilingual =>
  both(
    `有 ${length} 字，最多 ${most} 字。请删减 ${length - most} 字。`,
    `${length} characters, at most ${most} are allowed. Cut ${length - most}.`,
  );

const tooShort = (length: number, least: number): Bilingual =>
  both(
    `只有 ${length} 字，至少要 ${least} 字。请补充具体内容。`,
    `${length} characters, at least ${least} are needed. Say more.`,
  );

import { both } from '../domain/bilingual.ts';
import { filesOf } from './field-artifacts.ts';
import { defineRule, found, notApplicable, passed } from './rule.ts';
import { countCharacters } from './text-length.ts';

/** In characters, with runs of blanks counted once. */
const leastWithoutPictures = 400;

/**
 * A description of words alone that is too short. `params.least` sets the number, `params.pictures` the key of the
 * field whose pictures make up for it. Source: listing guide, description (400 characters); checked 2026-11-22.
 */
export const descriptionLength = defineRule({
  id: 'description-length',
  title: both('介绍的篇幅', 'Length of the description'),
  severity: 'block',
  needs: ['text', 'fields'],
  check: ({ text, fields, params }) => {
    const least = typeof params.least === 'number' ? params.least : leastWithoutPictures;
    const pictures = typeof params.pictures === 'string' ? params.pictures : 'descriptionPictures';
    const length = countCharacters(text.replace(/\s+/gu, ' ').trim());
    if (length === 0) return notApplicable('empty');
    if (length >= least || filesOf(fields[pictures]).length > 0) return passed;
    return found([
      {
        code: 'description-too-short',
        message: both(
          `没有配图，只有 ${length} 字，至少要 ${least} 字。请补充功能说明，或上传介绍图片。`,
          `Without pictures it has ${length} characters, at least ${least} are needed. Say more of its functions, or add pictures.`,
        ),
      },
    ]);
  },
});

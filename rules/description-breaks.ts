import { both } from '../domain/bilingual.ts';
import { defineRule, found } from './rule.ts';

/** Three empty lines in a row, or more. */
const runsOfEmptyLines = /(?:\r?\n[ \t\u3000]*){4,}/gu;

/**
 * Runs of empty lines, which tear a page apart. Source: listing guide, description (tidy, no mass line breaks); where
 * "mass" begins is our own judgement. Checked 2026-11-22.
 */
export const descriptionBreaks = defineRule({
  id: 'description-breaks',
  title: both('大段空行', 'Runs of empty lines'),
  severity: 'warn',
  needs: ['text'],
  check: ({ text }) =>
    found(
      [...text.trim().matchAll(runsOfEmptyLines)].map((match) => {
        const lines = (match[0].match(/\n/gu)?.length ?? 1) - 1;
        const start = match.index + (text.length - text.trimStart().length);
        return {
          code: 'description-breaks',
          span: { start, end: start + match[0].length },
          quote: match[0],
          message: both(
            `连续空了 ${lines} 行。请删去多余的空行。`,
            `${lines} empty lines in a row. Delete those that are not needed.`,
          ),
          rewrites: ['\n\n'],
        };
      }),
    ),
});

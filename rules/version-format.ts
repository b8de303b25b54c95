import { both } from '../domain/bilingual.ts';
import { foldWidth } from './fold-width.ts';
import { defineRule, found, notApplicable, passed } from './rule.ts';

const printedForm = /^V[1-9]\d*(?:\.\d+)+$/u;

/**
 * A version in another form than V1.0, or one below 1. Source: listing guide, version (not v0.1, First Version,
 * Initial Version); checked 2026-11-22.
 */
export const versionFormat = defineRule({
  id: 'version-format',
  title: both('版本格式', 'Version format'),
  severity: 'block',
  needs: ['text'],
  check: ({ text }) => {
    const version = text.trim();
    if (version === '') return notApplicable('empty');
    if (printedForm.test(version)) return passed;
    const rewrite = corrected(version);
    return found([
      {
        code: 'version-format',
        quote: text,
        span: { start: 0, end: text.length },
        message: both(
          `版本“${version.slice(0, 40)}”不是 V1.0 的格式。请以大写 V 开头，至少写两段数字，从 1 开始。`,
          `"${version.slice(0, 40)}" is not in the form V1.0. Start with a capital V and write at least two numbers, from 1 on.`,
        ),
        ...(rewrite ? { rewrites: [rewrite] } : {}),
      },
    ]);
  },
});

/** The same numbers in the printed form; undefined where that would invent one. */
function corrected(version: string): string | undefined {
  const numbers = /^(?:v|ver|version|版本)?[\s.:：]*([1-9]\d*(?:\.\d+)*)(?:版)?$/iu.exec(
    foldWidth(version),
  )?.[1];
  if (!numbers) return undefined;
  return numbers.includes('.') ? `V${numbers}` : `V${numbers}.0`;
}

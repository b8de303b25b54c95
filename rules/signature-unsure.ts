import { partyNames } from '../domain/acceptance-facts.ts';
import { both } from '../domain/bilingual.ts';
import { defineRule, found } from './rule.ts';
import { partiesOf, placeOf, repeatedReasons } from './signatures/readable-forms.ts';
import { wordReasons } from './signatures/reason-words.ts';

/** What the reader can't tell goes to a human, with the place to look at. Own; checked 2026-11-22. */
export const signatureUnsure = defineRule({
  id: 'signature-unsure',
  title: both('签字需要人工确认', 'Signature to be confirmed'),
  severity: 'warn',
  needs: ['acceptanceForms'],
  check: ({ acceptanceForms }) =>
    found(
      partiesOf(acceptanceForms)
        .filter(({ signature }) => signature.state === 'unsure')
        // A repeated signature is told by its own rule, once.
        .filter(({ signature }) => !signature.reasons.some((reason) => repeatedReasons.includes(reason)))
        .map((one) => {
          const who = partyNames[one.party];
          const why = wordReasons(one.signature.reasons);
          return {
            code: 'signature-unsure',
            ...placeOf(one),
            message: both(
              `不能确定${who.zh}是否已签字：${why.zh}。请对照原件确认。`,
              `It is not certain that ${who.en} has signed: ${why.en}. Compare with the original.`,
            ),
          };
        }),
    ),
});

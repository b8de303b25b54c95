import { partyNames } from '../domain/acceptance-facts.ts';
import { both } from '../domain/bilingual.ts';
import { defineRule, found } from './rule.ts';
import { partiesOf, placeOf } from './signatures/readable-forms.ts';
import { wordReasons } from './signatures/reason-words.ts';

/** A party's block without handwriting, seal or valid digital signature. All three sign; checked 2026-11-22. */
export const signatureMissing = defineRule({
  id: 'signature-missing',
  title: both('验收单缺少签字', 'Signature missing on the form'),
  severity: 'block',
  needs: ['acceptanceForms'],
  check: ({ acceptanceForms }) =>
    found(
      partiesOf(acceptanceForms)
        .filter(({ signature }) => signature.state === 'missing')
        .map((one) => {
          const who = partyNames[one.party];
          const why = wordReasons(one.signature.reasons);
          return {
            code: 'signature-missing',
            ...placeOf(one),
            message: both(
              `${who.zh}还没有签字：${why.zh}。请${who.zh}手写签名、盖章或用有效的数字证书签署后重新上传。`,
              `No signature of ${who.en}: ${why.en}. Have ${who.en} sign by hand, by seal or with a valid certificate, and upload the form again.`,
            ),
          };
        }),
    ),
});

import { partyNames, type SignatureReason } from '../domain/acceptance-facts.ts';
import { both } from '../domain/bilingual.ts';
import { defineRule, found } from './rule.ts';
import { type PartyOnForm, partiesOf, placeOf, repeatedReasons } from './signatures/readable-forms.ts';
import { reasonWords } from './signatures/reason-words.ts';

type Repetition = {
  readonly reason: SignatureReason;
  readonly parties: readonly [PartyOnForm, ...PartyOnForm[]];
};

/** Parties of one form that show the same stamp, hand or certificate. */
function findRepetitions(all: readonly PartyOnForm[]): Repetition[] {
  const groups = new Map<string, { reason: SignatureReason; parties: [PartyOnForm, ...PartyOnForm[]] }>();
  for (const one of all) {
    const reason = one.signature.reasons.find((candidate) => repeatedReasons.includes(candidate));
    if (!reason) continue;
    const key = `${one.form.file} ${reason}`;
    const group = groups.get(key);
    if (group) group.parties.push(one);
    else groups.set(key, { reason, parties: [one] });
  }
  return [...groups.values()];
}

/** One stamp, one hand or one certificate can't stand for two parties. Own; checked 2026-11-22. */
export const signatureRepeated = defineRule({
  id: 'signature-repeated',
  title: both('不同的签署方签的是同一个', 'One signature for several parties'),
  severity: 'warn',
  needs: ['acceptanceForms'],
  check: ({ acceptanceForms }) =>
    found(
      findRepetitions(partiesOf(acceptanceForms)).map(({ reason, parties }) => {
        const [first] = parties;
        const zh = parties.map(({ party }) => partyNames[party].zh).join('、');
        const en = parties.map(({ party }) => partyNames[party].en).join(', ');
        return {
          code: 'signature-repeated',
          ...placeOf(first),
          parties: parties.map(({ party }) => party),
          message: both(
            `${zh}：${reasonWords[reason].zh}。三方须各自签署，请核对后由本人或本单位重新签署。`,
            `${en}: ${reasonWords[reason].en}. Each party signs for itself: check, and have them sign again.`,
          ),
        };
      }),
    ),
});

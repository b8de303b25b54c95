import { centreY } from './geometry.ts';
import type { Label } from './labels.ts';
import type { PageLine } from './page-lines.ts';
import { findPartyWords, signWords } from './party-words.ts';

/** Who signs some forms beside the three parties, at the head of its block. */
const otherWords =
  /^(?:[一二三四\d][、.:)]|项目|for(?:andonbehalfof)?(?:the)?)?(?:(?:丁方|戊方|监理|第三方|测评|检测|见证|审计|财务|咨询)(?:单位|机构|方|部门?|处|公司)?|engineer|consultant|supervisor|witness|auditor)/;

export const namesOtherSignatory = (words: string): boolean => otherWords.test(words);

/** Labels of those who sign beside the parties, in line with the labels that were chosen: their blocks end the others’. */
export function findOthers(lines: readonly PageLine[], labels: readonly Label[], em: number): Label[] {
  const [first] = labels;
  if (!first) return [];
  return lines.flatMap((line): Label[] => {
    const match = otherWords.exec(line.words);
    if (!match || line.isStamped || line.confidence < 0.6 || findPartyWords(line.words).length > 0) return [];
    // Behind a slash or in brackets stands the same once more.
    const tail = line.words.slice(match[0].length).replace(/[/|(].*$/, '');
    if (tail.length > 4 && !signWords.test(tail)) return [];
    const isInLine = labels.some(
      ({ line: { box } }) =>
        (Math.abs(centreY(box) - centreY(line.box)) < em && Math.abs(box.x - line.box.x) > em * 4) ||
        (Math.abs(box.x - line.box.x) < em * 2 && Math.abs(box.y - line.box.y) > em * 3),
    );
    const { box } = line;
    return isInLine ? [{ party: first.party, box, line, tail, worth: 0, byLetter: false }] : [];
  });
}

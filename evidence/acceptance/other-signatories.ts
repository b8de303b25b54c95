import { centreY } from './geometry.ts';
import type { Label } from './labels.ts';
import type { PageLine } from './page-lines.ts';
import { findPartyWords, signWords } from './party-words.ts';
import { followingPrint, repeatedPrint } from './repeated-print.ts';

/** Who signs some forms beside the three parties, at the head of its block. */
const otherWords =
  /^(?:[一二三四\d][、.:)]|项目|for(?:andonbehalfof)?(?:the)?)?(?:(?:丁方|戊方|监理|第三方|测评|检测|见证|(?:跟踪|全过程)?审计|(?:造价|结算)?审核|财务|纪检|咨询)(?:单位|机构|方|部门?|处|公司)?|engineer|consultant|supervisor|witness|auditor)/;

export const namesOtherSignatory = (words: string): boolean => otherWords.test(words);

/** What is delivered may be called after those who use it, and signs nothing: 财务共享平台. */
const namesThing = /(?:平台|中台|系统|软件|产品|模块|项目)$/;

/** Heads of blocks by whatever name: the parties' small print follows them as it follows the labels. */
function headsByPrint(lines: readonly PageLine[], labels: readonly Label[], em: number): PageLine[] {
  const isTaken = (line: PageLine) =>
    line.isStamped || labels.some((label) => label.line === line) || findPartyWords(line.words).length > 0;
  const found = repeatedPrint(lines, labels).flatMap((kind) => {
    const following = followingPrint(kind, labels, em);
    return (following?.rest ?? []).flatMap((print) => {
      const [x, y] = [print.box.x - (following?.dx ?? 0), centreY(print.box) - (following?.dy ?? 0)];
      const isThere = ({ box }: PageLine) =>
        Math.abs(box.x - x) < em && Math.abs(centreY(box) - y) < em * 0.7;
      return lines.filter((line) => line !== print && !isTaken(line) && isThere(line));
    });
  });
  return [...new Set(found)];
}

/** Labels of those who sign beside the parties, in line with the labels that were chosen: their blocks end the others’. */
export function findOthers(lines: readonly PageLine[], labels: readonly Label[], em: number): Label[] {
  const [first] = labels;
  if (!first) return [];
  const heads = headsByPrint(lines, labels, em);
  const label = (line: PageLine, tail: string): Label => ({
    ...{ party: first.party, box: line.box, line, tail, worth: 0, byLetter: false },
  });
  const isInLine = (other: PageLine) => {
    const { box } = other;
    // A witness may be a party, where the form says so.
    if (labels.some(({ line }) => line === other)) return false;
    return labels.some(
      ({ line: { box: own } }) =>
        (Math.abs(centreY(own) - centreY(box)) < em && Math.abs(own.x - box.x) > em * 4) ||
        (Math.abs(own.x - box.x) < em * 2 && Math.abs(own.y - box.y) > em * 3),
    );
  };
  return lines.filter(isInLine).flatMap((line): Label[] => {
    if (heads.includes(line)) return [label(line, '')];
    const match = otherWords.exec(line.words);
    if (!match || namesThing.test(line.words)) return [];
    if (line.isStamped || line.confidence < 0.6 || findPartyWords(line.words).length > 0) return [];
    // Behind a slash or in brackets stands the same once more.
    const tail = line.words.slice(match[0].length).replace(/[/|(].*$/, '');
    return tail.length > 4 && !signWords.test(tail) ? [] : [label(line, tail)];
  });
}

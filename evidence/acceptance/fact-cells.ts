import { centreX, centreY } from './geometry.ts';
import { namesOtherSignatory } from './other-signatories.ts';
import type { PageLine } from './page-lines.ts';
import { dateWords, findPartyWords, signWords } from './party-words.ts';
import type { Rules } from './ruled-lines.ts';

/** The rules of a page and a line's height. */
type Ruled = { readonly rules: Rules; readonly em: number };

const asksToSign = /签字|签章|签名|盖章|公章/;

/** A cell one line high beside another with words in it: a fact of the order such as 用户: 海岳集团, no place to sign. */
export function isFactCell(line: PageLine, lines: readonly PageLine[], { rules, em }: Ruled): boolean {
  if (asksToSign.test(line.words)) return false;
  const [x, y] = [centreX(line.box), centreY(line.box)];
  const over = rules.level.filter((rule) => rule.from <= x && rule.to >= x);
  const isLow = [-1, 1].every((side) =>
    over.some((rule) => side * (rule.at - y) > 0 && side * (rule.at - y) < em * 1.7),
  );
  if (!isLow) return false;
  const row = lines
    .filter((other) => Math.abs(centreY(other.box) - y) < em * 0.8)
    .sort((a, b) => a.box.x - b.box.x);
  const [before, beside] = [row[row.indexOf(line) - 1], row[row.indexOf(line) + 1]];
  const isHead = [before, beside].some(
    (other) => other && (findPartyWords(other.words).length > 0 || namesOtherSignatory(other.words)),
  );
  return (
    !isHead &&
    beside !== undefined &&
    beside.words.length >= 3 &&
    !signWords.test(beside.words) &&
    !dateWords.test(beside.words)
  );
}

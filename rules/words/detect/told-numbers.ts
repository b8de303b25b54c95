import { GatedPattern } from '../gate/gated-pattern.ts';
import type { PlaceList } from '../reading/gate-bank.ts';
import { readDigit } from './digits.ts';
import type { NumberRead } from './spoken-numbers.ts';

/** Says how scattered figures make one number. */
export const tellsHow = new GatedPattern(
  /(?:连|拼|合|接|凑|串)(?:(?:起来|到一起|在一起|一起)(?![看算计共约达])|成一|着[按念读拨打])|连[读拨](?:即|就|是|便)?|(?:去|删|抠|抹|划|拿|除)(?:掉|去)[^,。;!?\n]{1,8}(?:[可即就再便]|$|[)\],。;!?])|(?:横|竖|顺|倒|反|从头)着[^,。;!?\n]{0,4}[念读看拨打]|倒过来|反过来|从右[往到向至]左|从后[往到向]前|从上[往到向至]下|首尾相[接连]|奇数位|偶数位|(?:逐|一)行一?[个位]|忽略(?:字母|符号|空格|汉字|标点|小数点|横[杠线])|(?:字母|符号|空格|汉字|中文|标点|小数点|横[杠线])(?:忽略|不算|不念|不要|省略|剔除|[去删抠]掉?)|(?:逗号|星号|井号|空格|顿号|句号|减号|下划线|[*#、@_-])(?:都|全|均)?(?:是|[换改]成?|当[作成]?|代表|读[作成]?|即|=|→)(?:个|一)?(?:小数|圆)?点|(?:后面?|末尾|尾巴|结尾|最后)?再?(?:加|补|接|添|带|拼)[上个]?(?:后缀|域名)? ?(?:\.|点|dot) ?(?:com|cn|net|c[ 和与]?(?:om|n))(?![a-z])/g,
);
const saysReversed = /倒|反|从右|从后/;
/** What is said of a number that is called; elsewhere figures are summed up. */
const called = /[拨打念读号按]|电话|手机|联系|找我|就是|是我|老板|客服|phone|call|tel/;
const nearby = 24;
const before = 90;
const behind = 48;
const mobile = /^1[3-9]\d{9}$/;
const group = /[0-9]+|[零〇一幺壹二贰三叁四肆五伍六陆七柒八捌九玖洞拐勾]{2,}/g;
const mostGroups = 24;

type Group = { readonly digits: string; readonly start: number; readonly end: number };

function groupsIn(text: string, from: number, to: number): Group[] {
  return [...text.slice(from, to).matchAll(group)].slice(-mostGroups).map((match) => ({
    digits: [...match[0]].map(readDigit).join(''),
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}

const reversed = (digits: string): string => [...digits].reverse().join('');

/** Groups side by side that make a mobile number, read as is said. */
function numberIn(groups: readonly Group[], isReversed: boolean): NumberRead | undefined {
  for (let from = 0; from < groups.length; from++) {
    let digits = '';
    for (let to = from; to < groups.length && digits.length < 11; to++) {
      digits += groups[to]!.digits;
      const read = isReversed ? reversed(digits) : digits;
      if (mobile.test(read)) return { digits: read, start: groups[from]!.start, end: groups[to]!.end };
    }
  }
  return undefined;
}

/** Mobile numbers whose figures stand apart, beside a word on how to read them: v155.0731.8426(去掉点可拨). */
export function findToldNumbers(text: string, places: PlaceList): NumberRead[] {
  const found: NumberRead[] = [];
  for (const { 0: told, index } of tellsHow.matchesAt(text, places)) {
    if (!called.test(text.slice(Math.max(0, index - nearby), index + told.length + nearby))) continue;
    const groups = groupsIn(text, Math.max(0, index - before), index + told.length + behind);
    const number = numberIn(groups, saysReversed.test(told));
    if (number !== undefined) found.push(number);
  }
  return found;
}

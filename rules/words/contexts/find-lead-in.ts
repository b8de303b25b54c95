const forbidding =
  /(?:禁止|不得|严禁|请勿|不要|切勿|避免|违规|违禁|敏感|不允许|不能(?:出现|写|说|用|含)|不可|拦截|屏蔽|过滤|扣分|驳回|下架|整改|反例|错误(?:示范|示例|写法)|反面|骗局|诈骗|谎言|谣言|误区|虚假|负面清单|prohibited|forbidden|not allowed|banned|must not|avoid)/;
const forbiddingHeading =
  /(?:禁止|不得|严禁|请勿|不要|违规|违禁|敏感词|反例|错误示范|骗局|诈骗|谣言|误区|负面清单|prohibited|forbidden|banned|不能写)/;
const strongSubject =
  /(?:广告法|违禁词|敏感词|极限词|绝对化|骗局|反诈|反欺诈|虚假宣传|夸大宣传|违规词|违规用语|违规承诺|违规话术|诈骗|禁用词|内容审核|内容安全|广告审查|合规审查|advertising law|banned (?:words|phrases)|prohibited (?:words|terms|claims))/;
const opening = /[“"「『《‘']/;
const closing = /[”"」』》’']/;

const maxBack = 400;

/** Whether a hit stands between quotation marks: an opening one at most 16 units before, a closing one soon after. */
export function isQuoted(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from <= 16 && !opening.test(text[from - 1]!)) {
    if (/[\n。]/.test(text[from - 1]!) || /[”」』》]/.test(text[from - 1]!)) return false;
    from--;
  }
  if (from === 0 || start - from > 16) return false;
  for (let at = end; at < text.length && at - end <= 16; at++) {
    if (closing.test(text[at]!)) return true;
    if (/[\n。]/.test(text[at]!)) return false;
  }
  return false;
}

/** Whether the hit stands in a list whose lead-in says that such words are forbidden. */
export function followsForbiddance(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - maxBack), start);
  const lines = before.split('\n');
  lines.pop();
  let blank = 0;
  for (let at = lines.length - 1; at >= 0 && lines.length - at <= 12; at--) {
    const line = lines[at]!.trim();
    if (line === '') {
      if (++blank > 1) return false;
      continue;
    }
    const isHeading = line.length <= 24 && !/[。;!,:]/.test(line) && /^[\u3400-\u9fffa-z\d【#(]/.test(line);
    if ((line.endsWith(':') && forbidding.test(line)) || (isHeading && forbiddingHeading.test(line)))
      return true;
    if (line.endsWith(':') || isHeading) return false;
  }
  return false;
}

/** Whether the text at large is about forbidden words: a course, a filter, a review desk. */
export function isAboutForbiddenWords(text: string, start: number): boolean {
  return strongSubject.test(text.slice(Math.max(0, start - 1500), start + 1500));
}

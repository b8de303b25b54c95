const forbidding =
  /(?:禁止|不得|严禁|请勿|不要|切勿|避免|违规|违禁|敏感|不允许|不能(?:出现|写|说|用|含)|不可|拦截|屏蔽|过滤|扣分|驳回|下架|整改|反例|错误(?:示范|示例|写法)|反面|骗局|诈骗|谎言|谣言|误区|虚假|负面清单|prohibited|forbidden|not allowed|banned|must not|avoid)/;
const forbiddingHeading =
  /(?:禁止|不得|严禁|请勿|不要|违规|违禁|敏感词|反例|错误示范|骗局|诈骗|谣言|误区|负面清单|prohibited|forbidden|banned|不能写)/;
const strongSubject =
  /(?:广告法|违禁词|敏感词|极限词|绝对化|骗局|反诈|反欺诈|虚假宣传|夸大宣传|违规词|违规用语|违规承诺|违规话术|诈骗|禁用词|内容审核|内容安全|广告审查|合规审查|advertising law|banned (?:words|phrases)|prohibited (?:words|terms|claims))/g;
const culture =
  /(?:古籍|馆藏|文物|博物|非遗|民俗|文献|志书|词典|敏感词|违禁|违规|审核|过滤|拦截|迷信|封建|术数|讲解词|游戏|娱乐|小说|剧本|题材|展品|方志|宗教场所)/g;
/** Talk about how to talk: beside a quoted claim it says that the claim is an example. */
const aboutSpeech =
  /(?:不写|别写|不要写|不能写|不得写|没写|不可以说|不能说|不许说|别说|请勿说|不得说|不要说|别跟|不准说|不得称|不得在|不应说|只能出现|才能写|才可以写|可以写|要写明|请写全|开除|撕掉|黑名单|要改的|改写|误读|字样|[二两三四五六]个?字|几个字|这句话|的说法|写法|所谓|底线|话术|口径|文案|审稿|素材|送审|措辞|套餐名|牌匾|投诉|截图|有人劝|广告语|夸大|do not write|never write|never say|don't say|the phrase|wording)/g;
/** By unit: what it does about a quotation. */
const opens = 1;
const closes = 2;
const closesOnlySo = 4;
const parts = 8;
const quoteTable = new Uint8Array(65536);
for (const sign of '“"「『《‘\'') quoteTable[sign.charCodeAt(0)]! |= opens;
for (const sign of '”"」』》’\'') quoteTable[sign.charCodeAt(0)]! |= closes;
for (const sign of '”」』》') quoteTable[sign.charCodeAt(0)]! |= closesOnlySo;
for (const sign of '\n。') quoteTable[sign.charCodeAt(0)]! |= parts;

const maxBack = 400;

const farthestQuote = 16;

function isOpenedBefore(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0 && start - at <= farthestQuote + 1; at--) {
    const kind = quoteTable[text.charCodeAt(at)]!;
    if ((kind & opens) !== 0) return true;
    if ((kind & (closesOnlySo | parts)) !== 0) return false;
  }
  return false;
}

/** Whether a hit stands between quotation marks: an opening one at most 16 units before, a closing one soon after. */
export function isQuoted(text: string, start: number, end: number): boolean {
  if (!isOpenedBefore(text, start)) return false;
  for (let at = end; at < text.length && at - end <= farthestQuote; at++) {
    const kind = quoteTable[text.charCodeAt(at)]!;
    if ((kind & closes) !== 0) return true;
    if ((kind & parts) !== 0) return false;
  }
  return false;
}

/** Whether the line that begins at `lineStart` stands in a list whose lead-in says that such words are forbidden. */
function isUnderForbiddance(text: string, lineStart: number): boolean {
  if (lineStart === 0) return false;
  const lines = text.slice(Math.max(0, lineStart - maxBack), lineStart - 1).split('\n');
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

/** Index of the first of rising numbers that is not below the limit. */
function firstFrom(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a text speaks of something: the begin of each mention, rising. */
function mentionsOf(pattern: RegExp, text: string): number[] {
  return Array.from(text.matchAll(pattern), ({ index }) => index);
}

function isNear(mentions: readonly number[], at: number, units: number): boolean {
  const next = mentions[firstFrom(mentions, at - units)];
  return next !== undefined && next < at + units;
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** What a text at large says about its claims; each thing is looked up once, when it is first asked for. */
export class Surroundings {
  readonly text: string;
  private subjects: number[] | undefined;
  private culture: number[] | undefined;
  private speech: number[] | undefined;
  private lineStarts: number[] | undefined;
  private lineStart = -1;
  private underForbiddance = false;

  constructor(text: string) {
    this.text = text;
  }

  /** Whether a hit stands in a list whose lead-in says that such words are forbidden. */
  followsForbiddance(start: number): boolean {
    this.lineStarts ??= lineStartsOf(this.text);
    const lineStart = this.lineStarts[firstFrom(this.lineStarts, start + 1) - 1]!;
    if (start - lineStart >= maxBack) return false;
    if (lineStart !== this.lineStart) {
      this.lineStart = lineStart;
      this.underForbiddance = isUnderForbiddance(this.text, lineStart);
    }
    return this.underForbiddance;
  }

  /** Whether somebody speaks, close by, about how to put things. */
  isAboutSpeech(at: number): boolean {
    this.speech ??= mentionsOf(aboutSpeech, this.text);
    return isNear(this.speech, at, 60);
  }

  /** Whether the text round a place is about forbidden words: a course, a filter, a review desk. */
  isAboutForbiddenWords(at: number): boolean {
    this.subjects ??= mentionsOf(strongSubject, this.text);
    return isNear(this.subjects, at, 1500);
  }

  /** Whether fortune and fate are what is catalogued, filtered or told about. */
  isAboutCulture(at: number): boolean {
    this.culture ??= mentionsOf(culture, this.text);
    return isNear(this.culture, at, 800);
  }
}

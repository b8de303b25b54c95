import { firstFrom } from '../view.ts';

const forbidding =
  /(?:禁止|不得|严禁|请勿|不要|切勿|避免|违规|违禁|敏感|不允许|不能(?:出现|写|说|用|含)|不可|拦截|屏蔽|过滤|扣分|驳回|下架|整改|反例|错误(?:示范|示例|写法)|反面|骗局|诈骗|谎言|谣言|误区|虚假|负面清单|不行|忌[讲说语用]|拿不准|不可以|(?:不[许准该应]|别)[说写讲]|prohibited|forbidden|not allowed|banned|must not|avoid)/;
const forbiddingHeading =
  /(?:禁止|不得|严禁|请勿|不要|违规|违禁|敏感词|反例|错误示范|骗局|诈骗|谣言|误区|负面清单|prohibited|forbidden|banned|(?:不(?:可以?|能|许|准|要|应|该|得)|别|勿)[说写讲提])/;
/** Heads over what a release changed, and over what words mean; nothing but a number goes before, nothing but a sign behind. */
const releaseHeading =
  /^[^\u3400-\u9fffa-z\n]*(?:fixe[sd]|bug ?fixes|changed|changes|known issues|release notes|change ?log|(?:已|问题|缺陷)?修复|(?:更新|变更|版本)(?:日志|记录)|已知问题)[^\u3400-\u9fffa-z\n]*$/m;
const glossaryHeading =
  /^[^\u3400-\u9fffa-z\n]*(?:[一二三四五六七八九十]{1,2}[、.] ?)?(?:术语|名词|词汇表?|定义|glossary|definitions?|terms(?: used[a-z ]{0,24})?)(?:表|(?:[和与及]?(?:定义|解释|说明|缩写|缩略语)))?[^\u3400-\u9fffa-z\n]*$/m;
const strongSubject =
  /(?:广告法|违禁词|敏感词|极限词|绝对化|骗局|反诈|反欺诈|虚假宣传|夸大宣传|违规词|违规用语|违规承诺|违规话术|诈骗|禁用词|内容审核|内容安全|广告审查|合规审查|advertising law|banned (?:words|phrases)|prohibited (?:words|terms|claims))/g;
const culture =
  /(?:古籍|馆藏|文物|博物|非遗|民俗|文献|志书|词典|敏感词|违禁|违规|审核|过滤|拦截|迷信|封建|术数|讲解词|游戏|娱乐|小说|剧本|题材|展品|方志|宗教场所)/g;
/** Talk about how to talk: beside a quoted claim it says that the claim is an example. */
const aboutSpeech =
  /(?:不写|别写|不要写|不能写|不得写|没写|不可以说|不能说|不许说|别说|请勿说|不得说|不要说|别跟|不准说|不得称|不得在|不应说|只能出现|才能写|才可以写|可以写|要写明|请写全|开除|撕掉|黑名单|要改的|改写|误读|字样|[二两三四五六]个?字|几个字|这句话|的说法|写法|所谓|底线|话术|口径|文案|审稿|素材|送审|措辞|套餐名|牌匾|投诉|截图|有人劝|广告语|夸大|do not write|never write|never say|don't say|the phrase|wording|[加写有说][上了过]?一句|原句|原稿|改成[“「]|改为[“「]|[这那][个种类]词)/g;
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
const mostLines = 12;

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

/** What a lead-in is asked for: whether it ends with a colon, or stands by itself as a heading. */
type LeadIn = (line: string, isHeading: boolean) => boolean;

const forbids: LeadIn = (line, isHeading) =>
  (line.endsWith(':') && forbidding.test(line)) || (isHeading && forbiddingHeading.test(line));
const tellsChanges: LeadIn = (line) => releaseHeading.test(line);
const tellsTerms: LeadIn = (line) => glossaryHeading.test(line);

/** Whether the line that begins at `lineStart` stands in a list with such a lead-in. */
function isLedIn(text: string, lineStart: number, leads: LeadIn): boolean {
  if (lineStart === 0) return false;
  const first = Math.max(0, lineStart - maxBack);
  let blank = 0;
  let begin = lineStart;
  for (let count = 0; begin > first && count < mostLines; count++) {
    const end = begin - 1;
    begin = end <= first ? first : Math.max(first, text.lastIndexOf('\n', end - 1) + 1);
    const line = text.slice(begin, end).trim();
    if (line === '') {
      if (++blank > 1) return false;
      continue;
    }
    const isHeading = line.length <= 24 && !/[。;!,:]/.test(line) && /^[\u3400-\u9fffa-z\d【#(]/.test(line);
    if ((isHeading || line.endsWith(':')) && leads(line, isHeading)) return true;
    if (line.endsWith(':') || isHeading) return false;
  }
  return false;
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

const topics = { subjects: strongSubject, culture, speech: aboutSpeech } as const;
type Topic = keyof typeof topics;

/** Farther away no mention counts. */
const farthest = 1500;

/** Units from a text's start back to the nearest mention of each topic, and from its end on; absent where none is near. */
export type Distances = Readonly<Partial<Record<Topic, number>>>;

/** What stands round a text that is part of a longer one; all of it folded. */
export type Outside = {
  /** The end of what stands before, as long as a lead-in reaches. */
  readonly before: string;
  readonly back: Distances;
  readonly on: Distances;
  /** What of it a judgement asked for: the rest may change without changing the judgement. */
  readonly asked: Set<Topic | 'before'>;
};

/** Whether a judgement made in one setting holds in another. */
export function holdsIn(asked: Outside, now: Outside): boolean {
  return [...asked.asked].every((one) =>
    one === 'before'
      ? asked.before === now.before
      : asked.back[one] === now.back[one] && asked.on[one] === now.on[one],
  );
}

/** What one part tells the parts beside it. */
export type Inside = {
  readonly length: number;
  /** Where the first and the last mention of each topic begin. */
  readonly first: Distances;
  readonly last: Distances;
  readonly tail: string;
};

export function lookInside(text: string): Inside {
  const first: Partial<Record<Topic, number>> = {};
  const last: Partial<Record<Topic, number>> = {};
  for (const topic of Object.keys(topics) as Topic[]) {
    const mentions = mentionsOf(topics[topic], text);
    if (mentions.length === 0) continue;
    first[topic] = mentions[0]!;
    last[topic] = mentions[mentions.length - 1]!;
  }
  return { length: text.length, first, last, tail: text.slice(-maxBack) };
}

function nearestOf(
  parts: readonly Inside[],
  measure: (part: Inside, passed: number, topic: Topic) => number,
) {
  const nearest: Partial<Record<Topic, number>> = {};
  let passed = 0;
  for (const part of parts) {
    if (passed > farthest) break;
    for (const topic of Object.keys(topics) as Topic[]) {
      const away = measure(part, passed, topic);
      if (away <= farthest) nearest[topic] ??= away;
    }
    passed += part.length;
  }
  return nearest;
}

/** What may lead in a list of a later part; only then does it matter what stands before. */
const leadIns: readonly RegExp[] = [forbidding, forbiddingHeading, releaseHeading, glossaryHeading];

/** What a part has round it; both lists begin with the part that is next to it. */
export function lookOutside(behind: readonly Inside[], ahead: readonly Inside[]): Outside {
  let before = '';
  for (const { tail } of behind) {
    if (before.length >= maxBack) break;
    before = (tail + before).slice(-maxBack);
  }
  return {
    before: leadIns.some((pattern) => pattern.test(before)) ? before : '',
    back: nearestOf(
      behind,
      ({ length, last }, passed, topic) => passed + length - (last[topic] ?? Number.NaN),
    ),
    on: nearestOf(ahead, ({ first }, passed, topic) => passed + (first[topic] ?? Number.NaN)),
    asked: new Set(),
  };
}

const nothingOutside = (): Outside => ({ before: '', back: {}, on: {}, asked: new Set() });

/** What a text at large says about its claims; each thing is looked up once, when it is first asked for. */
export class Surroundings {
  readonly text: string;
  readonly outside: Outside;
  private readonly mentions: Partial<Record<Topic, readonly number[]>> = {};
  private lineStarts: number[] | undefined;
  private lineStart = -1;
  private readonly ledIn = new Map<LeadIn, boolean>();

  constructor(text: string, outside: Outside = nothingOutside()) {
    this.text = text;
    this.outside = outside;
  }

  private speaksOf(topic: Topic, at: number, units: number): boolean {
    const { back, on, asked } = this.outside;
    asked.add(topic);
    this.mentions[topic] ??= [
      ...(back[topic] === undefined ? [] : [-back[topic]]),
      ...mentionsOf(topics[topic], this.text),
      ...(on[topic] === undefined ? [] : [this.text.length + on[topic]]),
    ];
    return isNear(this.mentions[topic], at, units);
  }

  private standsUnder(start: number, leads: LeadIn): boolean {
    this.lineStarts ??= lineStartsOf(this.text);
    const lineStart = this.lineStarts[firstFrom(this.lineStarts, start + 1) - 1]!;
    if (start - lineStart >= maxBack) return false;
    if (lineStart !== this.lineStart) this.ledIn.clear();
    this.lineStart = lineStart;
    const known = this.ledIn.get(leads);
    if (known !== undefined) return known;
    const { before, asked } = this.outside;
    asked.add('before');
    const isLed = isLedIn(before + this.text, before.length + lineStart, leads);
    this.ledIn.set(leads, isLed);
    return isLed;
  }

  /** Whether a hit stands in a list whose lead-in says that such words are forbidden. */
  followsForbiddance(start: number): boolean {
    return this.standsUnder(start, forbids);
  }

  /** Whether a hit stands in a list of what a release changed. */
  followsRelease(start: number): boolean {
    return this.standsUnder(start, tellsChanges);
  }

  /** Whether a hit stands in a list of what words mean. */
  followsTerms(start: number): boolean {
    return this.standsUnder(start, tellsTerms);
  }

  /** Whether somebody speaks, close by, about how to put things. */
  isAboutSpeech(at: number): boolean {
    return this.speaksOf('speech', at, 60);
  }

  /** Whether the text round a place is about forbidden words: a course, a filter, a review desk. */
  isAboutForbiddenWords(at: number): boolean {
    return this.speaksOf('subjects', at, farthest);
  }

  /** Whether fortune and fate are what is catalogued, filtered or told about. */
  isAboutCulture(at: number): boolean {
    return this.speaksOf('culture', at, 800);
  }
}

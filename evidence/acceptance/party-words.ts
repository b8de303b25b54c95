import type { SignatureParty } from '../../domain/acceptance-facts.ts';
import { simplify } from '../../domain/simplify.ts';

/** What the engine makes of traditional letters it hardly knows, 項, 戶, 賣, 辦, 顧, 華 and 隊, or leaves out, 託, in words that name a party. */
const misreadLetters: readonly (readonly [RegExp, string])[] = [
  [/[顶填](?=目(?:[组部经]|团队|管理))/g, '项'],
  [/(?<=客|(?<!使)用)后(?=[a-z·:(/]|[方单]|签|$)/g, '户'],
  [/真(?=方(?:[a-z·:(/]|签|盖|$))/g, '卖'],
  [/(?<=承)瓣/g, '办'],
  [/顺(?=问)/g, '顾'],
  [/(?<=供)[鹰膺](?=商)/g, '应'],
  [/[崋举](?=为)/g, '华'],
  [/(?<=团)[隧墜坠]/g, '队'],
  [/(?<!\p{Script=Han})委(?=单位|方)/gu, '委托'],
];

/** Half width, no spaces, lower case, simplified: the same words whatever the typist or the engine made of them. */
export function plainWords(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  if (!/\p{Script=Han}/u.test(plain)) return plain;
  const simple = [...plain].map(simplify).join('');
  return misreadLetters.reduce((words, [pattern, letter]) => words.replace(pattern, letter), simple);
}

/** What follows a role that people name by their side or their office; 交付方式 and 验收方案 name nobody. */
const side = '(?:方(?![式法面案向便])|单位|人(?!员))';
const office = '(?:方(?![式法面案向便])|单位|人(?!员)|部门|科室|机构)';
/** What a side does to what is delivered. */
const gives =
  '(?:供应|供货|供给|提供|出售|销售|出卖|出让|转让|发货|送货|交货|交付|实施|承建|承接|承办|承包|承揽|承研|承制|承担|施工|开发|研发|研制|中标|受托|服务|运维|维保|集成|代理(?!人)|技术支持)';
const takes =
  '(?:采购|购买|购货|购置|订购|订货|订阅|定作|使用|应用|建设|发包|招标|委托|接收|接受|收货|签收|领用|需求|需用|受让|买受|受益|甲方业务)';
/** Behind a word that means more elsewhere: it ends there, or is asked to sign. */
const signs = '(?=方?(?:代表|负责|经办|签|盖|公章|印章|确认|意见|[():]|$))方?';
const enterprise = `(?:${gives}企业|企业(?=方))${signs}`;
/** What forms of a school, a clinic or an office call whom they serve; at the end of a name it is a company's. */
const body = `(?<![\\p{Script=Han}/])(?:学校|学区|校区|院校|学院|大学|幼儿园|医院|院区|卫生院|机关|银行|(?:教育|教体|卫生|卫健|公安|财政|税务|民政|水务)局|[校院局馆园](?=方))${signs}`;
/** Who works for Huawei on a delivery, behind its name. */
const team =
  '(?:云商店|商店|云市场|方)?(?:交付|项目|专案|目(?=[组部经团])|服务|实施|管理|运营|技术(?!有限)|支持)*(?:组|团队|方(?![式法面案向便])|侧|部(?![署分件])|处|代表|经理|小组|办公室|中心)';
const partyWords: readonly (readonly [SignatureParty, string])[] = [
  [
    'project-team',
    `华为(?:云(?!计算))?${team}|华为云(?!计算)|华为(?!技术|云|软件)|交付(?:团队|小组|组)|(?:交付|实施)?(?:项目|专案)(?:组|团队|小组|管理(?:方|部|组|办公室)|办公室|部(?![署分件]))|云?平台(?:运营|协[同作])?${side}|云(?:商店|市场)(?:运营)?${side}|(?:项目|交付)?协[同作调]${side}|huawei(?:cloud)?(?:project|delivery)?(?:team|group|office|manager)?|(?:project|delivery)(?:team|office|group)`,
  ],
  [
    'seller',
    `(?:软件)?商家|(?:服务|软件|产品|方案)提供[商者]|(?:软件|产品|系统|平台)?(?:服务|供应|供货|开发|提供|代理|集成|承[包办建揽判]|实施|交付|销售|经销|建置)商(?!店)|${enterprise}|(?:顾问|咨询)(?:公司|${side})|软件厂商|(?<!原)(?:厂商|厂家)|供${side}|卖(?:方|家)|(?:软件|系统|产品|技术|服务)*${gives}${side}|合作伙伴|伙伴|seller|vendor|(?:software|service|solution)?(?:supplier|provider|developer)|merchant|contractor|consultant|isv|partner|prestador|fornecedor`,
  ],
  [
    'customer',
    `(?:最终|终端)?(?:用户|客户|使用)${office}|(?:最终|终端)?(?:用户|客户)|使用者|用家|业主(?:${side})?|${takes}${office}|${body}|[买需购]方|买家|验收(?:方(?![式法面案])|单位)|customer|cliente?|buyer|purchaser|acquirer|recipient|licensee|enduser|user|owner(?!ship)`,
  ],
];
// 甲, 乙 and 丙 are misread at the head of a line as letters that look like them; rarer ones only where one signs.
const letterWords =
  '甲方|乙方|丙方|(?<![^:(“"、])(?:[申由之两]方)(?![式法面案向便])|^[田里毕早内肉西酉己已]方(?=[(:]|签|盖|章|代表|授权|$)|partya|partyb|partyc';
const anyWord = new RegExp(
  `(?:${partyWords.map(([, words]) => `(${words})`).join('|')}|(${letterWords}))`,
  'gu',
);

export type Letter = 'a' | 'b' | 'c';
export type PartyWord = {
  readonly names: { readonly party: SignatureParty } | { readonly letter: Letter };
  /** Code units in the plain words. */
  readonly start: number;
  readonly end: number;
};

const letterOf = (word: string): Letter =>
  /[甲申由田里毕早]|a$/.test(word) ? 'a' : /[乙之己已]|b$/.test(word) ? 'b' : 'c';

/** 技术支持方(华为项目组): what brackets behind a role say who it is, and nothing else, has the last word. */
function asBracketed(found: readonly PartyWord[], words: string): PartyWord[] {
  return found.map((word, index) => {
    const next = found[index + 1];
    const isInBrackets = next && words.slice(word.end, next.start) === '(' && words[next.end] === ')';
    return isInBrackets && 'party' in word.names && 'party' in next.names
      ? { ...word, names: next.names }
      : word;
  });
}

/** Every place in plain words that names a party. */
export function findPartyWords(words: string): PartyWord[] {
  const found = [...words.matchAll(anyWord)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const index = partyWords.findIndex((_, group) => match[group + 1]);
    const known = partyWords[index];
    return { names: known ? { party: known[0] } : { letter: letterOf(match[0]) }, start, end };
  });
  return asBracketed(found, words);
}

/** What may stand before a party's name without making it less of a label: a number, a step, a bullet, 本. */
const ahead =
  /^(?:[▶►▸▷>》●•■◆◇★*]|第?[一二三四五\d][步、.:)]?|\([一二三四五\d]\)|[①②③]|本|for(?:andonbehalfof)?(?:the)?|onbehalfof(?:the)?)$/;
export const isAhead = (words: string): boolean => ahead.test(words);

/** True where a party's name that starts there heads its line. */
export const isAtHead = (words: string, start: number | undefined): boolean =>
  start === 0 || (start !== undefined && isAhead(words.slice(0, start)));

/** 签字, (盖章): and such may follow. */
const mostBehindLabel = 5;

/** True for 乙方商家 and 甲方(用户)签章: a letter and its role side by side, and nothing else before a colon. */
export function namesLetterAndRole(words: string): boolean {
  const [first, second, ...more] = findPartyWords(words);
  if (!first || !second || more.length > 0 || 'letter' in first.names === 'letter' in second.names)
    return false;
  const behind = words.slice(second.end).replace(/:.*/, '');
  return first.start === 0 && second.start - first.end <= 1 && behind.length <= mostBehindLabel;
}

export const signWords =
  /签|章|盖|(?<!部)署|signature|signed|sealed?|chop|assinatura|carimbo|(?:submitted|reviewed|approved|accepted|certified)by|代表|确认|意见|经办|负责人/;
export const dateWords = /日期|时间|date|年.{0,6}月|月.{0,6}日/;
export const formWords =
  /签|章|日期|订单|验收|交付|客户|用户|商家|服务|项目|产品|甲方|乙方|date|customer|seller|公司/;
const writtenDate =
  /^[^\u4e00-\u9fff]*(?:\d[\d\s./\-年月日,:]{3,}\d?|\d{2,4}[./\-年]\d{1,2})[^\u4e00-\u9fff]*[日号]?$/;

/** 8888888, mmmm: what an engine makes of a hand's loops; xxx and ooo are set where a name is to come. */
export const isOfLoops = (words: string): boolean => /^([1-9a-np-wyz])\1{3,}$/.test(words);

/** True for a date or what an engine makes of a handwritten one: mostly figures. */
export function looksLikeDate(text: string): boolean {
  const words = plainWords(text);
  if (isOfLoops(words)) return false;
  const figures = words.replace(/[^\d./\-年月日]/g, '').length;
  return writtenDate.test(words) || (words.length >= 5 && figures / words.length > 0.7);
}

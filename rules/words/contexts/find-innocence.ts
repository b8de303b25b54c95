import { GatedPattern } from '../gate/gated-pattern.ts';
import type { Candidate } from '../types.ts';
import { clauseEnds, sentenceBegin, sentenceEnds } from '../view.ts';
import { findBeliefUse } from './belief-uses.ts';
import { isQuoted, type Surroundings } from './find-lead-in.ts';
import type { ReasonId } from './reasons.ts';
import { findExample } from './told-examples.ts';

const gated = (pattern: RegExp): GatedPattern => new GatedPattern(pattern);

const forbids = gated(
  /(?:不得|不能|不应|不可以?|禁止|严禁|请勿|不要|切勿|勿|避免|不允许|不准|杜绝|拒绝|删除|去掉|替换|剔除|过滤|识别|拦截|屏蔽|检测|审核|排查|提示|违规|违禁|违法|不当|夸大|虚假|谎称|冒充)[^。;!?\n]{0,40}$/,
);
const speaks = gated(
  /(?:使用|出现|含有|包含|宣传|承诺|(?<![填改编读手书])写|发布|标注|宣称|用语|用词|词语|词汇|字样|夸大|虚假|许诺|声称|表述|语句|说法|描述|文案|广告)/,
);
const rulesOfAdvertising = gated(
  /(?:敏感词|违禁词|极限词|绝对化用语|广告法|禁用[\u3400-\u9fff]{0,3}(?:词|语|说法|表述)|违规词|违规用语|夸大宣传|虚假宣传|违规承诺|词库|禁用语|不实宣传|之类的(?:宣传|字眼|词|话|说法)|[这那此][类种些](?:词|用语|字眼)|一经(?:发现|查实|核实)|冒用|(?:停用|极性|情感|褒义|近义|反义)词|(?:flag|block|reject|catche|filter|forbid|detect|list)s? (?:phrases|words|terms|wording|claims)|等(?:用语|字样|词语|词汇|字眼|表述|措辞|描述|绝对化|极限|违禁|宣传语|广告语|话术)|诈骗|反诈|骗局|(?:请勿|切勿|不要|勿|别)(?:轻信|相信|理会)|谨防|警惕|骗子|话术识别)/,
);
const negationBehind = gated(
  /(?:没有(?:哪|任何|一)[^,。;!?\n]{0,14}(?:是|能|敢|可以做到|做得到)|不表示|不是(?!梦|难事|问题|难题)|并非|(?:从未|未曾)(?![^。;!?\n]*,)|没有成为|没有人能?|并没有|从不以|不以任何|也没有|不属于|不在|不敢说|不敢自?[称诩]|不自称|从不说|不说|不宣称|不承诺|不保证|不敢保证|无法保证|不能保证|(?<![绝本全])不可能(?!,)|不等于|不代表|不意味着|并不意味|(?:请勿|不要|不应|不能|不可|切勿|别)[^,。;!?\n]{0,6}(?:视为|当作|当成|理解为|以为|等同于)|以为|谈不上|称不上|不追求|不标榜|没有所谓|不存在|不构成|没(?:写|提|说|讲|许|答应|承诺)(?:啥|什么|过)?|不做出?|不作出?|不提供|不对)(?![^“"。;!?\n]*:)[^。;!?\n]{0,14}$/,
);
/** 不保证服务…百分之百满足您的需求. */
const noPromise = gated(/不(?:作任何)?(?:保证|承诺|担保)[^。;!?\n]{0,40}$/);
const unrelated = gated(
  /^[^,。;!?\n“”]{0,4}并?不(?:意味着|等于|等同于|代表着?|表示)|^(?:[^,。;!?\n]{0,4}|[”"」』]的?(?:[\u3400-\u9fff]{0,4})?,?均?[与和同](?:本|我|平台)[\u3400-\u9fff]{0,3})(?:无关|不沾边|没有关系)/,
);
const englishNegation = gated(
  /\b(?:do not|don't(?! (?:worry|hesitate|miss|wait|settle))|does not|doesn't|cannot|can't|never(?! [a-z]+(?: [a-z]+)? and |[^.;!?\n]*,)|not|no(?!,| (?:one|other|competitor|rival))|nobody(?! else)|without|nor|avoid|must not|may not|shall not)\b(?:(?!\bbut\b)[^.;!?\n]){0,30}\b(?:guarantee|guarantees|promise|promises|claim|claims|say|offer|imply|mean|use)?[^.;!?\n]{0,20}$/,
);
/** We make no warranty that the service is error-free, uninterrupted or completely secure. */
const englishNoPromise = gated(
  /\b(?:not|no|nor|never|without)(?: [a-z]+){0,2} (?:warrant(?:s|y|ies)?|guarantees?|represent(?:s|ations?)?|promises?)\b[^.;!?\n]{0,90}$/,
);
/** No estimate is perfect, 没有哪种方法是万能的. */
const nothingIs = gated(
  /\bno (?!other|one)[a-z]+(?: [a-z]+){0,2} (?:is|are|can be|will be) (?:ever )?(?:perfect|completely|100|foolproof|infallible|fully|always|entirely|immune|absolutely)|没有(?:任何|哪一?[种个款]|一[种个款])?[\u3400-\u9fff]{1,8}[是能](?:完美|万能|绝对|百分之?百|100|包治|万无一失)/,
);
const goalBehind = gated(
  /(?:致力于|力求|力争|追求|立志|志在|矢志|旨在|梦想|努力成为|希望成为|愿景,?(?:是|为|:)|使命,?(?:是|为|:)|目标,?(?:是|为|:)|(?:说要|想|要|立志)做(?:成|出)?|理念(?:是|为|:)|宗旨(?:是|为|:)|口号(?:是|为|:)|争做|争创|朝着|向着)[^。;!?\n,]{0,24}$/,
);
const goalAhead = gated(
  /^[”"」』]?(?:的|,|作为)?(?:是|为|乃)?(?:我们|公司|我司|团队|企业|[\u3400-\u9fff]{2,6})?(?:一直|始终|不变|共同|长期|永远)?的?(?:的)?(?:经营|服务|企业|发展|质量)?(?:理念|宗旨|追求|目标|愿景|方针|使命|信条|初心|梦想|原则|口号|精神)|^[^,。;!?\n]{0,20}而(?:不懈|共同|努力)*(?:奋斗|努力|拼搏)/,
);
/** 公司目标:到2027年,服务一万家,成为…: what is hoped for may stand a line or a comma before. */
const aimedAt = gated(
  /(?:愿景|远景|目标|未来|展望|念想|奔头|盼头|心愿|(?:到|在) ?\d{4} ?年|[\d一二三五十两]+年(?:之?内|之?后))[^。;!?]{0,36}(?:成为|做[成到]|建成|跻身)[^,。;!?\n]{0,16}$/,
);
/** …, 是写进五年规划的愿景. */
const namedGoal = gated(
  /^[^。;!?\n]{0,20}(?:[—–-]{1,2}这?是[^。;!?\n]{0,6}(?:努力|奋斗|前进)的?(?:方向|目标)|是[^。;!?\n]{0,24}(?:愿景|心愿|梦想|奋斗目标|长远目标)|。这(?:话|句话|个|只|些)?(?:是|还是|只是|都是)个?(?:目标|愿望|心愿|打算|盼头|念想))/,
);
const ideals = gated(
  /(?:秉承|秉持|坚持|坚守|奉行|遵循|信奉|恪守|理念|宗旨|价值观|方针|文化|信条|原则|初心|精神|企业使命|愿景)[^。;!?\n]{0,30}$/,
);
const codeLine = gated(
  /(?:=>|\bconst\b|\blet\b|\bfunction\b|\breturn\b|\bimport\b|\bselect\b .*\bfrom\b|^\s*(?:#|\/\/|\$|>)\s|=\s*["'\d{[]|\(\)|;\s*$)/,
);

/** What one presses, chooses or fills in: 点击“立即抢单”, “治愈、好转”两个选项. */
const labelBehind = gated(
  /(?:点击|点按|点开|[再先请]点|按下|按住|选择|选中|勾选|切换到|状态[为是]?|改为|标为|角色|道具|关卡|字段|按钮|菜单|标签|选项|tap|click|select|press|choose)\s*["“「『][^"”」』]{0,12}$/,
);
const labelAhead = gated(
  /^[^"”」』\n。]{0,16}["”」』]\s*(?:[这那两二三四五六七八九十\d]+[个种类项])?[\u3400-\u9fff]{0,3}(?:按钮|选项|菜单|标签|状态|字段|报表|看板|图表|一栏|页签|下拉|开关|键|枚举|排序|排行|榜|台词|buttons?\b|options?\b|menus?\b|tabs?\b|fields?\b)/,
);
/** 游戏里的“财神”皮肤, “至尊”是会员等级: what things in the software are called. */
const namedThing = gated(
  /^[^”"」』\n。]{0,8}["”」』](?:[、和与及或]?["“「『][^"”」』\n]{1,12}["”」』])*(?:(?:只?是|都是|均为|仅为|为|等)[^,。;!?\n]{0,10}(?:名称|名字|示例|样例|占位|检索词|关键词|商标词|等级|档位|段位|代号|称谓|称号|头衔|昵称|角色名|队名|店名|歌名|书名|样式名?|皮肤|徽章|勋章|成就|客户|商标)|(?:皮肤|头像框|徽章|表情|卡(?![\u3400-\u9fff]?通)|成就|段位|道具|角色|关卡|套餐|主题(?!词)|皮))/,
);
/** 成语“独占鳌头”, 称号“天下第一”: what is named so. */
const namedBefore = gated(
  /(?:(?:命名|取名|起名)为|商标词|机位名|包间名|房间名|称号|勋章|徽章|成就|头衔|段位|等级|皮肤|关卡|道具|成语|词语|节目|栏目|歌曲|电影|影片|小说|绘本|队名|战队|剧目|俗语|谚语)(?:有|为|是|:)?["“「『《](?:[^"”」』》\n]{0,12}["”」』》][、和与及]?["“「『《]){0,3}[^"”」』》\n]{0,8}$/,
);
/** In a title of a work or a document. */
const titled = /《[^》\n]{0,16}$/;
const titleEnds = /^[^《\n]{0,20}》(?!(?:报道|专访|刊|点赞|推荐|评|曾|整版|头版|杂志))/;
/** What a customer says of the goods is advertising, whoever speaks of it afterwards. */
const customerSays = gated(
  /(?:客户|用户|老板|店长|经理|主任|[\u3400-\u9fff](?:总|姐|哥|先生|女士|师傅|老师))[^,。;!?\n“「"]{0,8}(?:说|讲|评价|反馈|感慨|直言|写道|留言)(?:道)?[:,]?["“「『][^"”」』\n]{0,24}$/,
);
/** 没有“假一赔十”这种说法, 没有一句“领先”: said of words that nobody says. */
const unsaid = gated(
  /(?:没有|避[开免]|少用|慎用|禁用|戒用|[不没]叫|(?:人家|有人)(?:都|爱|会|也)?写|(?:若|如|如果|如有|遇到|凡|当)[^,。;!?\n]{0,8}(?:宣称|声称|自称|号称|承诺)|不[搞喊吹打标拿提贴玩]|不写|没写|没加|不说|没说|不用|不讲|从不|拒绝|删掉|删去|去掉|划掉|不承认|没敢写|不敢写|要求加|让我们?加|让我们[^,。“]{0,8}写|(?:同行|别人|别家|友商|对手|市场部|文案)[^,。“]{0,6}写过?)[^,。;!?\n“"「『]{0,8}(?:["“「『][^"”」』\n]{1,12}["”」』][、或和]?){0,4}["“「『][^"”」』,。\n]{0,8}$/,
);
/** “包治百病”类商品, “世界首台”之类的新闻. */
const kindOfTalk = gated(
  /^[^”"」』\n。]{0,8}["”」』](?:(?:类|之类|一类|等)的?(?:商品|资料|信息|素材|话术|新闻|宣传|内容|广告|说辞)|的(?:地方|之处|段落|句子)|(?:这|那)(?:类|种)(?:话|说法|字样)|(?:[、和或]?[“「『][^”」』\n]{1,12}[”」』]){0,4}(?:等(?:词|字样|字眼|用语)|(?:等|这类|之类的?)?(?:表述|承诺|宣传|保证|说法)的))/,
);
const endsInFigure = /[\d一]$/;
/** No. 1 to No. 6. */
const countedOn = gated(
  /^\s*(?:(?:to|through|and|or|[-–~&/和与及至到、])\s*(?:no\.?\s*|#)?|,\s*(?:no\.?\s*|#))\d/,
);

/** Pin number one is ground, number two is signal. */
const countsBoth = gated(/(?:no\.? ?2|number two|number 2|#2|top ?-?[235])(?!\d)/);

/** A gauge that is full: 磁盘使用率达到 100% 时. */
const fullGauge = gated(
  /(?:使用率|占用率?|利用率|进度条?|负载|电量|容量|配额|缩放|带宽|内存|磁盘|硬盘|cpu)[^,。;!?\n]{0,10}100 ?%[^,。;!?\n]{0,4}[时后才会则即就]/,
);

/** What a tender or an assessment gives points for. */
/** People ask whether it is unbreakable. */
const whether = gated(/\b(?:whether|(?:ask|asks|asked|wonder|wonders) if)\b[^.;!?\n]{0,30}$/);

/** 最优曝光:…, of a term that is explained. */
const termAhead = gated(/^[^,。;!?\n]{0,12}:/);

const weighedInPoints = gated(
  /(?:得|加|计|扣)\s*[\d一二三四五六七八九十.]+\s*分|(?<!店铺|商家|门店|商品|应用|口碑|平台)评分|计分|分值/,
);
/** 通过率达到 100% 后: what has to be so before something else. */
const fullFigure = /(?:100 ?%|百分之?百)$/;
const conditionAhead = gated(/^ ?[”"」』]?(?:后|时|才|方可|方能|再|之[前后]|以[前后]|为止|即可)/);
const targetBehind = gated(
  /(?:目标|指标|方针|口号|倡议|信条|理念|宗旨|座右铭|愿望)(?:只?有[\u3400-\u9fff]{1,4})?[:为是][^。;!?\n]{0,30}$/,
);
const asked = new Set(['absolute', 'guarantee', 'medical', 'finance', 'authority', 'state_organ']);
const questionBegins =
  /(?:^|[。;!?\n])\s*[「“"*#\d.、)(-]*\s*(?:(?:q\d*|问)\s*[:.、]|是否|会不会|能不能|有没有|为什么不|怎么|如何|哪|什么是|可以)[^。;!\n]*$/;
const englishQuestion =
  /^\s*(?:(?:q\d*|question)[:.)]\s*)?(?:is|are|does|do|can|will|how|what|why|which|where)\b/;
const questionMark = gated(/\?/);

/** What a customer asks isn't what the seller says: 数据绝对不会丢吗? */
function isQuestion(text: string, hit: Candidate, from: number): boolean {
  if (!questionMark.isIn(text, hit.end - 1, Math.min(text.length, hit.end + 40))) return false;
  const end = /^[^。;!\n?]{0,36}\?/.exec(text.slice(hit.end - 1, hit.end + 40));
  if (end === null) return false;
  const before = text.slice(from, hit.start);
  return (
    /(?:[吗么呢嘛]|算不算|是不是|行不行|要不要)["”」』]?\?$/.test(end[0]) ||
    questionBegins.test(before) ||
    englishQuestion.test(text.slice(from, hit.end))
  );
}

/** Categories in which a promise can be taken back by "not", and praise by "aims to". */
const praise = new Set(['absolute', 'authority']);
const ideal = /(?:至上|第一|最|一流|卓越|极致|完美|领先)/;
const opening = /[“"「]/;
const call = /[a-z]\w*\(|=>|\/\//;

/** A place in its sentence: where this begins and ends, and where the 60 units before it do. */
type Setting = { readonly text: string; readonly from: number; readonly begin: number; readonly end: number };

function isQuotedRule({ text, from, begin, end }: Setting, start: number): boolean {
  return (
    (forbids.isIn(text, from, start) && speaks.isIn(text, begin, end)) ||
    rulesOfAdvertising.isIn(text, begin, end)
  );
}

/** What is said behind a claim makes it a goal. */
const isNamedGoal = (text: string, end: number) => namedGoal.isIn(text, end, Math.min(text.length, end + 50));

/** A goal or a value, not a description of what there is. */
function isGoal({ text, from }: Setting, { start, end }: Candidate): boolean {
  if (goalBehind.isIn(text, from, start)) return true;
  if (aimedAt.isIn(text, Math.max(0, start - 70), start)) return true;
  if (goalAhead.isIn(text, end, Math.min(text.length, end + 24))) return true;
  if (isNamedGoal(text, end)) return true;
  return (
    ideals.isIn(text, from, start) &&
    ideal.test(text.slice(start, end + 2)) &&
    opening.test(text.slice(from, start))
  );
}

function isCondition(text: string, { start, end }: Candidate): boolean {
  return (
    fullFigure.test(text.slice(start, end)) && conditionAhead.isIn(text, end, Math.min(text.length, end + 6))
  );
}

function isLabel({ text, from }: Setting, { start, end }: Candidate): boolean {
  return labelBehind.isIn(text, from, start) || labelAhead.isIn(text, end, Math.min(text.length, end + 40));
}

function isForbiddenTalk(around: Surroundings, { start, end }: Candidate): boolean {
  const { text } = around;
  const isSaid = isQuoted(text, start, start + 1) || isQuoted(text, end - 1, end);
  if (isSaid && customerSays.isIn(text, sentenceBegin(text, start, 60), start)) return false;
  return isSaid && (around.isAboutForbiddenWords(start) || around.isAboutSpeech(start));
}

/**
 * Uses that make any claim innocent, whatever frame or word found it: quoted rules, negation, goals, code. The frames
 * hold those that are their own.
 */
export function findInnocence(around: Surroundings, hit: Candidate): ReasonId | undefined {
  const { text } = around;
  const { start, category } = hit;
  const [begin, end] = sentenceEnds(text, start, hit.end);
  const from = sentenceBegin(text, start, 60);
  const setting = { text, from, begin, end };
  if (isQuotedRule(setting, start)) return 'quoted-rule';
  if (around.followsForbiddance(start) || isForbiddenTalk(around, hit)) return 'quoted-rule';
  if (category === 'superstition' && around.isAboutCulture(start)) return 'subject-matter';
  if ((asked.has(category) || hit.frame === 'model') && isQuestion(text, hit, from)) return 'question';
  if (whether.isIn(text, from, start)) return 'question';
  if (negationBehind.isIn(text, from, start) || englishNegation.isIn(text, from, start)) return 'negated';
  if (category === 'guarantee' && noPromise.isIn(text, from, start)) return 'negated';
  if (englishNoPromise.isIn(text, sentenceBegin(text, start, 120), start)) return 'negated';
  if (nothingIs.isIn(text, ...clauseEnds(text, start, hit.end))) return 'negated';
  if (unrelated.isIn(text, hit.end, Math.min(text.length, hit.end + 20))) return 'negated';
  if (category !== 'superstition' && weighedInPoints.isIn(text, begin, end)) return 'standard';
  const quoted = isQuoted(text, start, hit.end);
  const example = findExample(text, hit, quoted);
  if (example !== undefined) return example;
  if (termAhead.isIn(text, hit.end, Math.min(text.length, hit.end + 16)) && around.followsTerms(start))
    return 'technical-term';
  if (hit.frame === 'model') {
    const use = findBeliefUse(text, hit) ?? (around.followsRelease(start) ? 'subject-matter' : undefined);
    if (use !== undefined) return use;
  }
  if (quoted) {
    if (isLabel(setting, hit)) return 'function-name';
    if (namedBefore.isIn(text, from, start)) return 'function-name';
    if (namedThing.isIn(text, hit.end, Math.min(text.length, hit.end + 60))) return 'function-name';
    if (unsaid.isIn(text, from, start)) return 'quoted-rule';
    if (kindOfTalk.isIn(text, hit.end, Math.min(text.length, hit.end + 40))) return 'quoted-rule';
  }
  if (
    category === 'absolute' &&
    endsInFigure.test(text.slice(start, hit.end)) &&
    countedOn.isIn(text, hit.end, Math.min(text.length, hit.end + 14))
  )
    return 'numbering';
  if (hit.frame === 'top-one' && countsBoth.isIn(text, begin, end)) return 'numbering';
  if (
    category === 'absolute' &&
    titled.test(text.slice(from, start)) &&
    titleEnds.test(text.slice(hit.end, hit.end + 24))
  )
    return 'function-name';
  if (category === 'guarantee' && (targetBehind.isIn(text, from, start) || isNamedGoal(text, hit.end)))
    return 'goal';
  if (category === 'guarantee' && (fullGauge.isIn(text, begin, end) || isCondition(text, hit)))
    return 'limit';
  if (praise.has(category) && isGoal(setting, hit)) return 'goal';
  if (codeLine.isIn(text, ...clauseEnds(text, start, hit.end)) && call.test(text.slice(begin, end)))
    return 'code';
  return undefined;
}

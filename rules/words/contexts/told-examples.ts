import { GatedPattern } from '../gate/gated-pattern.ts';
import type { Candidate } from '../types.ts';
import type { ReasonId } from './reasons.ts';

const gated = (pattern: RegExp): GatedPattern => new GatedPattern(pattern);

/** ✗ “顶级面料”, ✓ “……”: lines that show how to put it and how not to. */
const markedLine = /(?:^|\n)[ \-•·*\d.、)]*[×✗✘❌✖❎✕√✓✔✅☑][^\n“「『"]{0,4}[“「『"][^\n”」』"]{0,40}$/;
/** “100%不停业”,我方认为任何系统都做不到: what is said of the words behind them. */
const judgedBehind = gated(
  /^[^”"」』\n]{0,16}["”」』][^。;!?\n]{0,16}(?:做不到|办不到|不现实|不可能|不真实|不属实|不敢[说写讲]|没法保证|言过其实|说不清|没有的事|废标|开除|红线|扣分|不许|别接|改[成为]|一句都别|法务|-(?:违法|违规|施压|夸大|虚假))/,
);
/** 误会15:你们从没出过故障。 */
const mythBehind = gated(
  /(?:误[会区解]|谣言|传言|迷思|\bmyth) ?(?:[一二三四五六七八九十]|\d){0,3} ?[:.、]\s*[^。;!?\n]{0,40}$/,
);
/** 宣传不得…;承诺“保本保收益”, 命中“稳赚”即报警: a rule may go on behind a semicolon. */
const ruledOut = gated(
  /(?:不得|禁止|严禁|不准|不允许|请勿|切勿|避免|拦截|屏蔽|过滤|删除|剔除|命中|触发|要求|规定)[^。!?\n]{0,80}$/,
);
/** 友商说他们是市场第一: what others say of themselves. */
const othersSay = gated(
  /(?:友商|对手|竞品|别家|别人|同行|人家|家家|人人|每一?家)(?:都|总|老)?(?:爱|会|喜欢)?(?:说|称|吹|宣称|自称|标榜)(?:自己|他们|它们?|自家)?(?:的[\u3400-\u9fff]{1,4})?是?[^,。;!?\n“「『"]{0,4}$|(?:要是|如果|假如|哪天)[^。;!?\n]{0,16}(?:有人|谁|大家)[^,。;!?\n]{0,3}说,?[^,。;!?\n]{0,16}$/,
);
/** 第一品牌字段填主品牌, 售完即止是商品状态之一: what is filled in or chosen. */
const fieldAhead = gated(
  /^[”"」』]?(?:字段|选项|一栏|栏(?:目|里|内|中)?(?:怎|如何|请|可|写|[填为是])|下拉|(?:是|为)[^,。;!?\n]{0,10}(?:(?:状态|字段|选项|类型|标签|枚举值?|级别|档位|称号|栏目)(?:之一|的?一[种个项])|(?:字典|枚举|列表|目录)[中里]的?一[项个]))/,
);
/** 万无一失的方案并不存在. */
const existsNot = gated(/^的[^,。;!?\n]{0,8}(?:并?不存在|是不存在的|是没有的)/);

const reach = 60;

/** Words that are shown, filled in or denied where they stand, whatever they say. */
export function findExample(
  text: string,
  { start, end }: Candidate,
  isQuoted: boolean,
): ReasonId | undefined {
  const ahead = Math.min(text.length, end + reach);
  const behind = Math.max(0, start - reach);
  if (isQuoted && markedLine.test(text.slice(behind, start))) return 'quoted-rule';
  if (isQuoted && judgedBehind.isIn(text, end, ahead)) return 'quoted-rule';
  if (isQuoted && ruledOut.isIn(text, Math.max(0, start - 100), start)) return 'quoted-rule';
  if (mythBehind.isIn(text, behind, start) || othersSay.isIn(text, behind, start)) return 'quoted-rule';
  if (fieldAhead.isIn(text, end, ahead)) return 'function-name';
  return existsNot.isIn(text, end, ahead) ? 'negated' : undefined;
}

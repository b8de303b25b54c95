import type { TextCategory } from '../../../domain/pack-words.ts';
import { GatedPattern } from '../gate/gated-pattern.ts';
import type { Candidate } from '../types.ts';
import { clauseEnds } from '../view.ts';
import type { ReasonId } from './reasons.ts';

/** 人社部门没有推荐过我们, 我们保证不了天气: nothing is claimed, wherever in the clause it says so. */
const denied = new GatedPattern(
  /(?:没有|从未|未曾|并未|从没)[^,。;!?\n]{0,4}(?:推荐|指定|认证|认可|合作|授权|站台|背书|代言|获奖|评[上为选])|(?:保证|承诺|担保|打包票)不了|(?:不能|无法|没法|不敢|难以|不会)(?:保证|承诺|担保|打包票)|\b(?:do|does|did|is|are|was|were|has|have|can|will)(?: not|n't) (?:been )?(?:endorse|recommend|certif|guarantee|promise|claim|affiliat|approv|sponsor)|\bno (?:government |official |state |public )?(?:body|agency|authority|ministry|bureau|association|institution|expert)\b/,
);
/** Credits never exceed 30% of the fee, 赔偿不超过年费: a limit that is agreed on. */
const limited = new GatedPattern(
  /(?:不超过|不高于|以[^,。;!?\n]{1,10}为[上下]?限|上限[为是])|\b(?:never exceeds?|(?:shall |will |does |do |may )?not (?:to )?exceed|(?:is|are) (?:capped|limited) (?:at|to))\b/,
);
/** 明年力争回款率超过九成: what is hoped for. */
const hoped = new GatedPattern(
  /力争|争取|力求|立志|志在|矢志|致力于|有望|目标是|愿景是|\b(?:aims?|strives?|hopes?) to\b/,
);
/** The fastest of our two editions. */
const ownRange = new GatedPattern(
  /\bof (?:our|the|its) (?:two|three|four|five) (?:editions|plans|tiers|versions|models)\b/,
);
/** 甲方:________: what is to be filled in. */
const blank = /^[\s_.:…·-]*$/;

const aimed: ReadonlySet<TextCategory> = new Set(['absolute', 'authority', 'guarantee']);
const limitable: ReadonlySet<TextCategory> = new Set(['absolute', 'finance', 'guarantee']);

const chinese = /[\u3400-\u9fff]/;
/** What an English contact can't do without. */
const reachable =
  /[@#→:☎]|(?:[\do]\W{0,3}){7}|[a-z]_|_\w|\b(?:telegram|whatsapp|we-?ch[a@]t|weixin|line|skype|dm|call|ping|add us|text|e?-?mail|phone|ring|reach us|find (?:us|me)|contact us|id)\b/;

/** Uses that make what the model alone believes innocent: there no frame has looked at how the clause is built. */
export function findBeliefUse(text: string, { start, end, category }: Candidate): ReasonId | undefined {
  if (blank.test(text.slice(start, end).replace(/[甲乙丙]方/g, ''))) return 'function-name';
  const [begin, stop] = clauseEnds(text, start, end);
  const clause = text.slice(begin, stop);
  if (category === 'contact' && !chinese.test(clause) && !reachable.test(clause)) return 'term';
  if (denied.isIn(text, begin, stop)) return 'negated';
  if (ownRange.isIn(text, begin, stop)) return 'own-comparison';
  if (aimed.has(category) && hoped.isIn(text, begin, stop)) return 'goal';
  return limitable.has(category) && limited.isIn(text, begin, stop) ? 'limit' : undefined;
}

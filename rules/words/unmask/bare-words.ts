import { findInnocence } from '../contexts/find-innocence.ts';
import type { Surroundings } from '../contexts/find-lead-in.ts';
import type { Candidate } from '../types.ts';
import type { View } from '../view.ts';
import { tellsOrder } from './put-together.ts';
import { isAltered } from './unmask-text.ts';

type Place = Pick<Candidate, 'start' | 'end'>;

/** What is written where a stretch of a view is read. */
const writtenAt = (text: string, { first, last }: View, { start, end }: Place): string =>
  text.slice(first?.[start] ?? start, (last?.[end - 1] ?? end - 1) + 1);

const standsForOthers = ({ altered }: View, { start, end }: Place): boolean => {
  for (let at = start; at < end; at++) if (altered?.[at] === 2) return true;
  return false;
};

const endsQuotation = /^[^“「『《]*[”」』》]/;

/** 国」「家」「级: each character in marks of its own. */
const quotedApart = /^.(?:[”」』》][“「『《].)+(?:[”」』》][^“「『《”」』》]*)?$/u;
/** “最”好: marks round the first character alone. */
const firstQuoted = /^.[”」』》][^“「『《”」』》]+$/u;

/** 层级(最高、…): it begins before a bracket that goes on behind it. */
const intoBracket = /^[\u3400-\u9fff]+\([\u3400-\u9fff]+$/;
/** 点击“领取: what one presses, by the words on it. */
const pressed = /^(?:点[击按开]|[单双]击|按下?)[“「『《][^”」』》]{2,}$/;

/** Whether it begins in a quotation or before a bracket and ends beyond: “财神”皮肤只改… is no word that marks part. */
export function crossesQuotation(text: string, view: View, place: Place): boolean {
  const whole = writtenAt(text, view, place);
  if (pressed.test(whole)) return true;
  const next = (view.first?.[place.start] ?? place.start) + whole.length;
  if (intoBracket.test(whole) && text[next] !== ')') return true;
  if (!endsQuotation.test(whole) || quotedApart.test(whole) || tellsOrder(whole)) return false;
  const first = view.first?.[place.start] ?? place.start;
  return !(firstQuoted.test(whole) && '“「『《'.includes(text[first - 1] ?? ' '));
}

const sign = /[^\s\u3400-\u9fffa-z0-9]/u;

/** Whether a sign parts its characters, or some stand for others: a space or a line break may be chance. */
export const hasSign = (text: string, view: View, place: Place): boolean =>
  standsForOthers(view, place) || sign.test(writtenAt(text, view, place));

/** Three characters or more, each apart from the next. */
const spacedOut = /^\S(?:[ \n]+\S){2,}$/;
const onceSpaced = /^\S \S$/;

const isSpace = (sign: string | undefined): boolean => sign === undefined || ' \n|'.includes(sign);

/** Whether nothing but spaces parts it, and none is beside it, as in a row of a table. */
function isSpaced(text: string, view: View, place: Place): boolean {
  const written = writtenAt(text, view, place);
  if (spacedOut.test(written)) return true;
  const first = view.first?.[place.start] ?? place.start;
  return onceSpaced.test(written) && !isSpace(text[first - 1]) && !isSpace(text[first + written.length]);
}

const bare =
  /最(?:[快高低多少大强新全好优准稳省牛灵火便广久远](?![值化限小大层])|结实|耐用|好[用使]|便宜|实惠|靠谱|顺手|划算|先进|专业|权威|正宗|安全|精准)|独家|首创|首选(?!项|语言|dns)|无敌|天花板(?!灯|吊)|第一(?=的|[,。!;]|$)/g;
const provable = /[独首]/;
/** 最(大|小): a choice, no disguise. */
const choice = /[|()]/;

/** 最_快, 蕞低, du家: such words say little by themselves, but nobody disguises those that say nothing. */
export function* findBareWords(text: string, view: View, around: Surroundings): Generator<Candidate> {
  for (const { index: start, 0: word } of view.text.matchAll(bare)) {
    const claim: Candidate = {
      start,
      end: start + word.length,
      category: 'absolute',
      severity: provable.test(word) ? 'evidence' : 'violation',
      frame: 'superlative-disguised',
    };
    if (!isAltered(view, start, claim.end)) continue;
    if (!hasSign(text, view, claim) && !isSpaced(text, view, claim)) continue;
    const isChoice = !standsForOthers(view, claim) && choice.test(writtenAt(text, view, claim));
    if (isChoice || crossesQuotation(text, view, claim)) continue;
    if (findInnocence(around, claim) !== 'quoted-rule') yield claim;
  }
}

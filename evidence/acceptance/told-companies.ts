import type { SignatureParty } from '../../domain/acceptance-facts.ts';
import { topDown } from './geometry.ts';
import type { PageLine } from './page-lines.ts';
import { findPartyWords, type PartyWord } from './party-words.ts';
import type { Letters } from './resolve-letters.ts';

/** How companies and offices end, as the source of a pattern. */
export const organisationEnding =
  '(?:公司|集团|医院|[大中小]学|学[院校区]|幼儿园|银行|中心|政府|协会|合作社|事务所|委员会|[局厅馆厂院社所部])';
/** A company or an office at the head of a line, up to what asks it to sign. */
const heading = new RegExp(
  `^([\\p{Script=Han}()a-z0-9]{2,40}?${organisationEnding})(?:\\(?(?:代表|授权|委托|签|盖|公章|负责人|经办|法定).{0,14})?:?[.,·]?$`,
  'u',
);
/** A company that a sentence names between its signs, and says more of in brackets. */
const named = new RegExp(
  `(?<=(?:^|[:;,。、)|])(?:由|与|和|及)?)(?!由|与)([\\p{Script=Han}a-z0-9]{2,26}?${organisationEnding})(?=\\()`,
  'gu',
);
const leastLetters = 5;
/** Lines of so many letters go on in the next one; shorter ones are cells, and heads. */
const leastProse = 18;

/** The company that a line gives as a head to a block: 某公司, 某局(盖章), 某公司代表. */
function headingCompany(words: string): string | undefined {
  const name = heading.exec(words)?.[1];
  return name && name.length >= leastLetters && findPartyWords(name).length === 0 ? name : undefined;
}

/** Of so many letters one may be misread. */
const lettersAMistake = 7;

/** Where a name stands in a text, as the engine read both. */
function placesOf(name: string, text: string): number[] {
  const places: number[] = [];
  const mistakes = Math.floor(name.length / lettersAMistake);
  for (let at = 0; at + name.length <= text.length; at++) {
    let wrong = 0;
    for (let index = 0; index < name.length && wrong <= mistakes; index++)
      if (text[at + index] !== name[index]) wrong++;
    if (wrong <= mistakes) places.push(at);
  }
  return places;
}

/** What stands behind a name and says whose it is: (以下简称“用户”), 为供货商家. */
const behind =
  /^(?:\(([^()]*(?:\([^()]*\)[^()]*)*)\)|[,:]?(?:以下|下)?(?:统称|简称|称)为?([^,;。]{1,12})|(?:系|为|是|作为|担任)([^,;。]{1,12}))/;
/** What stands before it: 建设单位:, 由商家. */
const before = /(?:^|[,;。:、)|由与和及])[^,;。:、|]{0,2}?([^,;。:、|]{2,12}(?:\([^()]{1,10}\))?):?$/;

/** The party that a word names; undefined for a letter that nothing explains. */
export const partyOf = ({ names }: PartyWord, letters: Letters): SignatureParty | undefined =>
  'party' in names ? names.party : letters.isGuess ? undefined : letters[names.letter];

const partiesIn = (words: string, letters: Letters): Set<SignatureParty> =>
  new Set(findPartyWords(words).flatMap((word) => partyOf(word, letters) ?? []));

/** Of which party a text says that the company is at one place. */
function partyAt(text: string, start: number, end: number, letters: Letters): SignatureParty | undefined {
  const told = behind
    .exec(text.slice(end))
    ?.slice(1)
    .find((part) => part !== undefined);
  const [own, ...more] = partiesIn(told ?? '', letters);
  if (own && more.length === 0) return own;
  const role = before.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? '';
  const [named, ...others] = partiesIn(role, letters);
  const isAtEnd = (findPartyWords(role).at(-1)?.end ?? 0) >= role.replace(/\([^()]*\)$/, '').length;
  return named && others.length === 0 && isAtEnd ? named : undefined;
}

/** A company, the party that the text says it is, and what the text calls it for short. */
export type ToldCompany = {
  readonly party: SignatureParty;
  readonly name: string;
  readonly alias?: string;
};

/** 某某网络科技有限公司(下称“某某公司”). */
const calledShort = /^\([^()]{0,20}?称为?[“"”'‘’]+([^“"”'‘’()]{3,14})[“"”'‘’]/;

/** What a text calls a company for short, where that is the name of nobody's role. */
function aliasAt(text: string, end: number): string | undefined {
  const alias = calledShort.exec(text.slice(end, end + 50))?.[1];
  return alias && findPartyWords(alias).length === 0 ? alias : undefined;
}

/**
 * Whose the companies are that head lines or stand in sentences, as the sentences of the form tell:
 * 某公司(以下简称“卖方”). A company that is said to be two parties is nobody's.
 */
export function findToldCompanies(
  lines: readonly PageLine[],
  texts: readonly string[],
  letters: Letters,
): ToldCompany[] {
  const inOrder = topDown(lines).map(({ words }) => words);
  const text = [...texts, ...inOrder]
    .map((words) => (words.length < leastProse ? `${words}|` : words))
    .join('');
  const names = new Set([
    ...lines.flatMap(({ words }) => headingCompany(words) ?? []),
    ...[...text.matchAll(named)].map(([name]) => name),
  ]);
  return [...names].flatMap((name) => {
    const places = placesOf(name, text);
    const parties = new Set(places.flatMap((at) => partyAt(text, at, at + name.length, letters) ?? []));
    const [alias] = places.flatMap((at) => aliasAt(text, at + name.length) ?? []);
    const [party, ...more] = parties;
    return party && more.length === 0 ? [{ party, name, ...(alias ? { alias } : {}) }] : [];
  });
}

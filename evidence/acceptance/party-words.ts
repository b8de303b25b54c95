import type { OrderParties, SignatureParty } from '../../domain/acceptance-facts.ts';

/** Half width, no spaces, lower case: the same words whatever the typist or the engine made of them. */
export function plainWords(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

const partyWords: readonly (readonly [SignatureParty, string])[] = [
  [
    'project-team',
    '华为云?(?:交付)?项目组|华为云商店项目组|华为云?(?:项目)?(?:方|侧|代表|团队|经理)|项目(?:组|团队)|华为云(?!计算)|华为(?!技术|云|软件)|平台方|huawei(?:cloud)?(?:projectteam|team)?|projectteam',
  ],
  [
    'seller',
    '软件商家|商家|服务提供商|服务商|供应商|供货(?:方|商|单位)|供方|卖方|销售方|交付(?:方|单位)|实施(?:方|单位)|承建(?:方|单位)|承接方|开发(?:商|方|单位)|合作伙伴|伙伴|集成商|受托方|服务(?:方|单位)|seller|vendor|supplier|provider|merchant|isv|partner',
  ],
  [
    'customer',
    '最终(?:用户|客户)|终端(?:用户|客户)|客户|用户|采购(?:方|单位|人)|买方|需方|购买方|使用(?:方|单位)|业主(?:方|单位)?|建设单位|委托方|接收(?:方|单位)|甲方客户|customer|client|buyer|purchaser|enduser|user',
  ],
];
// 甲, 乙 and 丙 are misread at the head of a line as letters that look like them.
const letterWords = '甲方|乙方|丙方|(?<![^:(“"、])(?:[申由之两]方)(?![式法面案向便])|partya|partyb|partyc';
const anyWord = new RegExp(
  `(?:${partyWords.map(([, words]) => `(${words})`).join('|')}|(${letterWords}))`,
  'g',
);

export type Letter = 'a' | 'b' | 'c';
export type PartyWord = {
  readonly names: { readonly party: SignatureParty } | { readonly letter: Letter };
  /** Code units in the plain words. */
  readonly start: number;
  readonly end: number;
};

const letterOf = (word: string): Letter =>
  /[甲申由]|a$/.test(word) ? 'a' : /[乙之]|b$/.test(word) ? 'b' : 'c';

/** Every place in plain words that names a party. */
export function findPartyWords(words: string): PartyWord[] {
  return [...words.matchAll(anyWord)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const index = partyWords.findIndex((_, group) => match[group + 1]);
    const known = partyWords[index];
    return { names: known ? { party: known[0] } : { letter: letterOf(match[0]) }, start, end };
  });
}

export type Letters = Partial<Record<Letter, SignatureParty>> & {
  /** Some of it is only the usual order of a contract. */
  isGuess?: boolean;
};

function roleIn(words: string, order: OrderParties): SignatureParty | undefined {
  for (const [party, company] of [
    ['seller', order.seller],
    ['project-team', order.projectTeam],
    ['customer', order.customer],
  ] as const) {
    if (company && plainWords(company).length >= 4 && words.includes(plainWords(company))) return party;
  }
  if (/华为(?:云计算|云|技术|软件)/.test(words)) return 'project-team';
  const named = findPartyWords(words).find((word) => 'party' in word.names);
  return named && 'party' in named.names ? named.names.party : undefined;
}

const defines = /[:(“"'「]|以下简称|简称|即|为|是/;

type Definition = { readonly letter?: Letter; readonly role?: SignatureParty };

/** What one line says: a letter, a role, or both. */
function definitionIn(line: string, order: OrderParties): Definition {
  const words = plainWords(line);
  const found = findPartyWords(words).filter((word) => 'letter' in word.names);
  const [only] = found;
  const role = roleIn(words, order);
  if (found.length === 0) return role ? { role } : {};
  if (found.length !== 1 || !only || !('letter' in only.names) || !defines.test(words)) return {};
  return { letter: only.names.letter, ...(role ? { role } : {}) };
}

/** A line whose letter a stamp or a shadow hides, right under or over a line that could be read, is its neighbour. */
function fillFromNeighbours(letters: Letters, definitions: readonly Definition[]): Letters {
  const filled: Letters = { ...letters };
  const order: readonly Letter[] = ['a', 'b', 'c'];
  definitions.forEach(({ letter }, index) => {
    if (!letter) return;
    for (const step of [-1, 1]) {
      const name = order[order.indexOf(letter) + step];
      const beside = definitions[index + step];
      if (!name || filled[name] || !beside?.role || beside.letter) continue;
      if (!Object.values(filled).includes(beside.role)) filled[name] = beside.role;
    }
  });
  return filled;
}

/**
 * Who 甲方, 乙方 and 丙方 are, as the form itself says: `甲方(用户):…`, `…(以下简称“乙方”,即商家)`, `丙方:华为…`.
 * The last one follows from the other two.
 */
export function resolveLetters(lines: readonly string[], order: OrderParties): Letters {
  const letters: Letters = {};
  const definitions = lines.map((line) => definitionIn(line, order));
  for (const { letter, role } of definitions)
    if (letter && role && !letters[letter] && !Object.values(letters).includes(role)) letters[letter] = role;
  return completeLetters(fillFromNeighbours(letters, definitions));
}

function completeLetters(letters: Letters): Letters {
  const open = (['a', 'b', 'c'] as const).filter((letter) => !letters[letter]);
  const left = (['customer', 'seller', 'project-team'] as const).filter(
    (party) => !Object.values(letters).includes(party),
  );
  const [letter] = open;
  const [party] = left;
  if (open.length === 1 && letter && party) return { ...letters, [letter]: party };
  // Nothing said, or one of three: the usual order of a contract, which no verdict may rest on alone.
  const guessed: Letters = { isGuess: true };
  open.forEach((name, index) => {
    guessed[name] = left[index] as SignatureParty;
  });
  return open.length > 1 ? { ...letters, ...guessed } : letters;
}

export const signWords = /签|章|盖|signature|signed|sealed?|代表|确认|意见|经办|负责人/;
export const dateWords = /日期|时间|date|年.{0,6}月|月.{0,6}日/;
export const formWords =
  /签|章|日期|订单|验收|交付|客户|用户|商家|服务|项目|产品|甲方|乙方|date|customer|seller|公司/;
const writtenDate =
  /^[^\u4e00-\u9fff]*(?:\d[\d\s./\-年月日,:]{3,}\d?|\d{2,4}[./\-年]\d{1,2})[^\u4e00-\u9fff]*[日号]?$/;

/** True for a date or what an engine makes of a handwritten one: mostly figures. */
export function looksLikeDate(text: string): boolean {
  const words = plainWords(text);
  const figures = words.replace(/[^\d./\-年月日]/g, '').length;
  return writtenDate.test(words) || (words.length >= 5 && figures / words.length > 0.7);
}

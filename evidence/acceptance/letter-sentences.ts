import type { SignatureParty } from '../../domain/acceptance-facts.ts';
import { type LetterCompany, organisations } from './letter-companies.ts';
import { findPartyWords, type Letter } from './party-words.ts';

/** A letter that a sentence gives a company in brackets, and what stands before and behind it: 委托某软件有限公司(以下简称“乙方”)实施. */
type Named = { readonly letter: Letter; readonly before: string; readonly behind: string };

type ToldLetter = { readonly letter: Letter; readonly role: SignatureParty };

/** What brackets say where they give a name that is used from there on. */
const givesName = /^(?:以下|下文|下称|后文|本文|简称|[均统合]?称|即|作为|["“”'「『](?!$))/;
/** The end of a company's name, or of an office's. */
const namesBody = new RegExp(`(?:${organisations}|院|馆|社|部)$`);
/** Huawei's own companies; its shop is a place to buy at. */
const teamName =
  /华为(?:云计算|云|终端|软件|数字|数据|技术|通信|信息|服务|能源|\([^()]*\))*(?:有限)?(?:责任)?公司$/;
const shop = /华为云?(?:云?商店|云?市场|官网|平台)/g;

const bought = '采购|选购|购买|购置|订购|订阅|委托|聘请|授权|选定|选用|邀请|招标';
const given =
  '提供|交付|供应|销售|出售|实施|承建|承担|承接|承办|开发|研发|部署|建设|开通|负责|完成|搭建|安装';
/** Up to the company: buying from it, by it, of it, for it. */
const isBought = new RegExp(`(?:${bought})(?:了|由)?[^,;]*$`);
const isDoing = /(?:^|[,;]|(?:现|并|且|均|系))由[^,;]*$/;
const isTurnedTo = /(?:^|[,;\p{Script=Han}])[向从][^,;]*$/u;
const isServed = /(?:^|[,;\p{Script=Han}])[为给替][^,;]*$/u;
/** What goes on behind the company. */
const buys = new RegExp(
  `^,?(?:现|已|拟|于[^,]{0,14}|经[^,]{0,10}|通过[^,]{0,12}|在[^,]{0,12}|依[据照]?[^,]{0,12}|因[^,]{0,16},?)?(?:${bought})`,
);
const gives = new RegExp(`^,?(?:现|已|于[^,]{0,14})?(?:为[^,]{0,14})?(?:${given})`);
const accepts = /^,?(?:负责|组织)?(?:验收|使用|接收|试用)/;
const isListed = /^[,、与和及同]/;
const leads = /^,?(?:作为|担任|负责|为|提供)?(?:项目)?(?:总体|平台|统筹|协调|协同|见证)/;

/** All letters that a text gives in brackets, in its order. */
function namedIn(text: string): Named[] {
  const brackets = [...text.matchAll(/\(([^()]{2,24})\)/g)].flatMap((match) => {
    const [whole, words = ''] = match;
    const letters = new Set(
      findPartyWords(`"${words}`).flatMap(({ names }) => ('letter' in names ? [names.letter] : [])),
    );
    const [letter] = letters;
    const isNamed = letters.size === 1 && letter && (givesName.test(words) || /^[甲乙丙]方$/.test(words));
    return isNamed ? [{ letter, start: match.index, end: match.index + whole.length }] : [];
  });
  return brackets.map(({ letter, start, end }, index) => {
    const from = Math.max(brackets[index - 1]?.end ?? 0, text.lastIndexOf('。', start) + 1);
    const to = brackets[index + 1]?.start ?? text.length;
    return {
      letter,
      before: text.slice(from, start).replace(shop, '').slice(-60),
      behind: text.slice(end, to).slice(0, 40),
    };
  });
}

/** The words right before the brackets, in which a company's name ends. */
const clauseOf = (before: string): string => before.split(/[,;:、]/).at(-1) ?? '';

/** Who the company right before the brackets is by its own name, or by the role that stands before it: 最终用户某公司. */
function roleOfName(before: string): SignatureParty | undefined {
  const clause = clauseOf(before);
  if (teamName.test(clause)) return 'project-team';
  const [found, ...more] = findPartyWords(clause).flatMap(({ names }) =>
    'party' in names ? [names.party] : [],
  );
  return more.length === 0 ? found : undefined;
}

/** Who the company is by what it does, or what is done with it; and who the one named before it is. */
function roleInSentence({ before, behind }: Named): readonly [SignatureParty?, SignatureParty?] {
  if (isBought.test(before)) return ['seller', 'customer'];
  if (isTurnedTo.test(before)) {
    if (buys.test(behind)) return ['seller', 'customer'];
    if (gives.test(behind)) return ['customer', 'seller'];
  }
  if (isServed.test(before) && gives.test(behind)) return ['customer', 'seller'];
  if (isDoing.test(before) && gives.test(behind)) return ['seller'];
  if (leads.test(behind)) return ['project-team'];
  if (buys.test(behind)) return ['customer'];
  // Several accept together.
  if (accepts.test(behind) && !isListed.test(before)) return ['customer'];
  return gives.test(behind) ? ['seller'] : [];
}

const letters: Readonly<Record<string, Letter>> = { 甲: 'a', 乙: 'b', 丙: 'c' };

/** What letters do to one another: 甲方委托乙方, 乙方为甲方实施. */
const betweenLetters: readonly (readonly [RegExp, SignatureParty, SignatureParty])[] = [
  [new RegExp(`([甲乙丙])方[现已]?[向从]([甲乙丙])方(?:${bought})`, 'g'), 'customer', 'seller'],
  [new RegExp(`([甲乙丙])方[现已]?(?:${bought})(?:了|由)?([甲乙丙])方`, 'g'), 'customer', 'seller'],
  [new RegExp(`([甲乙丙])方[现已]?[为向给]([甲乙丙])方(?:${given})`, 'g'), 'seller', 'customer'],
];

function saidOfLetters(text: string): ToldLetter[] {
  return betweenLetters.flatMap(([pattern, subject, object]) =>
    [...text.matchAll(pattern)].flatMap(([, one = '', other = '']) =>
      one === other
        ? []
        : [
            { letter: letters[one] as Letter, role: subject },
            { letter: letters[other] as Letter, role: object },
          ],
    ),
  );
}

/** A company that gets a letter in brackets, with what stands before it in its clause. */
function companyOf({ letter, before }: Named): LetterCompany {
  const clause = clauseOf(before);
  const company = teamName.exec(clause)?.[0] ?? clause.replace(/^.*[与和及同](?=.{4})/, '');
  return { letter, company };
}

/** Who letters are, and the companies that they are given to. */
export type Sentences = {
  readonly told: readonly ToldLetter[];
  readonly companies: readonly LetterCompany[];
};

/**
 * What sentences say of letters that they give companies in brackets, also over the ends of lines: 某集团(以下简称甲方)向某软件有限公司(以下简称乙方)采购.
 * What a company is called comes before what is done with it.
 */
export function readSentences(text: string): Sentences {
  const named = namedIn(text).filter(({ before }) => namesBody.test(before));
  const byName = named.flatMap(({ letter, before }) => {
    const role = roleOfName(before);
    return role ? [{ letter, role }] : [];
  });
  const bySentence = named.flatMap((one, index) => {
    const [role, earlier] = roleInSentence(one);
    const before = named[index - 1];
    return [
      ...(role ? [{ letter: one.letter, role }] : []),
      ...(earlier && before ? [{ letter: before.letter, role: earlier }] : []),
    ];
  });
  return { told: [...byName, ...saidOfLetters(text), ...bySentence], companies: named.map(companyOf) };
}

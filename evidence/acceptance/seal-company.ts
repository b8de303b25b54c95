import type { OrderParties, SignatureParty } from '../../domain/acceptance-facts.ts';
import { plainWords } from './party-words.ts';

/** Words that all companies share say nothing of whose stamp it is. */
const commonWords =
  /股份有限公司|有限责任公司|集团有限公司|有限公司|责任公司|公司|集团|合同专用章|业务专用章|项目专用章|交付专用章|专用章|合同章|公章/g;

const letterCount = (text: string) => [...text].length;

/** Length of the longest run of letters, in order, that both share; gaps are allowed. */
export function commonLetters(a: string, b: string): number {
  const [one, other] = [[...a], [...b]];
  let row = new Array<number>(other.length + 1).fill(0);
  for (const letter of one) {
    const next = [0];
    other.forEach((candidate, index) => {
      const best =
        letter === candidate
          ? (row[index] as number) + 1
          : Math.max(row[index + 1] as number, next[index] as number);
      next.push(best);
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Share of a company's own letters that a stamp's words hold, 0–1. The ring may have been read from its middle on. */
export function shareOfName(sealText: string, company: string): number {
  const name = plainWords(company).replace(commonWords, '');
  const words = plainWords(sealText);
  if (letterCount(name) === 0) return 0;
  return commonLetters(name, words + words) / letterCount(name);
}

const companyOf = (order: OrderParties, party: SignatureParty): string =>
  (party === 'project-team' ? order.projectTeam : order[party]) ?? '';

const others: Readonly<Record<SignatureParty, readonly SignatureParty[]>> = {
  seller: ['project-team', 'customer'],
  'project-team': ['seller', 'customer'],
  customer: ['seller', 'project-team'],
};

const organisation = /公司|集团|[局院厅馆所]|中心|[大中小]学|学校|银行|委员会/;
const legibleLetters = 4;
const legibleConfidence = 0.85;
/** So much of a company's name in a stamp names it. */
const clearlyNamed = 0.75;

/**
 * Whether a stamp that could be read names another company than the party's own: another party of the order, or nobody of
 * it. Undefined where too little was read, or nothing tells the party's own company and the stamp names no other party's.
 */
export function namesOther(
  { text, confidence }: { readonly text: string; readonly confidence: number },
  party: SignatureParty,
  order: OrderParties,
): boolean | undefined {
  const own = companyOf(order, party);
  const distinct = plainWords(text).replace(commonWords, '');
  if (confidence < legibleConfidence || letterCount(distinct) < legibleLetters) return undefined;
  const rival = Math.max(0, ...others[party].map((one) => shareOfName(text, companyOf(order, one))));
  if (own === '') return rival >= clearlyNamed ? true : undefined;
  const share = shareOfName(text, own);
  if (share >= 0.5) return false;
  if (rival >= clearlyNamed && rival > share + 0.3) return true;
  // A person's own stamp names no company at all.
  return share < 0.2 && organisation.test(plainWords(text)) ? true : undefined;
}

/** Whether a legible stamp names the party's own company beyond doubt, and no other party's. */
export function namesOwn({ text, confidence }: Words, party: SignatureParty, order: OrderParties): boolean {
  const distinct = plainWords(text).replace(commonWords, '');
  if (confidence < legibleConfidence || letterCount(distinct) < legibleLetters) return false;
  const share = shareOfName(text, companyOf(order, party));
  const rival = Math.max(0, ...others[party].map((one) => shareOfName(text, companyOf(order, one))));
  return share >= clearlyNamed && share > rival + 0.3;
}

const teamCompany = /^华为\p{Script=Han}{2,10}公司/u;

/** Whether a legible stamp names a company of the group, any of which stands for the project team where none is told. */
export function namesTeam({ text, confidence }: Words, order: OrderParties): boolean {
  if (order.projectTeam !== undefined || confidence < legibleConfidence) return false;
  const rival = Math.max(...others['project-team'].map((one) => shareOfName(text, companyOf(order, one))));
  return rival < 0.5 && teamCompany.test(plainWords(text));
}

type Words = { readonly text: string; readonly confidence: number };

/** Pieces of what all companies share say nothing, either. */
const commonLetter = /[股份有限责任公司集团]/g;
const fewestOwn = 2;
const ownLetters = (words: string) => letterCount(words.replace(commonLetter, ''));

/** Share of the letters of the longer name that both stamps have; undefined where one was not legible. */
function sharedLetters(a: Words, b: Words): number | undefined {
  const [one, other] = [a, b].map(({ text }) => plainWords(text).replace(commonWords, ''));
  if (!one || !other || Math.min(a.confidence, b.confidence) < legibleConfidence) return undefined;
  if (Math.min(letterCount(one), letterCount(other)) < legibleLetters) return undefined;
  if (Math.min(ownLetters(one), ownLetters(other)) < fewestOwn) return undefined;
  const shared = Math.max(commonLetters(one, other + other), commonLetters(other, one + one));
  return shared / Math.max(letterCount(one), letterCount(other));
}

/** Whether two stamps that could both be read name one company. */
export const namesSame = (a: Words, b: Words): boolean => (sharedLetters(a, b) ?? 0) >= 0.85;

/** Of a stamp that a hand runs across a piece may be legible: so many letters beyond doubt, none of which another has, are another's. */
const [fewestOfPiece, sureOfPiece] = [3, 0.95];

function isPieceOfOther(a: Words, b: Words): boolean {
  if (Math.min(a.confidence, b.confidence) < sureOfPiece) return false;
  const [one = '', other = ''] = [a, b].map(({ text }) =>
    plainWords(text).replace(commonWords, '').replace(commonLetter, ''),
  );
  return Math.min(letterCount(one), letterCount(other)) >= fewestOfPiece && commonLetters(one, other) === 0;
}

/** Whether two stamps that could both be read, wholly or in part, name two companies. */
export const namesDiffer = (a: Words, b: Words): boolean =>
  (sharedLetters(a, b) ?? 1) < 0.5 || isPieceOfOther(a, b);

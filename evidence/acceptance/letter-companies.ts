import { findPartyWords, type Letter, plainWords } from './party-words.ts';

/** What the names of companies and offices end with. */
export const organisations =
  '公司|集团|医院|大学|学院|学校|中学|小学|银行|中心|委员会|研究院|研究所|政府|厅|局';
/** A company behind a letter, at once or behind a colon: 甲方某集团有限公司、乙方某软件有限公司. */
const companyBehind = new RegExp(
  `^(?:\\([^()]{0,8}\\))?(?:[:为系是即]|[是即]指)?((?:\\p{Script=Han}|[()]){2,28}?(?:${organisations}))`,
  'u',
);
/** What a company that sells software is called after. */
const softwareTrade = /科技|信息|软件|数据|网络|智能|云|数码|数字|系统|计算机|互联|通信|电子/;
const teamName = /^华为/;

export type LetterCompany = { readonly letter: Letter; readonly company: string };

const isCompany = ({ company }: LetterCompany) => company.endsWith('公司');

/** The companies that a form puts right behind letters, the first one of each. */
export function findLetterCompanies(lines: readonly string[]): LetterCompany[] {
  const found = new Map<Letter, string>();
  for (const words of lines.map(plainWords)) {
    for (const { names, end } of findPartyWords(words)) {
      const [, company] = 'letter' in names ? (companyBehind.exec(words.slice(end)) ?? []) : [];
      if (company && 'letter' in names && !found.has(names.letter)) found.set(names.letter, company);
    }
  }
  return [...found].map(([letter, company]) => ({ letter, company }));
}

/**
 * Of two beside Huawei the one that sells: a company beside an office, a school or a hospital, or the only one of the trade;
 * undefined where the names don't tell.
 */
export function sellerByTrade(told: readonly LetterCompany[]): Letter | undefined {
  const others = told.filter(({ company }) => !teamName.test(company));
  const companies = others.filter(isCompany);
  const ofTrade = others.filter(({ company }) => softwareTrade.test(company));
  const [only, ...more] = companies.length === 1 ? companies : ofTrade;
  return others.length === 2 && only && more.length === 0 ? only.letter : undefined;
}

import { type OrderParties, type SignatureParty, signatureParties } from '../../domain/acceptance-facts.ts';
import type { PixelBox } from '../../domain/finding.ts';
import { bottom, centreX, centreY, contains, overlap, right, topDown } from './geometry.ts';
import type { PageLine } from './page-lines.ts';
import { findPartyWords, plainWords } from './party-words.ts';
import { type Letters, resolveLetters } from './resolve-letters.ts';
import { commonLetters } from './seal-company.ts';
import { findToldCompanies, organisationEnding, partyOf } from './told-companies.ts';

/** A company's name and the line that says whose it is, where a line says so. */
export type PartyCompany = { readonly name: string; readonly alias?: string; readonly from?: PageLine };
export type PartyCompanies = Partial<Record<SignatureParty, PartyCompany>>;

const ending = `${organisationEnding}(?:\\(盖?章\\))?`;
const organisation = new RegExp(`^[\\p{Script=Han}()a-z0-9]{2,}${ending}`, 'u');
/** Words that end as companies and offices do. */
export const namesOrganisation = (words: string): boolean => new RegExp(`${ending}$`).test(words);
/** What stands between a party and its company: 商家名称:…, 甲方(用户):…. */
const between = /^\)?(?:\(.{1,8}?\))?(?:方|名称|单位|全称|公司名称|单位名称)*[:()\s]*/;

/** 部, 所 and such end names, and also pieces of sentences that go on. */
const endsInSentence = /[局厅馆厂院社所部]$/;

/** A department has no stamp of its own; shops and clubs that are called so have. */
const isDepartment = (name: string) =>
  /部$/.test(name) && !/(?:经营|门市|营业|服务|销售|批发|加工|俱乐|总)部$/.test(name);

/** The end of a name that a stamp or the edge of a cell hides. */
const cutEnd = /(?<=有限(?:责任)?)公?$/;

function companyAt(words: string): string | undefined {
  const rest = words.replace(between, '').replace(cutEnd, '公司');
  const name = organisation.exec(rest)?.[0];
  if (!name || name.includes('的') || isDepartment(name)) return undefined;
  if (endsInSentence.test(name) && /^\p{Script=Han}/u.test(rest.slice(name.length))) return undefined;
  const bare = name.replace(/\(盖?章\)$/, '');
  return [...bare].length >= 5 && findPartyWords(bare).length === 0 ? bare : undefined;
}

type Told = { readonly party: SignatureParty; readonly company: PartyCompany };

/** A line that names a party and its company: 甲方(用户):海岳集团, 甲方:海岳集团(用户). */
function toldInLine(words: string, letters: Letters, from?: PageLine): Told[] {
  const found = findPartyWords(words);
  const parties = new Set(found.flatMap((word) => partyOf(word, letters) ?? []));
  const [party] = parties;
  if (parties.size !== 1 || !party || (found[0]?.start ?? 9) > 3) return [];
  const [name] = found.flatMap(
    ({ end }, index) => companyAt(words.slice(end, found[index + 1]?.start)) ?? [],
  );
  return name ? [{ party, company: { name, ...(from ? { from } : {}) } }] : [];
}

/** 1.3, 2), 三、: the number of a fact. */
const isNumber = (words: string) => /^\(?(?:[\d.]{1,4}|[一二三四五六七八九十])[、.)]*$/.test(words);

/** The party that words name once or twice, as 承建单位(商家), and nothing else. */
function onlyPartyOf(words: string, letters: Letters): SignatureParty | undefined {
  const found = findPartyWords(words);
  const parties = new Set(found.map((word) => partyOf(word, letters)));
  const [party] = parties;
  const last = found.at(-1)?.end ?? 0;
  // What brackets say of it, as in 用户(最终使用), is no word of its own.
  const rest = words.slice(last).replace(/\([^()]*\)/g, '');
  const head = words.slice(0, found[0]?.start ?? words.length);
  const isAlone = (head.length <= 1 || isNumber(head)) && rest.length <= 5;
  return parties.size === 1 && isAlone ? party : undefined;
}

/** A cell that names a party, and its company in the cell at its right. */
function toldBeside(line: PageLine, lines: readonly PageLine[], letters: Letters): Told[] {
  const party = onlyPartyOf(line.words, letters);
  if (!party) return [];
  const [beside] = lines
    .filter(
      (other) =>
        other !== line &&
        other.box.x >= right(line.box) - 4 &&
        Math.abs(centreY(other.box) - centreY(line.box)) < line.heightPx * 0.7,
    )
    .sort((a, b) => a.box.x - b.box.x);
  const name = beside && companyAt(beside.words);
  return name ? [{ party, company: { name, from: beside } }] : [];
}

/** Whatever a form calls a company of Huawei, such as 厂商, it is the project team's. */
const ofTheTeam = (told: Told): Told =>
  /^华为.*公司$/.test(told.company.name) ? { ...told, party: 'project-team' } : told;

/**
 * Which company is which party: as the order says, else as the form does. One that is told of two parties is nobody's.
 * `texts` are lines of other pages.
 */
export function findCompanies(
  lines: readonly PageLine[],
  texts: readonly string[],
  letters: Letters,
  order: OrderParties,
): PartyCompanies {
  const told = [
    ...lines
      .filter(({ isStamped }) => !isStamped)
      .flatMap((line) => [...toldInLine(line.words, letters, line), ...toldBeside(line, lines, letters)]),
    ...texts.flatMap((text) => toldInLine(plainWords(text), letters)),
    ...findToldCompanies(
      lines.filter(({ isStamped }) => !isStamped),
      texts.map(plainWords),
      letters,
    ).map(({ party, ...company }) => ({ party, company })),
  ].map(ofTheTeam);
  const companies: PartyCompanies = {};
  for (const party of signatureParties) {
    const own = told.find((one) => one.party === party)?.company;
    const known = party === 'project-team' ? order.projectTeam : order[party];
    const company = known ? { ...own, name: plainWords(known) } : own;
    const isShared = told.some((one) => one.party !== party && one.company.name === company?.name);
    if (company && (known || !isShared)) companies[party] = company;
  }
  return companies;
}

/** A label of a block. */
type Heads = { readonly party: SignatureParty; readonly line: PageLine };

/** Companies whose names stand under the labels of blocks, as far as they aren't `known`. */
export function withCompaniesUnder(
  known: PartyCompanies,
  labels: readonly Heads[],
  lines: readonly PageLine[],
): PartyCompanies {
  const companies: PartyCompanies = { ...known };
  for (const { party, line } of labels) {
    const under = lines.find(
      ({ box, isStamped }) =>
        !isStamped &&
        centreY(box) > bottom(line.box) &&
        box.y < bottom(line.box) + line.heightPx * 1.2 &&
        (Math.abs(box.x - line.box.x) < line.heightPx ||
          Math.abs(centreX(box) - centreX(line.box)) < line.heightPx * 1.5),
    );
    const name = under && companyAt(under.words);
    const isShared = Object.values(companies).some((company) => company?.name === name);
    if (name && !companies[party] && !isShared) companies[party] = { name, from: under };
  }
  return companies;
}

type Place = { readonly party: SignatureParty; readonly box: PixelBox };

/** Companies that blocks themselves name, one each, as far as they aren't `known`; what stands in a stamp tells nothing. */
export function withCompaniesIn(
  known: OrderParties,
  blocks: readonly Place[],
  lines: readonly PageLine[],
  stamps: readonly PixelBox[],
): OrderParties {
  const namesIn = ({ box }: Place) => {
    const own = lines.filter(
      (line) =>
        !line.isStamped &&
        contains(box, [centreX(line.box), centreY(line.box)]) &&
        stamps.every((stamp) => overlap(stamp, line.box) === 0) &&
        findPartyWords(line.words).length === 0,
    );
    return new Set(own.flatMap(({ words }) => companyAt(words) ?? []));
  };
  const found = new Map(blocks.map((block) => [block.party, namesIn(block)]));
  const onlyName = (party: SignatureParty): string | undefined => {
    const [name, ...more] = found.get(party) ?? [];
    const isElsewhere = [...found].some(([other, names]) => other !== party && name && names.has(name));
    return more.length > 0 || isElsewhere || Object.values(known).includes(name ?? '') ? undefined : name;
  };
  const [seller, projectTeam, customer] = signatureParties.map(onlyName);
  return {
    ...(seller ? { seller } : {}),
    ...(projectTeam ? { projectTeam } : {}),
    ...(customer ? { customer } : {}),
    ...known,
  };
}

/** Cells that hold 甲方 alone, with what the cells at their right say: who that is. */
export function letterCells(lines: readonly PageLine[]): string[] {
  return lines.flatMap((line) => {
    const [word, ...more] = findPartyWords(line.words);
    if (!word || more.length > 0 || !('letter' in word.names) || word.end - word.start < line.words.length)
      return [];
    const row = lines
      .filter(
        ({ box }) =>
          box.x >= right(line.box) - 4 && Math.abs(centreY(box) - centreY(line.box)) < line.heightPx * 0.7,
      )
      .sort((a, b) => a.box.x - b.box.x);
    return row.length > 0 ? [`${line.words}:${row.map(({ words }) => words).join(' ')}`] : [];
  });
}

/** Reading a name costs a letter or two. */
const sameName = 0.85;
/** What may follow a company's name where it heads a block. */
const mostBeside = 12;

/** The place of a company's name in plain words, as far as it heads them; undefined where it isn't there. */
export function placeOfCompany(words: string, name: string): { start: number; end: number } | undefined {
  const at = words.indexOf(name);
  if (at >= 0) return { start: at, end: at + name.length };
  const [letters, own] = [[...words], [...name]];
  if (own.length < 6 || letters.length > own.length + mostBeside) return undefined;
  const head = letters.slice(0, own.length + 1).join('');
  return commonLetters(name, head) / own.length >= sameName ? { start: 0, end: name.length } : undefined;
}

/** The companies as an order names them. */
export const asOrder = ({ seller, customer, ...rest }: PartyCompanies): OrderParties => ({
  ...(seller ? { seller: seller.name } : {}),
  ...(rest['project-team'] ? { projectTeam: rest['project-team'].name } : {}),
  ...(customer ? { customer: customer.name } : {}),
});

/**
 * Who 甲方 is, and which company is which party. Companies are looked for twice: those that a form tells by the party's
 * own name say who 甲方 is, and that says whose the companies are that it tells by letter alone.
 */
export function resolveParties(
  lines: readonly PageLine[],
  texts: readonly string[],
  order: OrderParties,
): { readonly letters: Letters; readonly companies: PartyCompanies } {
  const told = findCompanies(lines, texts, {}, order);
  const all = [...texts, ...topDown(lines).map(({ text }) => text), ...letterCells(lines)];
  const letters = resolveLetters(all, { ...asOrder(told), ...order });
  return { letters, companies: findCompanies(lines, texts, letters, order) };
}

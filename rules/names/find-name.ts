import { type Company, endingPattern, latinPlaces, placePattern, tradeAt } from './company.ts';
import { cutLetter, type FoldedName, maskLetter } from './fold-name.ts';

/** How a line shows the customer. */
export type NameHit = {
  readonly how: 'full' | 'alias' | 'short-form' | 'misread';
  readonly from: number;
  readonly to: number;
};

/** Words that may follow a short form without making it another company's name. */
const productWords =
  /^(系统|平台|管理(系统|平台|后台|中心|端)|后台|工作台|控制台|云|门户|官网|首页|主页|中心|总部|大屏|驾驶舱|智慧(管理|平台|系统)|erp|crm|oa|mes|wms|saas|app|admin|管理员|用户|租户|项目|专属|专用|定制|版|欢迎|您|您好|的|v\d|\||\d)/;

/** What a system is for, before the word for it: 运营驾驶舱, 数据平台. */
const purpose =
  /^(?:运营|运维|数据|信息|业务|生产|智慧|智能|数字化?|综合|服务|安全|设备|能源|供应链|办公|协同)+(?=系统|平台|管理|后台|工作台|控制台|门户|中心|大屏|看板|驾驶舱)/;

/** A part of a house, after the house's name: 工程部, 客服中心, 城东支行. Of a longer name it would be no end. */
const department =
  /^(?:工程|技术|财务|人事|行政|客服|客户服务|市场|销售|采购|生产|质量|质检|安全|设备|运营|运维|信息|物流|仓储|研发|维修|后勤|保安|保洁)(?:部|处|科|室|组|中心)(?!有限|公司|集团)|^[\u4e00-\u9fff]{2,4}(?:支行|分行|分理处|营业部|[校院]区)/;

/** An engine that is less sure of a letter may have misread it. */
const sureLetter = 0.85;
/** A letter that was lost leaves its neighbours less sure than they would be. */
const sureNeighbour = 0.975;
/** Below this many letters one wrong letter makes another name; below the other even one of which the engine thought as well. */
const [shortestForgiven, shortestDoubted] = [6, 5];
const latinTwins: readonly [RegExp, string][] = [
  [/[1i|!]/g, 'l'],
  [/0/g, 'o'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
];

const twinLetters = (text: string) =>
  latinTwins.reduce((folded, [twins, letter]) => folded.replace(twins, letter), text);

const isLetter = (letter: string | undefined) => letter !== maskLetter && letter !== cutLetter;

/** Whether the engine was unsure of the letter at this place; a mask never is one. */
const isUnsure = (line: FoldedName, at: number, sure: number): boolean =>
  isLetter(line.text[at]) && (line.confidences[at] ?? 1) < sure;

/**
 * A letter may stand for another where the engine hesitated between the two. Where it doesn't say what else it thought
 * of, any letter may have been meant.
 */
function isForgiven(line: FoldedName, at: number, meant: string): boolean {
  const others = line.others?.get(at);
  return others === undefined
    ? isUnsure(line, at, sureLetter)
    : isUnsure(line, at, sureLetter) && others.includes(meant);
}

/** The stretch of `a` in which it differs from `b`: between what both begin with and what both end with. */
export function difference(a: string, b: string): { readonly from: number; readonly to: number } {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return { from: head, to: a.length - tail };
}

/** One letter replaced, lost or added, where the engine itself was in doubt. */
function isNear(line: FoldedName, from: number, length: number, name: string): boolean {
  const part = line.text.slice(from, from + length);
  const { from: head, to } = difference(part, name);
  const wrong = to - head;
  const lacking = wrong + name.length - part.length;
  if (wrong > 1 || lacking > 1) return false;
  if (wrong === 1 && lacking === 1) return isForgiven(line, from + head, name[head] as string);
  if (wrong === 1) return isUnsure(line, from + head, sureLetter);
  const lost = line.lost?.get(from + head);
  if (lost) return lost.some((thoughts) => thoughts.includes(name[head] as string));
  return isUnsure(line, from + head - 1, sureNeighbour) || isUnsure(line, from + head, sureNeighbour);
}

const mostDoubted = 2;

/**
 * Where the name ends that starts at `from`: the same letters but for one or two, misread or passed over, at each of which
 * the engine thought of the right one as well.
 */
function endOfDoubted(line: FoldedName, from: number, name: string, most: number): number | undefined {
  let at = from;
  let doubted = 0;
  let passed = 0;
  for (const letter of name) {
    if (line.text[at] === letter) {
      [at, passed] = [at + 1, 0];
      continue;
    }
    doubted += 1;
    if (doubted > most) return undefined;
    if (line.lost?.get(at)?.[passed]?.includes(letter)) passed += 1;
    else if (isForgiven(line, at, letter)) [at, passed] = [at + 1, 0];
    else return undefined;
  }
  return at;
}

function findDoubted(line: FoldedName, name: string, most = mostDoubted): NameHit | undefined {
  if (name.length < shortestDoubted || !(line.others || line.lost)) return undefined;
  for (let from = 0; from < line.text.length; from++) {
    const to = endOfDoubted(line, from, name, most);
    if (to !== undefined) return { how: 'misread', from, to };
  }
  return undefined;
}

function findNear(line: FoldedName, name: string): NameHit | undefined {
  if (name.length < shortestForgiven) return undefined;
  for (let from = 0; from + name.length - 1 <= line.text.length; from++) {
    for (const length of [name.length, name.length - 1, name.length + 1]) {
      if (from + length > line.text.length) continue;
      if (isNear(line, from, length, name)) return { how: 'misread', from, to: from + length };
    }
  }
  return undefined;
}

/** Latin names: the letters that no engine tells apart count as one. */
function findTwins(line: FoldedName, name: string): NameHit | undefined {
  const text = twinLetters(line.text);
  const from = text.indexOf(twinLetters(name));
  return from < 0 ? undefined : { how: 'misread', from, to: from + name.length };
}

const groupEnding = /^(控股集团|集团股份|集团控股|集团|控股|实业)/;

/** What follows a form in the company's own name. */
function ownRest(form: string, company: Company): string {
  const own = company.full.indexOf(form);
  return own < 0 ? '' : company.full.slice(own + form.length);
}

/** People say 集团 and leave the legal form out: how many letters of it follow here as in the company's own name. */
function groupWords(after: string, form: string, company: Company): number {
  const own = groupEnding.exec(ownRest(form, company))?.[0] ?? '';
  return own !== '' && after.startsWith(own) ? own.length : 0;
}

/** Shanghai Tallway is not Kunshan Tallway. */
function endsInOtherPlace(before: string, company: Company): boolean {
  const place = latinPlaces.find((one) => before.endsWith(one));
  return place !== undefined && company.place !== '' && place !== company.place;
}

/** Whether the letters around a short form leave it a name of its own, rather than a piece of a longer one. */
function standsAlone(text: string, from: number, end: number, company: Company): boolean {
  const to = end + groupWords(text.slice(end), text.slice(from, end), company);
  const after = text.slice(to);
  const before = text.slice(0, from);
  if (after.startsWith(cutLetter) || after.startsWith(maskLetter) || before.endsWith(maskLetter))
    return false;
  const place = placePattern.exec(before.slice(-3))?.[0] ?? placePattern.exec(before.slice(-2))?.[0] ?? '';
  if (place !== '' && before.endsWith(place) && company.place !== '' && !place.startsWith(company.place))
    return false;
  if (company.isLatin && endsInOtherPlace(before, company)) return false;
  if (company.isLatin) return company.full.startsWith(text.slice(from)) || isLatinEnd(after);
  if ([productWords, purpose, department].some((pattern) => pattern.test(after)) || after === '') return true;
  const rest = ownRest(text.slice(from, to), company);
  // Its own name to the end, without the place; a part of the rest is a name cut off.
  if (rest !== '' && after.startsWith(rest)) return true;
  if (rest.startsWith(after)) return false;
  const next = tradeAt(after);
  if (next !== '' && !company.trades.some((trade) => trade.startsWith(next))) return false;
  return !endingPattern.test(after.slice(0, 16));
}

/** After a Latin core comes its ending, nothing, or a word that no company's name goes on with. */
const latinTrades =
  /^(logistics|foods?|medical|instruments|textiles|energy|shipping|packaging|robotics|software|technolog|industr|trading|group|holdings|international|systems|solutions|services|partners|capital|media|motors|pharma|electronics|engineering|construction|consulting|global|health|labs?|design|digital|chemicals?|steel|mining|power|water|air|bank|insurance|travel|hotels?|education|science|precision|machinery|materials?|retail|stores?|supply|freight|transport)/;
const latinOwnEnding = /^(co|ltd|limited|inc|corp|llc|llp|plc|gmbh|pte|pty|company|group|holdings|ag|sa|bv)/;

function isLatinEnd(after: string): boolean {
  if (after === '' || latinOwnEnding.test(after)) return true;
  return !latinTrades.test(after) && !/^[a-z0-9]{0,14}(ltd|inc|llc|corp|gmbh)$/.test(after);
}

/** A short form of which the engine took one letter for another, and thought of the right one as well. */
function findDoubtedForm(line: FoldedName, form: string, company: Company): NameHit | undefined {
  const hit = findDoubted(line, form, 1);
  if (!hit) return undefined;
  const text = line.text.slice(0, hit.from) + form + line.text.slice(hit.to);
  return standsAlone(text, hit.from, hit.from + form.length, company) ? hit : undefined;
}

function findAlone(line: FoldedName, form: string, company: Company): NameHit | undefined {
  for (let from = line.text.indexOf(form); from >= 0; from = line.text.indexOf(form, from + 1)) {
    const to = from + form.length;
    if (standsAlone(line.text, from, to, company)) return { how: 'short-form', from, to };
  }
  return undefined;
}

function findWhole(line: FoldedName, company: Company): NameHit | undefined {
  const from = line.text.indexOf(company.full);
  if (from >= 0) return { how: 'full', from, to: from + company.full.length };
  const misread = findDoubted(line, company.full) ?? findNear(line, company.full);
  if (misread) return misread;
  return company.isLatin ? findTwins(line, company.full) : undefined;
}

export type Wanted = { readonly company: Company; readonly aliases: readonly Company[] };

/** Where a folded line names the company: in full, by an alias, by a usual short form; undefined where it doesn't. */
export function findName(line: FoldedName, { company, aliases }: Wanted): NameHit | undefined {
  const whole = findWhole(line, company);
  if (whole) return whole;
  for (const alias of aliases) {
    const named = { ...company, isLatin: alias.isLatin };
    const hit = findAlone(line, alias.full, named);
    if (hit) return { ...hit, how: 'alias' };
    const misread =
      alias.full.length >= shortestForgiven
        ? findWhole(line, alias)
        : findDoubtedForm(line, alias.full, named);
    if (misread) return misread;
  }
  for (const form of company.shortForms) {
    const hit = findAlone(line, form, company) ?? findDoubtedForm(line, form, company);
    if (hit) return hit;
  }
  if (company.isLatin && company.shortForms.length > 0) {
    const hit =
      findTwins(line, company.core) ?? (company.core.length >= 10 ? findNear(line, company.core) : undefined);
    if (hit && isLatinEnd(line.text.slice(hit.to))) return hit;
  }
  return undefined;
}

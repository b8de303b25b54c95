import type { ScreenshotFacts } from '../../domain/facts.ts';
import type { PixelBox } from '../../domain/finding.ts';
import { type Company, hasEnding, parseCompany, placePattern } from './company.ts';
import { difference, findName, type NameHit, type Wanted } from './find-name.ts';
import { cutLetter, type FoldedName, foldName, maskLetter } from './fold-name.ts';
import { brokenReadings, nameReadings, type Reading } from './name-lines.ts';

/** Where a page names the customer. */
export type ShownName = { readonly how: NameHit['how']; readonly quote: string; readonly box: PixelBox };
/** Whose system a page seems to be instead. */
export type OtherName = { readonly name: string; readonly box: PixelBox };

/** How insurers call themselves: 财产保险 is 财险 on everything but a contract. */
const insurers = [
  ['财产保险', '财险'],
  ['人寿保险', '人寿'],
  ['人寿保险', '寿险'],
  ['健康保险', '健康险'],
] as const;
/** A branch drops the legal form of its house: 某某股份有限公司浙江分公司 is 某某浙江分公司. */
const formOfHouse = /(股份|集团)?有限(责任)?公司(?=[\u4e00-\u9fff]{2,6}分公司$)/u;

/** What a company of this name is called without being another one. */
function spokenNames(name: string): readonly string[] {
  const branch = name.replace(formOfHouse, '');
  const names = [name, branch].flatMap((one) => [
    one,
    ...insurers.filter(([trade]) => one.includes(trade)).map(([trade, short]) => one.replace(trade, short)),
  ]);
  return [...new Set(names)].filter((one) => one !== name);
}

export function wantedName(customerName: string, aliases: readonly string[] = []): Wanted {
  const names = [...aliases, ...spokenNames(customerName)];
  const own = names.map((name) => parseCompany(name)).filter(({ full }) => full.length >= 2);
  return { company: parseCompany(customerName), aliases: own };
}

function placeOf(page: ScreenshotFacts, reading: Reading): { quote: string; box: PixelBox } {
  const lines = reading.lines.flatMap((at) => page.lines[at] ?? []);
  const x = Math.min(...lines.map(({ box }) => box.x));
  const y = Math.min(...lines.map(({ box }) => box.y));
  const right = Math.max(...lines.map(({ box }) => box.x + box.width));
  const bottom = Math.max(...lines.map(({ box }) => box.y + box.height));
  return {
    quote: lines.map(({ text }) => text).join(''),
    box: { x, y, width: right - x, height: bottom - y },
  };
}

/** A reading of several lines counts only where the name needs them all. */
function spans(reading: Reading, hit: NameHit, page: ScreenshotFacts): boolean {
  if (reading.lines.length === 1) return true;
  const first = foldName(page.lines[reading.lines[0] as number]?.text ?? '').text.length;
  const last = foldName(page.lines[reading.lines.at(-1) as number]?.text ?? '').text.length;
  return hit.from < first && hit.to > reading.folded.text.length - last;
}

/** The customer's name on a page, wherever it stands; undefined where no line shows it. */
export function findCustomer(page: ScreenshotFacts, wanted: Wanted): ShownName | undefined {
  for (const reading of nameReadings(page.lines)) {
    const hit = findName(reading.folded, wanted);
    // Short forms are only looked for in one line: joined lines make words that nobody wrote.
    if (!hit || (hit.how === 'short-form' && reading.lines.length > 1) || !spans(reading, hit, page))
      continue;
    return { how: hit.how, ...placeOf(page, reading) };
  }
  const broken = brokenReadings(page.lines).find((reading) => {
    const hit = findName(reading.folded, wanted);
    return hit?.how === 'full' && spans(reading, hit, page);
  });
  return broken && { how: 'full', ...placeOf(page, broken) };
}

/** Who made or runs the software is no customer; nor is a sample. */
const makersContext =
  /版权|copyright|©|\(c\)|技术支持|提供(技术|服务)?|powered|allrights|备案|icp|开发商|服务商|承建|出品|supportedby|运维(单位|服务)|研发|^\W*20\d\d(?=[\u4e00-\u9fffA-Z])/iu;
const sampleNames =
  /演示|测试|示例|样例|体验|试用|demo|test|sample|example|yourcompany|mycompany|acme|某某|x{2,}|您的|你的|请输入|公司名称|企业名称|租户名|默认|未命名|placeholder/i;

/** Cuts a greeting, a label or a product off the front of a name. */
const leadIn =
  /^(欢迎您?|您好|当前(企业|租户|组织|公司|单位)|所属(企业|公司|单位|组织)|客户(名称|单位)?|租户(名称)?|企业(名称)?|单位(名称)?|公司名称|组织|使用单位|授权(给|单位)|hostedfor|licensedto|tenant|organization|customer|workspace|company|welcome)+/;

function isOwnOrMaker(name: string, context: string, wanted: Wanted, product: string): boolean {
  if (name.includes(maskLetter) || name.includes(cutLetter)) return true;
  if (makersContext.test(context) || sampleNames.test(name)) return true;
  const { core } = parseCompany(name);
  if (softwareTrades.test(name) && !sharesHead(core, wanted.company.core)) return true;
  const brand = core.slice(0, /^[a-z0-9]+$/.test(core) ? 6 : 2);
  if (brand !== '' && product.includes(brand)) return true;
  return sharesOwnName(name, core, wanted.company);
}

/** A software house in the bar is more likely who made the system than who bought it. */
const softwareTrades = /软件|网络科技|云计算|系统集成|software|systems|technolog/;
const sharesHead = (a: string, b: string) => a.slice(0, 2) === b.slice(0, 2);

/** A branch or a piece of the customer's own name is not somebody else. */
function sharesOwnName(name: string, core: string, own: Company): boolean {
  return name.includes(own.full) || own.full.includes(name) || core === own.core;
}

/** A line, a company at its front, and each of the parts that a dash or a bar divides it into: product - company. */
function partsOf(page: ScreenshotFacts, reading: Reading): { name: FoldedName; context: string }[] {
  const context = reading.lines.map((at) => page.lines[at]?.text ?? '').join('');
  const whole = { name: reading.folded, context };
  const front =
    /^.{2,22}?(有限责任公司|股份有限公司|集团有限公司|有限公司)/u.exec(reading.folded.text)?.[0] ?? '';
  if (front !== '' && front.length < reading.folded.text.length) {
    const name = { text: front, confidences: reading.folded.confidences.slice(0, front.length) };
    return [{ name, context }, whole];
  }
  const line = page.lines[reading.lines[0] as number];
  if (reading.lines.length > 1 || !line || !/[-–—－|｜·:：]/.test(line.text)) return [whole];
  const parts = line.text.split(/[-–—－|｜·:：]/).map((part) => ({ name: foldName(part), context }));
  return [...parts, whole];
}

/** A bar names the product and then the customer; a maker's own name has no place of its own behind the brand. */
function withoutProduct(name: string, product: string): string {
  let shared = 0;
  while (shared < product.length && name[shared] === product[shared]) shared++;
  const rest = name.slice(shared).replace(/^(系统|平台|云|软件)+/, '');
  return shared >= 2 && placePattern.test(rest) ? rest : name;
}

/** How many letters of a name are others than those in their place in another one. */
const lettersApart = (name: string, other: string): number =>
  [...name].filter((letter, at) => letter !== other[at]).length;

/** Fewer letters in common make no near name. */
const shortestNear = 7;

/** A name that is the customer's but for a letter or two, whatever it ends with: 岚江市公共资源交易中心. */
function isNearName(name: string, wanted: string): boolean {
  const differing = lettersApart(name, wanted);
  const isNear = name.length === wanted.length && (differing === 1 || (differing === 2 && name.length > 9));
  return isNear && name.length >= shortestNear && /^[\u4e00-\u9fff]+$/u.test(name);
}

/** So near to each other, as a share of the page's width, the lines of a column begin; so many companies are a list. */
const [sameColumn, fewestOfList] = [0.01, 2];

/** True for a company in a column of others: who is listed there owns no system. */
function isListed(page: ScreenshotFacts, { quote, box }: ReturnType<typeof placeOf>): boolean {
  const others = page.lines.filter(
    (line) =>
      line.text !== quote &&
      Math.abs(line.box.x - box.x) < page.widthPx * sameColumn &&
      isCompanyName(foldName(line.text).text),
  );
  return new Set(others.map(({ text }) => text)).size >= fewestOfList;
}

/** A company in the frame of the page (bars, titles, watermarks), which is not this customer: it is somebody else's. */
export function findOtherCompany(
  page: ScreenshotFacts,
  wanted: Wanted,
  productName: string,
): OtherName | undefined {
  const product = foldName(productName).text;
  const readings = nameReadings(page.lines).filter(
    ({ lines }) => lines.length <= 2 && lines.every((at) => page.frameLines.includes(at)),
  );
  for (const reading of readings) {
    for (const { name: part, context } of partsOf(page, reading)) {
      const name = withoutProduct(part.text.replace(leadIn, ''), product);
      const isNamed = isCompanyName(name) || isNearName(name, wanted.company.full);
      if (!isNamed || isOwnOrMaker(name, context, wanted, product)) continue;
      // Doubtful letters make no accusation.
      const confidences = part.confidences.slice(-name.length);
      if (Math.min(...confidences) < 0.6 || isDoubtful({ name, confidences }, wanted.company.full)) continue;
      const { quote, box } = placeOf(page, reading);
      if (!isListed(page, { quote, box })) return { name: quote, box };
    }
  }
  return undefined;
}

type Told = { readonly name: string; readonly confidences: readonly number[] };

/** True for a name that is the wanted one but for a letter or two, which a doubtful reading may have made. */
function isDoubtful({ name, confidences }: Told, wanted: string): boolean {
  const { from, to } = difference(name, wanted);
  const differing = lettersApart(name, wanted);
  const isOneOff = Math.max(to - from, to - from + wanted.length - name.length) <= 1;
  const isAlmost = isOneOff || (name.length === wanted.length && name.length >= 8 && differing <= 3);
  // What both names share was read well enough for that; where letters are missing it may have swallowed them.
  const told = to > from ? confidences.slice(from, to) : confidences;
  return isAlmost && Math.min(...told) < 0.9;
}

/** A branch of a bank is called after it. */
const isBareBranch = (name: string) => /[支分]行$/.test(name) && !/银行|农商|信用|农信|信合/.test(name);

function isCompanyName(name: string): boolean {
  if (!hasEnding(name) || name.length > 44 || isBareBranch(name)) return false;
  const { core, isLatin } = parseCompany(name);
  return core.length >= (isLatin ? 4 : 2) && (isLatin || name.length >= 6 || placePattern.test(name));
}

import { GatedPattern } from '../gate/gated-pattern.ts';
import type { Dismissal } from '../judge-frame.ts';
import type { TextUnits } from '../reading/text-units.ts';
import { dotBegins, joinsLabel, label } from '../reading/unit-kinds.ts';
import type { Candidate } from '../types.ts';
import { sentenceAround } from '../view.ts';
import { isAllowedHost, isCodeToken, isKnownEnding } from './hosts.ts';

const dot =
  '(?:\\.|。|[·•∙‧・⚫●◦]| [([{【] ?(?:d[o0]t|[圆句]?点|\\.) ?[)\\]}】] |[(\\[{【〔「“<]? ?(?:d[o0]t|[圆句]?点|丶|。|\\.) ?[)\\]}】〕」”>]?|\\[\\.\\]|\\(\\.\\)| \\. | ?点 ?| dot )';
const word = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const ending =
  '(?:c ?[o0] ?m|c ?n|n ?e ?t|org|io|co|cc|top|xyz|vip|info|biz|me|tv|shop|site|online|tech|club|store|app|dev|ai|cloud|pro|ltd|group|wang|edu|gov|hk|tw|us|uk|jp|de|eu|ru|link|live|fun|icu|ink|work|ren|so|in|im|la|ly|gl|gg|sh|asia|mobi|name|cm|pw|ws|news|space|world|life|today|cool|run|plus|fit|host|website|press|blog|video|studio|market|zone|company|email|art|fans|kim|red|pub|law|chat|city|wiki|love|中国|公司|网络|网址|西欧艾姆|[康肯考]姆|[西希溪]恩)';

export const address = new GatedPattern(
  /(?<![a-z])(?:h[ *_-]?t[ *_-]?t[ *_-]?p|hxxp|ht\*\*p|h\*\*p|f[ *_-]?t[ *_-]?p) ?s? ?(?::|\[:\]) ?\/ ?\/ ?[^\s,。;、!?"'“”<>()\u3400-\u9fff\ue000]{3,300}(?: ?(?:[([【](?:\.|dot|点)[)\]】]|(?<= )\.) ?[a-z0-9./-]{2,100})*|(?:git ?hub|吉特哈[布勃伯]|gitee|码云|(?:[度百]娘|百度|某度|夸克|阿里|天翼|迅雷|蓝奏)?(?:网|云|王|wang)盘)(?: ?[斜邪][杠线杆] ?[a-z0-9_-]{1,40}){1,4}(?:[,;]?(?:提取码|暗号|密码|口令):?[a-z0-9]{4,8})?|点(?:西欧艾姆|[康肯考]姆|[西希溪]恩)(?![\u3400-\u9fff]{0,2}[德的尼亚娜])|(?:[零一二两三四五六七八九十百]{1,6}点){3}[零一二两三四五六七八九十百]{1,6}(?:,?冒号[零一二三四五六七八九]{2,5})?/g,
);
export const www = new GatedPattern(
  /(?<![a-z0-9])w w w ?(?:\.|。|点) ?(?:[a-z0-9-] ){2,40}(?:\.|。|点) ?(?:[a-z0-9] ?){2,12}(?![a-z0-9])|(?:(?<![a-z0-9])(?:(?:w|vv) ?){3}|[三3]个?(?:w|[达大打][不布]溜) ?)(?:\.|。|·|⚫|●|[圆句]?点| \. |\[\.\]|\(\.\))[ \n]?[a-z0-9][a-z0-9-]{0,62}(?:\n[a-z0-9-]{1,62}(?=\n?\.))?(?:[ \n]?(?:\.|。|·|⚫|●|[圆句]?点|\[\.\]|\(\.\)| dot ) ?[a-z0-9-]{1,62}){1,4}(?:\/[a-z0-9._~%/?#=&-]{0,100})?/g,
);
/** From where nothing goes before that belongs to it. */
const domain = new RegExp(
  `(?:${word}${dot}){1,5}${ending}(?![a-z0-9_-])(?:(?:${dot})(?:cn|hk|tw|uk|jp))?(?::\\d{2,5})?(?:(?:/| ?[([{【] ?(?:slash|斜[杠线]) ?[)\\]}】] ?)[a-z0-9._~%/?#=&+-]{0,200})?`,
  'y',
);

const mail =
  /[a-z0-9][a-z0-9._%+-]{0,63}(?:\n@\n| ?(?:@|◎|⊙|#@|\(at\)|\[at\]|\{at\}|（at）|<at>| at |艾特|小老鼠|圈a|\(a\)|\[@\]|\(@\)|【@】|【at】|「@」|#|\*at\*|_at_|-at-|at(?=(?:qq|163|126|gmail|outlook|foxmail)) ?) ?)(?:[a-z0-9-]{1,63}(?:\n\.\n| ?(?:\.|。|点|\(dot\)|\[dot\]|\{dot\}| dot |\[\.\]|\(\.\)|_dot_|-dot-|,|·) ?)){1,4}(?:com|cn|net|org|io|co|cc|top|me|tech|ai|dev|hk|edu|gov|info|xyz|vip|biz|app|cloud)(?:\.(?:cn|hk|tw|uk))?(?![a-z0-9])/g;
export const mailSign = new GatedPattern(
  /@|◎|⊙|艾特|小老鼠|圈a|\(a\)|\bat\b|\[at\]|_at_|-at-|at(?:qq|163|126|gmail)|#/g,
);

const visit =
  /(?:官网|网址|网站|主页|访问|登录|登陆|地址|详见|域名|注册|链接|打开|浏览|到|去|上|进入|下载|visit|see|go to|at|website|site|home ?page|www|http|来|请见|门户|站点|演示|体验|试用|查看|点击|输入)[^。;!?\n]{0,12}$/;
const strong =
  /^(?:t|telegram)\.me\/|^wa\.me\/|(?:\.|点|dot|。|\])\W{0,2}(?:com|cn|org|net\.cn|com\.cn|中国|公司|网址|top|xyz|vip|shop|site|online|club|wang|ltd|cc)(?::\d+)?(?:\/\S*)?$|^(?!system|microsoft|asp|vb|ado|paint)[a-z0-9-]+\.[a-z0-9-]{4,}\.(?:net|io|cloud|tech)(?::\d+)?(?:\/\S*)?$/;
const commandLine =
  /(?:\b(?:curl|wget|ping|nslookup|dig|ssh|git|docker|pip|npm|yum|apt|helm|kubectl|telnet|import|from|require|using|namespace|package|class|server|host|hosts|endpoint|base_url|upstream|proxy_pass|cname|smtp|ntp|registry|mirror)\b|域名解析|解析到|白名单|回调|nginx|配置项|环境变量|端口|网关地址|server_name|hosts 文件)/;

const normalise = (quote: string): string =>
  quote
    .replace(/\s+/g, '')
    .replace(/[[({【](?:slash|斜[杠线])[)\]}】]/g, '/')
    .replace(/[[({【〔「“<]?(?:d[o0]t|[圆句]?点|丶|[。·•∙‧・.⚫●◦])[\])}】〕」”>]?/g, '.')
    .replace(/\.(?:c0m|西欧艾姆|[康肯考]姆)(?![a-z0-9])/g, '.com')
    .replace(/\.[西希溪]恩(?![a-z0-9])/g, '.cn')
    .replace(/[[(]([.:])[\])]/g, '$1')
    .replace(/^hxxp/, 'http');

/** An address that a command line of a manual fetches from. */
const packageCommand =
  /\b(?:curl|wget|pip3?|npm|yarn|pnpm|git clone|docker (?:pull|run|login)|yum|apt(?:-get)?|go get|helm|mvn|gem|cargo|brew)\b[^\n。,]{0,50}$/;

function trimEnd(quote: string): string {
  return quote.replace(/[.,;:!?)\]}'"*_|~-]+$/, (tail) =>
    /^\]/.test(tail) && quote.includes('[') ? tail.slice(0, 1) : '',
  );
}

/** Hosts of short links, with what is behind them. */
const shortener =
  /^(?:t\.cn|url\.cn|dwz\.cn|suo\.(?:im|nz)|u\.nu|is\.gd|bit\.ly|b23\.tv|v\.douyin\.com|m\.tb\.cn|mrw\.so|985\.so|t\.co|discord\.gg)\/[a-z0-9]/;

/** Nobody writes a dot in brackets but in an address that is not to be seen. */
const dotInBrackets = /[([{【]\W?(?:d[o0]t|[圆句]?点|\.)\W?[)\]}】] ?[a-z]{2}/;

type LinkKind = 'address' | 'www' | 'domain';

function judgeLink(
  text: string,
  start: number,
  quote: string,
  kind: LinkKind,
): 'hit' | Dismissal['reason'] | undefined {
  const plain = normalise(quote);
  if (isAllowedHost(plain)) return 'allowed-host';
  if (packageCommand.test(text.slice(Math.max(0, start - 60), start))) return 'code';
  if (kind === 'address' || kind === 'www') return 'hit';
  if (isCodeToken(plain) || !isKnownEnding(plain)) return 'code';
  const before = text.slice(Math.max(0, start - 24), start);
  const isDisguised = plain !== quote;
  if (dotInBrackets.test(quote)) return 'hit';
  if (isDisguised && shortener.test(plain)) return 'hit';
  if (isDisguised && !/[a-z0-9-]{2,}\.[a-z]{2,}/.test(plain)) return undefined;
  if (
    isDisguised &&
    /(?:^|[^.])\b\d+\.(?:com|cn|net)/.test(plain) === false &&
    !strong.test(plain) &&
    !visit.test(before)
  )
    return undefined;
  if (!strong.test(plain) && !visit.test(before)) return 'code';
  const sentence = sentenceAround(text, start, start + quote.length);
  return !visit.test(before) && commandLine.test(sentence) ? 'code' : 'hit';
}

const space = 0x20;
const isSpacedDot = (sign: string | undefined): boolean =>
  sign !== undefined && 'd.点丶。圆句⚫●([{【'.includes(sign);

/** Whether a label from `start` to `end` may be the first of a domain: a dot, however it is written, comes next. */
function isBeforeDot({ text, kinds }: TextUnits, start: number, end: number): boolean {
  if (end < text.length && (kinds[end]! & dotBegins) !== 0) return true;
  if (text.charCodeAt(end) === space && isSpacedDot(text[end + 1])) return true;
  for (let at = start + 1; at < end; at++)
    if (text.charCodeAt(at) === 0x6f && text[at - 1] === 'd' && text[at + 1] === 't') return true;
  return false;
}

function domainsIn(units: TextUnits): RegExpExecArray[] {
  const { text, kinds } = units;
  const found: RegExpExecArray[] = [];
  for (let at = 0; at < kinds.length; at++) {
    if ((kinds[at]! & label) === 0) continue;
    const start = at;
    while (at < kinds.length && (kinds[at]! & label) !== 0) at++;
    if (start > 0 && (kinds[start - 1]! & joinsLabel) !== 0) continue;
    if (!isBeforeDot(units, start, at)) continue;
    domain.lastIndex = start;
    const match = domain.exec(text);
    if (match === null) continue;
    found.push(match);
    at = domain.lastIndex - 1;
  }
  return found;
}

/** 点西恩. */
const shortestLink = 3;

const finders: readonly (readonly [LinkKind, (units: TextUnits) => RegExpExecArray[]])[] = [
  ['address', ({ text, places }) => address.matchesAt(text, places.addresses)],
  ['www', ({ text, places }) => www.matchesAt(text, places.www)],
  ['domain', domainsIn],
];

/** Web addresses and bare domains, also in disguise; allowed hosts and code are dismissed. */
export function findLinks(units: TextUnits, hits: Candidate[], dismissed: Dismissal[]): void {
  const { text } = units;
  for (const [kind, find] of finders) {
    for (const match of find(units)) {
      const quote = trimEnd(match[0]);
      if (quote.length < shortestLink) continue;
      const start = match.index;
      if (text[start - 1] === '@') continue;
      const verdict = judgeLink(text, start, quote, kind);
      if (verdict === undefined) continue;
      const end = start + quote.length;
      const found: Candidate = { start, end, category: 'link', severity: 'violation', frame: kind };
      if (verdict === 'hit') hits.push(found);
      else dismissed.push({ ...found, reason: verdict });
    }
  }
}

/** service#a.cn (#换成@): a line of code or an issue says no such thing. */
function isHashForAt(text: string, start: number, end: number): boolean {
  return (
    /(?:邮|信|mail)[^,。;\n]{0,8}$/.test(text.slice(Math.max(0, start - 12), start)) ||
    /^[^,。;\n]{0,4}#[^,。;\n]{0,3}(?:换|改|替|代|即|=)/.test(text.slice(end, end + 16)) ||
    /^[^,.;\n]{0,12}# ?(?:with|to|for|by|as|means|is|=) ?(?:an? )?(?:@|at\b)/.test(text.slice(end, end + 32))
  );
}

/** E-mail addresses, also in disguise. */
export function findMails({ text, places }: TextUnits, hits: Candidate[], dismissed: Dismissal[]): void {
  if (!mailSign.isAt(text, places.mailSigns)) return;
  for (const match of text.matchAll(mail)) {
    const found: Candidate = {
      start: match.index,
      end: match.index + match[0].length,
      category: 'contact',
      severity: 'violation',
      frame: 'mail',
    };
    const isSample = /example\.|@(?:xxx|abc|test|domain|company|yourdomain|localhost)\b|(?:xxx|\*{2,})/.test(
      normalise(match[0]),
    );
    const isCode =
      (/^[a-z0-9._-]+#/.test(match[0]) && !isHashForAt(text, match.index, match.index + match[0].length)) ||
      /(?:git@|docker|image:)/.test(text.slice(Math.max(0, match.index - 8), match.index + 4));
    if (isSample || isCode) dismissed.push({ ...found, reason: isSample ? 'sample-number' : 'code' });
    else hits.push(found);
  }
}

import { findInnocence } from '../contexts/find-innocence.ts';
import type { Surroundings } from '../contexts/find-lead-in.ts';
import { GatedPattern } from '../gate/gated-pattern.ts';
import type { Dismissal } from '../judge-frame.ts';
import type { TextUnits } from '../reading/text-units.ts';
import type { Candidate } from '../types.ts';
import { clauseEnds, matchAt, sentenceAround } from '../view.ts';
import { pointers } from './pointers.ts';

const pad = '[ \\-_.:/|*()\\[\\]{}<>《》【】「」“”"\'=~+➕]{0,4}';
const digit = '(?:[0-9零〇一幺壹二贰两三叁四肆五伍六陆七柒八捌九玖]|[ol](?=[0-9]))';
/** What parts the figures of a chat id. */
const parting = '(?:[ \\-_./·*、+,~|\n()加]|[\ud83c-\ud83e][\udc00-\udfff]){0,2}';

/** Label of a chat service, then an id. */
const patterns: readonly { readonly id: string; readonly pattern: RegExp }[] = [
  {
    id: 'qq',
    pattern: new RegExp(
      `(?:加|➕|\\+)?(?:(?<![a-z])q ?[.·*-]? ?q|丘丘|🐧|(?<![a-z])q(?=我)|扣扣|扣 扣|叩叩|抠抠|蔻蔻|口口(?=[群裙:号])|企 ?鹅|球球|秋秋|逑逑|囚囚|裘裘|酋酋|寇寇|冦冦|筘筘|釦釦|キューキュー|qiu ?qiu|kou ?kou|(?<![a-z])q(?=号|群|:|\\d{6})|(?:扣|q)[群裙])(?:我|群|裙|交流|客服|服务|咨询|技术|用户|官方|讨论)?(?:号|群|群号|号码|是|为|联系|在线|咨询|:)*${pad}(?:是|为|号)?${pad}(${digit}(?:${parting}${digit}){4,11})(?!\\d)`,
      'gy',
    ),
  },
  {
    id: 'wechat',
    pattern: new RegExp(
      `(?:加|➕|\\+|添加|搜索?|联系|咨询)?(?:我|下|个|客服|老师|助理|经理|顾问|工程师|技术|一下)?(?:的)?(?:[微薇威徽溦巍葳崴围维卫伟唯惟味喂尾蔚慰魏韦苇帷炜] ?(?:[·.*_❤♥-]|💗|💚|💕|🧡|💛|💙)? ?(?:[信心芯讯伈馨欣鑫伩xX❤♥]|💗|💚)|wei ?信|微 ?xin|(?<![a-z])w ?(?:[❤♥]|💗|💚) ?x|[加家嘉佳伽迦➕+] ?[微薇威徽溦葳]|薇|卫星|🛰|绿色(?:聊天)?(?:软件|图标|app)(?:号(?:码|是|为|:)?|:)|(?<=[加+➕搜的])绿色(?:聊天)?(?:软件|图标|app)|[加+➕] ?(?:💚|💗|❤|♥)|(?<![a-z])v ?(?:[❤♥]|💗|💚)? ?[信芯]号?|(?<![a-z])[vw] ?[_*·|~^+]? ?x(?![a-z])|(?<![a-z])vx|ウェイシン|ウィ?ー?チャット|위챗|웨이신|ㄨㄟ[ˊˇˋ]?ㄒㄧㄣˋ?|(?<![通短])信[微薇](?=\\(|:|号)|(?<![a-z])w ?e ?i ?x ?i ?n|we ?chat|微信号|绿泡泡|(?<=[加➕+])[vⓥ微](?![a-z])|(?<![a-z])v ?(?:[❤♥]|💗|💚|💕)|薇 ?[❤♥💗]|(?<![a-z])v(?= ?:))(?:公众)?[·.*_-]?(?:号|号码|账号|id|是|为|搜索?|联系|咨询|同号|添加|客服|:|→|请加|在|(?:里|上|中),?(?:请|直接)?(?:搜索?|找|输入?)(?:一下)?|\\([^()\\n]{0,8}(?:对调|颠倒|倒过来|反着|互换|调换)[^()\\n]{0,4}\\))*${pad}(?:是|为|号|id)?${pad}((?:[a-z0-9] ){4,16}[a-z0-9](?![a-z0-9])|(?:[a-z] ){4,16}[a-z0-9]?(?:[0-9零一二三四五六七八九]{1,8})?|[a-z][-_a-z0-9]{4,19}|1[3-9]\\d(?:[ -]?\\d{4}){2}|[a-z0-9][-_a-z0-9]{5,19})(?![a-z0-9])`,
      'gy',
    ),
  },
  {
    id: 'messenger',
    pattern:
      /(?:(?<![a-z])(?:w ?h ?a ?t ?s ?a ?p ?p|t ?e ?l ?e ?g ?r ?a ?m|t[.·]g|xhs|skype|viber|line ?id|line(?=[:：])|tg|drtalk|b站)|某音|抖yin|斗音|dou音|小红薯|围脖|知乎|视频号|电报|纸飞机|飞机|抖音号?|快手号?|小红书号?|微博号?|钉钉(?:号|群)|飞书群|旺旺(?:号|:)|淘宝店|闲鱼|(?:[飞非废绯扉][书叔输梳]|fei ?shu|[钉丁叮盯仃町]{2}|ding ?ding|企微|企业微信)(?:里|上)?[,:]?(?:搜|加我|找我|添加))(?:号|群|id|账号|搜索?|:|是|为|at| )*[ :@+“"(]{0,3}([a-z0-9@+][-_a-z0-9.]{4,24})(?![a-z0-9])/gy,
  },
];

export const anchors = new GatedPattern(
  /q ?[.·*-]? ?q|丘丘|🐧|q我|wei ?信|扣|叩|抠|蔻|企 ?鹅|球球|秋秋|逑逑|囚囚|裘裘|酋酋|寇寇|冦冦|筘筘|釦釦|キューキュー|qiu ?qiu|kou ?kou|ウェイシン|ウィ?ー?チャット|위챗|웨이신|ㄨㄟ|信[微薇][(:号]|[飞非废绯扉][书叔输梳][里上,:搜加找添]|fei ?shu|[钉丁叮盯仃町]{2}|ding ?ding|q[号群裙:\d]|微|薇|口口[群裙:号]|绿色(?:聊天)?(?:软件|图标|app)|[加+➕] ?(?:[❤♥]|💚|💗)|[威巍葳崴围维卫伟唯惟味喂尾蔚慰魏韦苇帷炜] ?[信心芯讯x❤♥]|[加家嘉佳伽迦➕+] ?[威葳]|徽|溦|卫星|🛰|v ?(?:[❤♥]|💗|💚)? ?[信芯]|[vw] ?[_*·|~^+]? ?x|(?<![a-z])v ?(?:[:❤♥]|💗|💚|💕)|w ?e ?i ?x ?i ?n|we ?chat|绿泡泡|[加➕+] ?[vⓥ]|w ?(?:[❤♥]|💗|💚) ?x|w ?h ?a ?t ?s|t ?e ?l ?e ?g ?r ?a ?m|skype|viber|line|tg|电报|纸飞机|t[.·]g|某音|抖yin|斗音|dou音|小红薯|xhs|围脖|知乎|视频号|抖音|快手|小红书|微博|钉钉|飞书群|旺旺[号:]/g,
);

/** Ids that are words of the trade, not accounts. */
const notAnId =
  /^(?:api|sdk|pay|mini|login|oauth|work|token|openid|unionid|appid|webhook|server|client|request|config|config\w*|http\w*|https|wxml|wxss|widgets|official|account|public|scan|qrcode|message|messages|channel|channels|integration|notification|notifications|and|with|group|groups|for|web|app|bot|ecosystem|users|program|programs|alipay|support|android|ios|windows|crm|erp|email|enterprise|business|sms|mail|phone)$/;

/** Invitations that hold no id of their own: 扫码加客服, 加微信咨询, 关注公众号. */
const spelledOut =
  /(?:(?:加|添加|➕)(?:我|客服|老师|顾问|助理|经理|技术|我们|官方|工程师)?(?:的)?(?:个人)?(?:微信|薇信|威信|v信|vx|wx|企微|企业微信|qq|扣扣)(?:号)?(?:咨询|领取?|免费|拉你?|进群|了解|获取|详谈|沟通|联系|好友|[,。!]|$|吧|备注|聊|报名|索取)[\u3400-\u9fff]{0,4}|微信(?:同号|联系我|咨询我)|(?:电话|手机|号码)(?:同(?:微信|微|薇|v)(?![a-z\u3400-\u9fff])|微信同号)|(?<=[(,;\d、])微信同号|(?:扫(?:一扫|描)?(?:下方|上方|图中|右侧|左侧|以下|海报)?(?:的)?(?:二维码|码))(?:,)?(?:即可|立即|免费)?(?:加(?!入)|添加|进群|入群|关注|咨询|联系|领取?资料|加入)(?!设备|塘|巡|资产|点位|商品|柜|车|终端)(?:我|客服|好友|老师|顾问|助理|经理|企微|企业微信|微信|群|我们|领|资料|公众号|咨询|专属|小助手|官方|技术|售后)?[\u3400-\u9fff]{0,6}|扫(?:一扫|描)?(?:下方|上方|下图|图中|右侧|左侧|底部|文末|海报)(?:里|中|上)?的?(?:二维码|码)(?:[\u3400-\u9fff]{2,6})?|绿色(?:聊天)?软件[“「][\u3400-\u9fffa-z0-9]{2,16}[”」]|微信(?:服务号|公众号|订阅号|视频号): ?[\u3400-\u9fffa-z0-9]{3,16}|长按(?:识别|二维码|图片)[\u3400-\u9fff]{0,6}|关注(?:我们的?|公司|官方)?(?:微信)?(?:公众号|抖音号?|视频号|快手号?|小红书号?|微博|b站) ?[“"「:]? ?[\u3400-\u9fffa-z0-9]{2,16}[”"」]?|(?:微信)?(?:搜索?|搜一搜)(?:公众号|小程序)[“"「:]?[\u3400-\u9fffa-z0-9]{2,16}[”"」]?|(?:微信|抖音|小红书|快手|b站|微博)(?:搜索?|关注|搜一搜)[“"「:@]+(?:[\u3400-\u9fffa-z0-9] ?){2,16}[”"」]?|(?:抖yin|某音|斗音|dou音|小红薯|围脖)(?:号|搜索?|关注|账号|[:@“"「]){1,4}[\u3400-\u9fffa-z0-9_-]{2,16}[”"」]?|(?:公[纵重仲]号|公众(?:hao|耗|浩)|gzh)[:“"「 ]{1,2}[\u3400-\u9fffa-z0-9]{2,16}[”"」]?|(?:公众号|服务号|订阅号|视频号)[“「][\u3400-\u9fffa-z0-9 _-]{2,16}[”」](?!(?:菜单|页|栏|中|里|模块|功能|按钮|选项|的|设置|、|和|与))|(?:抖音|小红书|快手|b站|微博|知乎)账?号(?:名)?[:是叫][“"「]?[\u3400-\u9fffa-z0-9]{2,16}[”"」]?(?!(?:绑定|授权|登录|字段|管理))|(?:企微|企业微信|微信)扫一?扫?码?加[\u3400-\u9fff]{2,6}|(?:加|添加)(?:我们的?)?(?:企业)?(?:微信|企微)[“「][\u3400-\u9fffa-z0-9]{2,16}[”」]|(?:加|进|入)(?:我们的?|用户|交流|技术|官方|体验|福利|粉丝){1,2}群(?:领|聊|获取|咨询|了解|交流|即可|,|。|!)[\u3400-\u9fff]{0,4}|私信(?:我|我们|客服|小编)|私聊(?:我|我们|客服)|(?:拉你?|邀您?|拉您)(?:进|入)(?:用户|交流|体验|技术)?群|(?:百度|浏览器|谷歌)(?:搜索?|一下)[:“"][^”",。\n]{2,16}[”"]?(?:官网)?|(?:add|contact|message|reach|text|dm) (?:us|me) (?:on|via|by|at) (?:wechat|whatsapp|telegram|line|skype)|scan (?:the )?qr code to (?:add|join|contact|chat)[a-z ]{0,20})/;
export const invitation = new GatedPattern(new RegExp(`${spelledOut.source}|${pointers}`, 'g'));

const innocentInvitation =
  /(?:(?:支持|可以|可|用户|员工|客户(?!端)|顾客|学员|家长|患者|业主|会员|巡检|设备|司机|访客|学生|店员|骑手)[^,。;!?\n]{0,8}|不得|禁止|不要|请勿|严禁|不能|谨防|避免|拒绝|勿|识别|拦截|功能[:,]?|不|防止|组件|模块|引导[^,。]{0,6})$/;

/** What speaks of satellites means satellites. */
const orbit = /(?:北斗|星历|轨道|遥感|导航|测控|星座|地面站|频段|卫星(?!号)|gps|gnss)/;

function findIds({ text, places }: TextUnits, hits: Candidate[]): void {
  const tried = new Set<number>();
  for (const anchor of anchors.matchesAt(text, places.messengers)) {
    for (let start = Math.max(0, anchor.index - 4); start <= anchor.index; start++) {
      if (tried.has(start)) continue;
      tried.add(start);
      const hit = readId(text, start);
      if (hit === undefined) continue;
      hits.push(hit);
      break;
    }
  }
}

function readId(text: string, start: number): Candidate | undefined {
  for (const { id, pattern } of patterns) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null || notAnId.test(match[1]!)) continue;
    if (id !== 'qq' && !isPlausibleId(match[1]!, match[0])) continue;
    if (match[0].startsWith('line') && !/[\d_@-]/.test(match[1]!)) continue;
    if (match[0].includes('卫星') && orbit.test(sentenceAround(text, start, start + match[0].length)))
      continue;
    return { start, end: start + match[0].length, category: 'contact', severity: 'violation', frame: id };
  }
  return undefined;
}

/** A plain English word behind 微信 is no id unless the label asks for one. */
function isPlausibleId(id: string, whole: string): boolean {
  if (/[\d_-]/.test(id)) return !/^\d+$/.test(id) || id.length >= 8;
  return /(?:加|号|群|裙|:|搜|id|联系|咨询|是|为|→|@|➕|\+)/.test(whole);
}

/** What isn't there, in the clause before, is elsewhere: 视频不在这页,去…. */
const negation = /[不无没非勿未别]/;

/** QQ, WeChat and other chat ids, and invitations to leave the platform. */
export function findMessengers(
  units: TextUnits,
  around: Surroundings,
  hits: Candidate[],
  dismissed: Dismissal[],
): void {
  const { text } = units;
  findIds(units, hits);
  for (const match of invitation.matchesAt(text, units.places.invitations)) {
    const found: Candidate = {
      start: match.index,
      end: match.index + match[0].replace(/[,。!]$/, '').length,
      category: 'contact',
      severity: 'violation',
      frame: 'invitation',
    };
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const quoted = findInnocence(around, found);
    const isOther =
      quoted === 'negated' &&
      !negation.test(text.slice(clauseEnds(text, found.start, found.end)[0], found.start));
    if (quoted !== undefined && !isOther) dismissed.push({ ...found, reason: quoted });
    else if (
      innocentInvitation.test(before) ||
      matchAt(/(?:功能|模块|组件|接口|插件|按钮|管理)/y, text, found.end) > 0
    ) {
      dismissed.push({ ...found, reason: 'function-name' });
    } else hits.push(found);
  }
}

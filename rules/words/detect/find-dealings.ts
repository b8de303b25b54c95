import { findInnocence } from '../contexts/find-innocence.ts';
import type { Surroundings } from '../contexts/find-lead-in.ts';
import { GatedPattern } from '../gate/gated-pattern.ts';
import type { Dismissal } from '../judge-frame.ts';
import type { TextUnits } from '../reading/text-units.ts';
import type { Candidate } from '../types.ts';
import { sentenceAround } from '../view.ts';

const quoted = '[:“"「@][\\u3400-\\u9fffa-z0-9]{2,16}[”"」]?';
const market =
  '(?:淘宝|[掏逃陶萄桃]宝|🍑(?:宝|bao)|淘(?:bao|堡|保)|tb店|天猫|天🐱|🐱店|天喵|应用宝|应用市场|应用商店|京东|拼多多|抖音|闲鱼|某[宝东猫鱼]|某多多|拼夕夕|pdd|tao宝|桃宝|狗东|京d|1688|阿里巴巴|转转|微店|有赞|亚马逊)';
/** ￥kQ8wZ2mN7rT￥: what a shopping app opens when it is copied. */
export const watchword = new GatedPattern(
  /([¥€£₤₳₴฿¢])(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{8,14}\1(?:[^,。;\n]{0,2}打开(?:手淘|淘宝))?/g,
);
const watchwordBegins = /(?:[淘口密]令|复制[这打本]?[段条开]?)[^,。;\n]{0,4}$/;

/** A shop elsewhere, or a deal past the marketplace. */
export const dealing = new GatedPattern(
  new RegExp(
    `${market}(?:商城|平台)?(?:自营店|旗舰店|专营店|专卖店|店铺名?|店名?|里?搜索?)${quoted}(?:旗舰店|专营店)?|` +
      '(?:不走|不经|绕[过开]|跳过|避开|抛开|甩开)(?:平台|这里|这儿|此处|本站|商城|市场),?(?:直接|私下)?(?:来|去)?(?:找|跟|和|与|联系|加)(?:我|咱|俺|老板|厂家)们?[\\u3400-\\u9fff]{0,4}|' +
      '(?:(?:不走|绕[过开]|跳过|避开|抛开)平台|平台外|站外|场外|私下|线下)(?:直接)?(?:交易|付款|支付|转账|转款|签约|成交|下单|打款|汇款|走账|购买|拿货|便宜|更?优惠|另有|来[^,。;]{0,4}谈价|有惊喜|有礼|价)[\\u3400-\\u9fff\\d%]{0,14}|' +
      '(?:不走|绕[过开]|跳过)平台(?=[,。!]|更|还|另|可)[\\u3400-\\u9fff]{0,8}|' +
      '直接(?:打款|转账|汇款|付款|对公转账|转)(?:给|到|至)?(?:我们?|公司|对公|个人|老板|业务员|账户|银行卡|卡|,|支付宝|微信|可|能|再|更|立|享){1,4}[\\u3400-\\u9fff\\d%]{0,8}',
    'g',
  ),
);
const innocentBehind =
  /(?:不得|禁止|不要|请勿|严禁|不能|谨防|避免|拒绝|勿|识别|拦截|不|防止|防范|杜绝|标记|发现|诱导|引导|要求|提醒|警惕|举报|支持|客户|用户|买家|商家|门店|企业)[^,。;!?\n]{0,12}$/;
/** Nobody forbids a discount. */
const bait = /优惠|便宜|减|折|返|省/;
const innocentSentence =
  /(?:审计|核对|风控|监测|稽核|对账|登记|回单|弹窗|预警|违规|台账|流水|报销|凭证|收款方式|付款方式|归档|导入|绑定|同步|接口|授权)/;

function findWatchwords({ text, places }: TextUnits, hits: Candidate[]): void {
  for (const match of watchword.matchesAt(text, places.watchwords)) {
    const begin = watchwordBegins.exec(text.slice(Math.max(0, match.index - 10), match.index));
    const start = match.index - (begin?.[0].length ?? 0);
    const end = match.index + match[0].length;
    hits.push({ start, end, category: 'link', severity: 'violation', frame: 'dealing' });
  }
}

/** Shops and deals outside of the marketplace; what the software does about such dealings is innocent. */
export function findDealings(
  units: TextUnits,
  around: Surroundings,
  hits: Candidate[],
  dismissed: Dismissal[],
): void {
  const { text, places } = units;
  findWatchwords(units, hits);
  for (const match of dealing.matchesAt(text, places.dealings)) {
    const start = match.index;
    const end = start + match[0].length;
    const category = /(?:[店铺]名?|^应用.*)[:“"「]/.test(match[0]) ? 'link' : 'contact';
    const found = { start, end, category, severity: 'violation', frame: 'dealing' } as const;
    const reason = findInnocence(around, found);
    if (reason !== undefined) dismissed.push({ ...found, reason });
    else if (
      (!bait.test(match[0]) && innocentBehind.test(text.slice(Math.max(0, start - 18), start))) ||
      innocentSentence.test(sentenceAround(text, start, end))
    )
      dismissed.push({ ...found, reason: 'subject-matter' });
    else hits.push(found);
  }
}

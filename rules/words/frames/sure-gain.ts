import { type Frame, oneOf } from './frame.ts';
import { goal, negated } from './guarantee.ts';
import { recastPromise } from './recast-promise.ts';

/** Gains and outcomes told as certain. */
export const sureGainFrames: readonly Frame[] = [
  {
    id: 'gain',
    recast: recastPromise,
    category: 'guarantee',
    severity: 'violation',
    anchors: oneOf(
      '翻倍|翻番|翻几番|倍增|翻十倍|翻一番|翻两番|暴增|暴涨|猛涨|翻三倍|飙升|旱涝保收|稳产高收|翻了',
    ),
    ahead: /(?:轻松)?(?:翻倍|翻番|翻[一两三几]番|倍增|翻[十三五几]倍|暴增|暴涨|猛涨|飙升)|旱涝保收|稳产高收/y,
    behind:
      /(?:亩产|产量|产能|业绩|销量|销售额|月销|日销|年销|成交额?|收入|营收|利润|流量|订单|询盘|客户|转化率?|人效|效率|粉丝|营业额|客流|收益|成绩|分数|签单|回款|gmv|曝光|获客)(?:轻松|直接|立刻|立马|瞬间|快速|迅速|实现|必|至少|一年|一个月|当月|三个月|也|就|能|可|即刻|,|马上){0,3}$/,
    innocent: [
      negated,
      goal,
      {
        reason: 'subject-matter',
        sentence:
          /(?:\d{4}年|\d{1,2}月|同比|环比|来源|统计|期间|突发|高峰|大促|压力|当[^,。]{0,8}时|时[,,]|若|如果|面对|应对|扩容|预警|告警|异常|由\d|从\d)/,
      },
    ],
  },
  {
    id: 'sure-gain',
    category: 'guarantee',
    recast: (claim, sentence) => recastPromise(claim, sentence),
    severity: 'violation',
    anchors: oneOf(
      '旱涝保收|稳产高收|立竿见影|万无一失|一劳永逸|药到|没有恢复不|没有做不|没有搞不|没有解决不|没有办不|没有修不|没有查不|一用就灵|一用就见效|用了就灵|用了就见效|装上就灵|装上就见效|装了就灵|装了就见效|立刻见效|立即见效|当天见效|马上见效|即刻见效|天见效|周见效|小时见效|月见效|' +
        '一次见效|滴水不漏|固若金汤|牢不可破|坚不可摧|百战百胜|战无不胜|有求必应|高枕无忧|包您满意|包你满意|保您满意|万能|无所不能|彻底根除|' +
        '彻底杜绝|杜绝一切|杜绝所有|杜绝任何|完全杜绝|百发百中|一步到位解决|毫无风险|没有任何风险|无任何风险|无风险|零门槛|躺赚|躺赢|轻松月入|' +
        '月入过万|日入|月入|一夜暴富|快速致富|轻松赚钱|躺着赚|终身无忧|稳定盈利|一次性通过|一次通过|保准|稳如泰山|稳如磐石|金刚不坏|百毒不侵',
    ),
    ahead:
      /旱涝保收|稳产高收|立竿见影|万无一失|一劳永逸|没有[\u3400-\u9fff]{1,3}不了的[\u3400-\u9fff]{0,4}|(?:一用|用了|装上|装了)就(?:灵|见效)|(?:立刻|立即|当天|马上|即刻|[一二三四五六七八九十两\d]{1,3}(?:天|周|小时|个?月)(?:内)?|一次|天|周|小时|月)见效|滴水不漏|固若金汤|牢不可破|坚不可摧|百战百胜|战无不胜|有求必应|[包保][您你]满意|无所不能|彻底(?:根除|杜绝)|(?:杜绝|消除|规避)(?:一切|所有|任何)[\u3400-\u9fff]{0,6}|完全杜绝[\u3400-\u9fff]{0,4}|百发百中|毫无风险|没有任何风险|无(?:任何)?风险(?!偏好|等级|评估|控制|管理|点|项|提示|事件|客户|收益|资产|利率|的?(?:请求|操作|端口|主机|登录))|躺[赚赢]|躺着赚钱?|轻松(?:月入[过\d万千元]*|赚钱)|[月日]入(?:过?[百千万\d]+[万千元]*)|一夜暴富|快速致富|终身无忧|稳定盈利|一次性?通过(?!率)(?=[,。!?、;]|$|审核|验收|考试)|稳如(?:泰山|磐石)|百毒不侵/y,
    lead: /(?:[一二三四五六七八九十两\d]{1,3}(?:个)?)$/,
    innocent: [
      negated,
      goal,
      { reason: 'settlement', sentence: /(?:甲方|乙方|本协议)/ },
      {
        reason: 'subject-matter',
        at: /无风险|一次性?通过/y,
        sentence: /(?:检测|判定|标记|归类|等级|若|如果|验收|\d{4}年|已|项目|等保|测评)/,
      },
    ],
    grade: (claim) => (/高枕|万能|零门槛/.test(claim) ? 'advice' : undefined),
  },
  {
    id: 'gain-each-time',
    recast: recastPromise,
    category: 'guarantee',
    severity: 'violation',
    anchors: oneOf('场场|天天|次次|月月|单单|人人|个个|家家|篇篇|条条|款款|期期|年年'),
    ahead:
      /(?:场场|天天|次次|月月|单单|人人|个个|家家|篇篇|条条|款款|期期|年年)(?:都|能|必|皆|可)*(?:爆[单款满仓]|满[座房]|盈利|赚钱?|大卖|热卖|上(?:热门|岸|榜)|出单|成交|中[标奖]|高分|拿证|涨粉)/y,
    innocent: [negated, goal],
  },
  {
    id: 'gain-no-problem',
    recast: recastPromise,
    category: 'guarantee',
    severity: 'violation',
    anchors: oneOf('不是问题|不是难事|不在话下|不成问题'),
    behind: /(?:亩产|[月日年][入销赚]|销量|涨粉|提分|上岸|回本|翻[倍番]|盈利)[^,。;!?\n]{0,8}$/,
    innocent: [goal],
  },
  {
    id: 'replaces-people',
    category: 'guarantee',
    severity: 'violation',
    anchors: oneOf('完全替代|完全取代|彻底取代|彻底替代'),
    ahead: /(?:完全|彻底)(?:替代|取代)[\u3400-\u9fff]{0,8}/y,
    innocent: [negated, { reason: 'subject-matter', ahead: /(?:旧|原有|原|老)/y }],
    grade: (claim) => (/医/.test(claim) ? undefined : 'evidence'),
  },
];

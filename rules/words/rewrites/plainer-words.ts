/** A pattern of folded words, and what may stand in its place; both say the same, the second claims less. */
export type Plainer = readonly [RegExp, string];

const scope =
  '(?:(?:目前|现今|当今|堪称|堪比|号称)?(?:全(?:国|球|网|省|市|行业|世界|平台|城)|国内外?|国际|世界|海内外|中国|亚洲|华东|华南|华北|西南|西北|东北|本?行业|同行业|业界|业内|同(?:行|类)(?:产品|软件|系统|平台)?|市场|市面|地表|史上|宇宙|圈内)(?:范围)?(?:[内上里中])?(?:的)?)?';
const plain = (pattern: string, replacement: string): Plainer => [
  new RegExp(scope + pattern, 'gu'),
  replacement,
];

/** Ranks, degrees and exclusives. No replacement holds a figure, a rank or a fact that the seller didn't write. */
export const plainerBoasts: readonly Plainer[] = [
  plain('最[好佳优](?:质)?的?选择?$', '实用的选择'),
  plain('最好(?:的)?$', '实用'),
  plain('最(?:好|佳|优秀|优质|完美|牛|棒)的', '实用的'),
  plain('最(?:佳|优)', '合适的'),
  plain('最具(?=[\\u3400-\\u9fff]{2})', '具备'),
  plain('最(?:为|有)?([强快大高低全多广早新稳省准深宽细小少轻薄优])', '较$1'),
  plain('最(?:为|有)?([\\u3400-\\u9fff]{2})', '较为$1'),
  plain('(?:国家|世界|全球|国际|殿堂|宇宙|骨灰|教科书|史诗|神|天花板)级的?', '专业的'),
  plain('(?:顶级|顶尖|极品|至尊|巅峰|顶流|极致|王牌|登峰造极)的?', '专业的'),
  plain(
    '(?:独一无二|举世无双|天下无双|绝无仅有|无与伦比|无可匹敌|无可替代|独步天下|独步华夏|无出其右|空前绝后|无人能[及敌]|无人可及|难以企及|独占鳌头|一骑绝尘|望尘莫及|独孤求败|首屈一指|一枝独秀|冠绝(?:全球|天下|同行))',
    '有特点',
  ),
  plain(
    '(?:销量|口碑|排名|占有率|市场份额)?(?:第一|no\\.?1|top\\.?1|冠军|榜首|之首|之最|之王|霸主)的?品牌$',
    '专业品牌',
  ),
  plain('(?:遥遥|全面|绝对|持续|始终)?领先的', '成熟的'),
  plain('(?:遥遥|全面|绝对|持续|始终)?领先(?:于?(?:同行|同类|世界|全球))?(?:水平|地位)?$', '表现稳定'),
  plain('(?:唯一|独家|首选|不二)(?:之选|选择)', '可选方案'),
  plain('首选的?(?=平台|软件|系统|方案|工具|产品|服务|伙伴|品牌)', '可选的'),
  plain('首选$', '可以考虑的选择'),
  plain('独家(?=研发|开发|设计|算法|技术|支持|提供|推出|打造|专利)', '自主'),
  plain('(?:首创|首推)(?:的|了)?', '推出的'),
  plain('首(?:家|个|款|套|创|批|部)(?:个|家|款)?', '一款'),
  plain('唯一(?:一[家款个套])?', '一款'),
  plain('(?:领军|龙头|标杆|头部|旗舰|王者)(?=企业|品牌|厂商|公司|服务商)', '专业'),
  plain('(?:领导者|领跑者|领头羊|领航者|引领者|开创者|缔造者|霸主|翘楚|佼佼者|排头兵)', '参与者'),
];

/** Promises without conditions. */
export const softerPromises: readonly Plainer[] = [
  [
    /(?:100 ?%|百分(?:之)?百|绝对|完全|必定|永远|始终)(?:地)?(安全|可靠|稳定|准确|精准|放心|实用|专业|有效|合规|好用|兼容)/gu,
    '较为$1',
  ],
  [
    /(安全|可靠|稳定|准确|精准|合规|满意|成功|好评|达标|识别)(率|度)?(?:高?达|就是|为|是|保持|达到)?(?:了)?(?:100 ?%|百分(?:之)?百|满分)/gu,
    '较高的$1$2',
  ],
  [
    /(?:绝对|绝|永|永远|从|决|绝对|保证|肯定|一定|永久|再也|再|终身|终生)不(?:会|再|可能)?(?:出现|发生|有)?((?!会|再|可能)[\u3400-\u9fff]{2,4})/gu,
    '尽量避免$1',
  ],
  [
    /(?:零|0 ?)(?:次)?(故障|误差|差错|停机|宕机|丢失|误报|漏报|延迟|泄露|泄漏|风险|事故|投诉|失误|返工|卡顿|中断|差评|出错|维护)/gu,
    '更少的$1',
  ],
  [
    /(?:永久|终身|终生|永远|一辈子)(?:地)?(免费[\u3400-\u9fff]{0,2}|维护|升级|质保|保修|使用|服务)/gu,
    '在约定期限内$1',
  ],
  [
    /(?:不满意?|无效|不[\u3400-\u9fff]{1,4}|未[\u3400-\u9fff]{1,4}|没[\u3400-\u9fff]{1,4})?(?:,|、)?(?:就|则|即|可|随时|无条件|立即|原价|全额|照样|统统)*(?:全额|无条件)?(?:退款|退费|退钱|退全款|全退|包退)/gu,
    '退款按云商店规则办理',
  ],
  [
    /(?:无效|不[\u3400-\u9fff]{1,4}|未[\u3400-\u9fff]{1,4}|没[\u3400-\u9fff]{1,4})?(?:,|、)?(?:分文不取|分文不收|不收钱|不收费|不要钱)/gu,
    '费用按云商店规则结算',
  ],
  [
    /(?:必|必然|必定|一定|保证|保准|确保|肯定|定能|定会|包)(?:能|会|将|可)?(提升|提高|降低|减少|增长|增加|缩短|改善|节省|节约)/gu,
    '有助于$1',
  ],
  [
    /(业绩|销量|销售额|收入|营收|效率|营业额|转化率|客流|客流量|订单|订单量|利润|产量|亩产|点击率|流量|成绩|产能|人效)(?:直接|立刻|马上|轻松|当月|当年|当季)?(?:翻[一二两三四五六七八九十几数]?[倍番]|暴涨|猛涨|飙升|暴增)/gu,
    '有助于提升$1',
  ],
  [/(?:包|保|必)(?:你)?(?:考)?过(?:审|关)?/gu, '提供备考辅导'],
  [/(?:包教)?包学?会/gu, '提供培训'],
  [/(?:包|保)就业/gu, '提供就业指导'],
  [/万无一失|滴水不漏|高枕无忧|一劳永逸/gu, '更加省心'],
];

/** What the English claims become. */
export const plainerEnglish: readonly Plainer[] = [
  [
    /\b(?:the )?(?:(?:world|industry|market|nation|country)(?:'s|’s)? ?-?)?(?:very )?best[- ]in[- ]class\b/giu,
    'a well-made',
  ],
  [/\bthe (?:very )?best ((?:\w+[ -]?){1,4})$/giu, 'a practical $1'],
  [/\b(?:the )?most ([a-z-]+)/giu, '$1'],
  [
    /\b(?:the )?(?:world|industry|market|nation)(?:'s|’s)?[ -](?:leading|first|best|largest|top|finest|fastest)\b/giu,
    'an established',
  ],
  [/\b(?:world|class|market|industry)[- ](?:leading|beating|class)\b/giu, 'established'],
  [
    /\b(?:100 ?%|completely|absolutely|totally|perfectly) (secure|safe|accurate|reliable|compliant|stable)\b/giu,
    'designed to be $1',
  ],
  [/\bzero[- ](downtime|errors?|failures?|risks?|loss|defects?|latency|outages?|bugs)\b/giu, 'less $1'],
  [
    /\b(?:unrivall?ed|unmatched|unparall?el(?:l)?ed|unbeatable|second to none|peerless)\b/giu,
    'well considered',
  ],
  [/\b(?:the )?(?:no\.? ?1|number one|#1)\b/giu, 'an established'],
];

/** Pressure; what is left is where the offer's dates stand. */
export const plainOffers: readonly Plainer[] = [
  [
    /(?:仅限?|只限|就限)(?:今[日天晚]|当[日天]|本[周月]|此一[周天次])|(?:今[日天晚]|本周)(?:截止|结束|最后)|最后(?:一[天日周]|[两三几\d]+[天日])|倒计时[\d一二两三]*[天日]?/gu,
    '活动起止时间以页面公示为准',
  ],
];

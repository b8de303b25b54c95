import { type Frame, type InnocentUse, oneOf } from './frame.ts';
import { provider, scope } from './vocabulary.ts';

const negated: InnocentUse = {
  reason: 'negated',
  behind:
    /(?:不是|并非|未必是?|不敢说|不追求|不求|不作为|请勿.{0,8}作为|不应.{0,6}作为|不要.{0,8}当作|不能.{0,6}作为|非|不)(?:把|将|它|其)?$/,
};
const goal: InnocentUse = {
  reason: 'goal',
  behind:
    /(?:致力于|致力|力求|力争|争取|争做|争创|追求|旨在|立志|志在|矢志|愿景|使命|目标|理念|宗旨|希望|期望|努力|梦想|想要?做|想成为|有望|朝着|向着|(?<!已经?)成长为|打造成)[^,。;!?\n]{0,22}$/,
};
const ideal: InnocentUse = {
  reason: 'goal',
  clause:
    /(?:理念|宗旨|方针|价值观|原则|坚持|坚守|秉承|秉持|奉行|信奉|恪守|始终把|我们相信|文化|至上|为先|为本)/,
};
const isFact =
  /(?:\d{4}年|连续|数据|报告|来源|统计|机构|调研|排名|销量|市场|份额|占有率|下载量|装机量|用户数|评分|口碑|好评|期间|领域)/;
const provable = (claim: string, sentence: string) =>
  isFact.test(claim) || /(?:\d{4}年|来源|数据显示|报告|调研机构|根据)/.test(sentence)
    ? 'evidence'
    : undefined;

const province =
  '(?:北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|台湾)';

const numbered =
  '(?:步|次|个|条|款|项|章|节|页|行|列|批|期|季|阶段|方|人称|人民|档|类|层|级|手|线|轮|代|天|年|周|月|日|种|部分|版|届|组|段|排|眼|位[^的,。]|作者|责任|负责人|响应|范式|性原理|中学|小学|医院|机床|汽车|铸造|建筑|分公司|时间|现场|印象|目击|反应|课|讲|集|场|关|道|笔|单|条|份|封|根|颗|座|台|桶|杯|口|遍|回|趟|顺位|顺序|优先|梯次|象限|大股东|股东|联系人|受益|审批|会议室|车间|事业|工厂|厂|研究|产业|发货|收货|住|居|门槛|字|位数|栏|格|主|副|个人|名称|编|附|语言|视角|屏|版本|季度|学期|学年|曲线|定律|定理|原则|要务|生产力)';

/** 第一, 唯一, 首…, 领先 and their kin with the scope that makes a claim of them. */
export const firstPlaceFrames: readonly Frame[] = [
  {
    id: 'first-place',
    category: 'absolute',
    severity: 'violation',
    anchors: oneOf('第一|第1'),
    ahead: new RegExp(
      `第[一1](?!\\d)(?:的(?:${provider})?|大(?=[\\u3400-\\u9fff]{0,6}(?:品牌|平台|厂商|服务商|供应商|社区|市场))|名(?![字称单])|(?:品牌|选择|平台|梯队|阵营|股|集团军|家(?![庭长])|人(?=[,。!?]|$)|位(?=[,。!?]|$)|款|股|站|软件|系统|厂商|企业|公司|软件商|服务商|供应商))?(?!${numbered})`,
      'y',
    ),
    behind: new RegExp(
      `(?:(?:敢称|号称|堪称|称得上|连续|蝉联|稳居|位居|排名|名列|位列|荣登|勇夺|高居|拿下|做到|夺得|荣获|占据|稳坐)[^,。;!?\\n]{0,10}|(?:${scope}(?:中|里|内)?[^,。;!?\\n第]{0,8}|(?:销量|销售额|销售|市场占有率|占有率|市场份额|份额|市场|口碑|下载量|装机量|排名|评分|好评率|好评|出货量|用户数|用户量|用户规模|客户数|业绩|综合实力|实力|技术|性能|速度|品质|效果|精[准确]度|准确率|满意度|人气|热度|影响力|知名度|续费率|交付量|市占率|搜索|榜单|排行榜?|营收|中标数?|签约|数量|台数|专利数|专利量|品牌力|使用率|普及率|渗透率|选用率|复购率|推荐率|信任度|美誉度))(?:都是|是|为|均|排|居|达到?|的|稳居|位居|连续[\\u3400-\\u9fff\\d]{1,4}年|[:,])?(?:排名|排行|位列|名列)?)$`,
    ),
    innocent: [
      { reason: 'numbering', ahead: /(?:至|到|、|和|或)第/y },
      negated,
      goal,
      {
        reason: 'goal',
        clause: /(?:理念|宗旨|方针|价值观|原则|坚守|秉承|秉持|奉行|信奉|恪守|始终把|至上|为先|为本)/,
      },
      {
        reason: 'numbering',
        behind: /(?:销量|销售|发布|业绩|交付|签约|数量)$/,
        ahead: /(?:季度|季|年|月|周|天|批)/y,
      },
      {
        reason: 'subject-matter',
        behind: /(?:统计|查看|显示|分析|查询|榜单|找出|展示|奖励|给|选出)[^,。;]{0,10}$/,
      },
      { reason: 'subject-matter', sentence: /(?:得分|积分|班组|班级|选手|流动红旗)/ },
    ],
    grade: provable,
  },
  {
    id: 'first-brand',
    category: 'absolute',
    severity: 'violation',
    anchors: oneOf(
      '第一品牌|第一品质|第一神器|第一选择|第一平台|第一名|第一梯队|第一阵营|第一股|第一家|第一款|第一大|第一人|第一集团|第一把交椅|第一的|第一牌',
    ),
    ahead:
      /第一(?:品[牌质]|神器|选择|平台|名(?![字称单])|梯队|阵营|股(?!东)|家(?![庭长])|大(?:品牌|平台|厂商|服务商|供应商)|集团军|把交椅|的(?:品牌|平台|厂商|公司|企业|服务|软件|产品|系统|神器|工具|团队|选择))/y,
    lead: new RegExp(`${scope}(?:的)?$`),
    innocent: [
      negated,
      goal,
      {
        reason: 'numbering',
        at: /第一(?:名|家|款)/y,
        behind:
          /(?:排序|列表|显示|按|从|选|点击|打开|客户|门店|合作|服务的|开|开出|我们的|公司的|建成|签下|自己的|旗下)[^,。;]{0,8}$/,
      },
      { reason: 'customer-fact', behind: /(?:服务|客户|签约|交付|合作)[^,。;]{0,8}$/ },
      {
        reason: 'numbering',
        ahead: /(?:客户|门店|分公司|用户|学员|选手|学生|办事处|工厂|产品|软件|试点|试用|分店|直营)/y,
      },
      ideal,
      { reason: 'numbering', at: /第一名/y, sentence: /(?:得分|积分|并列|班组|选手|金色|高亮)/ },
    ],
    grade: (claim, sentence) => (/(?:名|梯队|阵营|家)$/.test(claim) ? 'evidence' : provable(claim, sentence)),
  },
  {
    id: 'top-one',
    category: 'absolute',
    severity: 'violation',
    anchors: oneOf(
      'no1|no.1|no. 1|no 1|top1|top.1|top 1|top-1|t0p1|n0.1|n0 1|number one|' +
        'number 1|#1|no。1|no·1|no:1|n o 1|no . 1|no.一|no.壹|top一|no一|t o p 1|n o . 1|top①',
    ),
    lead: new RegExp(`(?:${scope}|the |our |world's |china's |asia's )$`),
    innocent: [
      {
        reason: 'subject-matter',
        ahead:
          / (?:cause|reason|complaint|question|request|mistake|source|priority|rule|enemy|problem|thing|issue)\b/y,
      },
      {
        reason: 'numbering',
        behind:
          /(?:issue|step|form|version|table|figure|fig\.?|port|ticket|pr|case|version|phase|line|slot|shift|warehouse|building|bug|item|section|example|question|order|batch|room|unit|lot|machine|mill|plant|gate|berth|pump|boiler|plc|priority|rule|工单|序号|编号|图|表|附件|合同|样品|例如|比如|形如|前缀|机组|锅炉|生产线|产线|取|按|top ?k|前)\s{0,2}$/,
      },
      {
        reason: 'numbering',
        sentence:
          /\b(?:leading zeros?|numbered|numbering|renumber(?:ed)?|press (?:the )?\d|in the (?:sample|example|template|demo|first row))\b/,
      },
      {
        reason: 'numbering',
        ahead:
          /["”']? (?:(?:appears|shows|reads|becomes|prints|sorts|comes|goes|stands) (?:as|up|before|first|for)\b|(?:preset|key|button|channel|input|output|lane|cylinder|seat|column|field|entry|pin|template|layout|tray|row|cell|sample)s?\b)/y,
      },
      {
        reason: 'numbering',
        ahead:
          /(?:[\d.]*\d| ?(?:改[为成]|表示|是指|指的|即为|为例|格式|[-~至到]|(?:pump|unit|boiler|furnace|well|kiln|press|tank|crane)s?\b|road|street|middle|缺陷|问题|商品|门店|客户|关键词|告警|错误|记录|结果|准确率|accuracy|命中|匹配|泵|机|炉|线|库|仓|楼|厂房))/y,
      },
      goal,
    ],
  },
  {
    id: 'only',
    category: 'absolute',
    severity: 'evidence',
    anchors: oneOf('唯一'),
    ahead: new RegExp(
      `唯一(?:(?:的)?(?:一[家款个]|选择|指定|推荐|授权|拥有|获得|通过|入选|入围|${provider}|(?:能|可以?|支持|实现|同时)(?=[^,。;!?\\n]{0,18}(?:平台|系统(?!管理)|厂商|软件|产品|方案|公司|企业|品牌|服务商|工具|引擎)(?:[,。;!?、\\n”]|$))))`,
      'y',
    ),
    lead: new RegExp(`(?:${scope}[^,。;!?\\n]{0,6})$`),
    innocent: [
      {
        reason: 'negated',
        behind:
          /(?:不是|并非|不|非|勿.{0,12}作为|不.{0,10}作为|不应.{0,8}|不要.{0,10}|而不是|避免.{0,10})(?:是|为)?$/,
      },
      {
        reason: 'technical-term',
        at: /唯一(?:的)?(?:标识|标志|识别|索引|键|主键|外键|约束|性|值|码|编码|编号|编|号|id|身份|凭证|入口|序列|名称|用户名|二维码|设备|流水|令牌|token|地址|域名|账号|记录|数据源|版本|命名|对应|映射|确定|出口|主题|一次|例外|区别|要求|限制|缺点|不足|不同|前提|变化|可信|依据|来源|原因|办法|联系人|负责人|接口人|管理员|途径|方式|渠道|的[\u3400-\u9fffa-z]{0,4}(?:标识|编号|编码|id|码|号|名称|值|键|字段|区别|变化|要求|缺点|差别|限制|例外))/y,
      },
      {
        reason: 'technical-term',
        behind:
          /(?:全局|必须|须|应|需|保持|保证|确保|要求|字段|编码|编号|名称|id|号|码|值|键)(?:的|为|是|且)?$/,
      },
      { reason: 'settlement', sentence: /(?:双方|甲方|乙方|本协议|违约|补救)/ },
      { reason: 'technical-term', ahead: /(?:论证|采购)/y },
    ],
    grade: (claim) => (/选择|指定/.test(claim) ? 'violation' : undefined),
  },
  {
    id: 'only-does',
    category: 'absolute',
    severity: 'evidence',
    anchors: oneOf(
      '唯一支持|唯一能|唯一可|唯一通过|唯一具备|唯一实现|唯一采用|唯一拥有|唯一做到|唯一获|唯一入选',
    ),
    ahead:
      /唯一(?=(?:支持|能|可以?|通过|具备|实现|采用|拥有|做到|获|入选)[^,。;!?\n]{2,}[,。;!?\n]|[^,。;!?\n]{3,}$)/y,
    behind: /(?<=^|[,。;!?:\n”"]|(?:是|为|产品|系统|平台|目前|市面上?|业内))(?:市面上?|业内|国内|目前)?$/,
    innocent: [
      negated,
      {
        reason: 'technical-term',
        at: /唯一(?:支持|能|可以?|采用|通过)[^,。;!?\n]{0,16}的(?:格式|方式|版本|浏览器|协议|入口|数据库|操作|方法|字段|角色|人员?|账号|端口|途径|语言|系统是|场景|情形|情况|条件)/y,
      },
    ],
  },
  {
    id: 'only-scoped',
    category: 'absolute',
    severity: 'evidence',
    anchors: oneOf('唯一|独家|首家|首创|首个|首款|首发|首台|首例|首套|首推|首选|首批|首次|独有|独创|首屈'),
    ahead: /(?:唯一|独家|首(?:家|创|个|款|发|台套?|例|套)|首选|独有|独创)(?:的)?(?:一[家款个])?/y,
    behind: new RegExp(
      `(?:${scope}|${province}|自治区|(?<!客)本地|当地)(?:范围)?(?:内|中|里)?(?:的)?(?:也是|是)?$`,
    ),
    innocent: [
      negated,
      goal,
      { reason: 'term', ahead: /(?:长|庭|字符|字段|工作日|节点|参数|版本|账期|公积金|付款|期)/y },
      { reason: 'technical-term', at: /唯一(?:标识|索引|键|编码|编号|码|id|值|性|约束|身份|统一)/y },
    ],
  },
  {
    id: 'first-of-kind',
    category: 'absolute',
    severity: 'evidence',
    anchors: oneOf(
      '首创|首家|首款|独创|独有技术|独家|率先|独门|开创|填补|国内空白|国际空白|行业空白|市场空白|技术空白|打破国外|打破垄断|打破国际',
    ),
    ahead:
      /首创(?!集团|置业|股份|证券|环境|日期|时间|年份|地(?!位)|人|者)(?:的|了)?[\u3400-\u9fff]{0,4}|首(?:家|款)(?![长庭])(?:的)?|独创(?:的|性)?[\u3400-\u9fff]{0,2}|独有技术|独家(?:(?!代理|授权|许可|供应|经销|合同)(?=[\u3400-\u9fff]{2,6}(?:后台|系统|平台|软件|工具|插件))|(?=[\u3400-\u9fff]{2,8}(?:算法|技术|引擎|配方|模型|工艺|专利))|(?:战略)?合作|实现|具备|拥有|掌握|首创|发行|收录|供货|直供|对接|接入|开放|上线|技术|研发|配方|算法|专利|秘方|代理|授权|合作|自研|首发|推出|供应|支持|发布|定制|引进|资源|优势|秘诀|提供|打造|运营|冠名|编写|编著|编撰|出品|整理|解读|揭秘|设计|改良|调配|酿造|熬制)|率先(?:实现|推出|提出|将|在|完成|通过|研发|引入|采用|打破|应用)|独门(?:秘籍|技术|算法)|开创(?:了)?[\u3400-\u9fff]{0,4}(?:先河|时代|模式|品类)|填补(?:了)?(?:[\u3400-\u9fff]{0,10}(?:技术|市场|领域)?)空白|(?:[\u3400-\u9fff]{2})空白(?:,)?由(?:我们|我司|本公司|[\u3400-\u9fff]{2,4})填补|打破(?:了)?(?:国外|国际|外资|进口)[\u3400-\u9fff]{0,6}垄断/y,
    innocent: [
      negated,
      goal,
      {
        reason: 'term',
        at: /独家(?:授权|代理|许可|供应)/y,
        ahead: /(?:期|费|书|合同|协议|范围|区域)/y,
      },
      {
        reason: 'term',
        behind: /(?:榜|孤|单|非|为|由|是否|不|的)$/,
        at: /独家(?:代理(?!商)|授权|许可|供应|提供)/y,
      },
      { reason: 'term', behind: /(?:榜|孤|单|非|排他|被)$/ },
      { reason: 'quoted-rule', sentence: /(?:甲方|乙方|本协议|许可方|被许可)/ },
      {
        reason: 'customer-fact',
        behind: /(?:客户|门店|分店|加盟|签约|试点|入驻|我们|公司|自己|开|开设|第)(?:(?![是为])[^,。;]){0,6}$/,
        at: /首[家款]/y,
      },
      {
        reason: 'numbering',
        at: /首[家款](?:门店|店|客户|分店|分公司|试点|用户|合作|直营|加盟|产品|软件|应用|实施|上线|签约|使用)/y,
      },
    ],
  },
  {
    id: 'first-choice',
    category: 'absolute',
    severity: 'evidence',
    anchors: oneOf('首选|不二之选|不二选择|必选|必备神器'),
    ahead:
      /首选(?=[a-z]{2,10}(?:[,。!]|$)|的|之|我们|我司|咱们?|本店|[,。!?;、)”"\s]|$|[\u3400-\u9fff]{2,4}(?:工具|软件|系统|平台|品牌|方案|产品)|品牌|平台|服务商|方案|供应商|合作|伙伴|产品|软件|系统|工具|厂商|企业|解决|助手)(?:的)?(?:品牌|平台|服务商|方案|供应商|合作伙伴|合作|伙伴|产品|软件|系统|工具|厂商)?|不二(?:之选|选择)|必备神器/y,
    innocent: [
      negated,
      goal,
      {
        reason: 'technical-term',
        at: /首选(?:项|语言|dns|联系|时区|服务器|节点|地址|网关|货币|路由|线路|仓|供应商(?:字段|设置|为空|编码))/y,
      },
      { reason: 'tip', sentence: /(?:建议|可首选|首选使用|用户可|若|如果|供应商管理|设置|备选|次选)/ },
    ],
    grade: (claim) => (/品牌|平台|服务商|供应商|方案/.test(claim) ? undefined : undefined),
  },
];

import { type Frame, type InnocentUse, oneOf } from './frame.ts';
import { advantage, provider, quality, scope } from './vocabulary.ts';

/** A feature that finds or sorts the customer's own goods: 找出最畅销的商品. */
const worksOn: InnocentUse = {
  reason: 'subject-matter',
  behind:
    /(?:找出|找到|标[出注]|高亮|筛选|统计|查看|看到|看出|排序|按|分析出?|选出|选取|取|自动(?:选择?|匹配|推荐|取)|本[周月期班次]|挑出|计算出?|识别出|得出|列出|命中|返回|保留|哪[个些款种天里家]|各自|当日|当天|是指|指的是|改为|第)[^,。;!?\n]{0,12}$/,
};

/** 最简单的做法, 最安全的路径: said of a way of doing, not of the goods. */
const wayOfDoing: InnocentUse = {
  reason: 'tip',
  ahead:
    /的?[^,。;!?\n]{0,10}(?:往往|常常|从来都?|总)是|的?(?:一种|一个|一次|一条|一批|一份|一版|几个|那[个条种]|那部分)?(?:做法|办法|方法|方式|一档|级别|难度|关卡|档位|方案是|情况|时候|时间|时机|时段|问题|部分|环节|步骤|位置|路径|频段|场景|原因|例子|写法|用法|用户|人|岗位|工序|指标|数据|员工|门店|商品|菜品|单品|sku|客户|供应商|页面|订单|记录|批次|路线|线路|司机|仓库|[父子主从]?节点|设备|航线|候选|学生|知识点|关键词|话题|行为|依据|前提|区域|线索|渠道|日子|阶段|岁月|时光|季节|风景|距离|功能|栏目|模块|板块)/y,
};

const tip: InnocentUse = {
  reason: 'tip',
  sentence:
    /(?:建议|推荐您?|请|为了|为达到|为获得|为取得|若要|如需|如果|避免|注意|小贴士|提示|用法|可以先|应当)/,
};

const ownGoods: InnocentUse = {
  reason: 'own-comparison',
  sentence:
    /(?:本系列|同系列|系列(?:中|里|产品中)|[各两三四五六几]个?(?:版本|套餐|规格|型号|档位|档)|版本(?:中|里|之间|里面)|套餐(?:中|里)|规格(?:中|里)|型号(?:中|里)|自家|我们的?(?:产品|版本)(?:中|里|线)|我司.{0,6}(?:产品|版本)(?:中|里|线)|旗下|全系|各版|[几两三四五六]款(?:产品|型号|机型|软件)?(?:中|里)|档(?:中|里)|与(?:基础|标准|专业|企业|旗舰|入门|高级)版|比(?:基础|标准|专业|企业|旗舰|上一?代|旧)版|历代|上一代|迄今.{0,6}版|用[\u3400-\u9fff]{1,4}版(?:即可|就[够行好]))/,
};

const goal: InnocentUse = {
  reason: 'goal',
  behind:
    /(?:致力于|致力|力求|力争|争取|争做|争创|追求|旨在|立志|志在|矢志|愿景|使命|目标|理念|宗旨|希望|期望|努力|梦想|初心|想要?做|想成为|成为行业里|尽力|尽量|尽可能|不断|持续|始终以|朝着|向着)[^,。;!?\n]{0,22}$/,
};

const negated: InnocentUse = {
  reason: 'negated',
  behind:
    /(?:不是|并非|未必|不一定|不追求|不求|不敢说|不敢称|不自称|不自诩|谈不上|称不上|不标榜|不做|不说自己是?|从不说|没有所谓|没有|不见得|不比|离|够不上|当不起|配不上)(?:市场上|市面上|行业里|功能|那个|一定|所谓|什么|我们|自己)?(?:是)?[“"「]?$/,
};

/** Inside the quoted name of an award: 入选“最具价值企业”. */
const awardName: InnocentUse = {
  reason: 'official-title',
  behind: /(?:入选|荣获|获评?得?|授予|评为|当选|荣膺|斩获|摘得)[^,。;!?\n“]{0,8}[“"《][^”"》\n]{0,16}$/,
};

/** 顶配版功能最全: said of one of several editions. */
const ownEdition: InnocentUse = {
  reason: 'own-comparison',
  behind:
    /(?:顶配|高配|标准|旗舰|进阶|专业|企业|豪华|高级|完整|基础|入门|个人|团队|家庭|免费|精简|轻[享量])版[^,。;!?\n]{0,4}$/,
};

const common = [awardName, negated, goal, ownGoods, ownEdition, worksOn, wayOfDoing];

const limitAhead =
  /(?:可|能|支持|不|为|达|到|\d|约|仅|允许|限|值|化|程度|限度|公约|公倍|并发|连接|长度|文件|重试|内存|带宽|容量|线程|上传|行数|字节|深度|似然|吞吐|数量|数|权限|版本|配置|要求|温度|负载|频率|峰值|级别|法院|人民|检察|起订|库存|水位|消费|工资|单位|粒度|间隔|日|当[天日]|一[^流]|[两几半零一二三四五六七八九十百]|时|订货|限价|限额|额度|标准|投|出价|报价为|价格?(?:法|、|,|或)|分|位|速率|功耗|电压|电流|转速|尺寸|宽度|高度|距离|半径|载重|人数|次数|天数|用户数|请求|等待|延时|响应时间|处理能力|处理|缺陷|输入|输出|学历|还款|利率|年限|保底|成交|点|楼层|档|层|优先)/y;

/** 最 + a quality, and 最 + a measure where the sentence makes an advantage of it. */
export const superlativeFrames: readonly Frame[] = [
  {
    id: 'superlative-best',
    category: 'absolute',
    severity: 'violation',
    anchors: oneOf('最好'),
    ahead:
      /最好(?:用|看|玩)?(?=的|之|就是我|就数|当属|莫过|[,。;!?、:)\]“”"'\s|]|$|质量|品质|品牌|选择|服务|产品|软件|系统|方案|平台|团队|技术|效果|体验|口碑|价格|工具)|最好(?:[用使看玩]|[吃喝听](?=的|[,。;!?]|$))/y,
    lead: new RegExp(`${scope}$`),
    innocent: [...common, tip],
  },
  {
    id: 'superlative-optimum',
    category: 'absolute',
    severity: 'violation',
    anchors: oneOf('最佳'),
    ahead: new RegExp(
      `最佳(?:的|化)?(?:${provider}|拍档|表现|状态|效益|人选|供应商|用户体验|客户体验|使用体验|性价比|创新|答案|推荐|代表|载体|首选|利器|帮手|水平|成绩)?`,
      'y',
    ),
    lead: new RegExp(`${scope}$`),
    innocent: [
      ...common,
      {
        reason: 'technical-term',
        at: /最佳(?:员工|新人|店员|球员|作品|选手|班级|歌手|论文|海报|化?(?:实践|拟合|匹配|适配|近似|估计|路径|路由|分辨率|显示|比例|精度|参数|阈值|取值|配置|适用|工况|工作|视角|位置|角度|距离|间隔|大小|尺寸|温度|湿度|状态|浏览|观看|帧率|码率|候选|得分|匹配度|排序|批次|补货|库存|订货|采收|施肥|发布|投放|拨打|推送|联系|光照|拍摄|成像|观测|曝光))/y,
      },
      {
        reason: 'tip',
        at: /最佳(?:使用|食用|保存|充电|安装|更换|维护|备份|访问|购买|上线|时间|时机|时段|时刻|窗口|做法|方式|方法|条件|环境|日期|期)/y,
      },
      {
        reason: 'tip',
        sentence: /(?:建议|为了?(?:达到|获得|取得|保证)|以(?:达到|获得|取得|便)|请(?:使用|将|在|先|确保))/,
      },
    ],
  },
  {
    id: 'superlative-grade',
    category: 'absolute',
    severity: 'violation',
    anchors: oneOf('最高级'),
    ahead: /最高级(?!别|权限|管理|用户|目录|菜单)(?:的)?/y,
    innocent: [...common, { reason: 'own-comparison', ahead: /(?:版|套餐)/y }],
  },
  {
    id: 'superlative-quality',
    category: 'absolute',
    severity: 'violation',
    anchors: oneOf('最'),
    ahead: new RegExp(`最${quality}(?!级)`, 'y'),
    lead: new RegExp(`(?:${scope}(?:内|中|里)?)$`),
    innocent: [
      ...common,
      { reason: 'tip', at: /最(?:好|佳)/y },
      { reason: 'customer-fact', at: /最懂[\u3400-\u9fff]{1,8}的(?:人)?(?:是|就是|还是|要数)/y },
      {
        reason: 'official-title',
        at: /最(?:美|佳|受欢迎|具人气)[\u3400-\u9fff]{0,6}(?:职工|员工|司机|教师|老师|医生|护士|家庭|村官|志愿者|党员|劳动者|奋斗者|少年|警察|逆行者|瞬间|照片|摄影|作文|书记|工匠)/y,
      },
      {
        reason: 'limit',
        at: /最(?:便宜|优惠|低价|贵|划算|实惠|轻|快)(?:的|款|一款|型号)?[^,。;!?\n]{0,8}(?:\d|起|也要|只要)/y,
      },
      {
        reason: 'tip',
        at: /最(?:省事|省心|保险|理想|方便|简单|直接|安全|可靠|合适|有效|准确)(?=[,。;]|$)/y,
        behind:
          /(?:这样|如此|写|填|(?<!好)用|选|放|做|操作|方式|时|后|比较|才|的话|通常|一般|往往|来说)[^,。;!?\n]{0,8}$/,
      },
      {
        reason: 'tip',
        at: /最(?:安全|可靠|简单|有效|方便|合理|省事|省心|理想|稳妥|快捷|直接|准确|严格|经济|科学|清晰)(?:的|且|又)?/y,
        sentence: /(?:建议|请|注意|应当?|如果|若|时[,,]|小贴士|提示|避免)/,
      },
      {
        reason: 'technical-term',
        at: /最(?:优(?:轮次|模型|检查点|参数|权重|超参|阈值|分割|子集|策略|节点|轮)|优解|优化|优路径|强制|全量|先进先出|高效期|全局|低成本(?:路由|路径|流)|低价(?:、|或|法|,加权|和|排序|中标))/y,
      },
      {
        reason: 'subject-matter',
        at: /最(?:低价|低成本|高价|优惠|便宜|划算|热门?|流行|畅销|热销|受[\u3400-\u9fff]{1,4})/y,
        behind:
          /(?:找|比|查|按|取|算|改为|选|自动|系统|推荐|匹配|计算|显示|统计|分析|排|报表|榜|哪|哪个|一眼看出)[^,。;!?\n]{0,14}$/,
      },
    ],
  },
  {
    id: 'superlative-scope',
    category: 'absolute',
    severity: 'violation',
    anchors: oneOf('最大|最高|最低|最快|最多|最长|最广|最早|最久|最新|最小|最便|最深|最远|最简单'),
    ahead: new RegExp(
      `最(?:大|高|低|快|多|长|广泛?|早|久|新|小|深|远|简单)(?:的?(?:${provider}|价格?))?`,
      'y',
    ),
    behind: new RegExp(
      `${scope}(?:范围)?(?:内|中|里)?(?:,|的)?(?:规模|${advantage}|[a-z]{2,6})?(?:是|属|算是|算|做到|达到)?$`,
    ),
    innocent: [
      ...common,
      {
        reason: 'customer-fact',
        sentence:
          /(?:客户|用户|合作方|合作伙伴|服务于|服务对象|承建|中标|为[^,。;]{0,12}(?:提供|建设|实施|部署)).{0,20}最/,
      },
      { reason: 'technical-term', at: /最(?:高人民|高法院|高检)/y },
    ],
    grade: (claim) => (/最(?:大|早|多|广|久)/.test(claim) ? undefined : undefined),
  },
  {
    id: 'superlative-advantage',
    category: 'absolute',
    severity: 'violation',
    anchors: oneOf('最大|最高|最低|最快|最多|最广|最好|最强|最优|最稳|最短|最省|最全|最简单|最轻|最小|最少'),
    ahead:
      /最(?:大|高|低|快|多|广|好|强|优|稳|短|省|全|简单|轻|小|少)(?!级|可|支持|达|能|不|为|\d)(?=的|之|[,。;!?、:)\]“”"'\s|]|$|,)/y,
    behind: new RegExp(`${advantage}(?:也|都|更|永远|始终|可以|做到|是|属|全[国网]|${scope})?$`),
    innocent: [
      ...common,
      tip,
      {
        // Little of what is good is no praise.
        reason: 'subject-matter',
        at: /最[低少小]/y,
        behind:
          /(?:满意度|功能|案例|经验|团队|覆盖|服务|评分|好评率?|[成通转][功过化]率|[识准][别确][率度]|精度|效率|性能|[质品][量质]|[稳安可][定全靠]性|口碑|占有率|份额|销量|用户|客户|覆盖面?|人气|热度|实力|知名度|兼容性)$/,
      },
      { reason: 'limit', clause: /(?:优先级|权限|等级|上限|下限|取值|温度|并发|峰值|负载|规格最)/ },
      {
        reason: 'subject-matter',
        clause:
          /(?:的(?:父|子|主|邻|候选)?(?:商品|门店|员工|供应商|客户|菜品|线路|节点|基站|信道|热点|服务器|时段|渠道|方案|一[个条家次档])|排(?:序|名|行)|低的[版那]|高的[版那]|按)/,
      },
    ],
  },
  {
    id: 'superlative-of-advantage',
    category: 'absolute',
    severity: 'violation',
    anchors: oneOf('最快的|最高的|最低的|最强的|最大的|最短的|最少的|最小的'),
    ahead:
      /最[快高低强大短少小]的(?:(?:交付|上线|响应|部署|实施|出账|到账|发货)(?:速度|周期|时间)?|(?:[\u3400-\u9fff]{2,3})?(?:价格|性价比|精度|准确率|效率|故障率|误报率|延迟|成本|费用|代价|投入))(?=[,。;!?、~”"]|$)/y,
    innocent: [
      ...common,
      { reason: 'goal', behind: /(?:以|用|花|为了?|追求|换来?|获得|达到|取得)[^,。;!?\n]{0,4}$/ },
    ],
  },
  {
    id: 'superlative-product',
    category: 'absolute',
    severity: 'violation',
    anchors: oneOf('最大|最高|最快|最多|最广|最早|最低|最新|最简单'),
    ahead:
      /最(?:大|高|快|多|广|早|低|简单)的?(?:一[家款个])?(?:的)?(?:(?:[\u3400-\u9fffa-z]{0,8})(?:品牌|平台|厂商|厂家|服务商|供应商|提供商|集成商|运营商|社区|公司|企业|基地)|软件|系统|价格?(?![、,或法]))(?!之间|应|须|需|要求|版本|配置|名称)/y,
    lead: new RegExp(`${scope}$`),
    innocent: [
      ...common,
      { reason: 'limit', at: limitAhead },
      { reason: 'limit', at: /最(?:高|低|大|多)[^的]{0,4}(?:配置|要求|版本|系统|限|数)/y },
      {
        reason: 'subject-matter',
        behind: /(?:取|按|采购|历史|或|为|改为|设置|销售|限|设|商品|的|合同|采用)$/,
      },
      { reason: 'customer-fact', sentence: /(?:服务于|客户(?:包括|有)|为[^,。;]{0,16}最大的)/ },
    ],
  },
  {
    id: 'superlative-says-product',
    category: 'absolute',
    severity: 'violation',
    anchors: oneOf('最快|最强|最稳|最好|最准|最省|最全|最轻|最牛'),
    ahead: /最[快强稳好准省全轻牛](?=[,。;!?]|$)/y,
    behind:
      /(?:软件|系统|引擎|平台|工具|产品|算法|模型|数据库|网关|小程序|app)(?:就|才|也|都)?(?:是|算|属)?$/,
    innocent: [...common, tip],
  },
  {
    id: 'superlative-row',
    category: 'absolute',
    severity: 'violation',
    anchors: oneOf('最'),
    ahead:
      /最(?!(?:大|小|高|低|多|少|长|短|早|晚|新|近|远|左|右|后|先|前)(?:值|数|价|分|温|期|限|版|额)?[、,]|终|后|近|急|重|难|贵|脏|累|差|坏|苦|慢|弱)(?:[\u3400-\u9fff]{1,5}(?=、最)|(?<=最[\u3400-\u9fff]{1,5}、最)[\u3400-\u9fff]{1,4}(?=[,、。;!?\n]|$)|(?![旧破老丑薄早晚前后])[\u3400-\u9fff]{1,4}(?=的,最[\u3400-\u9fff]{1,4}的(?:[,。;!?\n]|$))|(?<=最[\u3400-\u9fff]{1,4}的,最)(?![旧破老丑薄早晚前后])[\u3400-\u9fff]{1,4}(?=的(?:[,。;!?\n]|$)))/y,
    innocent: [
      negated,
      goal,
      ownGoods,
      ownEdition,
      worksOn,
      { reason: 'official-title', sentence: /(?:下拉|奖项|评选|投票|颁奖|提名)/ },
    ],
  },
  {
    id: 'superlative-says-so',
    category: 'absolute',
    severity: 'violation',
    anchors: oneOf(
      '最快|最高|最低|最少|最多|最强|最稳|最准|最省|最全|最短|最及时|最负责|最认真|最到位|最周全|最严|最细|最牛|最香|最旺|最灵|最便宜',
    ),
    ahead: /最(?:及时|负责|认真|到位|周全|便宜|[快高低少多强稳准省全短严细牛香旺灵])(?=[,、。;!?~”"]|$)/y,
    behind: /(?<=(?:^|[,、。;!?:\n])[^,、。;!?:\n(]{0,4})[\u3400-\u9fff]{2,4}$/,
    innocent: [
      ...common,
      tip,
      { reason: 'limit', clause: /(?:优先级|权限|等级|上限|下限|取值|温度|并发|峰值|负载|规格|水位|浓度)/ },
      { reason: 'limit', at: /最[高低]/y, behind: /[星级分档][为是]$/ },
      // 层级(最高、高级、中级): one of a row of grades.
      {
        reason: 'limit',
        at: /最[高低]/y,
        ahead: /[、/](?:次|较|[高中低初]级|普通|一般|基层|平均|最[高低小])/y,
      },
    ],
  },
  {
    id: 'superlative-of-all',
    category: 'absolute',
    severity: 'violation',
    anchors: oneOf('之最|史上最|全网最|有史以来最|没有之一'),
    ahead: /之最(?![\u3400-\u9fff])|(?:史上|全网|有史以来)最[\u3400-\u9fff]{1,3}|没有之一/y,
    innocent: [negated],
  },
];

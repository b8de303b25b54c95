import { type Frame, type InnocentUse, oneOf } from './frame.ts';

const negated: InnocentUse = {
  reason: 'negated',
  behind:
    /(?:不得|禁止|不要|请勿|严禁|不可|不能|没有|未|并非|不是|不代表|不构成|不承诺|不保证|不敢|无法|从不)[^,。;!?\n]{0,12}$/,
};
const prescribed: InnocentUse = {
  reason: 'subject-matter',
  behind:
    /(?:按照?|依据|根据|遵照|遵循|符合|满足|参照|报|须|需|应|等待|提交|上传|对接|报送|登录|查询|向|若|如果|如|由|经|协助|配合|面向|服务于?|为)[^,。;!?\n]{0,14}$/,
};
const workflow: InnocentUse = {
  reason: 'subject-matter',
  sentence:
    /(?:流程|模块|审批|评审|会签|复核|排班|挂号|预约|签字|意见|字段|录入|台账|记录|权限|角色|申报|课题|论文|患者|学生|甲方|乙方|名单导入|抽取)/,
};

const anyOrgan =
  '(?:党和国家领导人|国家领导人?|中央领导|(?:(?![是的由被获为了])[\\u3400-\\u9fff]){0,6}(?:监察局|管理局|监督局|监管局|总局|税务局|公安局|教育局|财政局|部委|政府|妇联|总工会|团中央|交警(?:支队|队|部门)?|消防支队|总队|人民法院|检察院|卫健委|发改委|国资委|网信办)|工信部|公安部|教育部|民政部|财政部|科技部|农业部|农业农村部|商务部|住建部|交通部|交通运输部|卫生部|国防部|国务院|军方|部队|军队|人民大会堂|中南海|税务局|金税[一二三四]期|海关|央行|证监会|银保监会|金融监管总局)';

/** Claims that the blind texts of independent authors made in wording of their own. */
export const freeWordingFrames: readonly Frame[] = [
  {
    id: 'organ-acts',
    category: 'state_organ',
    severity: 'violation',
    anchors: oneOf(
      '推荐|力荐|指定|特供|专供|点赞|力推|推介|推广使用|接见|题词|亲临|莅临|视察|支撑单位|独家合作|在用|都用|使用的|高度评价|充分肯定|表扬|嘉奖|认可|首席|内部题库|内部提供|官方指定|背书|采购同款|合作平台|战略合作',
    ),
    ahead:
      /(?:推荐|力荐|指定|特供|专供|点赞|力推|推介|推广使用|接见|题词|亲临(?:指导|现场)?|莅临|视察|(?:首席)?(?:技术)?支撑单位|独家合作|(?:也|都)?在用|都用|高度评价|充分肯定|表扬|嘉奖|认可|首席[\u3400-\u9fff]{2,6}单位|内部(?:题库|提供)|官方指定|背书|采购同款)(?:的)?(?:[\u3400-\u9fff]{0,4}(?:单位|平台|系统|软件|产品|接口商|供应商|品牌|企业))?/y,
    behind: new RegExp(
      `(?:多位|多名)?${anyOrgan}(?:(?!采购|网|公告|规定|要求|发布|标准|公布|办法)[^,。;!?\\n、:]){0,10}$`,
    ),
    innocent: [
      negated,
      prescribed,
      workflow,
      {
        reason: 'standard',
        ahead:
          /(?:性|的)?(?:国家|行业|地方|密码)?(?:标准|规范|目录|名录|格式|算法|要求|口径|教材|文书|模板|流程|印章|证书|机构|文件|材料|清单|手续|书目|书单|样式|培训|定点|医院|场所|地点|机构|票据|时间|渠道|账户|银行|网站|窗口|课程|范围)/y,
      },
      {
        reason: 'customer-fact',
        at: /(?:在用|都用|使用的)/y,
        sentence: /(?:客户包括|用户包括|服务过|案例|项目|已上线|部署于|中标)/,
      },
    ],
  },
  {
    id: 'organ-ties',
    category: 'state_organ',
    severity: 'violation',
    anchors: oneOf(
      '关系密切|关系很好|关系好|关系过硬|关系很铁|关系铁|私交|有交情|交情深|打过招呼|有门路|有熟人|有内线|老熟人|老同学|说得上话',
    ),
    behind: new RegExp(`${anyOrgan}(?:[^,。;!?\\n、:]){0,8}$`),
    innocent: [negated, workflow],
  },
  {
    id: 'expert-acts',
    category: 'authority',
    severity: 'evidence',
    anchors: oneOf('院士|教授|专家|主任|博士|名师|大师|老师|科学家|讲师|权威|编委|主编'),
    ahead:
      /(?:院士|教授|(?<!评审|内部|由)专家|主任|博士|名师|国医大师|大师|科学家|金牌讲师|编委|主编)(?:团队|们|级)?(?:亲自|亲临|联名|一致|倾力|倾情|历时[^,。;!?\n]{1,6}|也|都|强烈|鼎力|全程)*(?:推荐|力荐|指导|论证|评为|打造|说好|点赞|认可|背书|鉴定|坐镇|把关|把脉|站台|代言|研制|亲测|押题|打磨|嫡传|领衔|操刀)[^,。;!?\n的]{0,8}/y,
    lead: /(?:[\u3400-\u9fff]{2,10}(?:大学|学院|医院|研究所|研究院|科学院|工程院|协会|学会)[\u3400-\u9fff]{0,8}|(?:[中社]科院|工程院|清华|北大|协和)的?|多位|数十位|百位|国医|金牌|资深|权威|顶尖)$/,
    innocent: [
      negated,
      workflow,
      { reason: 'subject-matter', behind: /(?:请|由|邀请|组织|预约|供|与|向|给)[^,。;!?\n]{0,6}$/ },
    ],
  },
  {
    id: 'counted-patents',
    category: 'authority',
    severity: 'evidence',
    anchors: oneOf('专利|patents'),
    ahead: /专利(?:技术|证书|保护)?(?:[\d一二三四五六七八九十百]+(?:余|多)?项)?|patents?\b/y,
    behind:
      /(?:(?:[\d一二三四五六七八九十百数多]+(?:余|多)?(?:项|件|个)|拥有|取得|获得?|手握|斩获|授权)(?:的)?(?:国家|国际|核心|自主)?(?:发明|实用新型|外观)?|\d+ (?:[a-z]+ ){0,2}|protected by (?:[a-z0-9]+ ){0,3})$/,
    innocent: [
      negated,
      {
        reason: 'function-name',
        sentence:
          /(?:检索|专利(?:管理|撰写|申请|代理|年费|分析|数据库|库|文本|挖掘|审查|流程|导航|号)|知识产权(?:管理|服务|代理)|录入|字段|模块|台账|科研成果|search|docket)/,
      },
    ],
  },
  {
    id: 'press',
    category: 'authority',
    severity: 'evidence',
    anchors: oneOf('报道|专访|写进|头版|头条|版面'),
    ahead: /(?:报道|专访)[^,。;!?\n]{0,6}|写进(?:了)?教材|头版(?:头条)?|头条(?!号|推送|文章)/y,
    behind:
      /(?:《[^》\n]{2,10}》|电视台|频道|栏目|日报|晚报|早报|[省市党都]报|商报|周刊|卫视|媒体|大学)(?:整版|头版|专版|专题|的|多次|曾|也|先后|把我们|把[^,。;!?\n]{1,4}){0,3}$/,
    innocent: [
      negated,
      {
        reason: 'subject-matter',
        sentence: /(?:监测|采集|抓取|聚合|舆情|检索|信源|记者|选题|编辑|稿件|发稿|新闻稿|采编)/,
      },
    ],
  },
  {
    id: 'en-press',
    category: 'authority',
    severity: 'evidence',
    anchors: oneOf('hailed by|named product|named one of|product of the year|red dot'),
    ahead:
      /hailed by [a-z ]{2,24}|named (?:product of the year|one of the [a-z ]{2,24})|product of the year|red dot(?: design)? award/y,
    lead: /(?:was |winner of |winner of the |won the )$/,
    innocent: [negated],
  },
  {
    id: 'nothing-wrong',
    category: 'guarantee',
    severity: 'violation',
    anchors: oneOf(
      '零发生|为零|是零|都没出过|没出过一|一字不差|分毫不差|丝毫不差|一分不差|绝不答错|绝不出错|不答错|一分钱不收|不收一分|分文不收|平台免费|全额兜底|我们兜底|兜底|never makes|想不中都难|想不|你也一定可以|一定可以|百分之百|打不死|万无一失',
    ),
    ahead:
      /零发生|(?:为|是)零(?=[,。!?;]|$)|都没出过|没出过一[次个起]|(?:一字|分毫|丝毫|一分)不差|(?:绝)?不答错|绝不出错|一分钱不收|不收一分[钱]?|分文不收|平台免费|(?:全额|我们|由我们|全程)兜底|never makes? (?:a )?(?:single )?mistakes?|想不[中火赚赢红过][都也]难|你?也?一定可以(?=[,。!?]|$)|打不死/y,
    lead: /(?:(?:误差|差错|事故|故障|风险|错误|废标|投诉|坏账|漏报|误报|逾期|失误|丢失|宕机)率?[^,。;!?\n]{0,2}|一个?[\u3400-\u9fff]{1,3}|(?:不成功|不通过|不过|不达标|招不到[^,。;!?\n]{0,3}|出了问题|罚款)[^,。;!?\n]{0,4},?)$/,
    innocent: [
      negated,
      {
        reason: 'negated',
        at: /为零|是零/y,
        behind: /(?:不|并不|绝不)$/,
      },
      {
        reason: 'subject-matter',
        at: /为零|是零/y,
        behind:
          /(?:库存|余额|取值|手续费|默认|初始|结果|费|金额|数量|值|单价|税率|权重|偏移|计数|个数|返回码)[^,。;!?\n]{0,3}$/,
      },
      { reason: 'settlement', sentence: /(?:甲方|乙方|本协议|财政|托底|保险)/ },
      {
        reason: 'technical-term',
        at: /为零|是零|兜底|不出错/y,
        sentence: /(?:规则|逻辑|默认|策略|分支|样式|缓存|配置|若|如果|当[^,。]{0,8}时|方案)/,
      },
    ],
  },
  {
    id: 'above-all',
    category: 'absolute',
    severity: 'violation',
    anchors: oneOf(
      '找不出第二|没有一个能打|都不如|都是陪跑|再没有比|断层式|断层领先|甩开第二|全网天花板|天花板|comes close|come close|hands down|on the planet|undisputed|引领全球|引领世界|引领行业|位列榜首|荣登榜首|独此一份|里的劳斯莱斯|界的苹果|别再浪费时间|不为过|world first|second to no',
    ),
    ahead:
      /找不出第二[家个套款]|没有一个能打(?:的)?|(?:全|通通)?都不如(?:它|我们|他)?|都是陪跑|再没有比[^,。;!?\n]{1,8}(?:更|好)[^,。;!?\n]{0,6}|断层(?:式|领先)[^,。;!?\n]{0,6}|甩开第二[名]?[^,。;!?\n]{0,6}|comes? close|hands down(?: the (?:most )?[a-z]+)?|(?:the )?undisputed (?:leader|champion|king)|引领(?:全球|世界|行业)[^,。;!?\n]{0,10}|(?:位列|荣登)榜首|独此一份|[\u3400-\u9fff]{0,1}里的劳斯莱斯|界的(?:苹果|劳斯莱斯|爱马仕|华为)/y,
    lead: /(?:市面上?[^,。;!?\n]{0,8}|全网|nothing else (?:on the market )?|no other (?:product|tool|system|platform|vendor)s? |其他)$/,
    innocent: [
      negated,
      { reason: 'goal', behind: /(?:致力|力争|追求|希望|愿景|努力|目标)[^,。;!?\n]{0,16}$/ },
    ],
  },
  {
    id: 'places-run-out',
    category: 'inducement',
    severity: 'violation',
    anchors: oneOf(
      '名额|席位|晚一天|晚一步|赶紧|手快有|only |left at this|仅此一周|就给别人|抓紧时间|存货不多|库存不多|last few',
    ),
    ahead:
      /(?:名额|席位)(?:眼看就?|马上|即将|已经?|所剩|只剩|仅剩)(?:没了?|无几|不多|最后|告急|见底|[\d一二两三几]+个?)[^,。;!?\n]{0,4}|晚一[天步]就[^,。;!?\n]{1,8}|赶紧(?:下手|来|联系|申请|上车|囤|入手)|手快有,?手慢无|only \d+ (?:[a-z]+ )?(?:left|remaining)(?: at this price)?|仅此一周|就给别人了?|last few [a-z]+/y,
    lead: /(?:区域|优惠|特价|本月|今天不定)$/,
    innocent: [
      negated,
      {
        reason: 'function-name',
        sentence: /(?:显示|提示|提醒|系统|预约|排队|分配|规则|库存预警|模块|课程表|挂号|考位|车位)/,
      },
    ],
  },
  {
    id: 'blessing',
    category: 'superstition',
    severity: 'violation',
    anchors: oneOf(
      '转运了|财气|福报|家宅|兴旺发达|子孙|早生贵子|百年好合|祖坟|神明|显赫|好兆头|添福|纳福|旺家|旺店|旺客|祈福|请财|冲煞|黄道吉日|面相|看面相|手相|命格|气场',
    ),
    ahead:
      /转运了|(?:添|聚|带)?[一]?[分份]?财气|(?:有)?福报|家宅[\u3400-\u9fff]{2,4}|(?:保[\u3400-\u9fff]{1,4})?(?:百年好合|早生贵子)|祖坟冒?[\u3400-\u9fff]{0,2}|添福(?:添寿)?|纳福|旺[家店客][\u3400-\u9fff]{0,2}(?=[,。!?]|$)|祈福|请财神?|命格|看?[面手]相(?=[,。!?]|$|知|算)/y,
    innocent: [
      negated,
      { reason: 'subject-matter', sentence: /(?:景区|寺庙|博物|古籍|请柬|文案|敏感|审核|过滤|模板)/ },
    ],
  },
  {
    id: 'dividend',
    category: 'finance',
    severity: 'violation',
    anchors: oneOf(
      '分红|固定返|稳定返|保底返|固定付息|保底付息|随时可退|随时退|收钱|还清房贷|睡后收入|被动收入|躺着收',
    ),
    ahead:
      /(?:固定|每[月年]|稳定)?分红(?:不低于|高达|达|可达|稳定在)\d[\d.]*%|(?:固定|稳定|保底)(?:返还?|返[利息]|付息)(?:本金)?的?\d[\d.]*%(?!的?(?:保证金|押金|质保金|手续费|货款))|随时可?退(?:出)?(?=[,。!?]|$)|躺着收钱|还清房贷|睡后收入/y,
    lead: /(?:本金|每[月年季周]|每月固定|每年固定|三个月|半年)$/,
    innocent: [
      negated,
      {
        reason: 'settlement',
        at: /随时可?退/y,
        behind: /(?:订阅|套餐|订单|会员|费用|押金|商品|软件|服务|试用|可)[^,。;!?\n]{0,6}$/,
      },
    ],
  },
];

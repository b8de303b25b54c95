/**
 * Words that mean the same to a claim, so that the model learns of one from another: a ministry that it never met is
 * still an organ. Own compilation; folded, parted by `|`. The first class that lists a word has it.
 */
export const wordClasses: Readonly<Record<string, string>> = {
  scope:
    '全国|全球|全世界|世界|国际|国内|国内外|中国|亚洲|亚太|欧美|国产|行业|业界|业内|行内|同行|同业|同类|全网|全市|全省|省内|市内|华东|华南|华北|华中|西南|西北|东北|西部|长三角|珠三角|大湾区|海内外|市场|市场上|市面上|圈内|圈子里|领域|赛道|史上|有史以来|天下|整个行业|这一行|这行|业里|别家|别人|谁家|哪家|任何一家|所有厂商|竞品|友商|对手|世上|地球|宇宙|in the world|worldwide|in the industry|on the market|in china|nationwide|global|anywhere|competitor|competitors|rival|rivals',
  rank: '第一|冠军|榜首|之首|首位|头名|头号|龙头|领头羊|领军|领跑|领先|霸主|王者|老大|翘楚|标杆|典范|鼻祖|开创者|先驱|首家|首个|首款|首创|首选|独家|独有|唯一|仅有|独一份|独一无二|独此一家|no.1|no. 1|number one|top|leading|leader|first|only|sole|unique|pioneer|unrivaled|unrivalled|unmatched|unbeatable|market leader',
  superlative:
    '最|顶级|顶尖|顶流|极致|极品|至尊|巅峰|王牌|无敌|无双|无与伦比|无可比拟|无人能及|无出其右|登峰造极|完美|天花板|封神|神器|永远的神|绝无仅有|前所未有|空前|史无前例|best|ultimate|perfect|greatest|most|supreme|finest|fastest|lowest|highest|cheapest|world-class|state of the art|second to none',
  better:
    '超过|超越|甩开|碾压|秒杀|吊打|完胜|打败|击败|胜过|比不上|比不了|追不上|赶不上|望尘莫及|找不到|找不出|挑不出|没有第二|无人|无对手|没对手|难逢敌手|不分伯仲|beats|outperforms|nothing compares|no other|nobody else|no one else',
  certain:
    '保证|确保|包|保你|包你|承诺|担保|一定|必定|必然|必|肯定|绝对|铁定|稳|稳稳|准保|管保|百分百|100%|百分之百|零|永不|永远|绝不|从不|从来不|再也不|万无一失|毫无|没有任何|不可能|无忧|放心|guarantee|guaranteed|guarantees|100 percent|always|never|zero|promise|ensures you|without fail|risk-free|no risk|for sure|certain',
  refund:
    '退款|全额退款|退钱|退费|赔付|赔偿|包赔|双倍|倍赔|假一赔|不满意|无效退|refund|money back|money-back|full refund',
  hurry:
    '赶紧|赶快|抓紧|速|快来|立即|马上|火速|抢|抢购|秒杀价|限时|限量|仅限|最后|倒计时|手慢|错过|名额|席位|先到先得|截止|涨价|恢复原价|今天|今晚|今日|明天|本周|仅剩|只剩|不等人|过时不候|机不可失|hurry|last chance|limited time|today only|act now|expires|while supplies last|spots left|seats left|order now|only a few',
  bait: '免费领|领取|领|白送|赠送|送|红包|现金|返现|返利|抽奖|中奖|奖品|大奖|福利|补贴|优惠券|礼包|礼品|iphone|手机|购物卡|躺赚|赚钱|暴利|日入|月入|佣金|拉人头|邀请好友|转发|集赞|点击|claim|free gift|win|prize|cash|bonus|giveaway|reward|coupon',
  organ:
    '国务院|中央|政府|国家|部委|机关|领导|工信部|公安部|教育部|财政部|科技部|商务部|司法部|民政部|住建部|交通部|水利部|农业部|文旅部|应急管理部|卫健委|药监局|发改委|国资委|网信办|税务局|税务总局|市场监管|市场监管局|监管局|公安局|派出所|法院|检察院|军队|部队|军区|武警|海关|人大|政协|纪委|消防|厅|局|委员会|街道办|居委会|区长|市长|省长|书记|部长|局长|处长|首长|干部|政府采购|ministry|government|state council|federal|authority|authorities|officials|police|army|navy|military|municipal|customs|bureau',
  authority:
    '央视|中央电视台|人民日报|新华社|新华网|人民网|媒体|报道|专访|院士|专家|教授|博士|博导|学者|名医|主任医师|大学|学院|清华|北大|中科院|研究院|研究所|协会|学会|联合会|商会|名人|明星|大咖|代言|gartner|idc|forrester|iso|诺贝尔|权威|机构|实验室|智库|白皮书|professor|university|academy|expert|experts|institute|association|harvard|mit|stanford|forbes|laboratory',
  award:
    '荣获|斩获|摘得|获得|获|入选|入围|上榜|登榜|评为|授予|颁发|荣膺|称号|大奖|金奖|奖项|奖|榜单|榜|百强|十大|十佳|名牌|名录|专利|发明专利|著作权|软著|证书|认证|驰名商标|著名商标|免检|专精特新|高新技术企业|小巨人|award|awards|awarded|winner|winning|patent|patented|patents|certified|certificate|ranked|ranking|listed|recognized|recognised|named',
  praise:
    '推荐|力荐|指定|专供|特供|专用|点赞|表扬|表彰|好评|赞誉|称赞|盛赞|认可|肯定|背书|担保|力挺|题词|视察|莅临|调研|接见|监制|检验|青睐|信赖|关怀|重视|扶持|站台|撑腰|捧场|夸|竖大拇指|赞不绝口|口碑|信得过|recommend|recommended|recommends|recommendation|endorse|endorsed|endorses|endorsement|approved|approves|praise|praised|trusted by|designated|official|preferred|supports|supported by',
  invest:
    '收益|收益率|年化|回报|本金|保本|保息|稳赚|赚|赔|亏|利息|零息|无息|低息|贷款|放款|下款|额度|征信|黑户|投资|理财|基金|股票|期货|外汇|炒|翻倍|翻番|分红|提现|到账|套利|回本|盈利|净值|杠杆|币|return|returns|profit|profits|yield|invest|investment|loan|loans|credit|principal|interest|stock|crypto',
  illness:
    '治|治疗|治愈|根治|根除|疗效|见效|疗程|痊愈|康复|药|药到病除|副作用|患者|病|病人|疾病|症|癌|肿瘤|糖尿病|高血压|血糖|血压|失眠|抑郁|颈椎|腰椎|近视|视力|疼|痛|炎|减肥|瘦|祛斑|祛痘|美白|排毒|养生|调理|免疫力|诊断|确诊|误诊|漏诊|医生|手术|化疗|增高|抗衰老|cure|cures|cured|heal|treat|treatment|disease|cancer|diabetes|pain|diagnosis|diagnose|misdiagnosis|patients|weight',
  fortune:
    '风水|算命|占卜|八字|五行|命理|命格|运势|运气|转运|改运|开运|旺|旺财|旺运|招财|财运|财源|财神|桃花|贵人|吉|吉日|吉祥|大吉|吉利|黄道|生肖|属相|犯冲|太岁|本命年|开光|护身符|辟邪|驱邪|避邪|镇宅|菩萨|佛祖|神佛|保佑|福报|因果|祖坟|塔罗|星座|紫微|周易|易经|八卦|fortune|feng shui|lucky|luck|zodiac|horoscope|tarot|blessed|blessing|amulet',
  negation:
    '不是|并非|不|没有|没|未|无法|不能|不会|不得|不承诺|不保证|不代表|不等于|不构成|不意味着|谈不上|别|勿|非|not|no|cannot|does not|do not|without',
  forbid:
    '禁止|严禁|请勿|不要|切勿|避免|不允许|不准|违规|违禁|违法|敏感词|极限词|广告法|夸大|虚假|拦截|屏蔽|过滤|审核|识别|检测|排查|谨防|警惕|骗局|诈骗|删除|剔除|整改|prohibited|forbidden|banned|avoid|must not',
  goal: '致力于|力求|力争|争取|追求|立志|旨在|愿景|使命|目标|理念|宗旨|希望|期望|努力|梦想|初心|价值观|口号|争做|迈向|朝着|打造|成为|坚持|秉承|坚守|aim|aims|strive|vision|mission|goal|hope|value',
  tip: '建议|推荐您|请|如需|需要|若要|为了|可先|可以先|应当|应|务必|注意|提示|小贴士|步骤|点击|选择|勾选|填写|设置|默认|首次|升级前|备份|重启|please|we recommend|should|tip|note|make sure|before',
  condition:
    '如果|若|如|假如|一旦|除非|当|时|的话|超过|不超过|低于|达到|未达|逾期|按|按照|根据|依据|以|为准|视|取决于|约|左右|大约|平均|预计|一般|通常|部分|可能|if|when|unless|depending|subject to|up to|about|approximately|typically|may|on average',
  data: '统计|数据来源|来源|截至|截止|实测|测试环境|样本|抽样|调研|报告|据|同比|环比|年度|季度|月度|去年|今年|上半年|下半年|内部测试|第三方检测|measured|tested|survey|according to|source|as of|in our tests',
  contract:
    '甲方|乙方|双方|本协议|合同|条款|违约|违约金|责任|赔偿上限|服务等级|sla|可用性|承担|约定|支付|款项|发票|结算|付款|验收|交付|agreement|party|parties|liability|terms|clause|invoice|service level|uptime|credits',
  ours: '我们|我司|本公司|公司|本产品|本系统|本平台|本软件|本店|咱家|咱|咱们|小店|我|自家|产品|系统|平台|软件|工具|方案|服务|团队|引擎|we|our|us|our product|platform|software|solution',
  theirs:
    '客户|用户|学员|学生|家长|商家|门店|店铺|企业|员工|会员|顾客|访客|患者|供应商|买家|卖家|您|你|您的|你的|贵司|大家|老板|customer|customers|user|users|your|you|clients|teams',
  function:
    '支持|支撑|可|可以|能|能够|功能|模块|字段|接口|报表|列表|按钮|菜单|页面|参数|配置|自动|手动|导入|导出|查询|统计|排序|筛选|推送|同步|生成|展示|显示|记录|管理|分析|提醒|预警|日志|权限|审批|流程|模板|标签|规则|算法|函数|缓存|线程|节点|集群|容器|数据库|api|sdk|http|supports|export|import|configure|report|reports|feature|module|log|list|search|filter|query|cache|node|cluster|database',
  limit:
    '上限|下限|最大|最小|最高|最低|最多|最少|最长|最短|最早|最晚|至多|至少|不少于|不多于|以内|以上|以下|并发|带宽|内存|容量|长度|大小|次数|条数|间隔|阈值|版本|级别|等级|maximum|minimum|at most|at least|limit|limits|version|per second',
  standard:
    '国家标准|行业标准|国标|gb|iso|cmmi|等保|三级等保|等级保护|国密|标准|规范|办法|条例|法规|规定|要求|目录|名录库|许可证|资质|备案|企业技术中心|实验室|园区|示范区|开发区|高新区|级数|技术中心|standard|standards|compliant|compliance|regulation|gdpr|license',
  amount:
    '万|亿|千|百|倍|成|折|元|块|%|天|日|小时|分钟|秒|周|月|年|家|户|人|个|次|名|套|吨|percent|times|days|hours|years|users',
};

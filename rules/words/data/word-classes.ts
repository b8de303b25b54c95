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
  peerless:
    '首屈一指|数一数二|独占鳌头|独步|独领风骚|独树一帜|一骑绝尘|鹤立鸡群|出类拔萃|傲视群雄|傲视|笑傲|冠绝|冠盖|横扫|称霸|称王|称雄|独霸|雄霸|问鼎|登顶|封王|拔得头筹|头把交椅|执牛耳|扛把子|扛鼎|一哥|一姐|大哥|老大哥|泰山北斗|泰斗|大满贯|金字招牌|金标准|黄金标准|教科书|风向标|定海神针|中流砥柱|排头兵|旗手|旗帜|样板|典型|种子选手|航母|航空母舰|独角兽|隐形冠军|灭霸|爱马仕|劳斯莱斯|法拉利|保时捷|茅台|苹果|特斯拉|诺亚方舟|白月光|传奇|传说|神话|奇迹|王中王|之王|皇者|霸主|宗师|祖师爷|鼻祖|开山|天下无双|举世无双|盖世|绝世|旷世|无人望其项背|望其项背|无可匹敌|难觅|罕见|罕有|独苗|独家秘|一枝独秀|凤毛麟角|无可挑剔|炉火纯青|巧夺天工|鬼斧神工|叹为观止|拍案叫绝|惊艳|尖货|硬核|王炸|吊炸天|牛|最牛|最强|一览众山小|舍我其谁|非我莫属|莫属|当属|首推|只服|只认|绕不开|第二名|说第二|敢说|敢称|敌手|对手|一败|不败|赢家|in a league of its own|nothing else|no better|second best|comes close|hold a candle|gold standard|crown|king|queen|champion|legend|legendary|dominates|dominate|dominant|undisputed|unchallenged|peerless|sets the bar|raises the bar|light-years|miles ahead|ahead of|far ahead|eating dust|in the dust|household name|one of a kind|incomparable|matchless|invincible',
  outdone:
    '靠边站|下课|失业|陪跑|吃灰|吃土|弟弟|脸都绿|傻眼|哭|俯首|称臣|闭嘴|抓瞎|汗颜|服气|心服口服|甘拜下风|自愧不如|望洋兴叹|无路可走|关门|淘汰|出局|绝望|羡慕|眼红|偷师|取经|求教|模仿|抄|山寨|赝品|玩具|小儿科|过家家|幻灯片|石器时代|落后|老掉牙|扔掉|弃用|换掉|再也回不去|回不去|换成|倒向|投奔|转投|replaced|threw out|thrown out|switched|switching|laughed|obsolete|outdated|left behind|lag behind|amateur|toys|copycats|imitators|competition|competing|others|the rest|everyone else',
  vanish:
    '告别|再见|拜拜|清零|归零|绝迹|划掉|无缘|翻篇|画上句号|句号|绝缘|失踪|消失|成为历史|成为过去|一去不返|一扫而空|一扫而光|一网打尽|全军覆没|斩草除根|断根|除根|根绝|杜绝|消灭|灭绝|不复存在|不存在|查不到|见不着|看不到|找不着|想都不用想|用不着|不用愁|不愁|不必担心|不用担心|无需担心|再不用|不再|没再|再没|从没|从未|压根没有|一个都|一次都|一分都|一点都|半点|一丝|丝毫|分毫|毫厘|一粒|一滴|一秒|一张|一条|一行|一个字|一字|不差|不漏|不丢|不掉|不断|不卡|不封|不倒|不崩|不坏|不误|不塌|不反弹|不复发|不失手|不失误|滴水不漏|固若金汤|铜墙铁壁|金刚不坏|百发百中|弹无虚发|屡试不爽|立竿见影|立刻见效|手到擒来|手到病除|药到|一劳永逸|高枕无忧|稳如泰山|稳如磐石|坚如磐石|天衣无缝|包治|板上钉钉|十拿九稳|稳操胜券|跑不了|跑不掉|只是时间问题|早晚的事|闭着眼|躺着|躺平|拍胸脯|打包票|立军令状|军令状|一辈子|这辈子|永世|永生|终身|终生|世世代代|千秋万代|thing of the past|extinct|disappear|vanish|vanished|eliminated|eliminate|gone|simply do not happen|not a single|no more|once and for all|flawless|flawlessly|foolproof|bulletproof|airtight|unhackable|unbreakable|every time|every single|without exception|under any circumstances|forever|for life|rest assured|peace of mind|no matter what',
  makegood:
    '倒贴|倒找|倒赔|赔双份|赔你|赔钱|赔三倍|退三倍|三倍|十倍|照单全赔|照赔|分文不取|分文不留|一分不收|不收钱|不收一分|白干|白送你|全退|全额退|原路退回|原价退|退你|退回|退还|自掏腰包|自掏|算我的|算我们的|包在我们身上|我们买单|买单|兜底|兜着|兜一辈子|补差|补足|倒补|安慰金|磕一个|名字倒过来|吃掉|直播吃|on the house|on us|out of our pocket|every cent|every penny|pay you|we pay|we eat|back to you|your money|refunded|refunds',
  crowd:
    '人手一|人人都|大家都|都在用|都用|全在用|清一色|十个里有|十家里有|十有八九|九成|八成|七成|过半|大半|半数以上|一多半|几乎都|几乎全|无一例外|争相|抢着|抢着要|排队|挤破头|踏破门槛|口口相传|街知巷闻|家喻户晓|无人不知|有口皆碑|口碑爆棚|圈里人|圈内人|内行|同行都|老客户|老用户|过来人|案头常备|必备|标配|刚需|私藏|御用|钦点|点名|指名|圈定|红头文件|发文|下文|限期|免比选|逢会就讲|验收必看|座上宾|常客|swear by|swears by|every serious|nine out of ten|nine of the ten|everyone uses|trusted|loved by|adored|the choice of|go-to|names behind|put their names',
  soar: '暴涨|猛涨|疯涨|飙升|翻倍|翻番|翻一番|翻几番|翻身|起飞|爆单|爆款|爆满|爆仓|火爆|井喷|雪片|坐了火箭|蹭蹭|十万加|上热门|上岸|逆袭|开挂|暴富|发家|致富|提车|买房|换房|印钞机|摇钱树|聚宝盆|金矿|聚财|生财|日进斗金|财源滚滚|盆满钵满|数钱|躺着收钱|躺着都赚|睡后收入|回血|六位数|七位数|月入六位|年入百万|百万|千万|skyrocket|skyrockets|explode|explodes|soar|soars|doubles|triples|tripled|overnight|instantly|rich|fortune awaits|passive income|money machine|print money',
  pressure:
    "别等了|别犹豫|别再犹豫|还等什么|还不|趁现在|趁早|速速|火急|倒数|秒没|手快有|手慢无|拉闸|关闸|截单|收官|仅此一次|仅此一天|过了这村|没这店|明早|今夜|今儿|明儿|天亮|零点|打烊|售罄|抢光|见底|封顶|个位数|两张椅子|头十位|前十名|前五十|前百名|前两百户|内测通道|只放三天|晚一步|错过要等|再等一年|加价|涨一千|薅|羊毛|砍一刀|助力|拼手气|盲盒|刮刮乐|转盘|喊姐妹|拉三个|拉人|分一杯羹|提现|零元购|0元购|白菜价|骨折价|跳楼价|地板价|亏本|清仓|while it lasts|before midnight|before it|grab|grab it|last call|final call|doors close|closing soon|won't last|gone by|price doubles|disappears|at sunset|last few|bring a friend|free of charge",
  hint: '暗号|口令|报暗号|扫码|扫一扫|扫包装|加我|加微|加薇|加威|私信|私聊|滴滴我|戳我|找我|找组织|进群|裙|裙号|扣扣|企鹅|小红书|抖音|快手|公号|公众号|朋友圈|视频号|主页|头像|置顶|评论区|搜品牌名|搜一下|百度一下|telegram|whatsapp|line id|wechat|skype|discord|dm us|find us on|follow us',
  cureall:
    '药瓶|拐杖|开刀|挨刀|那一刀|疗程|几副药|三副药|一贴|一吃就|一喝就|一听就|断准|露馅|早早发现|摘镜|退烧|止疼|不疼|消肿|自愈|逆转|长高|变瘦|掉秤|暴瘦|回春|不老|冻龄|排酮|右脑|潜能|多动|开窍|过目不忘|学霸|提分|押中|原题|神医|秘方|祖传|偏方|老中医|国医|名医|白内障|偏头痛|斑秃|飞蚊症|幽门|脂肪肝|房颤|斜视|弱视|厌学|呼噜|鼾|癫痫|中风|heals|healed|remedy|pain-free|symptoms|side effects|miracle',
  charm:
    '金蟾|貔貅|锦鲤|观音|关公|财神爷|聚宝|招财猫|好运|鸿运|喜气|福气|旺铺|旺宅|旺夫|气场|磁场|能量|缺的那一行|补上|生辰|笔画|小人|挡煞|化煞|煞|冲|贵人运|转角|黄道吉日|开业大吉|一帆风顺|步步高升|招来|请回|供上|供在|供着|拜一拜|求签|抽签|许愿|灵验|灵|blessings|auspicious|good fortune|karma|spirits|charm|totem',
};

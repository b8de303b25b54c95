/**
 * What words on a page speak for. Patterns look at words pressed together (lower case, no blanks), because an engine
 * splits and joins words at will. `at` limits a pattern to short lines, so that a sentence is no button.
 */
export const loginCues = {
  password:
    /^(请?输入)?(您的|你的|登录|用户|账户)?(密码|口令)[:：*]?$|请输入.{0,6}(密码|口令)|^(enter)?(your)?(password|passcode|pin)[:*]?$|^口令/,
  button:
    /^[【[(]?(立即|马上|安全|账号|密码|点击|确认)?(登录|登陆|登入|登錄|進入系統|进入系统)(系统|平台)?(\/注册)?([(（][a-z][)）])?[>→\])】]*$|^(本机(号码)?)?一键登录$|^(本机|其他|其它)手机号码?(一键)?登录$|^(sign|log)(in|on)[>→]*$|^(secure)?(sign|log)in(securely)?$/,
  user: /^(请?(先)?(输入|填写))?(您的|你的|注册|登录|绑定的?)?(用户名?|登录名|用户账号|登录账号|企业账号|账号|帐号|账户|手机(号码?)?|电话号码|邮箱(地址)?|电子邮箱|电子邮件(地址)?|工号|员工(编?号|工号)|学号|职工号|操作员|会员(名|号)|证件号码?|身份证号码?)([/或、|和及,，]*(用户名|账号|帐号|手机(号码?)?|电话号码|邮箱|工号|学号))*[:：*]?$|请输入.{0,8}(用户名|账号|帐号|手机号|邮箱|工号)|^(enter)?(your|work|business|staff|employee)?(username|useraccount|loginname|emailaddress|e-?mail|userid|loginid|employeeid|(staff|employee|member)(number|id)|(phone|mobile)(number)?|account)((,|\/|or|and)+(emailaddress|email|phone(number)?|mobile|username|userid|account))*[:*?]?$|^usernameor|^user(name)?[:：]$|whatisyouremail/,
  code: /^(获取|发送|点击获取)(短信)?验证码|^(请?输入)?(短信|图形|手机)?(验证码|校验码|动态码)[:：*]?$|^(send|get)(sms)?code|^(verification|sms|securit?y|one-?time)?code$|wewilltext/,
  qr: /扫码(登录|登陆|进入)|扫一扫(登录)?$|扫描.{0,6}二维码|请使用.{1,12}(扫码|扫一扫|扫描)|打开.{0,14}扫(一扫|码|描)|scan(the)?(qr|code|tosignin|tolog)|appandscan|(qr|scan)(code)?(login|signin)/,
  sso: /单点登录|统一身份认证|统一认证|^(使用|通过).{1,12}登录|(微信|钉钉|飞书|企业微信|ca证书|证书|指纹|人脸)登录|其他(方式)?登录|第三方登录|选择登录方式|sso|^(continue|sign\s?in|log\s?in)(with|using|via).{2,}|singlesign-?on/,
  title:
    /(欢迎|用户|账号|帐号|密码|短信|手机号?|管理员|员工|系统|后台|平台|验证码|会员|快捷|统一)(登录|登陆|登入)|^登录(到|您|你|至)|^(sign|log)(in|on)(to|with|your).{0,40}|^welcomeback[,!]?$|^(please)?(sign|log)(in|on)$|^请(先)?登录|[,，]请登录|使用您的.{0,6}(账号|账户)|^useyour.{0,12}account|logon-|用户登录|memberlogin|userlogin/,
  keep: /记住(我|密码|账号|用户名)|自动登录|忘记了?(您的)?(密码|口令|账号|用户名|电子邮件)|找回密码|forgot(your)?(password)?|forgotten|rememberme|keepme(signed|logged)|staysigned|troublesigning|免登录|(七|7|30|十)天内/,
  /** Where the password is asked for on a second page. */
  next: /^(下一步|继续|进入|next|continue|proceed)[>→]*$/,
  consent: /已阅读并同意|(用户|服务)协议.{0,6}隐私|登录即(表示|代表|视为)|bysigningin|bycontinuing/,
} as const;

export const registerCues = {
  confirm:
    /确认(新?密码|口令)|再次输入.{0,4}密码|confirm(your)?password|re-?enter(your)?password|repeatpassword|设置(登录)?密码|createa?password|chooseapassword/,
  title:
    /^(用户|账号|企业|新用户|免费|立即|马上|会员|欢迎)?注册(账号|帐号|用户|会员|新用户|新账号)?$|^(创建|申请|开通|注册)(企业|商户|商家|机构|团队|单位|门店|新)(账号|帐号|账户|用户)$|^(创建|申请)(账号|帐号|账户)$|^createa(n|new|free)?account$|^createyour(free)?account|^(sign|join)up(free|now)?$|^registration|^register(now)?$|^申请试用$/,
  /** What a system knows of those who sign in, but not yet of those who join. */
  fields:
    /^(请?输入|请?填写)?(您的|你的)?(商户|商家|企业|公司|单位|机构|店铺|门店|团队|组织)(名称|全称)$|^(请?输入|请?填写)?(联系人|真实)(姓名)?$|^(请?输入)?邀请码|入驻协议|^(所属)?行业$|^(company|business|organi[sz]ation)name$|^(full|first|last)name$|^invitecode/,
  haveAccount: /已有(账号|帐号|账户)|alreadyhavean?account|alreadyregistered|alreadyamember/,
} as const;

export const aboutCues = {
  title: /^关于(我们|本(机|软件|系统|产品)|.{2,20})?$|^about.{0,30}$/,
  version:
    /^(软件|产品|当前|系统)?版本(号|信息)?[:：]?(v?\d[\d.]*|$)|^version[:：]?v?[\d.]*|build\d|^v\d+(\d)*/,
  rights:
    /版权所有|保留所有权利|保留一切权利|copyright|allrightsreserved|授权给|许可协议|licensedto|licen[sc]eagreement|第三方(软件|声明)|序列号|serialnumber/,
} as const;

/** Words of a product's web site, of which several make one. */
export const siteCues =
  /免费试用|立即试用|申请试用|免费体验|立即体验|预约(演示|体验)|产品(中心|介绍|优势|功能|特性)|解决方案|客户案例|成功案例|合作伙伴|价格(方案)?$|定价|关于我们|联系(我们|销售)|新闻(中心|动态|资讯)|立即(咨询|购买)|在线咨询|为什么选择|立即开通|按年付费|[¥￥]\d[\d,]*\/[年月]|适合.{0,8}的方案|帮助中心|^下载$|加入我们|(万|千|\+)家?企业|企业的(共同)?选择|一站式|bookademo|(get|request|watch)a?(demo)|contact(sales|us)|pricing|^solutions?$|^resources?$|^customers?stor|starta?(free|your)?(free)?trial|tryitfree|tryforfree|getstarted(free|now)?$|trustedby|teamsworldwide|learnmore|^blog$|^careers$|caseStudies|客服热线|400-?\d{3}-?\d{4}/;

/** Entries of a web site's bar that a system inside hardly has. */
export const siteMenu =
  /^(首页|官网|办事指南|通知公告|下载(中心|专区)?|联系我们|帮助(中心|文档)?|产品(中心|功能|介绍)?|解决方案|行业方案|客户(案例|故事)|关于(我们)?|新闻(中心|动态)?|服务(支持|热线)?|登录|注册|价格|定价|文档|论坛|资源中心|(简体)?中文|english|en|guide|notices|downloads?|contact(us)?|help|products?|solutions?|about(us)?|news|support|pricing|docs|blog|login|signin|signup)$/;

/** Entries of the menus of programs that write and reckon, as the source of a pattern. */
export const menuWords =
  '文件|编辑|视图|插入|格式|数据|工具|表格|开始|公式|审阅|布局|窗口|帮助|file|edit|view|insert|format|data|tools|table|layout|review|window|extensions|help';

export const homeWords =
  /^(系统|我的|后台|数据|今日|个人|运营|管理)?(首页|主页|工作台|桌面|门户|仪表盘|仪表板|控制台|驾驶舱|控制面板|概览|总览|总貌|概况|工作空间|工作区)$|^((数据|运营|管理|经营|综合)看板|个人中心|今日|今天|开始|欢迎(页|使用)?|新手(引导|入门)|快速(开始|入门)|我的导航|导航|业务导航|首页概览|应用中心|全部应用|最近(使用|打开|访问|编辑|浏览)?(的)?(文件|文档|项目)?|快速访问|发现|动态首页)$|^(home|homepage|dashboard|overview|workbench|workspace|cockpit|launchpad|portal|today|start|welcome|getstarted|gettingstarted|onboarding|apps|recents?|recent(files|documents|projects|work)|foryou|quickaccess|discover|my(desk|day|work|desktop|dashboard|workspace))$/;

export const landingCues = {
  greeting:
    /^(.{0,8}[,，:：]?)?(早上好|早安|上午好|中午好|下午好|晚上好)|^(您好|你好|嗨|hi|hello)[,，:：]?(?!.*[?？吗了呢请问])[^,，:：]{1,10}$|^欢迎.{1,24}|欢迎回来|^good(morning|afternoon|evening)|^welcome(back|to|home)?[,:]?.{1,40}|祝您?(工作|生活)/,
  /** A position line that ends at home. */
  atHome:
    /^(当前位置|您的位置|您当前的位置|youarehere)[:：]?(首页|主页|工作台|我的桌面|门户|home|dashboard|overview)$/,
  compare:
    /较(昨日|上周|上月|去年|前日|昨天)|(日|周|月|同|年)?环比|日同比|昨日[:：]|vs(yesterday|last)|from(yesterday|last)|since(yesterday|last)|thanlast/,
  now: /^(今日|今天|本周|本月|昨日|累计|实时|当前|当日|在线|本年)[^ ]{2,8}$|(today|thisweek|thismonth|mtd|ytd)$|^(today's|thisweek's|total|active|open|online)[a-z]{3,14}$/,
  todo: /^(我的|今日|个人|本周)?(待办|代办|待阅)(事项|任务|工作|列表|中心|公文|流程|审批|消息|提醒)?[(（\d]*|^(我的|今日|今天|本周)(日程|任务|提醒|安排|行程|会议|计划)|即将(超时|到期)|今[日天](任务|待办|工单|巡检|课程|预约|拜访)\d+(项|个|条|单|节|次)|今[天日]到期|未读消息|due(today|soon)|^(thisweek|today)$|unreadmessages|待我(审批|处理|办理)|我的(任务|日程|申请|审批|关注|收藏|消息)|^(my|open|pending)?(tasks|to-?dos?|approvals|work|calendar)$|yourtasks|todayagenda|upcoming|assignedtome/,
  news: /(通知|系统|最新|平台|公司|企业)(公告|通知|消息|动态|资讯)|^(内部|公司|企业|系统|科室|部门|医院|学校|集团|工厂|门店|项目|团队|重要|危急值与)?(公告|动态|新闻|通知|通告|消息|提醒)(栏|板|中心|公告)?$|最近(动态|活动|更新)|bulletin|notice(s|board)$|announcements|recentactivity|what'?snew|latestnews|releasenotes|^activity(feed)?$|^news$/,
  quick:
    /(快捷|快速)(入口|方式|操作|导航|通道|功能|访问|菜单)|常用(功能|应用|菜单|模块|入口)|(我的|全部|所有|企业|更多)应用|应用(中心|市场|大厅)|最近(使用|打开|访问|浏览|编辑|文档|项目)|功能导航|recently(opened|viewed|edited)|whereyouleft|my(apps|applications|favou?rites)|allapps|quick(actions|links|access|start)|shortcuts|recentlyused|favou?rites|applauncher/,
  start:
    /快速(开始|上手|入门)|what(do|would)youlike|choosea(n)?(system|app|module|product)|请?选择(要进入的)?(子?系统|应用|平台|业务)$|wheretostart|新手(引导|指引|教程|任务)|(完成|只需|仅需|.?步).{0,6}(初始化|配置|设置)|初始化(向导|设置)|开始使用|(想|要)?从(哪里|这里|哪儿)开始|(想|要)做(点)?什么|使用向导|完善(企业|公司|个人)信息|邀请(您的)?(团队)?(成员|同事)|gettingstarted|getyou(set|started)|let['’]?sget|inviteyour|setupguide|finish(setting|setup)|nextsteps|setupchecklist|欢迎(使用|加入)|welcomeaboard|第.{1,2}步[,，]?共|step\d+of\d+|^(跳过|稍后再说|暂不设置|以后再说|skip|maybelater|notnow|skipfornow)$|新手礼|导览|tour$|showyouaround/,
  cockpit:
    /驾驶舱|指挥(中心|调度|平台)|态势|数据?大屏|监控大屏|可视化(平台|大屏)|运行(总览|概览)|总览|cockpit|commandcent|controlroom|atagl?ance/,
  trend: /趋势|走势|占比|分布|排行|top\d|trend|breakdown|distribution/,
} as const;

export const featureCues = {
  actions: /^(操作|actions?)$/,
  rowAction:
    /^(查看|编辑|删除|详情|修改|审批|处理|启用|停用|禁用|撤回|下载|打印|view|edit|delete|details|remove|open)(\s|\||编辑|删除|查看|详情|修改|更多|打印|下载|delete|edit|view)*$/,
  paging:
    /共\d+(条|项|页|个|篇|份)|第\d+[/页]|(上页|尾页)|page\d+\/\d+|条\/页|上一页|下一页|末页|跳至|前往\d*页|\d+[-–~]\d+of\d+|rowsperpage|perpage|page\d+of|^(previous|prev|next)$|显示第?\d+|showing\d+/,
  filter:
    /^[+十]?(查询|检索|查找|搜索|重置|清除|find|clearfilters?|筛选|高级筛选|导出.{0,5}|导入.{0,5}|批量.{1,4}|新增(?!.*(客户|用户|订单|会员|线索|商机|收入|销售|注册|访客)).{0,5}|新建.{0,5}|添加.{0,5}|创建(?!.*(账号|账户|帐号)).{1,5}|清空|展开|刷新|打印|search|reset|filters?|export.{0,5}|import.{0,5}|apply|addnew.{0,8}|new[a-z]{3,10}|\+?add[a-z]{0,10}|create(?!.*account)[a-z]{2,10}|refresh|columns|sortby.{0,10})$|请输入.{0,8}(关键字|关键词|名称|编号|单号)|^search.{1,24}$|^输入关键/,
  submit:
    /^(保存|提交|取消|确认|同意|退回|驳回|转办|转交|交卷|打卡|签收|approve|reject|return|forward|handin|confirm|提交.{2,4}|暂存|保存草稿|保存(设置|修改|并.{1,4})|提交审批|应用|更新|save(changes|draft|settings)?|submit.{0,10}|cancel|update|discard|apply|下一步|上一步)$/,
  placeholder:
    /^(请选择|请输入|选择日期|选择|请上传|点击上传|必填|select|selectan?option|choose|optional|entera).{0,12}$/,
  required: /^[*＊][^*]{2,12}[:：]?$|[^*]{2,10}[*＊]$/,
  detail:
    /(详情|明细|基本信息|详细信息|基础信息|单据信息|业务信息|处理记录|审批(流程|记录|意见)|跟进记录|流转记录)$|^(details|summary|generalinformation|basicinfo|properties|timeline|history|notes|attachments)$|details$|^返回(列表)?$|^back(to.{2,14})?$/,
  report:
    /(报表|统计|分析|台账|日报|周报|月报|年报)(表|图|报告)?$|统计(周期|时间|区间|维度)|^(合计|小计|总计)$|(report|statistics|analysis|ledger)s?$|^(daterange|period|groupby|grandtotal|subtotal|total)$|\d{4}-\d\d-\d\d(至|~|-|–|→)\d{4}/,
  chat: /^(发送|send)$|输入消息|^请?输入(消息|内容|回复)|按?(enter|回车)键?发送|按enter|^会话[(（]\d+[)）]$|说点什么|typea?message|writea?(message|reply)|聊天记录|会话(列表|记录)?$|在线客服|conversations?$/,
  /** A name with the time of its last message. */
  talk: /^[a-z\u4e00-\u9fff]{2,10}\d{1,2}:\d\d$/,
  files:
    /^(文件名?(称)?|文档名称|大小|文件大小|修改时间|更新时间|上传(文件|时间|人|者)?|新建文件夹|我的文件|共享文件|全部文件|回收站|filename|size|modified|lastmodified|upload(files?)?|newfolder|shared(with me)?|owner)$|\d+(kb|mb|gb|k|m)$/,
  log: /(日志|记录|审计|audit|log)(列表|查询|中心|trail|viewer|s)?$|(inf[o0]|warn|error|debug)[^a-z]|^\[?\d{4}[-/]\d\d[-/]\d\d.{6,}[a-z\u4e00-\u9fff]{4,}/,
  settings:
    /(设置|配置|偏好|参数|策略|权限)$|^(settings|preferences|configuration|permissions|notifications|security|general|integrations|billing)$|settings$|^(启用|开启|关闭|已启用|未启用|已开启|修改|更换|绑定|解绑|enabled?|disabled?|change|on|off)$/,
  calendar:
    /^(周|星期|礼拜)[一二三四五六日天]$|^[一二三四五六日]$|^(mon|tue|wed|thu|fri|sat|sun)(day|sday|nesday|rsday|urday)?$/,
  board:
    /^(待处理|待办|待开始|未开始|处理中|进行中|开发中|测试中|待验收|已完成|已关闭|backlog|todo|inprogress|doing|review|inreview|done|blocked)[(（]?\d*[)）]?$/,
  /** States of records, which a list repeats. */
  states:
    /^(待(派单|接单|处理|审核|审批|付款|发货|收货|验收|提交|分配|确认|支付)|处理中|进行中|运行中|已(完成|完工|关闭|审核|发货|取消|驳回|通过|付款|签收|解决|派单|上架|启用|停用)|未(开始|处理|解决|读|支付)|正常|异常|离线|在线|启用|停用|open|closed|new|pending|inprogress|doing|done|shipped|resolved|approved|rejected|draft|active|inactive|running|stopped|failed|success|completed|cancelled|paid|overdue|high|medium|low|高|中|低)$/,
  /** Numbers of records: SO202603, #1042, WX48211. */
  numbers: /^[#№]?([a-z]{1,4}-?)?\d{4,}[a-z\d-]*$/,
  editor:
    /草稿|^发布$|插入(图片|表格|链接)|^(撤销|恢复|加粗|字体|正文|预览)|自动保存|已保存|savedraft|autosave|^publish|^(undo|redo|preview)$|^saved\d|(undo|bold)(redo|italic)|imagetable|[(（]draft[)）]/,
  task: /(单选|多选|判断|填空)题|剩余(时间|次数)|timeleft|question\d+of|第\d+题|课程|章节|播放|倍速/,
  crumbs: /^(当前位置|您的位置|youarehere)[:：].{2,30}[/>›»].{2,}|^.{2,12}[/>›»].{2,14}([/>›»].{2,14})?$/,
  title:
    /(管理|列表|详情|新建|新增|编辑|查询|登记|录入|审批|档案|台账|记录|维护|明细|工单|排班|对账|盘点|订单)$|^(edit|new|create|manage|view)[a-z]{3,16}$|(list|management|details|editor|inbox|orders|invoices|tickets|contacts|records)$/,
} as const;

export const signedInCues =
  /退出(登录|系统)?$|^(安全)?退出|注销|修改密码|个人中心|sign(out|off)|log(out|off)|myaccount|^(系统|超级)?管理员.{1,}|^admin.{3,}/;

export const errorCues = {
  code: /^(error|http|状态码|错误(码|代码)?)?[:：]?(400|401|403|404|405|500|502|503|504)(error|错误)?$|^(400|401|403|404|500|502|503|504)[-:—–]?(notfound|forbidden|badgateway|internal|service|gateway|unauthori|badrequest|页面|抱歉|对不起|服务|禁止|网关)/,
  words:
    /页面(不存在|找不到|走丢|丢失|未找到|出错|崩溃|已失效|无法显示)|(找不到|未找到)(该|此|您|你)?.{0,8}(页面|网页|资源|服务器)|(无法|不能)(访问|打开|连接|显示)(此|该|这个|您|到)?.{0,6}(网站|网页|页面|网络|服务器)|pagenot(found|available)|(can't|cannot|can’t|cant)bereached|badgateway|gatewaytime-?out|internalservererror|serviceunavailable|servererror|somethingwentwrong|err_[a-z_]+|dns_probe|whitelabelerror|(服务器?|系统|程序|网络|应用)(内部)?(错误|异常|繁忙|故障|开小差|出错|连接失败|连接异常|维护中|正在维护|升级中|暂不可用)|拒绝了?(我们的)?连接|访问(被拒绝|受限|出错)|(没有|暂无|无)(权限|访问权限)|accessdenied|forbidden|undermaintenance|unhandledexception|stacktrace|nullpointerexception|连接(超时|已断开|被重置)|请求超时|timedout|出错了|出了点问题|aw,?snap|notresponding|(未|无)响应|程序遇到.{0,6}(问题|错误)|此(站点|网站)(无法|不)|你的连接不是私密|您的连接不是私密|connectionisnotprivate|许可证?已?(过期|失效)/,
} as const;

export const failedLoginCue =
  /(用户名|账号|帐号|账户|密码|口令|验证码|手机号|工号|凭证|凭据).{0,10}(错误|有误|不正确|不存在|不匹配|无效|失效|过期|被?锁定|被?冻结|被?禁用|已停用|未注册|输入次数)|登录(失败|异常|错误|出错|被拒)|(认证|鉴权|验证|身份验证)失败|还(可|有|能).{0,4}尝试|剩余.{0,3}(尝试)?次|(incorrect|invalid|wrong|bad)(username|user|email|password|credentials?|login|code|pin|e-mail|account|verification)|(credentials|password|username|account|code).{0,14}(incorrect|invalid|wrong|notmatch|doesn'?t?match|donotmatch|notfound|locked|disabled|expired|notrecogni[sz]ed)|(login|sign-?in|logon|authentication)(failed|error|failure|unsuccessful)|couldn'?t?(sign|log|find)(you)?|unableto(sign|log)|tryagain|toomanyattempts|failedattempt/;

export const loadingCue =
  /^(正在|数据|页面|系统|资源|模块)?(努力|拼命|玩命)?(加载|载入|初始化|启动|连接)(中|数据|资源|页面|模块)?[.…。,，]*(请?(稍候|稍等|等待).{0,4})?$|^(加载|载入|初始化|启动|处理)中|请稍(候|等)|正在(加载|载入|初始化|启动|跳转|进入|打开|获取|连接|登录|准备)|^(loadi?n?g?|pleasewait|initiali[sz]ing|connecting|redirecting|startingup|justamoment|hangtight|preparing).{0,30}$|loading(data|yourworkspace|dashboard)?[.…]*$/;

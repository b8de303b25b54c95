import { menuWords } from './vocabulary.ts';

/**
 * Words of scenes that many products share: a second factor, an empty home, a designer, a till. As in vocabulary.ts,
 * they are looked for in words pressed together.
 */
export const loginScenes = {
  secondFactor:
    /两步验证|双重(验证|认证)|二次验证|双因(素|子)|身份验证器|动态(口令|密码|码)|(输入|填写).{0,8}(验证码|动态码)$|(已|将)(发送?|短信发送)(至|到).{0,6}\*{2,}|two-?(step|factor)|authenticator|verifyit'?syou|^(enter|type)(the|your)?.{0,12}code$|\d-?digitcode|^sentto.{0,6}[•*]{2,}/,
  captcha:
    /(拖动|滑动|滑块|拼图|点选).{0,8}(验证|解锁|完成)|(完成|通过)(安全|人机)验证|slideto|notarobot|captcha|看不清|换一张/,
  face: /刷脸|人脸(识别|登录|验证)|正对(摄像头|屏幕|镜头)|指纹(登录|验证)|刷卡|lookatthecamera|faceid|fingerprint|swipe(a|your)?card/,
  code: /二维码.{0,8}(有效|失效|过期|刷新)|点击刷新|(关注|打开).{0,10}(公众号|小程序|app).{0,8}(登录|扫)|qrcode|(账号|账户)?密码登录$|use(a|your)password/,
  otherWays:
    /^[-—]*(其他|其它|更多)(登录)?方式[-—]*$|^第三方(账号)?(登录)?$|^(orcontinuewith|or|otherways(tosignin)?)$|^社交账号/,
  refuge:
    /(注册|开通|申请)(新|企业)?(账号|帐号|账户)?$|没有账号|还没有账号|noaccount|newhere|don'?thavean?account|createanaccount/,
} as const;

export const homeScenes = {
  empty:
    /还没有(任何)?(?!账)|空空如也|(创建|新建|添加|开始|录入)(您的|你的|我的|一个)?第一(个|条|张|份|次|位)|尚未(创建|添加)|nothinghereyet|(create|start|add)(your|a)first|youhaveno|no[a-z]{3,12}yet|itisquiet/,
  choose:
    /^(请?选择|切换到?).{0,8}(组织|企业|公司|团队|门店|店铺|校区|空间|租户|项目|角色|身份|账套|工作区|单位|部门)$|^(choose|select|pick)(a|an|your)?(organi[sz]ation|workspace|company|store|site|project|team|role|account)$|whichworkspace/,
  popup:
    /^(我)?知道了$|^不再(提示|显示|弹出)|^稍后(查看|提醒|再说)|^立即体验$|^gotit$|don'?tshow(this)?again|remindmelater/,
  today:
    /(\d{1,2}月\d{1,2}日|\d{4}[-/]\d{1,2}[-/]\d{1,2}).{0,3}(星期|周)[一二三四五六日天]|^今天是|(mon|tues|wednes|thurs|fri|satur|sun)day\d{1,2}[a-z]{3,}|[a-z]{3,9}\d{1,2}(mon|tues|wednes|thurs|fri|satur|sun)day|多云|晴转|阵雨|\d[~～-]\d+(°c|℃)|^[阴晴].{0,3}\d+(°c|℃)/,
  lastVisit: /(上次|最近|最后)(登录|登陆|访问)|last(sign-?in|login|visit|signedin)/,
  activity:
    /(\d+|几|一)(秒|分钟|小时|天|周)前$|^刚刚$|\d+(m|h|d|min|mins|minutes?|hours?|days?)ago$|^(just now|yesterday)$|(更新|评论|创建|完成|提交|上传)了/,
  ask: /(有什么|需要).{0,4}(可以|能)?帮(您|你|到)|(今天|现在)?想(做|了解|问)(点|些)?什么|问我任何|howcani(help|assist)|askmeanything|whatcani/,
  waiting:
    /^(等|待)我(处理|审批|办理|确认|签)|需要关注|今日要事|^预警|要(做|办)的事|thingstodo|needs?(your)?attention|waitingforme|toapprove$/,
  checklist: /^(去(设置|完成|添加|绑定|填写|看看|认证|创建|导入|体验)|setup|letsgo)[>→›]?$/,
  mine: /^(我的|我负责的|我参与的|我关注的)[\u4e00-\u9fff]{0,4}$|^(my|mine)[a-z]{0,12}$|^(继续学习|收藏|keepgoing|favou?rites)$/,
} as const;

export const workScenes = {
  designer:
    /^(组件(库)?|控件(库)?|字段(库|设置)?|属性(面板|设置)?|图层|画布|节点(属性|配置|设置)?|流程设计|表单设计|页面设计|预览|发布|保存并发布|撤销|重做|条件分支|单行文本|下拉(框|选择)?|components?|properties|layers?|canvas|preview|publish|singleline|dropdown|undo|redo|widgets)$/,
  /** A letter that has not left yet is no letter. */
  writing: /存(为)?草稿|定时(发送|存)|^(savedraft|saveasdraft|schedulesend)$/,
  terminal:
    /^\[?[a-z0-9_-]+@[a-z0-9_-]+|^[$#]\s?[a-z]|systemctl|docker(ps|run|compose)|kubectl|^(drwx|-rw)|\/(usr|var|etc|data|home)\/|(npm|git|sudo|tail|grep|curl)(-|run|install|status)|\[info\]|http\/1\.1/,
  sheet: /^(fx|=[a-z]+\(.+|[a-h])$/,
  meters:
    /^(cpu|内存|memory|qps|tps|rps|p9\d.{0,4}|磁盘.{0,6}|disk.{0,6}|网络(流量|io)?|带宽|延迟|latency|吞吐.{0,4}|throughput|错误率|errors?|负载|load)[%使用率]*$/,
  period:
    /^(最近|过去|近)\d+(分钟|小时|天|周|个月)$|^(last|past)\d+(m|h|d|min(ute)?s?|hours?|days?|weeks?)$|^(日|周|月|年)(周|月|年){1,3}$|^(day|week|month)(week|month|year){1,2}$|^(实时|回放|同比|环比|对比)(实时|回放|下载)?$/,
  till: /加入(购物车|采购单|清单|申领)|^(立即)?(购买|下单|申领)$|^去?(结算|收款|结账|付款|挂单|取单)|^(应收|实收|找零|优惠|合计|总计)|addto(cart|basket|order)|checkout|^(buynow|pay)$/,
  replay: /轨迹|回放|围栏|测距|倍速|^(播放|暂停)(x\d)?$|replay|playback|geofence|stops$|^play(x\d)?$/,
  question: /^(确定|确认|是否).{1,24}(吗|么)[?？]?$|不可(恢复|撤销|修改)|areyousure|^delete\d|cannotbeundone/,
  cameras: /^cam(era)?-?\d+|摄像(头|机)\d|^\d{1,2}(画面|分屏)|云台|(实时|视频)(预览|监控)$|^通道\d|liveview/,
  upload:
    /(拖拽|拖到|拖入|点击(或拖|上传)|选择文件)|支持.{0,24}(格式|xlsx|csv|jpg|png)|不超过\d+(mb|m|kb)|下载(导入)?模板|开始(导入|上传)|dropfiles|draganddrop|choosefiles?|downloadthetemplate/,
  reader: /第\d+页共\d+页|^\d+\/\d+页?$|^\d{2,3}%$|page\d+of\d+|^(适合|整页|缩放|旋转)/,
  personal:
    /^(登录密码|绑定(手机|邮箱)|手机号?|邮箱|两步验证|双重验证|头像|昵称|已(绑定|设置)|未(绑定|设置)|更换|password|phone|two-?step|mail|link|set)$/,
  approval:
    /^(同意|驳回|拒绝|退回|转交|转办|加签|撤回|派单|接单|作废|approve|reject|decline|handon|assign|void)$|审批(流程|记录|意见|中)|^(发起人|申请人|审批人)/,
  steps: /^[1-5①-⑤](填写|选择|核对|确认|完成|上传|基本|提交|choose|fill|check|done|review|upload)/,
  /** A menu that an engine reads as one line. */
  tools: new RegExp(`^(${menuWords}|页面布局|协作|引用|批注){3,}$`),
  statement:
    /(资产负债|利润|损益|现金流量|试算平衡|科目余额|科目汇总|所有者权益变动)表|^(总|明细|日记|多栏)账$|^(期初|期末|年初)(余额|数)?$|balancesheet|(income|cashflow)statement|trialbalance|generalledger/,
  contract:
    /^(甲|乙|丙)方[:：]?|^(委托|受托|发包|承包|出租|承租|供|需|买|卖)方[:：]|^第[一二三四五六七八九十]+条|(签署|签约|用印|盖章)(进度|流程|记录|状态|方)|^(partya|partyb)/,
  rights: /^[☑☐✓√口]?(查看|新增|修改|删除|see|add|change|delete)$/,
} as const;

export const outsideScenes = {
  signedOut:
    /(已|成功)(经)?(安全)?(退出|注销|登出)|会话已(结束|过期|失效)|signedout|loggedout|sessionhas(ended|expired)|^goodbye|感谢使用/,
  reset:
    /^(找回|重置|忘记|修改(初始)?|设置新?)(登录)?(密码|口令)[?？]?$|^(reset|change|forgot)(your|the)?(first)?password[?？]?$/,
  installer:
    /安装(向导|程序)|安装(到|位置|路径|目录)|正在(安装|解压|复制文件)|(setup|install(ation|er)?)wizard|installinto|destinationfolder|choosecomponents/,
  terms:
    /^(用户|服务|隐私|许可|软件)(服务|使用|保护)?(协议|政策|条款|声明)$|免责声明|^(privacypolicy|termsof(service|use)|useragreement|disclaimer)$/,
  download:
    /^(立即|免费|点击)?下载(客户端|安装包|app)?$|^download(now)?$|^(windows|macos|linux|android|ios|iphone|ipad)(x?64|\d+)?/,
  article:
    /^(上一篇|下一篇|本文|(最后)?更新(日期|时间|于|[:：])|发布(时间|日期)|阅读\d|作者|目录)|(是否|对[您你]).{0,6}(有帮助|有用)|有用吗[?？]?$|wasthishelpful|^(releasenotes|changelog|更新日志|lastupdated)/,
  help: /(帮助|支持|文档|知识)(中心|文档|库)$|^(产品文档|使用手册|用户手册|操作手册|快速入门|新手指南|进阶指南|视频教程|常见问题|开发者文档|api文档)$|^(helpcent(er|re)|documentation|docs|userguide|gettingstarted|quickstart|tutorials?|faqs?)$|^步骤[一二三四五六]/,
  invoice:
    /^发票(号码|代码)|^开票(日期|人)|价税合计|^购(买|货)方(信息|名称)?[:：]?$|^销(售|货)方(信息|名称)?[:：]?$|纳税人识别号|^统一社会信用代码|增值税(专用|普通|电子)|^收款人|^amountdue|^billto|^invoice(no|number|date|#)|^taxinvoice/,
  mail: /^-*原始邮件-*$|^(回复|转发|答复)[:：].{4,}|^(发件人|收件人|抄送|密送|主题|发送时间|附件)[:：]|^(from|to|cc|subject|sent|attachments?)[:：]|^(收件箱|草稿箱?|已发送|垃圾邮件|写信|收信|inbox|compose|sent|drafts)([(（]?\d*[)）]?)$|(收件箱|inbox).*(已发送|草稿|垃圾|通讯录|联系人|sent|drafts)/,
  desktop:
    /^(此电脑|我的电脑|回收站|网上邻居|控制面板|任务栏|新建文本文档|截图工具|远程桌面(连接)?|thispc|mycomputer|recyclebin|trash|launchpad|applications|controlpanel)$/,
  folder:
    /^(快速访问|本地磁盘.*|修改日期|文件夹|microsoft(word|excel|powerpoint).*|\d+个项目|.{0,6}此电脑.*|quickaccess|localdisk.*|datemodified|filefolder|\d+items?)$|^(pdf|sql|lic|txt|zip|jar|exe|dll|log|html?|json|xml)(文件|文档|file|document)$|^文件主页共享查看|^搜索[“"].+[”"]$/,
} as const;

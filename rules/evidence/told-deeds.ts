/** What a text tells of a delivery, counted; the rest of it is plans, terms, questions. */
export type ToldDeeds = {
  /** Clauses that say that something was done, not that it will, should or could be. */
  readonly deeds: number;
  /** Words of the trade of delivering, wherever they stand. */
  readonly deliveries: number;
  /** Words about money. */
  readonly prices: number;
  /** Labels and titles that only the paper of a finished delivery has. */
  readonly labels: number;
};

const deliveryCues =
  /远(程|端)|交付|部署|安装|装好|开通|上线|配置|调试|培训|演示|验收|移交|初始化|导入|迁移|账号|帐号|环境|服务器|实施|割接|联调|升级|授权|激活|许可|对接|remote|deliver|deploy|install|configur|set\s?up|hand(ed)?\s*over|handover|train|go-?live|went\s+live|migrat|import|activat|licen[cs]e|account|acceptance|environment|server|teamviewer|向日葵|todesk|anydesk|vpn|腾讯会议|zoom|屏幕共享|ssh/gi;
const priceCues =
  /报价|价格|标准价|单价|折扣|优惠|打折|\d\s*折|便宜|费用|预算|付款|支付|尾款|首付款|合同金额|万元|\d\s*万(?![\d条行份张人])|含税|议价|降价|quot(e|ation)|pric(e|ing)|discount|budget|payment|paid|\bcosts?\b|offer/gi;

/** Done, in a verb or in its outcome. */
const doneCues =
  /已(经|于|完成|交付|部署|安装|开通|上线|配置|移交|发|送|验收|通过|确认|激活|全部|正常|顺利|为您|导入|迁移|培训|收|签|装|连|启|生成|可|远|按|在|将|做|处理|升级|授权|对接)|完成(?!率|时间|日期|期限)|成功(?!案例|客户|故事)|(联调|测试|验收|检查|验证|调试|校验|试用)(均|全部|都|已)?通过|通过(了)?(测试|验收|验证|联调|检查)|(装|搞|弄|配|调|部署|安装|开通|迁移|导入|升级|调试|设置|处理)(好|完|妥|成了|到位|上了)|(演示|培训|安装|部署|移交|开通|导入|激活|升级|配置|调试|讲解|交付)了|(起来|连上|用上)了|(能|可以?)(正常)?(用|使用|登录|访问|进)(了|$|[,，系])|试过能用|(装|部署|安装|迁移|导入)到|已会|投入使用|可用$|正常|没(有)?问题|无误|无异议|合格|符合要求|同意(验收|接收)|确认(收到|收货|接收|验收|完成|可用|通过)|签收|收到|查收附件|请查收|☑|√|✓|✔|\bcompleted?\b|delivered|deployed|installed|configured|imported|(have|has|been|was|were|we|i)\s+set\s+up|handed\s+over|\bdone\b|finished|success|went\s+live|(is|now)\s+live|activated|confirmed|accepted|up\s+and\s+running|running\s+(fine|well|normally)|migrated|trained|received|signed\s+off|tested|connected|\bpassed\b|enabled|provisioned|upgraded|\bok\b|logged\s+in|\bapplied\b|all\s+good/i;

/** What was only meant, asked, demanded or missed. */
const unrealCues =
  /将\s*(于|会|在|为|要|由|安排|派|进行|\d)|计划|拟(于|定|在)|预计|预定|打算|下(周|月|个月)|明[天日]|后天|届时|改天|即将|稍后|排期|待(定|命|完成|确认|到|安装|部署|开通|验收|实施|交付|处理|您|贵)|吗|[?？]|什么时候|何时|能否|是否|请问|未(?!见|发现|出现)|尚|没(有)?(?!问题|异常|有?任何|报错)|无法|失败|连不上|不(能|成|通|了)|应(当|在|于|该|由)|须|需(?!求)|请(?!查收)(准备|确认|配合|尽快|提供|安排|于)|如(果|需|有|遇)|若|\bwill\b|\bplan(s|ned)?\b|schedul(ed|ing)\b|\bschedule\b|招标|中标|供应商|要求.{0,6}负责|\bto\s+be\b|going\s+to|upcoming|next\s+(week|month)|\bshall\b|\bshould\b|\bmust\b|expected|tomorrow|\bnot\b|n['’]t\b|\bfail|unable|cannot|pending|\bif\b|please\s+(confirm|prepare|let)/i;

/** What comes only after it: 验收合格后付款. */
const afterwards = /[\u4e00-\u9fff]{0,4}(完成|合格|成功|通过|部署|安装|验收|上线|交付|签订|无误)(之|以)?后/gu;

const labelCues =
  /(实施|交付|服务|工作|处理|安装|部署|培训|完成)(内容|结果|情况|过程|结论)|(实施|交付|服务|工作|部署|安装|培训|验收|调试)(报告|记录|纪录|纪要|确认[书单函]?|清单|单)|(客户|用户|甲方)(确认|签字|签名|签章|评价|代表签)|(客户)?确认人|(实施|交付|验收)(人|结论|日期|时间)|遗留问题|work\s+(performed|done)|(service|delivery|handover|installation)\s+(report|record|notes?)|customer\s+signature|signed\s+by/gi;

/** Papers that speak of a delivery before there is one. */
const beforehand =
  /计划|方案|安排|排期|日程|手册|指南|说明书|合同|协议|报价|邀请|通知单|介绍|\bplan\b|schedule|agenda|proposal|manual|guide|contract|quotation|invitation/i;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const clausesOf = (text: string) => text.split(/[\n。；;,，!！]|(?<=[?？])|\.\s/u);

const tellsOfDeed = (clause: string) =>
  doneCues.test(clause.replace(afterwards, '')) && !unrealCues.test(clause) && count(clause, priceCues) === 0;

/** Counts in simplified, width-folded text. */
export function countDeeds(text: string): ToldDeeds {
  const labels = new Set(text.match(labelCues)?.map((label) => label.toLowerCase()));
  return {
    deeds: clausesOf(text).filter(tellsOfDeed).length,
    deliveries: count(text, deliveryCues),
    prices: count(text, priceCues),
    labels: beforehand.test(text.split('\n').slice(0, 2).join('\n')) ? 0 : labels.size,
  };
}

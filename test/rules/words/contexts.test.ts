import test from 'ava';
import { inspectText } from '../../../rules/words/inspect-text.ts';

/** What frames and words say; what the model believes changes with what it learned from. */
const found = (text: string): { quote: string; category: string }[] =>
  inspectText(text)
    .spans.filter(({ severity, frame }) => severity !== 'advice' && frame !== 'model')
    .map(({ quote, category }) => ({ quote, category }));

/** A claim, and the same words where they claim nothing. */
const pairs: readonly (readonly [claim: string, innocent: string])[] = [
  ['摆件可选转运手串,开业送财位布局。', '清风水岭的风水沟水文站已接入。'],
  ['国家级水准的航道软件。', '编码分县级、市级、国家级,国家级编码以 0 开头。'],
  ['今天不买,明天涨价。', '今天不买,明天也能买。'],
  ['独家实现断点续报。', '我们不敢说独家实现。'],
  ['The vault is 100% leak-proof.', 'The case is splash-proof to IP54.'],
  ['Hang it here and wealth will come.', 'The panel shows how wealth flows between funds.'],
  ['本部署版性能全网最强,32 路视频同时分析。', '候选模型按得分排列,No. 1 和 No. 2 各占一行。'],
  ['产品质量顶级,价格公道。', '顶级、二级栏目的名称可以改。'],
  ['性能指标达到国际领先水平,支持离线运行。', '相位指标领先 5 度时报警。'],
  ['识别成功率100%,按次付费。', '合同规定:识别成功率100%,按照验收单结算。'],
  ['我们是西藏首家做藏文语音的厂商。', '这是我们首家门店的监控画面。'],
  ['客户王总说:“用过五家,你们是最好的!”这句话我们记了三年。', '有人劝我们写“最好的软件”,这句话我们删了。'],
  ['打卡软件举世无双,天下第一。', '勋章“天下第一”“独孤求败”是内置称号,可改名。'],
  ['我们的排产算法独占鳌头。', '考题示例:成语“独占鳌头”出自何处?'],
  ['国家级品质的湿地监测系统。', '报表模板含《国家级湿地公园监测年报》的表式。'],
  ['我们的票夹软件最美观。', '工会评选“最美一线职工”五名。'],
  ['名额只剩三个,手慢无。', '账上最少的时候只剩三百二十块钱。'],
  ['不满意就返现,当天到账。', '我们不鼓励商家拿返现换评价。'],
  ['本店全网最低价。', '咱店不搞什么“全网最低”,明码标价。'],
  ['我们承诺零风险。', '若供应商宣称“零风险”,请让其写进合同。'],
  ['我们有顶级团队。', '别人写“顶级团队”,我们就老实写:六个人。'],
  ['数据万无一失。', '备份不能替代异地容灾,请勿视为万无一失。'],
  ['装上就绝对安全。', '常见误区:以为买了防火墙就绝对安全。'],
  ['江西最受用户信赖的安全服务商。', '公司的愿景,是成为江西最受用户信赖的安全服务商。'],
  ['国家级平台,值得信赖。', '省级平台与国家级平台之间用前置机交换。'],
  ['至尊品质,尽在本店。', '白金、黄金、至尊为会员卡样式名。'],
  ['算法全国领先。', '比分面板会显示“主队领先 3 分”,颜色可换。'],
  ['准确率绝对不会低于别家。', '该操作绝对不要在业务高峰期执行。'],
  ['故障为零,放心用。', '碰撞概率极低但不为零。'],
  ['活动最后三天,马上恢复原价。', '九月三十日前报名享九折,十月一日起恢复原价。'],
  ['全国最好的仓储软件。', '我对老板说要做全国最好的仓储软件。'],
  ['国内唯一供应商。', '采购方式可选竞争性磋商、单一来源、唯一供应商论证。'],
  ['点击领红包,支持五个平台同步。', '支持领红包活动的配置。'],
  ['扫码领手机,代账软件支持小规模。', '营销插件可设置扫码领手机。'],
  ['风水布局一次到位。', '风水主题皮肤已下架。'],
  ['根治失眠,三天见效。', '插画素材偏治愈系画风。'],
  ['布局讲风水,开业大吉。', '风管与通风水管分两层排布。'],
  ['我们是行业 No.1。', 'No.1 泵停机时 No.2 泵自动投入。'],
  ['顶尖的磨床软件。', '磨床活顶尖每周检查一次。'],
  ['报名就无条件全额退款,不问原因。', '无条件跳转用 goto,不建议使用。'],
  ['预约：0371-6588 2291。', '共约：0371-6588 条记录。'],
  ['同类产品里功能最全。', '顶配版功能最全,带手持终端。'],
  ['本站登上“未来之星百强榜”。', '我们未登上任何百强榜。'],
  ['内置独家排版算法。', '独家授权期为一年。'],
  ['稳赚不赔的跟单接口。', '收到自称“稳赚不赔”的短信请勿相信。'],
  ['投标助手用了必中标。', '没有人能保证必中标。'],
  ['The agent never fails and delivers zero data loss.', 'We do not promise zero data loss.'],
  ['接单工具免费试用,派单最快。', '按优先级派单,等级最高的先派。'],
  ['选我们的理由:最低价、最细致、最快交付。', '报表给出最大、最小、最新三列。'],
  ['唯一支持离线导航的巡检软件。', '唯一支持的格式是 PNG。'],
  ['公司被评为“云州市优秀软件企业”。', '学员被评为“本周之星”时,首页弹出提示。'],
  ['维修派单保证不漏接。', '消息队列保证不乱序。'],
  ['照明网关百分百省电。', '抽检比例为百分百,省内门店除外。'],
  ['招投标平台,法院系统指定产品。', '由系统指定产品编号。'],
  ['Unmatched performance at any scale.', 'The job lists unmatched invoice lines.'],
  ['月入上万不是梦,零风险跟投。', '本产品不是零风险产品。'],
  ['今天下单就送手机,秒杀倒计时。', '秒杀倒计时组件可以换肤。'],
];

test('what claims is found', (t) => {
  t.deepEqual(
    pairs.map(([claim]) => claim).filter((claim) => found(claim).length === 0),
    [],
  );
});

test('the same words that claim nothing are left alone', (t) => {
  t.deepEqual(
    pairs.map(([, innocent]) => innocent).filter((innocent) => found(innocent).length > 0),
    [],
  );
});

test('a claim has the category that its words and its sentence give it', (t) => {
  const categories: readonly (readonly [string, string])[] = [
    ['迁移服务零停机。', 'guarantee'],
    ['门禁零误识。', 'guarantee'],
    ['数据永不丢失。', 'guarantee'],
    ['消课绝对不跑单。', 'guarantee'],
    ['跟单必赚。', 'finance'],
    ['藏品持有三个月必涨。', 'finance'],
    ['打板机器人胜率 98%,股票自动买卖。', 'finance'],
    ['risk-free 12% APY for everyone', 'finance'],
    ['保证视力恢复到1.0。', 'medical'],
    ['公司荣获2023年度中国软件行业创新奖,员工八十六人。', 'authority'],
    ['解放军某部特供背景,单兵记录仪。', 'state_organ'],
    ['我们是舟山渔船信息化龙头,客户过百。', 'absolute'],
    ['用了就转运,生意红火。', 'superstition'],
  ];
  for (const [text, category] of categories) t.is(found(text)[0]?.category, category, text);
});

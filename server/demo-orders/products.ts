import type { Figure, Product, Sheet } from './screens.ts';

/** A product as its deliveries show it. */
export type DemoProduct = Product & {
  /** Which of the demo's sellers. */
  readonly seller: string;
  /** As ordered. */
  readonly name: string;
  readonly figures: readonly Figure[];
  readonly sheet: Pick<Sheet, 'at' | 'columns' | 'rows'>;
};

const figuresOf = (...pairs: readonly (readonly [string, string])[]): readonly Figure[] =>
  pairs.map(([name, value]) => ({ name, value }));

export const starBridge: DemoProduct = {
  ...{
    seller: 'xinglan',
    name: '星桥数据集成平台 SaaS 版',
    brand: '星桥',
    slogan: '让工厂数据用起来',
    hue: 192,
  },
  ...{ person: '李工', menu: ['首页', '连接', '任务监控', '数据质量', '告警', '设置'] },
  figures: figuresOf(['连接数', '18'], ['今日任务', '326'], ['告警', '0'], ['数据量 GB', '42.7']),
  sheet: {
    at: 2,
    columns: ['任务', '来源', '目标', '状态', '耗时'],
    rows: [
      ['订单同步', 'ERP', '数据仓库', '成功', '1.2 s'],
      ['设备点位', 'MES', '时序库', '成功', '0.8 s'],
      ['库存回写', 'WMS', 'ERP', '成功', '2.1 s'],
      ['质检结果', 'QMS', '数据仓库', '成功', '1.6 s'],
      ['能耗采集', '电表网关', '时序库', '成功', '0.5 s'],
      ['工时汇总', 'MES', '数据仓库', '成功', '3.4 s'],
      ['模具台账', 'ERP', 'MES', '成功', '1.1 s'],
    ],
  },
};

export const inspection: DemoProduct = {
  ...{
    seller: 'xinglan',
    name: '星澜设备点检系统',
    brand: '星澜点检',
    slogan: '到点扫码，异常直接派单',
    hue: 224,
  },
  ...{ person: '何班长', menu: ['工作台', '点检计划', '异常工单', '设备台账', '统计', '设置'] },
  figures: figuresOf(['今日应检', '64'], ['已检', '58'], ['异常', '3'], ['漏检', '0']),
  sheet: {
    at: 2,
    columns: ['工单号', '设备', '异常', '处理人', '进度'],
    rows: [
      ['YC-0412', '冲床 3 号', '油压偏低', '陈师傅', '处理中'],
      ['YC-0411', '空压机 1 号', '温度偏高', '刘师傅', '已关闭'],
      ['YC-0409', '注塑机 7 号', '合模异响', '陈师傅', '已关闭'],
      ['YC-0406', '行车 2 号', '限位失灵', '黄师傅', '已关闭'],
      ['YC-0402', '冷却塔', '水位偏低', '刘师傅', '已关闭'],
      ['YC-0398', '磨床 1 号', '防护门松动', '黄师傅', '已关闭'],
    ],
  },
};

export const irrigation: DemoProduct = {
  ...{
    seller: 'qinghe',
    name: '青禾灌溉调度系统',
    brand: '青禾灌溉',
    slogan: '按墒情与天气安排每一次灌溉',
    hue: 146,
  },
  ...{ person: '周值班', menu: ['首页', '地块', '灌溉计划', '阀门状态', '用水统计', '设置'] },
  figures: figuresOf(['在灌地块', '12'], ['今日计划', '27'], ['离线阀门', '1'], ['用水 m³', '1,860']),
  sheet: {
    at: 2,
    columns: ['地块', '作物', '计划时间', '阀门', '水量'],
    rows: [
      ['A-03', '水稻', '05:30', '已下发', '120 m³'],
      ['A-07', '水稻', '06:00', '已下发', '96 m³'],
      ['B-02', '葡萄', '18:20', '待确认', '40 m³'],
      ['B-05', '葡萄', '18:40', '待确认', '38 m³'],
      ['C-01', '设施番茄', '19:10', '已下发', '22 m³'],
      ['C-04', '设施番茄', '19:30', '已下发', '24 m³'],
    ],
  },
};

export const signing: DemoProduct = {
  ...{
    seller: 'yunfan',
    name: '云帆会签管理软件',
    brand: '云帆会签',
    slogan: '提资、校审、会签都有记录',
    hue: 20,
  },
  ...{ person: '沈主任', menu: ['工作台', '我的会签', '提资单', '项目', '归档', '系统设置'] },
  figures: figuresOf(['待我会签', '7'], ['已逾期', '0'], ['本周归档', '15'], ['在办项目', '23']),
  sheet: {
    at: 1,
    columns: ['图号', '专业', '提出人', '会签意见', '状态'],
    rows: [
      ['JZ-102', '建筑', '吴敏', '请复核层高', '待回复'],
      ['JG-031', '结构', '顾伟', '同意', '已关闭'],
      ['GP-017', '给排水', '朱琳', '管径与提资一致', '已关闭'],
      ['DQ-044', '电气', '蒋浩', '补充回路编号', '待回复'],
      ['NT-009', '暖通', '田野', '同意', '已关闭'],
      ['JZ-108', '建筑', '吴敏', '门窗表已更新', '已关闭'],
    ],
  },
};

/** What is handed in in the demo, and how far each of it gets. */
import type { FormId } from '../domain/form.ts';

export type DemoRemark = { readonly location: string; readonly text: string };

export type DemoEnd =
  | 'draft'
  | 'waiting'
  | 'in-review'
  | 'approved'
  | 'withdrawn'
  /** The next revision's draft is being written. */
  | 'revising'
  /** The next revision waits. */
  | 'waiting-again'
  | 'rejected';

export type DemoStory = {
  readonly formId: FormId;
  /** Id of the seller. */
  readonly seller: string;
  readonly end: DemoEnd;
  /** The words of this one; what is absent is filled in alike for all. */
  readonly fields: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  readonly remarks?: readonly DemoRemark[];
  /** What the seller changes after a rejection. */
  readonly changes?: Readonly<Record<string, string>>;
  /** Why the rest stays as it was. */
  readonly dispute?: string;
};

type Product = {
  readonly productName: string;
  readonly category: string;
  readonly highlights: string;
  readonly description: string;
};
const about = (productName: string, category: string, highlights: string, description: string): Product => ({
  ...{ productName, category, highlights, description },
});

const scope =
  '技术开发、技术咨询、技术转让、技术服务；计算机软硬件及辅助设备零售；信息系统集成服务；数据处理和存储支持服务。';

export const demoStories: readonly DemoStory[] = [
  {
    ...{ formId: 'company-onboarding', seller: 'xinglan', end: 'approved' },
    fields: {
      creditCode: '91440600MA7XL21K3R',
      businessScope: scope,
      introduction:
        '星澜数据成立于 2016 年，自研工业数据集成平台，连接 ERP、MES 与设备数据，服务注塑、家电与汽车零部件企业，交付团队常驻佛山与苏州。',
    },
  },
  {
    ...{ formId: 'company-onboarding', seller: 'qinghe', end: 'waiting-again' },
    fields: {
      creditCode: '91320100MA2QH08N5T',
      businessScope: scope,
      introduction:
        '青禾物联为设施农业提供环境监测与灌溉控制系统，现有 180 个园区在用。产品覆盖传感器接入、策略编排与远程运维。',
    },
    remarks: [
      { location: '公司简介', text: '请补充成立时间，并说明 180 个园区的统计截止日期。' },
      { location: '营业执照', text: '扫描件右下角登记机关印章不清晰，请重新上传。' },
    ],
    changes: {
      introduction:
        '青禾物联成立于 2018 年，为设施农业提供环境监测与灌溉控制系统，截至 2026 年 9 月有 180 个园区在用。产品覆盖传感器接入、策略编排与远程运维。',
    },
  },
  {
    ...{ formId: 'company-onboarding', seller: 'yunfan', end: 'rejected' },
    fields: {
      creditCode: '91330106MA2YF55C9E',
      businessScope: scope,
      introduction:
        '云帆协同专注设计院与工程公司的图文档协同，从图纸入库、会签到归档一条线走完，团队来自勘察设计行业。',
    },
    remarks: [
      { location: '公司 Logo', text: 'Logo 左侧图形被裁切，请上传完整的版本。' },
      { location: '公司官网', text: '官网目前无法打开，请确认地址后重新填写。' },
    ],
  },
  {
    ...{ formId: 'individual-onboarding', seller: 'yantai', end: 'approved' },
    fields: {
      developerName: '周砚',
      shopName: '砚台小工具',
      introduction:
        '独立开发者，八年桌面软件经验，专注图纸批量转换和标注工具，作品在三家设计院日常使用，按季度更新。',
    },
  },
  {
    ...{ formId: 'listing-saas', seller: 'xinglan', end: 'approved' },
    fields: about(
      '星桥数据集成平台',
      'data-intelligence',
      '连接器按设备型号选用\n断点续传，断网后自动补采\n任务失败按责任人提醒',
      '星桥数据集成平台把 ERP、MES、设备网关里的数据按统一口径汇到一处。实施人员用连接器模板配置采集任务，业务人员在看板里查看产量、能耗与停机原因，数据按班次核对。',
    ),
  },
  {
    ...{ formId: 'listing-saas', seller: 'xinglan', end: 'waiting' },
    fields: about(
      '星澜设备点检系统',
      'industry-software',
      '点检路线扫码开始\n异常拍照直接派单\n漏检按班组统计',
      '星澜设备点检系统把纸质点检表搬到手机上。班组长排好路线，点检员到点扫码，发现异常当场拍照并派给维修班，处理完成后由提出人确认关闭。',
    ),
  },
  {
    ...{ formId: 'listing-saas', seller: 'yunfan', end: 'in-review' },
    fields: about(
      '云帆图档协同平台',
      'enterprise-application',
      '图纸版本自动比对\n会签意见落在图上\n归档按项目打包',
      '云帆图档协同平台管理设计院从方案到竣工的图纸。每次提交自动与上一版比对，会签人直接在图上写意见，设计人逐条回复，全部关闭后才能归档。',
    ),
  },
  {
    ...{ formId: 'listing-saas', seller: 'qinghe', end: 'revising' },
    fields: about(
      '青禾灌溉调度系统',
      'internet-of-things',
      '按墒情与天气排灌溉计划\n阀门状态实时回传\n用水按地块核算',
      '青禾灌溉调度系统根据土壤墒情、作物阶段和天气预报生成灌溉计划，值班员确认后下发到阀门控制器，执行情况逐条回传，月底按地块核算用水。',
    ),
    remarks: [
      { location: '商品主图', text: '第 1 张主图里出现了测试数据“test123”，请换成真实业务界面。' },
      { location: '售后支持时间', text: '请写明节假日是否提供支持。' },
      { location: '商品介绍', text: '请分别说明标准版与专业版包含哪些功能。' },
    ],
    changes: { supportHours: '工作日 9:00–18:00，节假日提供电话值班' },
  },
  {
    ...{ formId: 'listing-license', seller: 'yunfan', end: 'waiting' },
    fields: about(
      '云帆会签管理软件',
      'enterprise-application',
      '专业间提资有记录\n会签顺序按项目配置\n与院内账号打通',
      '云帆会签管理软件部署在客户自己的服务器上，把专业间提资、校审、会签的先后顺序固化下来，谁在什么时间提了什么意见都能查到。',
    ),
  },
  {
    ...{ formId: 'listing-license', seller: 'xinglan', end: 'withdrawn' },
    fields: about(
      '星澜边缘采集软件',
      'industry-software',
      '支持常见 PLC 协议\n本地缓存七天\n配置可批量下发',
      '星澜边缘采集软件安装在车间工控机上，直接读取 PLC 与仪表数据，按点位做清洗后上送平台；网络中断时本地缓存，恢复后按时间顺序补传。',
    ),
  },
  {
    ...{ formId: 'listing-license', seller: 'yantai', end: 'approved' },
    fields: about(
      '砚台图纸批量转换工具',
      'base-software',
      '整个文件夹一次转换\n图层与线宽按模板替换\n失败清单可导出',
      '砚台图纸批量转换工具面向设计院图文中心，把不同版本的图纸统一转换成交付格式，图层、字体和线宽按模板替换，转换失败的文件列成清单逐个处理。',
    ),
  },
  {
    ...{ formId: 'listing-api', seller: 'qinghe', end: 'waiting' },
    fields: about(
      '青禾土壤墒情数据接口',
      'internet-of-things',
      '按地块查询墒情\n历史数据按小时返回\n异常值带质量标记',
      '青禾土壤墒情数据接口提供园区内各测点的含水率、温度与电导率，可按地块和时间段查询，返回结果附带质量标记，便于农事系统直接使用。',
    ),
  },
  {
    ...{ formId: 'listing-api', seller: 'xinglan', end: 'rejected' },
    fields: about(
      '星桥编码对照接口',
      'data-intelligence',
      '物料编码双向对照\n批量查询\n变更推送',
      '星桥编码对照接口用于在 ERP 与 MES 之间对照物料、工序和设备编码，支持单个与批量查询，编码变更时推送给订阅方，避免两边各维护一份。',
    ),
    remarks: [
      { location: '调试返回结果', text: '返回结果缺少错误时的示例，请补充一条参数不正确时的返回。' },
      { location: 'API 文档', text: '文档第 3 页的请求地址与表单里填写的不一致，请统一。' },
    ],
  },
  {
    ...{ formId: 'listing-image', seller: 'yunfan', end: 'approved' },
    fields: about(
      '云帆文档转换镜像',
      'base-software',
      '开机即可使用\n任务队列持久保存\n日志按天切分',
      '云帆文档转换镜像预装文档转换服务和任务队列，创建云服务器后填写存储地址即可使用，适合图文中心夜间批量处理，转换结果写回指定目录。',
    ),
  },
  {
    ...{ formId: 'listing-image', seller: 'qinghe', end: 'waiting' },
    fields: about(
      '青禾网关汇聚镜像',
      'internet-of-things',
      '网关接入免编译\n规则在页面上配置\n支持双机热备',
      '青禾网关汇聚镜像预装物联网关汇聚服务，园区里的网关按编号接入，转发规则在页面上配置，支持双机热备，升级时保留原有配置。',
    ),
  },
  {
    ...{ formId: 'listing-service', seller: 'xinglan', end: 'in-review' },
    fields: {
      ...about(
        '星桥数据集成平台 配套服务',
        'service-consulting',
        '实施顾问驻场\n交付物逐项确认\n培训留有录像',
        '为已购买星桥数据集成平台的客户提供环境检查、采集点梳理、看板配置与管理员培训，项目结束时逐项确认交付物，并留存培训录像。',
      ),
      siblingsOnSale: ['saas'],
    },
  },
  {
    ...{ formId: 'listing-service', seller: 'yunfan', end: 'waiting' },
    fields: about(
      '图档历史数据迁移服务',
      'service-consulting',
      '迁移前逐项盘点\n差异清单双方确认\n旧系统保留只读',
      '把设计院旧图档系统里的图纸和流程记录迁移到新平台：先盘点数量与格式，再分批迁移并核对，差异清单由双方确认，旧系统在三个月内保留只读。',
    ),
  },
  {
    ...{ formId: 'listing-saas', seller: 'yantai', end: 'waiting' },
    fields: {
      ...about(
        '砚台在线标注工具',
        'enterprise-application',
        '浏览器里直接标注\n意见导出成表\n链接可设有效期',
        '砚台在线标注工具让审图人不装软件就能在图纸上写意见，意见带编号与截图，导出成表发给设计人；团队是业内首家把标注与提资单关联的小型工作室。',
      ),
    },
  },
  {
    ...{ formId: 'listing-saas', seller: 'xinglan', end: 'draft' },
    fields: about(
      '星澜能耗看板',
      'industry-software',
      '分项计量\n峰谷电费测算\n异常用能提醒',
      '星澜能耗看板是全国领先的能耗管理产品，节能效果最佳，把分项计量、峰谷电费与产量放在一张图上，帮助车间找到不合理的用能时段。',
    ),
  },
  {
    ...{ formId: 'listing-license', seller: 'xinglan', end: 'draft' },
    fields: { productName: '星澜条码追溯软件', category: 'industry-software' },
  },
];

import type { FieldValues, FileRef, FormId } from '../../domain/form.ts';

const file = (name: string, mediaType: string): FileRef => ({
  sha256: 'c'.repeat(64),
  name,
  sizeBytes: 20_000,
  mediaType,
});
const pdf = (name: string) => [file(name, 'application/pdf')];
const png = (name: string) => file(name, 'image/png');

const contact = {
  contactName: '林知夏',
  contactPosition: '市场经理',
  contactEmail: 'zhixia.lin@xinglan-data.example',
  contactMobile: '138 0000 4321',
  copyrightCertificate: pdf('软著.pdf'),
  agreementAccepted: true,
};

const description = `星桥数据集成平台帮助制造企业把分散在 ERP、MES、WMS 和设备采集系统里的数据汇到一处，供报表和分析使用。
一、数据接入。内置六十多种连接器，支持 MySQL、PostgreSQL、Oracle 等数据库，以及 OPC UA、Modbus TCP、MQTT 等工业协议。新增数据源时按向导填写地址和账号，测试通过后即可使用。
二、数据管道。用拖拽的方式编排抽取、清洗、关联和写入步骤，每个步骤可以单独试运行，看到前后对比。管道支持定时、事件和手工三种触发方式，失败后按设定的次数重试，仍不成功时发通知给负责人。
三、权限与审计。按组织、角色和数据域授权，敏感字段可以脱敏。所有操作留有日志，可按人、时间和对象查询，保存期默认一百八十天。
四、规格。标准版包含五十个账号和二十条管道；专业版包含二百个账号和不限数量的管道，并提供数据质量规则。
五、使用要求。浏览器为最近两年内发布的 Chrome 或 Edge，网络能够访问数据源。数据源在内网时，需要部署一个采集代理。首次登录后请修改初始密码。`;

const listing = {
  category: 'data-intelligence',
  mainPictures: [png('主图.png')],
  highlights: '图形化配置数据管道，业务人员也能上手\n断网时缓存数据，恢复后自动续传',
  description,
  userGuide: pdf('使用指南.pdf'),
  supportContent: '提供安装指导、使用答疑、故障排查和版本升级。',
  supportHours: '工作日 9:00–18:00',
  supportPhone: '400-000-1234',
  supportEmail: 'support@xinglan-data.example',
  userAgreement: pdf('用户协议.pdf'),
  agreementAccepted: true,
};
/** What software that buyers run or use has besides. */
const software = {
  copyrightCertificate: pdf('软著.pdf'),
  productionAddress: 'https://api.xinglan-data.example/orders',
  debuggedCases: ['purchase', 'renewal', 'expiry', 'release'],
};

/** A believable submission of each form with which nothing is wrong on the China site. */
export const completeForms: Readonly<Record<FormId, FieldValues>> = {
  'company-onboarding': {
    ...contact,
    companyName: '佛山市星澜数据科技有限公司',
    creditCode: '91350100M000100Y43',
    businessScope: '一般项目：软件开发；信息技术咨询服务；数据处理和存储支持服务；计算机系统服务；软件销售。',
    customersServed: 210,
    introduction:
      '星澜数据成立于 2016 年，总部位于佛山。自研的“星桥”平台连接 ERP、MES 与设备数据，遵循最小权限原则，把接口开发从几周缩短到几天，服务注塑、家电与汽车零部件企业。',
    website: 'https://www.xinglan-data.example',
    companyLogo: png('logo.png'),
    businessLicence: pdf('营业执照副本.pdf'),
  },
  'individual-onboarding': {
    ...contact,
    developerName: '周砚',
    shopName: '砚台小工具',
    introduction: '独立开发者，八年桌面软件经验，专注图纸批量转换和标注工具，作品在三家设计院日常使用。',
    shopLogo: png('logo.png'),
    identityDocument: pdf('身份证明.pdf'),
  },
  'listing-saas': {
    ...listing,
    ...software,
    productName: '星桥数据集成平台 SaaS版',
    siblingsOnSale: ['license'],
    securityScan: pdf('安全扫描.pdf'),
  },
  'listing-license': {
    ...listing,
    ...software,
    productName: '星桥数据集成平台 独立部署',
    siblingsOnSale: ['saas'],
    version: 'V3.2',
  },
  'listing-api': {
    ...listing,
    productName: '图纸格式转换 API',
    apiAddress: 'https://api.xinglan-data.example/v1/convert',
    apiDocument: pdf('接口文档.pdf'),
    debugRequest: '{"id": "8f2c", "format": "pdf"}',
    debugResponse: '{"code": 0, "file": "8f2c.pdf"}',
    debugPassed: true,
    publishEnvironment: 'release',
  },
  'listing-image': {
    ...listing,
    productName: 'LAMP 运行环境镜像（Ubuntu 22.04 PHP）',
    version: 'V1.0',
    imageId: '2f1c9a30-5b7e-4f6d-9a41-0c2d7e8b6f13',
    operatingSystem: 'Ubuntu 22.04 64 位',
    openPorts: '80（网页）、22（SSH）',
    loginMethod: '用控制台设置的密码以 root 登录，网页后台首次登录需修改密码。',
    securityScan: pdf('安全扫描.pdf'),
  },
  'listing-service': {
    ...listing,
    productName: '星桥数据集成平台 配套服务',
    servedSoftware: '星桥数据集成平台',
    deliverables: '环境检查报告、部署记录、培训录像。',
    serviceFlow: '需求确认 → 方案 → 实施 → 验收，共 10 个工作日。',
  },
  'delivery-evidence': {
    orderId: 'CS2611180001',
    productName: '星桥数据集成平台 SaaS版',
    productKind: 'saas',
    deliveryMode: 'base-cloud',
    customerName: '杭州云启智能科技有限公司',
    customerAliases: '云启智能、云启',
    deliveredOn: '2026-11-18',
    signedOn: '2026-11-20',
    screenshots: [png('1.png'), png('2.png'), png('3.png')],
    acceptanceForm: pdf('验收单.pdf'),
    deliveryStatement: true,
  },
};

import { both } from '../bilingual.ts';
import type { FormDefinition, FormSection } from '../form.ts';
import { documentLimits, scanLimits, screenshotLimits } from './limits.ts';

const orderSection: FormSection = {
  key: 'order',
  title: both('订单信息', 'Order'),
  fields: [
    {
      key: 'orderId',
      type: 'text',
      label: both('订单号', 'Order number'),
      required: true,
      minLength: 4,
      maxLength: 64,
      example: both('CS2611180001', 'CS2611180001'),
    },
    {
      key: 'productName',
      type: 'text',
      label: both('商品名称', 'Product name'),
      required: true,
      maxLength: 60,
      example: both('星桥数据集成平台 SaaS版', 'Xingqiao Data Integration SaaS'),
    },
    {
      key: 'productKind',
      type: 'choice',
      label: both('商品类型', 'Product kind'),
      required: true,
      options: [
        { value: 'saas', label: both('SaaS', 'SaaS') },
        { value: 'license', label: both('License', 'Licence') },
      ],
    },
    {
      key: 'deliveryMode',
      type: 'choice',
      label: both('交付方式', 'Delivery mode'),
      required: true,
      options: [
        { value: 'base-cloud', label: both('基地云部署', 'Deployed on the base cloud') },
        { value: 'remote', label: both('远程交付', 'Delivered remotely') },
      ],
    },
    {
      key: 'customerName',
      type: 'text',
      label: both('客户名称', 'Customer name'),
      required: true,
      minLength: 2,
      maxLength: 100,
      help: both(
        '客户公司的全称；截图里的功能页要能看到它。',
        'The full company name; the screenshot of a function must show it.',
      ),
      example: both('杭州云启智能科技有限公司', 'Hangzhou Yunqi Intelligent Technology Co., Ltd.'),
    },
    {
      key: 'customerAliases',
      type: 'text',
      label: both('客户简称', 'Customer aliases'),
      required: false,
      maxLength: 200,
      help: both(
        '截图里用到的其他名称，用顿号隔开。',
        'Other names that the screenshots use, separated by commas.',
      ),
      example: both('云启智能、云启', 'Yunqi Intelligent, Yunqi'),
    },
    {
      key: 'deliveredOn',
      type: 'date',
      label: both('交付日期', 'Delivered on'),
      required: true,
      maxLength: 10,
    },
    { key: 'signedOn', type: 'date', label: both('验收日期', 'Accepted on'), required: true, maxLength: 10 },
  ],
};

const proofSection: FormSection = {
  key: 'proof',
  title: both('交付证据', 'Proof of delivery'),
  help: both(
    '基地云部署：至少 3 张截图——登录页、登录成功后的页面、能看到客户名称的功能页。远程交付：交给客户或基地的远程交付记录。',
    'On the base cloud: at least 3 screenshots: the login page, the page after login, a function that shows the customer’s name. Remote: the record that was handed to the customer or the base.',
  ),
  fields: [
    {
      key: 'screenshots',
      type: 'images',
      label: both('部署截图', 'Deployment screenshots'),
      required: false,
      help: both(
        '直接截屏，不要拍照、裁剪或修图。',
        'Captured from the screen; not photographed, cut or retouched.',
      ),
      file: screenshotLimits,
    },
    {
      key: 'remoteRecord',
      type: 'files',
      label: both('远程交付记录', 'Remote delivery record'),
      required: false,
      help: both(
        '写明客户或订单、远程交付了什么、什么时候。',
        'Names the customer or order, what was delivered remotely, and when.',
      ),
      file: { ...scanLimits, suffixes: [...scanLimits.suffixes, 'doc', 'docx', 'txt'], maxFiles: 5 },
    },
    {
      key: 'resourceOrderId',
      type: 'text',
      label: both('云资源订单号', 'Cloud resource order number'),
      required: false,
      maxLength: 64,
      help: both(
        'License 商品必填，资源须在平台上。',
        'Required for licence products; the resources must be on the platform.',
      ),
    },
    {
      key: 'resourceOrderScreenshot',
      type: 'images',
      label: both('云资源订单截图', 'Cloud resource order screenshot'),
      required: false,
      help: both('License 商品必填。', 'Required for licence products.'),
      file: { ...screenshotLimits, maxFiles: 3 },
    },
    {
      key: 'statementOfWork',
      type: 'files',
      label: both('工作说明书', 'Statement of work'),
      required: false,
      file: { ...documentLimits, maxFiles: 3 },
    },
  ],
};

const acceptanceSection: FormSection = {
  key: 'acceptance',
  title: both('验收签章', 'Acceptance'),
  help: both(
    '商家、华为项目组、客户三方都要签字或盖章。',
    'Seller, project team and customer all three sign or seal.',
  ),
  fields: [
    {
      key: 'acceptanceForm',
      type: 'files',
      label: both('验收单', 'Acceptance form'),
      required: true,
      help: both(
        '三方签章后的扫描件或电子签文件，PDF、PNG 或 JPG，不超过 20 MB。',
        'A scan or a digitally signed file with all three: PDF, PNG or JPG, at most 20 MB.',
      ),
      file: { ...scanLimits, maxFiles: 5 },
    },
    {
      key: 'deliveryStatement',
      type: 'agreement',
      label: both('交付真实性承诺', 'Statement of truth'),
      required: true,
      help: both(
        '材料真实、未经修改；虚假验收会被列入黑名单并下架。',
        'The material is true and unaltered; faked acceptance leads to the blacklist and delisting.',
      ),
    },
  ],
};

/** What a seller hands in after delivering a joint-operation order; the project team decides. */
export const deliveryEvidence: FormDefinition = {
  id: 'delivery-evidence',
  title: both('订单交付证据', 'Delivery evidence'),
  sections: [orderSection, proofSection, acceptanceSection],
};

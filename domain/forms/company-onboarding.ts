import { both } from '../bilingual.ts';
import type { FormDefinition } from '../form.ts';
import { logoLimits, scanLimits } from './limits.ts';
import {
  contactSection,
  copyrightField,
  introductionHelp,
  logoHelp,
  onboardingAgreement,
  shopSection,
} from './onboarding-fields.ts';

/** Table 1 of joining: what a company hands in. */
export const companyOnboarding: FormDefinition = {
  id: 'company-onboarding',
  title: both('公司入驻申请', 'Company application'),
  sections: [
    {
      key: 'company',
      title: both('主体信息', 'Company'),
      fields: [
        {
          key: 'companyName',
          type: 'text',
          label: both('公司名称', 'Company name'),
          required: true,
          minLength: 2,
          maxLength: 100,
          help: both('与营业执照一致的全称。', 'The full name on the business licence.'),
          example: both('佛山市星澜数据科技有限公司', 'Foshan Xinglan Data Technology Co., Ltd.'),
        },
        {
          key: 'creditCode',
          type: 'text',
          label: both('统一社会信用代码', 'Unified social credit code'),
          required: true,
          minLength: 8,
          maxLength: 30,
          help: both(
            '18 位；境外公司填登记号码。',
            '18 characters; companies elsewhere write their registration number.',
          ),
          example: both('91440600MA00000000', '91440600MA00000000'),
        },
        {
          key: 'businessScope',
          type: 'multiline',
          label: both('经营范围', 'Business scope'),
          required: false,
          maxLength: 5000,
          help: both(
            '照营业执照填写，只用于核对公司简介，不对外展示。',
            'As on the business licence; only compared with the introduction, never shown.',
          ),
        },
        {
          key: 'customersServed',
          type: 'number',
          label: both('服务客户数', 'Customers served'),
          required: false,
          min: 0,
          max: 100_000_000,
          unit: both('家', 'customers'),
          help: both(
            '有真实数字时填写，可以用来替换简介里的绝对化用语。',
            'A real figure can replace a superlative in the introduction.',
          ),
          example: both('210', '210'),
        },
      ],
    },
    {
      key: 'brand',
      title: both('品牌与简介', 'Brand and introduction'),
      help: both(
        '展示在店铺页与每个商品页的“服务商”一栏。',
        'Shown on the shop page and on each product page.',
      ),
      fields: [
        {
          key: 'introduction',
          type: 'multiline',
          label: both('公司简介', 'Company introduction'),
          required: true,
          minLength: 20,
          maxLength: 2000,
          help: introductionHelp,
          example: both(
            '星澜数据成立于 2016 年，自研工业数据集成平台，连接 ERP、MES 与设备数据，服务注塑、家电与汽车零部件企业。',
            'Founded in 2016, Xinglan Data connects ERP, MES and machine data for makers of moulded parts, appliances and car components.',
          ),
        },
        {
          key: 'website',
          type: 'url',
          label: both('公司官网', 'Company website'),
          required: true,
          maxLength: 500,
          help: both(
            '填能打开的公司首页，以 http 或 https 开头，不要填产品登录页。',
            'The official home page with http or https, not a login page.',
          ),
          example: both('https://www.example.com', 'https://www.example.com'),
        },
        {
          key: 'companyLogo',
          type: 'company-logo',
          label: both('公司 Logo', 'Company logo'),
          required: true,
          help: logoHelp,
          file: logoLimits,
        },
      ],
    },
    contactSection,
    {
      key: 'documents',
      title: both('资质文件', 'Documents'),
      fields: [
        {
          key: 'businessLicence',
          type: 'files',
          label: both('营业执照', 'Business licence'),
          required: true,
          help: both(
            '最新版本的扫描件或照片，PDF、PNG 或 JPG，不超过 20 MB。',
            'A scan or photo of the newest one: PDF, PNG or JPG, at most 20 MB.',
          ),
          file: { ...scanLimits, maxFiles: 3 },
        },
        copyrightField,
      ],
    },
    shopSection,
    onboardingAgreement,
  ],
};

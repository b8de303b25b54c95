import { both } from '../bilingual.ts';
import type { FormDefinition } from '../form.ts';
import { logoLimits, scanLimits } from './limits.ts';
import {
  contactSection,
  copyrightField,
  introductionHelp,
  logoHelp,
  onboardingAgreement,
} from './onboarding-fields.ts';

/** Table 2 of joining: what an individual developer hands in. */
export const individualOnboarding: FormDefinition = {
  id: 'individual-onboarding',
  title: both('个人开发者入驻申请', 'Individual developer application'),
  sections: [
    {
      key: 'developer',
      title: both('主体信息', 'Developer'),
      fields: [
        {
          key: 'developerName',
          type: 'text',
          label: both('开发者姓名', 'Developer name'),
          required: true,
          minLength: 2,
          maxLength: 50,
          help: both('与实名认证一致。', 'As verified by real-name authentication.'),
          example: both('周砚', 'Zhou Yan'),
        },
        {
          key: 'shopName',
          type: 'text',
          label: both('店铺名称', 'Shop name'),
          required: true,
          minLength: 2,
          maxLength: 50,
          help: both(
            '买家在商品页看到的名称，不要使用平台的名称。',
            'What buyers see on the product page; not the name of the platform.',
          ),
          example: both('砚台小工具', 'Inkstone Tools'),
        },
      ],
    },
    {
      key: 'brand',
      title: both('简介', 'Introduction'),
      help: both(
        '展示在店铺页与每个商品页的“服务商”一栏。',
        'Shown on the shop page and on each product page.',
      ),
      fields: [
        {
          key: 'introduction',
          type: 'multiline',
          label: both('个人简介', 'Introduction'),
          required: true,
          minLength: 20,
          maxLength: 2000,
          help: introductionHelp,
          example: both(
            '独立开发者，八年桌面软件经验，专注图纸批量转换和标注工具，作品在三家设计院日常使用。',
            'Independent developer with eight years of desktop software; makes batch converters and annotation tools for drawings.',
          ),
        },
        {
          key: 'website',
          type: 'url',
          label: both('个人网站', 'Website'),
          required: false,
          maxLength: 500,
          help: both(
            '能打开的主页，以 http 或 https 开头，不要填产品登录页。',
            'A home page with http or https, not a login page.',
          ),
          example: both('https://dev.example.com', 'https://dev.example.com'),
        },
        {
          key: 'shopLogo',
          type: 'company-logo',
          label: both('店铺 Logo', 'Shop logo'),
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
          key: 'identityDocument',
          type: 'files',
          label: both('身份证明', 'Proof of identity'),
          required: true,
          help: both(
            '身份证件的扫描件或照片，PDF、PNG 或 JPG，不超过 20 MB；只有审核专员能看到。',
            'A scan or photo: PDF, PNG or JPG, at most 20 MB; seen by reviewers alone.',
          ),
          file: { ...scanLimits, maxFiles: 2 },
        },
        copyrightField,
      ],
    },
    onboardingAgreement,
  ],
};

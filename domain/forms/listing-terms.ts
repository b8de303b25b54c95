/** Sections that every kind of product shares: guide, documents, support, agreement. */

import { both } from '../bilingual.ts';
import type { FormField, FormSection } from '../form.ts';
import { documentLimits } from './limits.ts';

export const userGuideField: FormField = {
  key: 'userGuide',
  type: 'files',
  label: both('使用指南', 'User guide'),
  required: true,
  help: both(
    '写清如何登录和使用。ZIP、RAR、DOC、DOCX、PDF、PPT 或 PPTX，不超过 20 MB；不放未部署在平台上的地址。',
    'How to log in and use it. ZIP, RAR, DOC, DOCX, PDF, PPT or PPTX, at most 20 MB; no addresses hosted elsewhere.',
  ),
  file: { ...documentLimits, maxFiles: 3 },
};

export const copyrightFields: readonly FormField[] = [
  {
    key: 'copyrightCertificate',
    type: 'files',
    label: both('软件著作权登记证书', 'Software copyright certificate'),
    required: true,
    help: both(
      '证书上的软件名称与商品名称一致，著作权人与发布者一致。不超过 20 MB。',
      'The certificate names this product and its owner is the publisher. At most 20 MB.',
    ),
    file: { ...documentLimits, suffixes: [...documentLimits.suffixes, 'png', 'jpg', 'jpeg'], maxFiles: 3 },
  },
  {
    key: 'copyrightStatement',
    type: 'files',
    label: both('著作权声明函', 'Copyright statement'),
    required: false,
    help: both('证书上的名称或著作权人不一致时上传。', 'Where name or owner on the certificate differ.'),
    file: { ...documentLimits, maxFiles: 3 },
  },
];

export const securityScanField: FormField = {
  key: 'securityScan',
  type: 'files',
  label: both('安全扫描报告', 'Security scan report'),
  required: true,
  help: both('不能有 CVSS 7.0 及以上的漏洞。', 'No vulnerability with CVSS 7.0 or more.'),
  file: { ...documentLimits, maxFiles: 3 },
};

export const deliveryTemplateField: FormField = {
  key: 'deliveryTemplate',
  type: 'files',
  label: both('交付模板', 'Delivery template'),
  required: false,
  help: both(
    '上架时约定的交付模板就是验收标准；联营商品请上传。',
    'What is agreed at listing is the standard of acceptance; upload it for joint-operation products.',
  ),
  file: { ...documentLimits, maxFiles: 3 },
};

/** Guide and papers, in the order given. */
export function documentsSection(fields: readonly FormField[]): FormSection {
  return { key: 'documents', title: both('文档与资质', 'Documents'), fields };
}

export const supportSection: FormSection = {
  key: 'support',
  title: both('售后支持', 'Support'),
  help: both(
    '内容、时间、电话、邮箱四项都要有；两次以上无人应答，商品会被下架。',
    'Content, hours, phone and e-mail, all four; a product whose support does not answer twice is delisted.',
  ),
  fields: [
    {
      key: 'supportContent',
      type: 'multiline',
      label: both('售后支持内容', 'Support content'),
      required: true,
      minLength: 5,
      maxLength: 2000,
      help: both('写服务范围和响应方式。', 'What is covered and how you respond.'),
      example: both(
        '提供安装指导、使用答疑、故障排查和版本升级。',
        'Installation, questions, troubleshooting and upgrades.',
      ),
    },
    {
      key: 'supportHours',
      type: 'text',
      label: both('售后支持时间', 'Support hours'),
      required: true,
      maxLength: 100,
      example: both('工作日 9:00–18:00', 'Working days 9:00–18:00'),
    },
    {
      key: 'supportTimeZone',
      type: 'text',
      label: both('售后支持时区', 'Support time zone'),
      required: false,
      maxLength: 30,
      help: both('国际站必填。', 'Required on the international site.'),
      example: both('UTC+8', 'UTC+8'),
    },
    {
      key: 'supportPhone',
      type: 'phone',
      label: both('售后支持电话', 'Support phone'),
      required: true,
      maxLength: 30,
      example: both('400-000-1234', '+86 400-000-1234'),
    },
    {
      key: 'supportEmail',
      type: 'email',
      label: both('售后支持邮箱', 'Support e-mail'),
      required: true,
      maxLength: 254,
      example: both('support@example.com', 'support@example.com'),
    },
  ],
};

export const listingAgreement: FormSection = {
  key: 'agreement',
  title: both('协议', 'Agreement'),
  fields: [
    {
      key: 'userAgreement',
      type: 'files',
      label: both('用户协议', 'User agreement'),
      required: true,
      help: both(
        '与买家签署的协议：商品名称和条款与本商品一致，写明有效期，删去模板中的说明文字。',
        'What the buyer signs: product name and terms match this product, it says how long it is valid, notes of the template are deleted.',
      ),
      file: { ...documentLimits, maxFiles: 1 },
    },
    {
      key: 'agreementAccepted',
      type: 'agreement',
      label: both('商品发布协议', 'Publishing agreement'),
      required: true,
      help: both(
        '没有勾选时不能提交；提交后会把你同意的版本一起存档。',
        'Cannot be submitted unticked; the version that you agreed to is kept with it.',
      ),
    },
  ],
};

/** Sections that every kind of product shares: what it is called, how it looks, what it does. */

import { type Bilingual, both } from '../bilingual.ts';
import type { FormField, FormSection } from '../form.ts';
import { descriptionPictureLimits, logoLimits, pictureLimits, videoLimits } from './limits.ts';

/** How one software product can be sold; siblings on sale must be told apart by their names. */
const siblingKinds = [
  { value: 'saas', label: both('SaaS 版', 'SaaS') },
  { value: 'license', label: both('独立部署', 'Licence') },
  { value: 'service', label: both('配套服务', 'Service') },
  { value: 'hcs', label: both('HCS 版', 'HCS version') },
];

const categories = [
  { value: 'enterprise-application', label: both('企业应用', 'Business applications') },
  { value: 'industry-software', label: both('行业软件', 'Industry software') },
  { value: 'development-operations', label: both('开发与运维', 'Development and operations') },
  { value: 'security', label: both('安全', 'Security') },
  { value: 'data-intelligence', label: both('大数据与 AI', 'Big data and AI') },
  { value: 'base-software', label: both('基础软件', 'Base software') },
  { value: 'internet-of-things', label: both('物联网', 'Internet of things') },
  { value: 'website-building', label: both('网站建设', 'Web sites') },
  { value: 'service-consulting', label: both('服务与咨询', 'Services and consulting') },
];

const versionField = (required: boolean): FormField => ({
  key: 'version',
  type: 'version',
  label: both('商品版本', 'Version'),
  required,
  maxLength: 20,
  help: both(
    '按 V1.0 的格式填写，不要写 v0.1 或“初始版本”。',
    'In the form V1.0; not v0.1, First Version or Initial Version.',
  ),
  example: both('V1.0', 'V1.0'),
});

/** What the sections need to know of the product's kind. */
export type BasicsOptions = {
  readonly nameExample: Bilingual;
  readonly isVersionRequired: boolean;
  /** Fields that only this kind of product has. */
  readonly extra?: readonly FormField[];
};

export function basicsSection({ nameExample, isVersionRequired, extra = [] }: BasicsOptions): FormSection {
  return {
    key: 'basics',
    title: both('基本信息', 'Basics'),
    fields: [
      {
        key: 'productName',
        type: 'text',
        label: both('商品名称', 'Product name'),
        required: true,
        minLength: 2,
        maxLength: 60,
        help: both(
          '说明商品是什么，软件类与著作权证书一致。不写价格、版本号、电话，不以平台名义命名，不夸大。',
          'Says what it is; for software, the name on the copyright certificate. No price, version, phone or platform name, no exaggeration.',
        ),
        example: nameExample,
      },
      {
        key: 'category',
        type: 'choice',
        label: both('商品分类', 'Category'),
        required: true,
        options: categories,
      },
      {
        key: 'siblingsOnSale',
        type: 'choices',
        label: both('同名在售商品', 'Siblings on sale'),
        required: false,
        options: siblingKinds,
        help: both(
          '同一产品还以哪些方式在售。有的话，商品名称要用后缀区分。',
          'How the same product is also sold. If it is, names must be told apart by their suffix.',
        ),
      },
      versionField(isVersionRequired),
      ...extra,
      {
        key: 'productLogo',
        type: 'product-logo',
        label: both('商品 Logo', 'Product logo'),
        required: false,
        help: both(
          'PNG、JPG 或 JPEG，正方形，建议 120 × 120 像素，不超过 5 MB。没有时使用公司 Logo。',
          'PNG, JPG or JPEG, square, 120 × 120 pixels advised, at most 5 MB. Without one the company logo is used.',
        ),
        file: logoLimits,
      },
    ],
  };
}

export const showcaseSection: FormSection = {
  key: 'showcase',
  title: both('商品展示', 'Presentation'),
  fields: [
    {
      key: 'mainPictures',
      type: 'images',
      label: both('商品主图', 'Main pictures'),
      required: true,
      help: both(
        '800 × 600 像素，JPG、JPEG、PNG 或 GIF，每张不超过 5 MB。要能看到商品的使用界面，不能只有 Logo 或名称；遮挡个人隐私。',
        '800 × 600 pixels, JPG, JPEG, PNG or GIF, at most 5 MB each. Show the product in use, not only its logo or name; hide personal details.',
      ),
      file: { ...pictureLimits, maxFiles: 5, minFiles: 1 },
    },
    {
      key: 'mainVideo',
      type: 'file',
      label: both('商品视频', 'Product video'),
      required: false,
      help: both(
        'MP4 或 MOV，首帧作为封面，不要是纯色画面。',
        'MP4 or MOV; the first frame is the cover and not a single colour.',
      ),
      file: videoLimits,
    },
    {
      key: 'highlights',
      type: 'multiline',
      label: both('商品亮点', 'Highlights'),
      required: true,
      minLength: 10,
      maxLength: 1000,
      help: both('写商品功能上的亮点，每行一条。', 'What stands out in its functions, one a line.'),
      example: both(
        '报表按角色自动推送\n断网时仍可扫码收货',
        'Reports are pushed by role\nGoods can be received offline',
      ),
    },
    {
      key: 'description',
      type: 'rich-text',
      label: both('商品介绍', 'Product description'),
      required: true,
      maxLength: 20_000,
      help: both(
        '写清详情、核心功能和各规格的功能。只有文字时不少于 400 字；排版整齐，不要大段空行，不放站外链接。',
        'Details, core functions and the functions of each specification. At least 400 characters where there is no picture; tidy, no runs of empty lines, no external links.',
      ),
    },
    {
      key: 'descriptionPictures',
      type: 'images',
      label: both('商品介绍图片', 'Description pictures'),
      required: false,
      help: both(
        '宽 900–1200 像素，高不小于 800 像素，最多 5 张。',
        '900 to 1200 pixels wide, at least 800 high, at most 5.',
      ),
      file: descriptionPictureLimits,
    },
    {
      key: 'specifications',
      type: 'multiline',
      label: both('规格说明', 'Specifications'),
      required: false,
      maxLength: 5000,
      help: both(
        '同一商品的版本、模块、场景写成规格，不要拆成多个商品。',
        'Versions, modules and scenes of one product are its specifications, not separate products.',
      ),
      example: both(
        '标准版：50 个账号，基础报表\n专业版：200 个账号，自定义报表',
        'Standard: 50 accounts, basic reports\nProfessional: 200 accounts, custom reports',
      ),
    },
  ],
};

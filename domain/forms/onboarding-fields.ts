/** Fields that companies and individual developers fill in alike. */

import { both } from '../bilingual.ts';
import type { FormField, FormSection } from '../form.ts';
import { documentLimits, logoLimits, pictureLimits, videoLimits } from './limits.ts';

export const logoHelp = both(
  'JPG、JPEG 或 PNG，不超过 5 MB，建议 168 × 70 像素。清晰、完整、不变形；不要只改文件后缀。',
  'JPG, JPEG or PNG, at most 5 MB, 168 × 70 pixels advised. Clear, whole, undistorted; do not just rename the suffix.',
);

/** Business and highlights; neither the licence's scope nor links. */
export const introductionHelp = both(
  '写业务方向和亮点，建议 100–300 字。不要照抄营业执照的经营范围，不放外部链接和联系方式，不用最高级、国家级、最佳等用语。',
  'What you do and what stands out; 100 to 300 characters are usual. Not a copy of the licensed business scope; no external links, contact details or superlatives.',
);

/** Who answers for the seller. */
export const contactSection: FormSection = {
  key: 'contact',
  title: both('联系人', 'Contact'),
  help: both(
    '电话和邮箱展示在商品详情页，须在 24 小时内应答。',
    'Phone and e-mail are shown to buyers and must be answered within 24 hours.',
  ),
  fields: [
    {
      key: 'contactName',
      type: 'text',
      label: both('联系人姓名', 'Contact name'),
      required: true,
      maxLength: 50,
      example: both('林知夏', 'Lin Zhixia'),
    },
    {
      key: 'contactPosition',
      type: 'text',
      label: both('职务', 'Position'),
      required: false,
      maxLength: 50,
      example: both('市场经理', 'Marketing manager'),
    },
    {
      key: 'contactEmail',
      type: 'email',
      label: both('邮箱', 'E-mail'),
      required: true,
      maxLength: 254,
      example: both('contact@example.com', 'contact@example.com'),
    },
    {
      key: 'contactMobile',
      type: 'phone',
      label: both('手机', 'Mobile'),
      required: true,
      maxLength: 30,
      help: both('审核结果通过短信和邮件通知。', 'The result of the review is sent by SMS and e-mail.'),
      example: both('138 0000 4321', '+86 138 0000 4321'),
    },
  ],
};

export const copyrightField: FormField = {
  key: 'copyrightCertificate',
  type: 'files',
  label: both('软件著作权登记证书', 'Software copyright certificate'),
  required: true,
  help: both(
    '没有软件著作权的，上传软件销售许可证明。不超过 20 MB。',
    'Without a copyright, upload the permit to sell the software. At most 20 MB.',
  ),
  file: {
    ...documentLimits,
    suffixes: [...documentLimits.suffixes, 'png', 'jpg', 'jpeg'],
    maxFiles: 5,
  },
};

/** What buyers see on the shop's page; all of it can be left for later. */
export const shopSection: FormSection = {
  key: 'shop',
  title: both('店铺展示', 'Shop page'),
  help: both('选填，入驻后也可以补充。', 'Optional; can be added after joining.'),
  fields: [
    {
      key: 'brandPicture',
      type: 'image',
      label: both('品牌图片', 'Brand picture'),
      required: false,
      help: both('780 × 440 像素，不超过 5 MB。', '780 × 440 pixels, at most 5 MB.'),
      file: pictureLimits,
    },
    {
      key: 'brandVideo',
      type: 'file',
      label: both('品牌视频', 'Brand video'),
      required: false,
      help: both(
        'MP4 或 MOV，首帧作为封面，不要是纯色画面。',
        'MP4 or MOV; the first frame is the cover and not a single colour.',
      ),
      file: videoLimits,
    },
    {
      key: 'certificatePictures',
      type: 'images',
      label: both('资质证书图片', 'Certificate pictures'),
      required: false,
      help: both(
        '宽 900–1200 像素，每张不超过 5 MB，最多 5 张。',
        '900 to 1200 pixels wide, at most 5 MB each, at most 5.',
      ),
      file: { ...logoLimits, maxFiles: 5 },
    },
    {
      key: 'carouselPicture',
      type: 'image',
      label: both('轮播图', 'Carousel picture'),
      required: false,
      help: both('1200 × 320 像素，不超过 5 MB。', '1200 × 320 pixels, at most 5 MB.'),
      file: pictureLimits,
    },
    {
      key: 'carouselLink',
      type: 'url',
      label: both('轮播图链接', 'Carousel link'),
      required: false,
      maxLength: 500,
      help: both('只能指向 huaweicloud.com 或 huawei.com。', 'Only to huaweicloud.com or huawei.com.'),
      example: both('https://marketplace.huaweicloud.com/', 'https://marketplace.huaweicloud.com/'),
    },
  ],
};

export const onboardingAgreement: FormSection = {
  key: 'agreement',
  title: both('协议', 'Agreement'),
  fields: [
    {
      key: 'agreementAccepted',
      type: 'agreement',
      label: both('入驻协议', 'Seller agreement'),
      required: true,
      help: both(
        '没有勾选时不能提交；提交后会把你同意的版本一起存档。',
        'Cannot be submitted unticked; the version that you agreed to is kept with it.',
      ),
    },
  ],
};

/** Where the rules of the packs come from. Addresses as they were read on the day given. */
import type { RuleSource } from '../../domain/finding.ts';

const checkedOn = '2026-11-22';
const help = 'https://huaweicloud.com/s/';
const support = 'https://support.huaweicloud.com/';

const printed = (title: string, reference: string): RuleSource => ({
  title,
  reference,
  checkedOn,
  confidence: 'printed',
});

/** Our own judgement: no page prints it. */
export const own = (title: string): RuleSource => ({ title, checkedOn, confidence: 'own' });

/** Said by the seller documents; no public page was found. */
const brief = (title: string): RuleSource => ({ title, checkedOn, confidence: 'brief' });

export const onboardingGuide = printed(
  '商家入驻指南：公司信息',
  `${support}intl/zh-cn/sp-marketplace/en-us_sp_topic_0000111.html`,
);
export const chinaLogoGuide = printed(
  '商家入驻指南：公司 Logo（168 × 70）',
  `${help}JW15c3Fs57Si5byV5pWw6YeP5bu66K6u5aSa5bCR5LiqJQ/t_30_p_5/JeS6keWVhuW6lyU`,
);
export const joiningAgreement = brief('商家中心文档：商家入驻（勾选协议）');
export const listingGuide = printed(
  '通用商品发布说明：商品名称、版本、Logo',
  `${support}intl/ar-mena/sp-marketplace/en-us_sp_topic_0000012.html`,
);
export const nameSuffixGuide = printed(
  '商品发布说明：商品名称后缀',
  `${help}JXdpbjEwIOWuieijhWRoY3DmnI3liqHlmajphY3nva4l/t_30_p_13`,
);
export const productLogoGuide = printed(
  '商品发布说明：商品 Logo',
  `${help}JeWcqOe6v-inhumikeagvOW8j-i9rOaNouW3peWFtyU/t_30_p_3`,
);
export const mainPictureGuide = printed(
  '商品发布说明：商品主图',
  `${help}JWhhbmHmlbDmja7lupPkuI5teXNxbCU/t_30_p_3`,
);
export const descriptionGuide = printed(
  '商品发布说明：商品介绍',
  `${help}JeWbvueJh-ivhuS6uuWKn-iDvSU/t_30_p_1`,
);
export const userGuideGuide = printed(
  '商品发布说明：使用指南',
  `${help}JeWmguS9lemAmui_h2lw5Zyw5Z2A6L…/t_30_p_5`,
);
export const supportGuide = printed('商品发布说明：服务与支持', `${help}JeaXtumXtOW8ueaAp…/t_30_p_10`);
export const shopGuide = printed('店铺装修：轮播图', `${help}JeaWsOWfn-WQjee0p…/t_30_p_4`);
export const interfaceGuide = printed('生产接口调测', `${help}JeacjeWKoeWZqOWvhuegge…/t_30_p_3`);
export const apiDebugGuide = brief('商家中心文档：API 商品调试与发布');
export const deliveryGuide = printed(
  '联营商品验收：部署材料',
  `${help}JeaJi-acuuWPt-eggemqjOivgeW5s-WPsCU/t_30_p_7`,
);
export const screenshotGuide = printed(
  '联营商品验收：截图不少于 3 张',
  `${help}JXdlbGlua-i_nOeoi-inhumikeS8muiuriU/t_30_p_1`,
);
export const screenshotKinds = brief('商家中心文档：部署截图的三种页面与客户名称');
export const signatureGuide = printed(
  '联营商品验收：三方签字',
  `${help}JeS6keacjeWKoeWZqOmDqOe9snBp6IqC54K55pWZ56iLJQ/t_30_p_5`,
);
export const siblingMarket = printed(
  '腾讯云市场商品审核标准',
  'https://github.com/tencentyun/qcloud-documents (商品审核标准.md, 0738770f)',
);
export const advertisingLaw = printed('广告法第九条（三）', '中华人民共和国广告法 §9(3)');
export const advertisingLawOther = printed('广告法第九条', '中华人民共和国广告法 §9');
export const creditCodeStandard = printed(
  'GB 32100-2015 法人和其他组织统一社会信用代码编码规则',
  'GB 32100-2015',
);

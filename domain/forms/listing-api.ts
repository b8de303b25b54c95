import { both } from '../bilingual.ts';
import type { FormDefinition, FormSection } from '../form.ts';
import { documentLimits } from './limits.ts';
import { basicsSection, showcaseSection } from './listing-basics.ts';
import {
  copyrightFields,
  documentsSection,
  listingAgreement,
  supportSection,
  userGuideField,
} from './listing-terms.ts';

const debugSection: FormSection = {
  key: 'interface',
  title: both('API 调试与发布', 'API debugging'),
  help: both(
    '用真实参数调试，返回结果符合预期后才能发布到所选环境。',
    'Debug with real parameters; only with the expected result can it be published to the chosen environment.',
  ),
  fields: [
    {
      key: 'apiAddress',
      type: 'url',
      label: both('API 地址', 'API address'),
      required: true,
      maxLength: 500,
      help: both('使用域名，http 或 https。', 'A domain name with http or https.'),
      example: both('https://api.example.com/v1/convert', 'https://api.example.com/v1/convert'),
    },
    {
      key: 'apiDocument',
      type: 'files',
      label: both('API 文档', 'API document'),
      required: true,
      help: both('请求参数、返回参数和错误码。', 'Request, response and error codes.'),
      file: { ...documentLimits, maxFiles: 3 },
    },
    {
      key: 'debugRequest',
      type: 'multiline',
      label: both('调试请求参数', 'Debug request'),
      required: true,
      maxLength: 20_000,
      example: both('{"id": "8f2c", "format": "pdf"}', '{"id": "8f2c", "format": "pdf"}'),
    },
    {
      key: 'debugResponse',
      type: 'multiline',
      label: both('调试返回结果', 'Debug response'),
      required: true,
      maxLength: 20_000,
      help: both(
        '真实调试得到的返回内容，手机号等个人信息请遮挡。',
        'What the call really answered; hide personal details.',
      ),
    },
    {
      key: 'debugPassed',
      type: 'boolean',
      label: both('调试结果符合预期', 'Result as expected'),
      required: true,
    },
    {
      key: 'publishEnvironment',
      type: 'choice',
      label: both('发布环境', 'Publishing environment'),
      required: true,
      options: [
        { value: 'release', label: both('线上环境', 'Release') },
        { value: 'test', label: both('测试环境', 'Test') },
      ],
    },
  ],
};

/** An interface that buyers call. */
export const listingApi: FormDefinition = {
  id: 'listing-api',
  title: both('API 商品发布', 'API product'),
  sections: [
    basicsSection({
      nameExample: both('图纸格式转换 API', 'Drawing Conversion API'),
      isVersionRequired: false,
    }),
    showcaseSection,
    debugSection,
    documentsSection([userGuideField, ...copyrightFields.map((field) => ({ ...field, required: false }))]),
    supportSection,
    listingAgreement,
  ],
};

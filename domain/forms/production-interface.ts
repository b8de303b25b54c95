import { both } from '../bilingual.ts';
import type { FormSection } from '../form.ts';

/** Calls that a package product must answer before it can be published. */
const productionCases = [
  { value: 'purchase', label: both('新购', 'Purchase') },
  { value: 'renewal', label: both('续费', 'Renewal') },
  { value: 'expiry', label: both('过期', 'Expiry') },
  { value: 'release', label: both('释放', 'Release') },
];

/** The seller's interface that the marketplace calls for each order. */
export const productionInterfaceSection: FormSection = {
  key: 'interface',
  title: both('接口调测', 'Interface'),
  help: both(
    '调测通过并保存的用例会在发布、编辑和审核时重放。',
    'Cases that passed and were saved are replayed at publishing, editing and review.',
  ),
  fields: [
    {
      key: 'productionAddress',
      type: 'url',
      label: both('生产接口地址', 'Production interface address'),
      required: true,
      maxLength: 500,
      help: both(
        '使用域名，http 或 https，部署在平台上。',
        'A domain name with http or https, hosted on the platform.',
      ),
      example: both('https://api.example.com/orders', 'https://api.example.com/orders'),
    },
    {
      key: 'debuggedCases',
      type: 'choices',
      label: both('已通过的调测用例', 'Cases passed'),
      required: true,
      options: productionCases,
      help: both(
        '新购、续费、过期、释放都要调测通过。',
        'Purchase, renewal, expiry and release must all pass.',
      ),
    },
  ],
};

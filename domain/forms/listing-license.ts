import { both } from '../bilingual.ts';
import type { FormDefinition } from '../form.ts';
import { basicsSection, showcaseSection } from './listing-basics.ts';
import {
  copyrightFields,
  deliveryTemplateField,
  documentsSection,
  listingAgreement,
  supportSection,
  userGuideField,
} from './listing-terms.ts';
import { productionInterfaceSection } from './production-interface.ts';

/** Software that buyers install, against a licence. */
export const listingLicense: FormDefinition = {
  id: 'listing-license',
  title: both('License 商品发布', 'Licence product'),
  sections: [
    basicsSection({
      nameExample: both('星桥数据集成平台 独立部署', 'Xingqiao Data Integration Licence'),
      isVersionRequired: true,
      extra: [
        {
          key: 'supportsHcs',
          type: 'boolean',
          label: both('部署在 HCS 上', 'Runs on HCS'),
          required: false,
          help: both(
            '部署在 HCS 上的商品，名称以 (HCS版) 结尾。',
            'The name of a product for HCS ends in (HCS Version).',
          ),
        },
      ],
    }),
    showcaseSection,
    productionInterfaceSection,
    documentsSection([userGuideField, ...copyrightFields, deliveryTemplateField]),
    supportSection,
    listingAgreement,
  ],
};

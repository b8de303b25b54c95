import { both } from '../bilingual.ts';
import type { FormDefinition } from '../form.ts';
import { basicsSection, showcaseSection } from './listing-basics.ts';
import {
  copyrightFields,
  deliveryTemplateField,
  documentsSection,
  listingAgreement,
  securityScanField,
  supportSection,
  userGuideField,
} from './listing-terms.ts';
import { productionInterfaceSection } from './production-interface.ts';

/** Software that buyers use as a service. */
export const listingSaas: FormDefinition = {
  id: 'listing-saas',
  title: both('SaaS 商品发布', 'SaaS product'),
  sections: [
    basicsSection({
      nameExample: both('星桥数据集成平台 SaaS版', 'Xingqiao Data Integration SaaS'),
      isVersionRequired: false,
    }),
    showcaseSection,
    productionInterfaceSection,
    documentsSection([userGuideField, ...copyrightFields, securityScanField, deliveryTemplateField]),
    supportSection,
    listingAgreement,
  ],
};

import { both } from '../bilingual.ts';
import type { FormDefinition, FormSection } from '../form.ts';
import { basicsSection, showcaseSection } from './listing-basics.ts';
import {
  deliveryTemplateField,
  documentsSection,
  listingAgreement,
  supportSection,
  userGuideField,
} from './listing-terms.ts';

const serviceSection: FormSection = {
  key: 'service',
  title: both('服务内容', 'Service'),
  fields: [
    {
      key: 'servedSoftware',
      type: 'text',
      label: both('服务对应的软件', 'Software served'),
      required: false,
      maxLength: 60,
      help: both(
        '为某款软件提供的服务，商品名称里要有这款软件的名称。',
        'Where the service is for a software product, the product name must name it.',
      ),
      example: both('星桥数据集成平台', 'Xingqiao Data Integration'),
    },
    {
      key: 'deliverables',
      type: 'multiline',
      label: both('交付内容', 'Deliverables'),
      required: true,
      minLength: 10,
      maxLength: 5000,
      example: both(
        '环境检查报告、部署记录、培训录像。',
        'Report of the environment check, deployment record, recording of the training.',
      ),
    },
    {
      key: 'serviceFlow',
      type: 'multiline',
      label: both('服务流程', 'Service flow'),
      required: true,
      minLength: 10,
      maxLength: 5000,
      example: both(
        '需求确认 → 方案 → 实施 → 验收，共 10 个工作日。',
        'Needs → plan → implementation → acceptance, 10 working days in all.',
      ),
    },
  ],
};

/** Work that people do for the buyer. */
export const listingService: FormDefinition = {
  id: 'listing-service',
  title: both('服务商品发布', 'Service product'),
  sections: [
    basicsSection({
      nameExample: both('星桥数据集成平台 配套服务', 'Xingqiao Data Integration Service'),
      isVersionRequired: false,
    }),
    showcaseSection,
    serviceSection,
    documentsSection([{ ...userGuideField, required: false }, deliveryTemplateField]),
    supportSection,
    listingAgreement,
  ],
};

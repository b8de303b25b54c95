import { both } from '../bilingual.ts';
import type { FormDefinition, FormSection } from '../form.ts';
import { basicsSection, showcaseSection } from './listing-basics.ts';
import {
  copyrightFields,
  documentsSection,
  listingAgreement,
  securityScanField,
  supportSection,
  userGuideField,
} from './listing-terms.ts';

const machineSection: FormSection = {
  key: 'machine',
  title: both('镜像信息', 'Image'),
  fields: [
    {
      key: 'imageId',
      type: 'text',
      label: both('镜像 ID', 'Image ID'),
      required: true,
      minLength: 4,
      maxLength: 64,
      example: both('2f1c9a30-5b7e-4f6d-9a41-0c2d7e8b6f13', '2f1c9a30-5b7e-4f6d-9a41-0c2d7e8b6f13'),
    },
    {
      key: 'operatingSystem',
      type: 'text',
      label: both('操作系统', 'Operating system'),
      required: true,
      maxLength: 60,
      example: both('Ubuntu 22.04 64 位', 'Ubuntu 22.04 64-bit'),
    },
    {
      key: 'openPorts',
      type: 'text',
      label: both('开放端口', 'Open ports'),
      required: true,
      maxLength: 200,
      help: both('使用时需要放通的端口和用途。', 'Ports that must be open, and what for.'),
      example: both('80（网页）、22（SSH）', '80 (web), 22 (SSH)'),
    },
    {
      key: 'loginMethod',
      type: 'multiline',
      label: both('登录方式', 'How to log in'),
      required: true,
      maxLength: 1000,
      example: both(
        '用控制台设置的密码以 root 登录，网页后台首次登录需修改密码。',
        'Log in as root with the password set in the console; change the password of the web console at first login.',
      ),
    },
  ],
};

/** A machine image that buyers start. */
export const listingImage: FormDefinition = {
  id: 'listing-image',
  title: both('镜像商品发布', 'Image product'),
  sections: [
    basicsSection({
      nameExample: both('LAMP 运行环境镜像', 'LAMP Runtime Image'),
      isVersionRequired: true,
    }),
    showcaseSection,
    machineSection,
    documentsSection([
      userGuideField,
      ...copyrightFields.map((field) => ({ ...field, required: false })),
      securityScanField,
    ]),
    supportSection,
    listingAgreement,
  ],
};

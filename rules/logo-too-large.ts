import { logoLimits, sizeText } from './pictures/logo-limits.ts';
import { defineRule, found } from './rule.ts';

/** Seller guides of both sites: at most 5 MB. Read 2026-11. */
export const logoTooLarge = defineRule({
  id: 'logo-too-large',
  title: { zh: '标志文件过大', en: 'Logo file too large' },
  severity: 'block',
  needs: ['files'],
  check: ({ files, field, params }) => {
    const { maxSizeBytes } = logoLimits(field, params);
    return found(
      files
        .filter((file) => file.sizeBytes > maxSizeBytes)
        .map((file) => ({
          code: 'logo-too-large',
          file: file.name,
          message: {
            zh: `文件大小 ${sizeText(file.sizeBytes)}，超过 ${sizeText(maxSizeBytes)}。请缩小尺寸或提高压缩率后重新上传。`,
            en: `The file has ${sizeText(file.sizeBytes)}, more than ${sizeText(maxSizeBytes)}. Make it smaller or compress it more.`,
          },
        })),
    );
  },
});

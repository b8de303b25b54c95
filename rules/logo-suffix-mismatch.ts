import { isAllowed, isNamedRight, logoLimits } from './pictures/logo-limits.ts';
import { defineRule, found } from './rule.ts';

/** Seller guide: a renamed suffix (.png to .jpg) makes the upload fail. Read 2026-11 (page dated 2024-10-11). */
export const logoSuffixMismatch = defineRule({
  id: 'logo-suffix-mismatch',
  title: { zh: '标志的后缀名与内容不符', en: 'Logo named as another type' },
  severity: 'block',
  needs: ['files'],
  check: ({ files, field, params }) => {
    const { suffixes } = logoLimits(field, params);
    const wrong = files.filter((file) => isAllowed(file.contentSuffix, suffixes) && !isNamedRight(file));
    return found(
      wrong.map((file) => ({
        code: 'logo-suffix-mismatch',
        file: file.name,
        message: {
          zh: `文件名后缀是「.${file.suffix}」，内容却是 ${file.contentSuffix?.toUpperCase()}。请把后缀改为「.${file.contentSuffix}」后重新上传。`,
          en: `The name ends in ".${file.suffix}" but the file holds ${file.contentSuffix?.toUpperCase()}. Rename it to ".${file.contentSuffix}" and upload it again.`,
        },
      })),
    );
  },
});

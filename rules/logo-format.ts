import { isAllowed, logoLimits, suffixList } from './pictures/logo-limits.ts';
import { defineRule, found } from './rule.ts';

/**
 * Seller guides of both sites (company logo JPG, JPEG or PNG), read 2026-11. The content decides: a PDF named .png is
 * a PDF. An empty file has no kind; that is `logo-corrupt`.
 */
export const logoFormat = defineRule({
  id: 'logo-format',
  title: { zh: '标志的文件类型', en: 'Type of a logo file' },
  severity: 'block',
  needs: ['files'],
  check: ({ files, field, params }) => {
    const { suffixes, maxSizeBytes } = logoLimits(field, params);
    const wrong = files.filter((file) => {
      // Unknown and far too large: its size is what has to be said.
      const isUnknown = file.contentSuffix === undefined && file.sizeBytes > maxSizeBytes;
      return file.sizeBytes > 0 && !isUnknown && !isAllowed(file.contentSuffix, suffixes);
    });
    return found(
      wrong.map((file) => ({
        code: 'logo-format',
        file: file.name,
        message: {
          zh: `这个文件的内容是 ${file.contentSuffix?.toUpperCase() ?? '未知类型'}，标志只接受 ${suffixList(suffixes, '、')}。请从原图另存为这些格式之一，只改后缀名没有用。`,
          en: `The file holds ${file.contentSuffix?.toUpperCase() ?? 'an unknown type'}; a logo has to be ${suffixList(suffixes, ', ')}. Export it again in one of these formats; renaming it does not help.`,
        },
      })),
    );
  },
});

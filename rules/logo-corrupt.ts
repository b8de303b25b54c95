import { damageReasons, failureReasons, isAllowed, logoLimits } from './pictures/logo-limits.ts';
import { defineRule, found, needsReview } from './rule.ts';

/** Seller guides: the logo has to be whole. A file whose check sums fail or that ends early is damaged. Read 2026-11. */
export const logoCorrupt = defineRule({
  id: 'logo-corrupt',
  title: { zh: '标志文件已损坏', en: 'Damaged logo file' },
  severity: 'block',
  needs: ['images'],
  check: ({ images, field, params }) => {
    const { suffixes, maxSizeBytes } = logoLimits(field, params);
    const failed = images.find(({ image }) => !image.readable && failureReasons.includes(image.reason));
    if (failed) return needsReview(`${failed.file.name}: the reader gave up`);
    const damaged = images.filter(({ file, image }) => {
      if (image.readable || !damageReasons.includes(image.reason)) return false;
      if (file.sizeBytes > maxSizeBytes) return false;
      return file.sizeBytes === 0 || isAllowed(file.contentSuffix, suffixes);
    });
    return found(
      damaged.map(({ file }) => ({
        code: 'logo-corrupt',
        file: file.name,
        message: {
          zh: '文件不完整或已损坏，无法打开。请检查原文件，重新导出后再上传。',
          en: 'The file is cut or damaged and does not open. Check the original, export it again and upload it anew.',
        },
      })),
    );
  },
});

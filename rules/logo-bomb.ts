import { isAllowed, logoLimits } from './pictures/logo-limits.ts';
import { defineRule, found } from './rule.ts';

/** Own: a header that claims more pixels than any logo has is refused before it is decoded. */
export const logoBomb = defineRule({
  id: 'logo-bomb',
  title: { zh: '标志的像素数异常', en: 'Logo with an absurd number of pixels' },
  severity: 'block',
  needs: ['images'],
  check: ({ images, field, params }) => {
    const { suffixes } = logoLimits(field, params);
    return found(
      images.flatMap(({ file, image }) => {
        if (image.readable || image.reason !== 'too-many-pixels') return [];
        if (!isAllowed(file.contentSuffix, suffixes)) return [];
        return {
          code: 'logo-bomb',
          file: file.name,
          message: {
            zh: `图片的像素数（${image.detail}）远超标志所需，没有打开。请按建议尺寸重新导出。`,
            en: `The picture claims far more pixels (${image.detail}) than a logo needs and was not opened. Export it in the advised size.`,
          },
        };
      }),
    );
  },
});

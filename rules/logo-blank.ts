import { isAllowed, logoLimits } from './pictures/logo-limits.ts';
import { defineRule, found } from './rule.ts';

/** Own, after the guides' "clear and whole": one colour, or nothing visible, is no logo. */
export const logoBlank = defineRule({
  id: 'logo-blank',
  title: { zh: '空白的标志', en: 'Blank logo' },
  severity: 'block',
  needs: ['images'],
  check: ({ images, field, params }) => {
    const { suffixes } = logoLimits(field, params);
    return found(
      images.flatMap(({ file, image }) => {
        if (!image.readable || !image.isBlank || !isAllowed(file.contentSuffix, suffixes)) return [];
        return {
          code: 'logo-blank',
          file: file.name,
          message: {
            zh: '图片只有一种颜色或完全透明，看不到标志。请检查导出时图层是否可见，再重新上传。',
            en: 'The picture has one colour only, or is transparent: there is no logo to see. Check that its layers are visible and export it again.',
          },
        };
      }),
    );
  },
});

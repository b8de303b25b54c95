import { isAllowed, logoLimits } from './pictures/logo-limits.ts';
import { defineRule, found } from './rule.ts';

/** Own: the guides allow still formats only; an APNG is an animation inside a PNG. */
export const logoAnimated = defineRule({
  id: 'logo-animated',
  title: { zh: '会动的标志', en: 'Animated logo' },
  severity: 'block',
  needs: ['images'],
  check: ({ images, field, params }) => {
    const { suffixes } = logoLimits(field, params);
    return found(
      images.flatMap(({ file, image }) => {
        if (!image.readable || image.frames <= 1 || !isAllowed(file.contentSuffix, suffixes)) return [];
        return {
          code: 'logo-animated',
          file: file.name,
          message: {
            zh: `这是 ${image.frames} 帧的动图，标志须为静态图片。请导出其中一帧后上传。`,
            en: `The file is an animation of ${image.frames} frames; a logo has to be still. Export one frame of it.`,
          },
        };
      }),
    );
  },
});

import type { ImageFacts } from '../domain/facts.ts';
import { isAllowed, type LogoLimits, logoLimits } from './pictures/logo-limits.ts';
import { defineRule, found } from './rule.ts';

function fits({ widthPx, heightPx }: ImageFacts, limits: LogoLimits): boolean {
  const isInRatio = widthPx >= limits.minRatio * heightPx && widthPx <= limits.maxRatio * heightPx;
  return isInRatio && heightPx >= limits.minHeightPx;
}

function demand({ minRatio, maxRatio, minHeightPx }: LogoLimits): { zh: string; en: string } {
  if (minRatio === 1 && maxRatio === 1) return { zh: '宽高须相等', en: 'it has to be square' };
  return {
    zh: `宽须为高的 ${minRatio}～${maxRatio} 倍，高不少于 ${minHeightPx} 像素`,
    en: `its width has to be ${minRatio} to ${maxRatio} times its height, its height at least ${minHeightPx} pixels`,
  };
}

/**
 * Seller guides: company 168×70 (China) or 168×80 (international), product 120×120, all advised; the tolerance around
 * them is our own. Sizes count after EXIF rotation. Read 2026-11.
 */
export const logoDimensions = defineRule({
  id: 'logo-dimensions',
  title: { zh: '标志的尺寸', en: 'Size of a logo' },
  severity: 'block',
  needs: ['images'],
  check: ({ images, field, params }) => {
    const limits = logoLimits(field, params);
    const { zh, en } = demand(limits);
    const [width, height] = limits.advised;
    return found(
      images.flatMap(({ file, image }) => {
        if (!image.readable || !isAllowed(file.contentSuffix, limits.suffixes)) return [];
        if (fits(image, limits)) return [];
        const size = `${image.widthPx}×${image.heightPx}`;
        return {
          code: 'logo-dimensions',
          file: file.name,
          message: {
            zh: `图片为 ${size} 像素，${zh}。建议 ${width}×${height}，请重新裁剪后上传，不要拉伸变形。`,
            en: `The picture has ${size} pixels; ${en}. ${width}×${height} is advised. Crop it anew and do not stretch it.`,
          },
        };
      }),
    );
  },
});

import type { ImageFacts } from '../domain/facts.ts';
import { isFileField } from '../domain/form.ts';
import { sizeText } from './pictures/logo-limits.ts';
import { defineRule, found, notApplicable, type Problem } from './rule.ts';

/** What a pack says of the pixels at one place; what is absent limits nothing. */
type PixelLimits = {
  readonly minWidthPx?: number;
  readonly maxWidthPx?: number;
  readonly minHeightPx?: number;
  /** Width to height, lowest and highest. */
  readonly ratio?: readonly [number, number];
};

function fits({ widthPx, heightPx }: ImageFacts, limits: PixelLimits): boolean {
  const { minWidthPx = 1, maxWidthPx = Infinity, minHeightPx = 1, ratio = [0, Infinity] } = limits;
  const isInRatio = widthPx >= ratio[0] * heightPx && widthPx <= ratio[1] * heightPx;
  return isInRatio && widthPx >= minWidthPx && widthPx <= maxWidthPx && heightPx >= minHeightPx;
}

function demand({ minWidthPx, maxWidthPx, minHeightPx, ratio }: PixelLimits): { zh: string; en: string } {
  const width = maxWidthPx === undefined ? `≥ ${minWidthPx}` : `${minWidthPx}–${maxWidthPx}`;
  const shape = ratio === undefined ? { zh: '', en: '' } : { zh: '，宽高比约 4:3', en: ', about 4:3' };
  return {
    zh: `宽 ${width} 像素、高 ≥ ${minHeightPx} 像素${shape.zh}`,
    en: `${width} pixels wide and ≥ ${minHeightPx} high${shape.en}`,
  };
}

const tooLarge = (name: string, bytes: number, limit: number): Problem => ({
  code: 'picture-too-large',
  severity: 'block',
  file: name,
  message: {
    zh: `文件大小 ${sizeText(bytes)}，超过 ${sizeText(limit)}。请压缩后重新上传。`,
    en: `The file has ${sizeText(bytes)}, more than ${sizeText(limit)}. Compress it and upload it again.`,
  },
});

/** Listing guides: at most 5 MB; main picture 800×600; description pictures 900–1200 wide, 800 high or more. Read 2026-11. */
export const pictureSize = defineRule({
  id: 'picture-size',
  title: { zh: '图片的大小和尺寸', en: 'Size of a picture' },
  severity: 'block',
  needs: ['images'],
  check: ({ images, field, params }) => {
    if (!isFileField(field)) return notApplicable('no files');
    const limits = params as PixelLimits;
    const { maxSizeBytes } = field.file;
    return found(
      images.flatMap(({ file, image }): Problem[] => {
        const heavy =
          file.sizeBytes > maxSizeBytes ? [tooLarge(file.name, file.sizeBytes, maxSizeBytes)] : [];
        if (!image.readable || fits(image, limits)) return heavy;
        const { zh, en } = demand(limits);
        const size = `${image.widthPx}×${image.heightPx}`;
        const message = {
          zh: `图片为 ${size} 像素，这里需要${zh}。请重新导出。`,
          en: `The picture has ${size} pixels; here it has to be ${en}. Export it again.`,
        };
        return [...heavy, { code: 'picture-dimensions', file: file.name, message }];
      }),
    );
  },
});

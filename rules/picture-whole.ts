import type { UnreadableReason } from '../domain/facts.ts';
import { failureReasons } from './pictures/logo-limits.ts';
import { defineRule, found, needsReview, type Problem } from './rule.ts';

const codes: Partial<Readonly<Record<UnreadableReason, string>>> = {
  empty: 'picture-corrupt',
  truncated: 'picture-corrupt',
  corrupt: 'picture-corrupt',
  'too-many-pixels': 'picture-bomb',
};

const messages: Readonly<Record<string, { zh: string; en: string }>> = {
  'picture-corrupt': {
    zh: '文件不完整或已损坏，无法打开。请重新导出后上传。',
    en: 'The file is cut or damaged and does not open. Export it again.',
  },
  'picture-bomb': {
    zh: '图片的像素数异常，没有打开。请缩小尺寸后重新导出。',
    en: 'The picture claims an absurd number of pixels and was not opened. Export it smaller.',
  },
  'picture-blank': {
    zh: '图片只有一种颜色或完全透明，没有内容。请换一张图片。',
    en: 'The picture has one colour only or is transparent. Replace it.',
  },
};

/** Own, after "clear, whole, not deformed": what does not open or shows nothing is no picture. Read 2026-11. */
export const pictureWhole = defineRule({
  id: 'picture-whole',
  title: { zh: '图片的完整性', en: 'Wholeness of a picture' },
  severity: 'block',
  needs: ['images'],
  check: ({ images }) => {
    const failed = images.find(({ image }) => !image.readable && failureReasons.includes(image.reason));
    if (failed) return needsReview(`${failed.file.name}: the reader gave up`);
    return found(
      images.flatMap(({ file, image }): Problem[] => {
        const code = image.readable ? (image.isBlank ? 'picture-blank' : undefined) : codes[image.reason];
        const message = messages[code ?? ''];
        return code && message ? [{ code, file: file.name, message }] : [];
      }),
    );
  },
});

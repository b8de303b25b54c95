import { type AssessedPage, assessPages, isReaderFailure } from './evidence/assess-pages.ts';
import { defineRule, found, needsReview, notApplicable } from './rule.ts';

const reasons: Readonly<Record<string, { zh: string; en: string }>> = {
  blank: { zh: '页面是空白的', en: 'the page is blank' },
  loading: { zh: '页面还在加载', en: 'the page is still loading' },
  'error-page': { zh: '这是报错页面', en: 'it is an error page' },
  'failed-login': {
    zh: '这是登录失败的页面，不能证明已登录',
    en: 'the sign-in failed, which proves nothing',
  },
  thumbnail: { zh: '图片太小，看不清', en: 'it is too small to read' },
  photo: { zh: '这是对着屏幕拍的照片，不是截图', en: 'it is a photo of a screen, not a screenshot' },
  'not-a-screenshot': { zh: '这不是系统截图', en: 'it is no screenshot' },
};
const unreadable = {
  zh: '图片无法打开（空文件、损坏、格式不支持或像素过多）',
  en: 'it does not open (empty, damaged, of another format, or absurdly large)',
};

const isObjective = ({ page }: AssessedPage) => page === undefined;

/** Own, after the seller documents: evidence has to show a page in working order. Read 2026-11. */
export const unusableScreenshot = defineRule({
  id: 'unusable-screenshot',
  title: { zh: '不可用的截图', en: 'Unusable screenshot' },
  severity: 'warn',
  needs: ['order', 'screenshots'],
  check: ({ order, screenshots }) => {
    if (order.deliveryMode === 'remote') return notApplicable('delivered remotely');
    const pages = assessPages(screenshots);
    const unusable = pages.filter((page) => page.unusable && !isReaderFailure(page));
    const failed = pages.find(isReaderFailure);
    if (failed && unusable.length === 0) return needsReview(`${failed.file.name}: the reader gave up`);
    return found(
      unusable.map((page) => {
        const { zh, en } = reasons[page.unusable ?? ''] ?? unreadable;
        return {
          code: 'unusable-screenshot',
          severity: isObjective(page) ? 'block' : 'warn',
          file: page.file.name,
          message: {
            zh: `${zh}。请重新截取正常显示的页面。`,
            en: `This picture can't be used: ${en}. Capture the page again in working order.`,
          },
        };
      }),
    );
  },
});

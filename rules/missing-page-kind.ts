import {
  type AssessedPage,
  assessPages,
  isReaderFailure,
  type WantedKind,
  wantedKinds,
} from './evidence/assess-pages.ts';
import { defineRule, found, needsReview, notApplicable, type Problem } from './rule.ts';

const words: Readonly<Record<WantedKind, { zh: string; en: string }>> = {
  login: { zh: '登录页', en: 'the login page' },
  'after-login': { zh: '登录成功后的页面（首页、工作台等）', en: 'the page after login (home, workbench)' },
  feature: { zh: '某个功能正在使用的页面', en: 'a function in use' },
};

/** With fewer pictures that count than kinds one is missing for certain; what a page shows is only believed. */
function problemOf(kind: WantedKind, pages: readonly AssessedPage[]): Problem {
  const counting = pages.filter(({ unusable, duplicateOf }) => !unusable && !duplicateOf);
  const isCertain = counting.length < wantedKinds.length;
  return {
    code: `missing-${kind}`,
    severity: isCertain ? 'block' : 'warn',
    message: {
      zh: `没有找到${words[kind].zh}的可用截图。请补一张清晰完整的截图；重复、空白或报错的页面不算。`,
      en: `No usable screenshot shows ${words[kind].en}. Add a clear, whole one; copies, blank pages and error pages do not count.`,
    },
  };
}

/** Seller documents: the login page, the page after login, a usable function. Confidence: brief. Read 2026-11. */
export const missingPageKind = defineRule({
  id: 'missing-page-kind',
  title: { zh: '截图的种类', en: 'Kinds of screenshots' },
  severity: 'block',
  needs: ['order', 'screenshots'],
  check: ({ order, screenshots }) => {
    if (order.deliveryMode === 'remote') return notApplicable('delivered remotely');
    const pages = assessPages(screenshots);
    const failed = pages.find(isReaderFailure);
    const missing = wantedKinds.filter((kind) => !pages.some((page) => page.kind === kind));
    // A picture that nobody read may be the very one.
    if (failed && missing.length > 0) return needsReview(`${failed.file.name}: the reader gave up`);
    return found(missing.map((kind) => problemOf(kind, pages)));
  },
});

import { assessPages } from './evidence/assess-pages.ts';
import { defineRule, found, notApplicable } from './rule.ts';

/** Own, after "not fewer than 3": the same picture saved anew, resized or cut counts once. Read 2026-11. */
export const duplicateScreenshot = defineRule({
  id: 'duplicate-screenshot',
  title: { zh: '重复的截图', en: 'Repeated screenshot' },
  severity: 'warn',
  needs: ['order', 'screenshots'],
  check: ({ order, screenshots }) => {
    if (order.deliveryMode === 'remote') return notApplicable('delivered remotely');
    return found(
      assessPages(screenshots).flatMap(({ file, duplicateOf }) =>
        duplicateOf === undefined
          ? []
          : {
              code: 'duplicate-screenshot',
              file: file.name,
              message: {
                zh: `与「${duplicateOf}」是同一个画面，只算一张。请换成另一个页面的截图。`,
                en: `It shows the same screen as "${duplicateOf}" and counts once with it. Replace it by another page.`,
              },
            },
      ),
    );
  },
});

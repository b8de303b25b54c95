import { defineRule, found, notApplicable } from './rule.ts';

/** Help pages on joint-operation orders: screenshots in total not fewer than 3. Remote orders need none. Read 2026-11. */
export const tooFewScreenshots = defineRule({
  id: 'too-few-screenshots',
  title: { zh: '截图数量', en: 'Number of screenshots' },
  severity: 'block',
  needs: ['order', 'screenshots'],
  check: ({ order, screenshots, params }) => {
    if (order.deliveryMode === 'remote') return notApplicable('delivered remotely');
    const least = typeof params.least === 'number' ? params.least : 3;
    if (screenshots.length >= least) return found([]);
    return found([
      {
        code: 'too-few-screenshots',
        message: {
          zh: `只有 ${screenshots.length} 张截图，至少需要 ${least} 张：登录页、登录成功后的页面、能看到客户名称的功能页。请补齐后再提交。`,
          en: `There are ${screenshots.length} screenshots, at least ${least} are needed: the login page, the page after login, and a function that shows the customer's name. Add what is missing.`,
        },
      },
    ]);
  },
});

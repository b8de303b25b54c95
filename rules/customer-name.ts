import type { Artifacts } from '../domain/artifacts.ts';
import { type AssessedPage, assessPages, isReaderFailure } from './evidence/assess-pages.ts';
import { findCustomer, findOtherCompany, wantedName } from './names/page-names.ts';
import { defineRule, found, needsReview, notApplicable, type Problem } from './rule.ts';

type Order = Artifacts['order'];
type NamedPage = { readonly read: AssessedPage; readonly isShown: boolean; readonly other?: Problem };

function otherCustomer(read: AssessedPage, order: Order): Problem | undefined {
  const wanted = wantedName(order.customerName, order.customerAliases);
  const other = read.page && findOtherCompany(read.page, wanted, order.productName);
  return (
    other && {
      code: 'other-customer-name',
      severity: 'warn',
      file: read.file.name,
      quote: other.name,
      box: other.box,
      message: {
        zh: `页面上显示的是「${other.name}」，不是订单客户「${order.customerName}」。请换成该客户系统的截图。`,
        en: `The page belongs to "${other.name}", not to the customer of this order, "${order.customerName}". Replace it by a page of that customer's system.`,
      },
    }
  );
}

function lookAt(read: AssessedPage, order: Order): NamedPage {
  const wanted = wantedName(order.customerName, order.customerAliases);
  const isShown = read.page !== undefined && findCustomer(read.page, wanted) !== undefined;
  const other = isShown ? undefined : otherCustomer(read, order);
  return { read, isShown, ...(other ? { other } : {}) };
}

const nameMissing = (order: Order, file: string | undefined): Problem => ({
  code: 'customer-name-missing',
  severity: 'warn',
  ...(file === undefined ? {} : { file }),
  message: {
    zh: `功能页截图上看不到客户名称「${order.customerName}」。请在能看到客户名称（全称或常用简称，不打码）的功能页重新截图。`,
    en: `No screenshot of a function shows the customer's name "${order.customerName}". Capture a function's page on which the full or usual short name is seen, not masked.`,
  },
});

/** Seller documents: a page of a usable function, which shows the customer's name. Confidence: brief. Read 2026-11. */
export const customerName = defineRule({
  id: 'customer-name',
  title: { zh: '截图上的客户名称', en: "Customer's name on the screenshots" },
  severity: 'warn',
  needs: ['order', 'screenshots'],
  check: ({ order, screenshots }) => {
    if (order.deliveryMode === 'remote') return notApplicable('delivered remotely');
    const reads = assessPages(screenshots);
    const inside = reads.filter(({ kind }) => kind === 'after-login' || kind === 'feature');
    const pages = inside.map((read) => lookAt(read, order));
    const features = pages.filter(({ read }) => read.kind === 'feature');
    const others = pages.flatMap(({ other }) => other ?? []);
    // Without a function's page that page is what is missing, and it is said elsewhere.
    const isMissing = features.length > 0 && !features.some(({ isShown }) => isShown);
    const failed = reads.find(isReaderFailure);
    if (isMissing && failed) return needsReview(`${failed.file.name}: the reader gave up`);
    return found([...others, ...(isMissing ? [nameMissing(order, features[0]?.read.file.name)] : [])]);
  },
});

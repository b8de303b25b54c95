import { both } from '../domain/bilingual.ts';
import { isEmpty } from './required-field.ts';
import { defineRule, found, notApplicable, passed } from './rule.ts';

/**
 * A licence product that was deployed on the base cloud without the number and the screenshot of the order for its
 * resources. SaaS and remote deliveries are exempt. Source: joint-operation acceptance, licence deployment; checked
 * 2026-11-22.
 */
export const licenceResourceOrder = defineRule({
  id: 'licence-resource-order',
  title: both('云资源订单', 'Cloud resource order'),
  severity: 'block',
  needs: ['value', 'fields'],
  check: ({ value, field, fields }) => {
    if (fields.productKind !== 'license') return notApplicable('no licence product');
    if (fields.deliveryMode === 'remote') return notApplicable('delivered remotely');
    if (!isEmpty(value)) return passed;
    return found([
      {
        code: 'licence-resource-order-missing',
        message: both(
          `License 商品要有${field.label.zh}，证明资源在平台上。请补上。`,
          `A licence product needs the ${field.label.en.toLowerCase()}, to show that its resources are on the platform. Add it.`,
        ),
      },
    ]);
  },
});

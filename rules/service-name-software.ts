import { both } from '../domain/bilingual.ts';
import { foldName } from './fold-width.ts';
import { defineRule, found, notApplicable, passed } from './rule.ts';

/**
 * A service for a software product whose name does not say which. Source: listing guide, product name; that an
 * abbreviation may be meant is our own doubt, so it only warns. Checked 2026-11-22.
 */
export const serviceNameSoftware = defineRule({
  id: 'service-name-software',
  title: both('服务名称里的软件名', 'Software in the name of a service'),
  severity: 'warn',
  needs: ['text', 'fields'],
  check: ({ text, fields }) => {
    const software = fields.servedSoftware;
    if (typeof software !== 'string' || software.trim() === '') return notApplicable('serves no software');
    if (text.trim() === '' || foldName(text).includes(foldName(software))) return passed;
    return found([
      {
        code: 'service-name-software-missing',
        message: both(
          `名称里没有服务对应的软件“${software.trim()}”。请把软件名称写进商品名称。`,
          `The name does not say that it serves "${software.trim()}". Put the software's name into it.`,
        ),
      },
    ]);
  },
});

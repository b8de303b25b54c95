import test from 'ava';
import {
  groupsOf,
  openRouting,
  type Routing,
  routeOf,
  unknownNames,
  urgencyOf,
} from '../../domain/routing.ts';

const routing: Routing = {
  ...openRouting,
  reviewerGroups: [
    { id: 'onboarding', name: '入驻组', members: ['u-1'] },
    { id: 'senior', name: '资深', members: ['u-1', 'u-2'] },
  ],
  sellerGroups: [{ id: 'key', name: '重点商家', sellers: ['s-9'] }],
  rules: [
    { name: '重点商家先审', sellers: 'key', priority: 2 },
    { name: '高风险给资深', riskAtLeast: 'high', to: 'senior', priority: 1 },
    { name: '入驻', forms: ['company-onboarding'], sites: ['koogallery-cn'], to: 'onboarding' },
  ],
};
const listing = { formId: 'listing-saas', site: 'koogallery-cn', sellerId: 's-1', risk: 'low' } as const;

test('the first rule that fits decides on group and priority', (t) => {
  t.deepEqual(routeOf(routing, listing), { group: null, priority: 0 });
  t.deepEqual(routeOf(routing, { ...listing, risk: 'high' }), { group: 'senior', priority: 1 });
  t.deepEqual(routeOf(routing, { ...listing, risk: 'high', sellerId: 's-9' }), { group: null, priority: 2 });
  t.deepEqual(routeOf(routing, { ...listing, formId: 'company-onboarding' }), {
    group: 'onboarding',
    priority: 0,
  });
  const abroad = { ...listing, formId: 'company-onboarding', site: 'koogallery-intl' } as const;
  t.deepEqual(routeOf(routing, abroad), { group: null, priority: 0 });
});

test('names that a rule uses and nobody defined are told', (t) => {
  t.deepEqual(unknownNames(routing), []);
  t.deepEqual(unknownNames({ ...routing, reviewerGroups: [], sellerGroups: [] }), [
    'key',
    'senior',
    'onboarding',
  ]);
});

test('a step of priority counts as a day', (t) => {
  t.is(urgencyOf('2026-11-25T02:00:00.000Z', { priority: 2 }).toISOString(), '2026-11-23T02:00:00.000Z');
  t.deepEqual(groupsOf(routing, 'u-1'), ['onboarding', 'senior']);
});

import test from 'ava';
import { type GraveDecisions, type GraveReason, graveReason } from '../../domain/grave.ts';

const found = (rule: string, severity: 'block' | 'warn') => ({ rule, severity });
const grave: GraveDecisions = {
  forms: ['individual-onboarding'],
  rules: ['state-organ'],
  approvedOver: ['block'],
};

const cases: readonly [
  what: string,
  weighed: Parameters<typeof graveReason>[1],
  kind: GraveReason['kind'] | undefined,
][] = [
  ['nothing found', { formId: 'listing-saas', verdict: 'approved', findings: [] }, undefined],
  ['a form of its own', { formId: 'individual-onboarding', verdict: 'rejected', findings: [] }, 'form'],
  [
    'a rule, also in a rejection',
    { formId: 'listing-saas', verdict: 'rejected', findings: [found('state-organ', 'warn')] },
    'rule',
  ],
  [
    'an approval over what blocks',
    { formId: 'listing-saas', verdict: 'approved', findings: [found('logo-blank', 'block')] },
    'approved-over',
  ],
  [
    'a rejection for what blocks',
    { formId: 'listing-saas', verdict: 'rejected', findings: [found('logo-blank', 'block')] },
    undefined,
  ],
];
for (const [what, weighed, kind] of cases)
  test(`${what}: ${kind ?? 'one person decides'}`, (t) => t.is(graveReason(grave, weighed)?.kind, kind));

test('a pack without the parameter makes nothing grave', (t) => {
  const findings = [found('state-organ', 'block')];
  t.is(graveReason(undefined, { formId: 'listing-saas', verdict: 'approved', findings }), undefined);
});

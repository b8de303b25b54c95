import test from 'ava';
import type { Artifacts } from '../../domain/artifacts.ts';
import { both } from '../../domain/bilingual.ts';
import type { FieldValues, FormDefinition } from '../../domain/form.ts';
import type { RulePack } from '../../domain/pack.ts';
import { judgeSubmission } from '../../rules/judge-submission.ts';
import { defineRule, found, needsReview, type Rule } from '../../rules/rule.ts';

const form: FormDefinition = {
  id: 'company-onboarding',
  title: both('申请', 'Application'),
  sections: [
    {
      key: 'all',
      title: both('全部', 'All'),
      fields: [
        { key: 'name', type: 'text', label: both('名称', 'Name'), required: true, maxLength: 20 },
        { key: 'about', type: 'multiline', label: both('简介', 'About'), required: false, maxLength: 200 },
        {
          key: 'logo',
          type: 'company-logo',
          label: both('标志', 'Logo'),
          required: false,
          file: { suffixes: ['png'], maxSizeBytes: 1000 },
        },
      ],
    },
  ],
};

const source = { title: '指南', checkedOn: '2026-11-22', confidence: 'own' } as const;

function packOf(...rules: readonly Partial<RulePack['rules'][number]>[]): RulePack {
  return {
    id: 'site',
    version: '1',
    site: 'site',
    effectiveFrom: '2026-01-01T00:00:00Z',
    claimMinutes: 30,
    reviewWorkingDays: 3,
    autoReturn: [],
    rules: rules.map((entry) => ({ rule: 'bad-word', on: {}, source, ...entry })),
  };
}

/** Marks every 坏. */
const badWord = defineRule({
  id: 'bad-word',
  title: both('坏字', 'Bad word'),
  severity: 'warn',
  needs: ['text'],
  check: ({ text, params }) =>
    found(
      [...text.matchAll(/坏/gu)].map((match) => ({
        code: 'bad-word',
        message: both('有坏字', 'A bad word'),
        quote: match[0],
        span: { start: match.index, end: match.index + 1 },
        ...(params.isHeavy === true ? { severity: 'block' as const } : {}),
      })),
    ),
});

const logoBlank = defineRule({
  id: 'logo-blank',
  title: both('空白标志', 'Blank logo'),
  severity: 'block',
  needs: ['images'],
  check: ({ images }) =>
    found(
      images
        .filter(({ image }) => image.readable && image.isBlank)
        .map(({ file }) => ({ code: 'logo-blank', message: both('空白', 'Blank'), file: file.name })),
    ),
});

const throwing: Rule = {
  ...badWord,
  id: 'throwing',
  check: () => {
    throw new Error('broken');
  },
};

const rules = [badWord, logoBlank, throwing];
const logo = { sha256: 'a'.repeat(64), name: 'l.png', sizeBytes: 9, mediaType: 'image/png' };
const judge = (
  fields: FieldValues,
  pack: RulePack,
  more: Partial<Parameters<typeof judgeSubmission>[0]> = {},
) => judgeSubmission({ form, fields, pack, phase: 'full', rules, ...more });

test('a finding says where it is, how heavy it is and who says so', (t) => {
  const [finding, ...others] = judge({ name: '好坏' }, packOf({ on: { fields: ['name'] } })).findings;
  t.deepEqual(others, []);
  t.like(finding, {
    code: 'bad-word',
    rule: 'bad-word',
    severity: 'warn',
    field: 'name',
    location: '名称',
    quote: '坏',
    span: { start: 1, end: 2 },
    source,
  });
  t.regex(finding?.key ?? '', /^[0-9a-f]{16}$/);
});

test('the severity of the pack outweighs that of the rule, and the problem’s own both', (t) => {
  const severityWith = (entry: Partial<RulePack['rules'][number]>) =>
    judge({ name: '坏' }, packOf({ on: { fields: ['name'] }, ...entry })).findings[0]?.severity;
  t.is(severityWith({}), 'warn');
  t.is(severityWith({ severity: 'note' }), 'note');
  t.is(severityWith({ severity: 'note', params: { isHeavy: true } }), 'block');
});

test('findings come in the order of the form, then of the text', (t) => {
  const { findings } = judge({ about: '坏坏', name: '坏' }, packOf({}));
  t.deepEqual(
    findings.map(({ field, span }) => [field, span?.start]),
    [
      ['name', 0],
      ['about', 0],
      ['about', 1],
    ],
  );
});

test('a finding keeps its key when the text around it moves, and differs from its twin', (t) => {
  const keys = (about: string) =>
    judge({ about }, packOf({ on: { fields: ['about'] } })).findings.map(({ key }) => key);
  const [first, second] = keys('坏，还是坏');
  t.not(first, second);
  t.deepEqual(keys('写在前面的话：坏，还是坏'), [first, second]);
  t.deepEqual(keys('只有一处坏'), [first]);
});

test('the key of a finding in a file changes with the file', (t) => {
  const artifactsOf = (): Partial<Artifacts> => ({
    images: [
      {
        file: { name: 'l.png', sizeBytes: 9, suffix: 'png', mediaType: 'image/png' },
        image: {
          readable: true,
          format: 'png',
          widthPx: 1,
          heightPx: 1,
          frames: 1,
          hasTransparency: false,
          isBlank: true,
        },
      },
    ],
  });
  const keyOf = (sha256: string) =>
    judge({ logo: { ...logo, sha256 } }, packOf({ rule: 'logo-blank' }), { artifactsOf }).findings[0]?.key;
  t.is(keyOf('a'.repeat(64)), keyOf('a'.repeat(64)));
  t.not(keyOf('a'.repeat(64)), keyOf('b'.repeat(64)));
});

test('a rule that throws needs a person, and the others still speak', (t) => {
  const report = judge({ name: '坏' }, packOf({ rule: 'throwing' }, {}));
  t.deepEqual(
    report.results.filter(({ field }) => field === 'name'),
    [
      { rule: 'throwing', field: 'name', outcome: 'needs-review', reason: 'the rule failed: broken' },
      { rule: 'bad-word', field: 'name', outcome: 'findings' },
    ],
  );
});

test('what was not read is no pass: full asks for a person, quick leaves the rule out', (t) => {
  const pack = packOf({ rule: 'logo-blank' });
  t.deepEqual(judge({ logo }, pack).results, [
    { rule: 'logo-blank', field: 'logo', outcome: 'needs-review', reason: 'not available: images' },
  ]);
  t.deepEqual(judge({ logo }, pack, { phase: 'quick' }).results, []);
});

test('an empty file field has been read: there is nothing in it', (t) => {
  const seen: unknown[] = [];
  const looks: Rule = {
    ...logoBlank,
    needs: ['images', 'screenshots', 'records', 'acceptanceForms'],
    check: ({ images, screenshots, records, acceptanceForms }) => {
      seen.push(images, screenshots, records, acceptanceForms);
      return found([]);
    },
  };
  const { results } = judge({}, packOf({ rule: 'logo-blank', on: { fields: ['logo'] } }), { rules: [looks] });
  t.deepEqual(seen, [[], [], [], []]);
  t.is(results[0]?.outcome, 'passed');
});

test('a rule on words is not asked about files, nor one on pictures about words', (t) => {
  const results = judge({ name: '好', logo }, packOf({}, { rule: 'logo-blank' }), { phase: 'full' }).results;
  t.deepEqual(
    results.map(({ rule, field }) => `${rule} ${field}`),
    ['bad-word name', 'bad-word about', 'logo-blank logo'],
  );
});

test('selectors narrow by form, type, field and exception', (t) => {
  const fieldsSeen = (on: RulePack['rules'][number]['on']) =>
    judge({}, packOf({ on })).results.map(({ field }) => field);
  t.deepEqual(fieldsSeen({}), ['name', 'about']);
  t.deepEqual(fieldsSeen({ types: ['text'] }), ['name']);
  t.deepEqual(fieldsSeen({ fields: ['about'] }), ['about']);
  t.deepEqual(fieldsSeen({ except: ['about'] }), ['name']);
  t.deepEqual(fieldsSeen({ forms: ['listing-saas'] }), []);
});

test('a text of ten million characters is not read by the rules on words', (t) => {
  const { findings, results } = judge(
    { name: '坏'.repeat(10_000_000) },
    packOf({ on: { fields: ['name'] } }),
  );
  t.deepEqual(findings, []);
  t.is(results[0]?.outcome, 'not-applicable');
});

test('a rule that asks for a person is kept with its reason', (t) => {
  const unsure: Rule = { ...badWord, check: () => needsReview('unreadable') };
  const report = judge({ name: '?' }, packOf({ on: { fields: ['name'] } }), { rules: [unsure] });
  t.deepEqual(report.results, [
    { rule: 'bad-word', field: 'name', outcome: 'needs-review', reason: 'unreadable' },
  ]);
});

test('fields that were refused already are left out', (t) => {
  t.deepEqual(judge({ name: '坏' }, packOf({}), { leaveOut: ['name'] }).findings, []);
});

test('the report names the pack; a pack with an unknown rule is a mistake that is not hidden', (t) => {
  t.is(judge({}, packOf()).pack, 'site@1');
  t.throws(() => judge({}, packOf({ rule: 'no-such-rule' })), {
    instanceOf: RangeError,
    message: 'site@1 names the unknown rule no-such-rule',
  });
});

import test from 'ava';
import { inspectText } from '../../../rules/words/inspect-text.ts';
import { claimsInDisguise, noClaims } from './claim-evasions.ts';
import { contactsInDisguise, noContacts } from './contact-evasions.ts';
import { noScopes, scopes } from './pasted-scopes.ts';
import { meets } from './score-texts.ts';

/** ⏎ is a line break within a text. */
const linesOf = (table: string): string[] =>
  table
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replaceAll('⏎', '\n'));

function isFound(line: string): boolean {
  const [before = '', marked = ''] = line.split(/[⟦⟧]/);
  const label = { start: before.length, end: before.length + marked.length };
  return inspectText(line.replace(/[⟦⟧]/g, '')).spans.some((span) => meets(span, label));
}

/** What the model believes is judged elsewhere: it changes with what it learned from. */
const flagged = (line: string): boolean =>
  inspectText(line).spans.some(({ severity, frame }) => severity !== 'advice' && frame !== 'model');

test('contacts and addresses in disguise are found', (t) => {
  t.deepEqual(
    linesOf(contactsInDisguise).filter((line) => !isFound(line)),
    [],
  );
});

test('what only looks like a contact is none', (t) => {
  t.deepEqual(linesOf(noContacts).filter(flagged), []);
});

test('claims in signs, characters taken apart, Cantonese and initials are found', (t) => {
  t.deepEqual(
    linesOf(claimsInDisguise).filter((line) => !isFound(line)),
    [],
  );
  t.is(inspectText('资金由系统撮合,零违约。').spans[0]?.category, 'finance');
  t.is(inspectText('眼底筛查算法准确率百分百。').spans[0]?.category, 'medical');
});

test('what only looks like a claim in disguise is none', (t) => {
  t.deepEqual(linesOf(noClaims).filter(flagged), []);
});

test('pasted scopes are found behind any head and without one', (t) => {
  t.deepEqual(
    linesOf(scopes).filter((line) => !isFound(line)),
    [],
  );
});

test('lists of services, functions and figures are no scopes', (t) => {
  t.deepEqual(linesOf(noScopes).filter(flagged), []);
});

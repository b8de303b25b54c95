import type { TestFn } from 'ava';
import type { Given } from './acts.ts';
import { defineDecisionTests } from './decisions.ts';
import { defineDraftTests } from './drafts.ts';
import { defineListTests } from './lists.ts';
import { defineLogTests } from './log.ts';
import { defineOtherTests } from './others.ts';
import { definePackTests } from './packs.ts';
import { definePartyTests } from './parties.ts';
import { definePointTests } from './points.ts';
import { defineSecondThoughtTests } from './second-thoughts.ts';

/** All that records must do, whatever database keeps them. */
export function defineStoreTests(test: TestFn, given: Given): void {
  for (const define of [
    defineLogTests,
    defineDraftTests,
    defineDecisionTests,
    defineSecondThoughtTests,
    defineListTests,
    defineOtherTests,
    definePartyTests,
    definePackTests,
    definePointTests,
  ])
    define(test, given);
}

import test from 'ava';
import { openTestStore, type TestStore } from '../support/stores.ts';
import { defineStoreTests } from './suites/every.ts';

let opened: TestStore;
test.before(async () => {
  opened = await openTestStore();
});
test.after.always(() => opened?.close());

defineStoreTests(test, () => opened);

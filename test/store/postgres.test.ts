import test from 'ava';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { openTestStore, type TestStore } from '../support/stores.ts';
import { defineStoreTests } from './suites/every.ts';

let server: PostgresServer;
let opened: TestStore;
test.before(async () => {
  server = await startPostgres();
  opened = await openTestStore(await server.createDatabase());
});
test.after.always(async () => {
  await opened?.close();
  await server?.stop();
});

defineStoreTests(test, () => opened);

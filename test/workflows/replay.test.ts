import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import proto from '@temporalio/proto';
import { Worker } from '@temporalio/worker';
import test from 'ava';
import { workflowBundle } from './review-desk.ts';

const folder = fileURLToPath(new URL('../../../test/histories/', import.meta.url));

for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json')))
  test(`a review that began under an earlier version still replays: ${file}`, async (t) => {
    const history = proto.temporal.api.history.v1.History.fromObject(
      JSON.parse(await readFile(`${folder}${file}`, 'utf8')),
    );
    await t.notThrowsAsync(Worker.runReplayHistory({ workflowBundle }, history));
  });

test('there are histories to replay', async (t) => {
  t.true((await readdir(folder)).filter((name) => name.endsWith('.json')).length >= 4);
});

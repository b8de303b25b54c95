import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import test from 'ava';
import sharp from 'sharp';
import type { KeyedFinding } from '../../domain/report.ts';
import { drawPoster } from '../support/draw-poster.ts';
import { type ApiClient, signIn } from './api-client.ts';
import { prepareDesk } from './running-desk.ts';
import { handIn, people, prepareRecords } from './submission-driver.ts';

/** Answers the findings once the machine has done its part. */
async function findingsOf(reviewer: ApiClient, id: string): Promise<readonly KeyedFinding[]> {
  for (;;) {
    const { body } = await reviewer({ path: `/api/submissions/${id}` });
    if (body.state === 'waiting-for-review') return (body.report as { findings: KeyedFinding[] }).findings;
    await sleep(200);
  }
}

test('what a main picture claims is read by the workflow, and the desk is told where it stands', async (t) => {
  t.timeout(280_000);
  const dataFolder = await mkdtemp(join(tmpdir(), 'shangjia-words-'));
  t.teardown(() => rm(dataFolder, { recursive: true, force: true }));
  const fields = await prepareRecords(dataFolder, async ({ name, content }) => {
    if (!name.endsWith('.png')) return content;
    const { width = 0, height = 0 } = await sharp(content).metadata();
    return width >= 800 ? drawPoster('全国最好的数据平台', { width, height }) : content;
  });
  const desk = await prepareDesk(dataFolder);
  t.teardown(desk.kill);
  await desk.start();
  const seller = await signIn(desk.url, people.seller.email, people.seller.password);
  const reviewer = await signIn(desk.url, people.reviewer.email, people.reviewer.password);
  const id = await handIn({ seller, reviewer, fields }, 0);
  const finding = (await findingsOf(reviewer, id)).find(({ rule }) => rule === 'picture-words');
  t.like(finding, { code: 'absolute-terms', severity: 'warn', field: 'mainPictures' });
  const { y = 0, height = 0 } = finding?.box ?? {};
  t.true(
    y < 300 && y + height > 300,
    `the poster's words stand in its middle, the box from ${y} to ${y + height}`,
  );
  t.is(await desk.stop(), 0);
});

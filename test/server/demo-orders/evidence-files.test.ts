import test from 'ava';
import sharp from 'sharp';
import { findField } from '../../../domain/form.ts';
import { formOf } from '../../../domain/forms/form-of.ts';
import { drawEvidence } from '../../../server/demo-orders/evidence-files.ts';
import { deliveryStories } from '../../../server/demo-orders/stories.ts';

const days = { orderedOn: '2026-11-08', deliveredOn: '2026-11-10', signedOn: '2026-11-12' };
const drawn = (end: string, mode = 'base-cloud') => {
  const story = deliveryStories.find((one) => one.end === end && one.order.deliveryMode === mode);
  if (!story) throw new Error(`no story ends ${end}`);
  return drawEvidence({ ...story, ...days, orderId: 'CS2611080120' });
};

test('the demo has a delivery in every state, a remote one, a licence, and one for each doubt', (t) => {
  const ends = new Set(deliveryStories.map(({ end }) => end));
  t.deepEqual([...ends].sort(), ['appealed', 'approved', 'draft', 'open', 'rejected', 'waiting']);
  t.true(deliveryStories.some(({ order }) => order.deliveryMode === 'remote'));
  t.true(deliveryStories.some(({ order }) => order.productKind === 'license'));
  t.true(deliveryStories.some(({ hasOthersPage }) => hasOthersPage));
});

test('what is handed in fits the fields of the delivery form', async (t) => {
  const form = formOf('delivery-evidence');
  for (const files of [await drawn('waiting'), await drawn('waiting', 'remote'), await drawn('draft')])
    for (const key of Object.keys(files)) t.truthy(findField(form, key), key);
  t.deepEqual(Object.keys(await drawn('waiting', 'remote')).sort(), ['acceptanceForm', 'remoteRecord']);
});

test('screenshots are pictures of a screen, and forms are PDF files', async (t) => {
  const { screenshots = [], acceptanceForm = [] } = await drawn('approved');
  t.is(screenshots.length, 3);
  for (const { content } of screenshots) {
    const { width, height } = await sharp(content).metadata();
    t.deepEqual([width, height], [1366, 768]);
  }
  t.is(acceptanceForm[0]?.content.subarray(0, 5).toString(), '%PDF-');
});

/** Brings the orders of the demo to where their stories end, through the same reviews as everybody's. */
import type { FieldValues } from '../../domain/form.ts';
import { dayInChina } from '../../domain/working-time.ts';
import type { DemoDesk } from '../demo-desk.ts';
import type { DemoStory } from '../demo-stories.ts';
import { type DatedStory, drawEvidence, type EvidenceFiles, resourceOrderOf } from './evidence-files.ts';
import { type DeliveryStory, deliveryStories } from './stories.ts';

const dayMs = 24 * 60 * 60_000;

function dated(story: DeliveryStory, index: number): DatedStory {
  const today = Date.now();
  const [orderedOn = '', deliveredOn = '', signedOn = ''] = story.days.map((ago) =>
    dayInChina(new Date(today - ago * dayMs)),
  );
  const orderId = `CS${orderedOn.slice(2).replaceAll('-', '')}${String(107 + index * 13).padStart(4, '0')}`;
  return { ...story, orderId, orderedOn, deliveredOn, signedOn };
}

/** All orders are there from the start; their deliveries follow. */
export async function keepDemoOrders(desk: DemoDesk): Promise<void> {
  await desk.keepOrders(
    deliveryStories.map(dated).map(({ order, orderId, orderedOn, product }) => ({
      ...{ ...order, orderId, orderedOn, productName: product.name, seller: `demo-${product.seller}` },
    })),
  );
}

/** One order from its first file to where its story ends. */
export async function tellDelivery(desk: DemoDesk, story: DeliveryStory): Promise<void> {
  if (story.end === 'open') return;
  const told = dated(story, deliveryStories.indexOf(story));
  const by: DemoStory = {
    ...{ formId: 'delivery-evidence', seller: told.product.seller, fields: {}, end: 'draft' },
    dispute: '客户在系统里登记的就是这个名称，合同附件写明了简称，请复核。',
  };
  const draft = await desk.begin(by, told.orderId);
  if (!draft) return;
  await desk.fill(draft, await fieldsOf(desk, by, told));
  if (told.end === 'draft') return;
  await desk.submit(draft);
  await desk.until(draft, 'waiting-for-review');
  if (told.end === 'waiting') return;
  await desk.claim(draft);
  if (told.end === 'approved') return desk.decide(draft, []);
  await tellRejections(desk, draft, told);
}

type Draft = NonNullable<Awaited<ReturnType<DemoDesk['begin']>>>;

async function tellRejections(
  desk: DemoDesk,
  first: Draft,
  { rounds = [], appeal }: DatedStory,
): Promise<void> {
  let draft = first;
  for (const [index, remarks] of rounds.entries()) {
    if (index > 0) {
      draft = await desk.revise(draft, draft.story);
      await desk.submit(draft);
      await desk.until(draft, 'waiting-for-review');
      await desk.claim(draft);
    }
    await desk.decide(draft, remarks);
  }
  if (appeal) await desk.appeal(draft, appeal);
}

async function fieldsOf(desk: DemoDesk, by: DemoStory, story: DatedStory): Promise<FieldValues> {
  const files = await drawEvidence(story);
  const kept: Record<string, unknown> = {};
  for (const [key, all] of Object.entries(files) as [string, NonNullable<EvidenceFiles[string]>][])
    kept[key] = await Promise.all(all.map((file) => desk.keep(by, file)));
  const { deliveredOn, signedOn, order, orderId, end } = story;
  const said = end === 'draft' ? {} : { signedOn, deliveryStatement: true };
  const resource = order.productKind === 'license' ? { resourceOrderId: resourceOrderOf(orderId) } : {};
  return { deliveredOn, ...said, ...resource, ...kept } as FieldValues;
}

/** What people do in the demo, done through the same records, rules and reviews as the API's. */
import { setTimeout as sleep } from 'node:timers/promises';
import { fileReader } from '../domain/facts.ts';
import type { FieldValues, FileRef, FormId } from '../domain/form.ts';
import { formOf } from '../domain/forms/form-of.ts';
import type { OrderToKeep } from '../domain/order-row.ts';
import type { RemarkAnswer } from '../domain/remark.ts';
import type { Actor } from '../domain/role.ts';
import type { SubmissionState } from '../domain/submission.ts';
import { filesOf } from '../rules/field-artifacts.ts';
import { sourceOf } from '../store/files/file-store.ts';
import type { Store } from '../store/open-store.ts';
import type { PersonRecord } from '../store/people.ts';
import { remarksOf } from './decision.ts';
import { type DemoFile, fillIn } from './demo-fields.ts';
import { demoSellers } from './demo-people.ts';
import type { DemoRemark, DemoStory } from './demo-stories.ts';
import type { Desk } from './desk.ts';
import { quickReport, requirePack } from './quick-report.ts';
import { readUpload } from './upload-facts.ts';

export type DemoDesk = Awaited<ReturnType<typeof createDemoDesk>>;

type DemoDraft = {
  readonly id: string;
  readonly revision: number;
  readonly story: DemoStory;
  readonly answers: readonly RemarkAnswer[];
};

/** Pictures are read meanwhile, on whatever machine this is. */
const patienceMs = 10 * 60_000;
const pauseMs = 200;
const usualDispute = '原件已与登记机关核对，内容清晰可辨，请复核。';

type DemoParts = Pick<Desk, 'store' | 'reviews' | 'wake' | 'onUploaded'>;

export async function createDemoDesk({ store, reviews, wake, onUploaded }: DemoParts) {
  const deciders = { reviewer: await staffOf(store, 'reviewer'), team: await staffOf(store, 'project-team') };
  const deciderOf = (formId: FormId) => (formId === 'delivery-evidence' ? deciders.team : deciders.reviewer);

  async function save({ id, revision }: DemoDraft, fields: FieldValues): Promise<void> {
    const { draftVersion } = await store.submissions.load(id);
    await store.submissions.saveDraft({ submissionId: id, revision, baseVersion: draftVersion, fields });
  }

  return {
    async draft(story: DemoStory): Promise<DemoDraft> {
      const person = await sellerOf(store, story);
      const { formId } = story;
      const sellerId = `demo-${story.seller}`;
      const id = await store.submissions.create({ formId, sellerId, actor: actorOf(person) });
      const draft = { id, revision: 1, story, answers: [] };
      const profile = demoSellers.find((seller) => seller.id === story.seller);
      if (profile) await save(draft, await fillIn(story, profile, (file) => keep(store, person, file)));
      return draft;
    },

    keepOrders: (orders: readonly OrderToKeep[]) => store.orders.put({ orders }),

    /** The evidence of an order that was kept, filled in from it; undefined where it was handed in before. */
    async begin(story: DemoStory, orderId: string): Promise<DemoDraft | undefined> {
      const actor = actorOf(await sellerOf(store, story));
      const id = await store.orders.beginEvidence({ orderId, actor });
      const begun = await store.submissions.summary(id);
      return begun?.state === 'draft' ? { id, revision: 1, story, answers: [] } : undefined;
    },

    /** Fields of a draft; its files are read at once, like everybody's. */
    async fill(draft: DemoDraft, fields: FieldValues): Promise<void> {
      await save(draft, fields);
      const { formId } = draft.story;
      for (const [field, value] of Object.entries(fields))
        for (const file of filesOf(value)) onUploaded({ formId, field, file, submissionId: draft.id });
    },

    keep: async (story: DemoStory, file: DemoFile) => keep(store, await sellerOf(store, story), file),

    async submit({ id, revision, story, answers }: DemoDraft): Promise<void> {
      const actor = actorOf(await sellerOf(store, story));
      const { revisions, formId, site } = await store.submissions.load(id);
      const { fields = {}, contentHash = '' } = revisions.at(-1) ?? {};
      const pack = await requirePack(store, site);
      const report = await quickReport(store, { form: formOf(formId), fields, pack });
      const blocking = report.findings.filter(({ severity }) => severity === 'block');
      if (blocking.length > 0)
        throw new Error(
          `${story.formId}: ${blocking.map(({ field, code }) => `${field} ${code}`).join(', ')}`,
        );
      await store.submissions.preview({ submissionId: id, revision, contentHash, actor });
      await store.submissions.submit({ submissionId: id, revision, contentHash, answers, report, actor });
      wake();
    },

    async until({ id }: DemoDraft, state: SubmissionState): Promise<void> {
      const lastTry = Date.now() + patienceMs;
      while ((await store.submissions.summary(id))?.state !== state) {
        if (Date.now() > lastTry) throw new Error(`${id} never came to be ${state}`);
        await sleep(pauseMs);
      }
    },

    claim: ({ id, revision, story }: DemoDraft) =>
      reviews.claim(id, { revision, reviewer: deciderOf(story.formId) }),

    async decide({ id, revision, story }: DemoDraft, remarks: readonly DemoRemark[]): Promise<void> {
      const verdict = remarks.length > 0 ? 'rejected' : 'approved';
      const placed = remarksOf({ revision, verdict, remarks: [...remarks] }, formOf(story.formId));
      const reviewer = deciderOf(story.formId);
      await reviews.decide(id, { revision, reviewer, verdict, remarks: placed });
    },

    async appeal({ id, revision, story }: DemoDraft, reason: string): Promise<void> {
      const { id: userId, name } = await sellerOf(store, story);
      await reviews.appeal(id, { revision, reason, seller: { userId, name } });
    },

    async withdraw({ id, revision, story }: DemoDraft): Promise<void> {
      const { id: userId, name } = await sellerOf(store, story);
      await reviews.withdraw(id, { revision, seller: { userId, name } });
    },

    /** The next revision, with what the seller changes; what stays as it was is disputed. */
    async revise(
      { id, revision, story }: DemoDraft,
      { changes = {}, dispute = usualDispute }: DemoStory,
    ): Promise<DemoDraft> {
      const actor = actorOf(await sellerOf(store, story));
      await store.submissions.startRevision({ submissionId: id, revision, actor });
      const { revisions } = await store.submissions.load(id);
      const rejected = revisions.find((earlier) => earlier.revision === revision)?.decision?.remarks ?? [];
      const answers = rejected.map(
        ({ id: remarkId, field }): RemarkAnswer =>
          field in changes
            ? { remarkId, kind: 'addressed' }
            : { remarkId, kind: 'disputed', reason: dispute },
      );
      const next = { id, revision: revision + 1, story, answers };
      await save(next, changes);
      return next;
    },
  };
}

async function staffOf(store: Store, role: 'reviewer' | 'project-team') {
  const [person] = await store.people.withRole(role);
  if (!person) throw new Error(`the demo has no ${role}`);
  return { userId: person.id, name: person.name };
}

async function sellerOf(store: Store, { seller }: DemoStory): Promise<PersonRecord> {
  const [person] = await store.people.ofSeller(`demo-${seller}`);
  if (!person) throw new Error(`the demo has nobody for ${seller}`);
  return person;
}

function actorOf({ id, name, role }: PersonRecord): Actor {
  return { kind: 'person', userId: id, role, name };
}

async function keep(store: Store, { id, sellerId }: PersonRecord, file: DemoFile): Promise<FileRef> {
  const { name, content } = file;
  let facts: Awaited<ReturnType<typeof readUpload>> | undefined;
  const { sha256, sizeBytes } = await store.files.put(sourceOf(content), async (path) => {
    facts = await readUpload(path, name);
  });
  const mediaType = facts?.file.mediaType ?? 'application/octet-stream';
  await store.uploads.keep({ sha256, sizeBytes, mediaType, name, userId: id, sellerId });
  await store.facts.put(sha256, fileReader.id, fileReader.version, facts);
  return { sha256, name, sizeBytes, mediaType };
}

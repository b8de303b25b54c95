/** What people do in the demo, done through the same records, rules and reviews as the API's. */
import { setTimeout as sleep } from 'node:timers/promises';
import { fileReader } from '../domain/facts.ts';
import type { FieldValues, FileRef } from '../domain/form.ts';
import { formOf } from '../domain/forms/form-of.ts';
import type { RemarkAnswer } from '../domain/remark.ts';
import type { Actor } from '../domain/role.ts';
import type { SubmissionState } from '../domain/submission.ts';
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

const patienceMs = 60_000;

export async function createDemoDesk({ store, reviews, wake }: Pick<Desk, 'store' | 'reviews' | 'wake'>) {
  const [reviewer] = await store.people.withRole('reviewer');
  if (!reviewer) throw new Error('the demo has no reviewer');
  const reviewerRef = { userId: reviewer.id, name: reviewer.name };

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
        await sleep(50);
      }
    },

    claim: ({ id, revision }: DemoDraft) => reviews.claim(id, { revision, reviewer: reviewerRef }),

    async decide({ id, revision, story }: DemoDraft, remarks: readonly DemoRemark[]): Promise<void> {
      const verdict = remarks.length > 0 ? 'rejected' : 'approved';
      const placed = remarksOf({ revision, verdict, remarks: [...remarks] }, formOf(story.formId));
      await reviews.decide(id, { revision, reviewer: reviewerRef, verdict, remarks: placed });
    },

    async withdraw({ id, revision, story }: DemoDraft): Promise<void> {
      const { id: userId, name } = await sellerOf(store, story);
      await reviews.withdraw(id, { revision, seller: { userId, name } });
    },

    /** The next revision, with what the seller changes; what stays as it was is disputed. */
    async revise({ id, revision, story }: DemoDraft, { changes = {} }: DemoStory): Promise<DemoDraft> {
      const actor = actorOf(await sellerOf(store, story));
      await store.submissions.startRevision({ submissionId: id, revision, actor });
      const { revisions } = await store.submissions.load(id);
      const rejected = revisions.find((earlier) => earlier.revision === revision)?.decision?.remarks ?? [];
      const answers = rejected.map(
        ({ id: remarkId, field }): RemarkAnswer =>
          field in changes
            ? { remarkId, kind: 'addressed' }
            : { remarkId, kind: 'disputed', reason: '原件已与登记机关核对，内容清晰可辨，请复核。' },
      );
      const next = { id, revision: revision + 1, story, answers };
      await save(next, changes);
      return next;
    },
  };
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

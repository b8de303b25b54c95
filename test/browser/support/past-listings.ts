/** Listings of the past for an operator's dry run: descriptions of several lengths, some decided. */
import type { Store } from '../../../store/open-store.ts';

const sentence = '班组长排好路线，点检员到点扫码，发现异常当场拍照并派给维修班，处理完成后由提出人确认关闭。';
const reviewer = { userId: 'u-reviewer', name: '陈思远' };
const seller = { kind: 'person', userId: 'u-seller', role: 'seller', name: '林知夏' } as const;

/** `many` listings without pictures, from 440 characters up by 44 each; every second one was approved. */
export async function addPastListings(store: Store, sellerId: string, many: number): Promise<void> {
  for (let index = 0; index < many; index += 1) {
    const fields = {
      productName: `点检系统 ${index + 1} 型`,
      description: sentence.repeat(10 + index),
    };
    const id = await store.submissions.create({ formId: 'listing-saas', sellerId, actor: seller, fields });
    const ref = { submissionId: id, revision: 1 };
    const { revisions, site } = await store.submissions.load(id);
    const pack = await store.packs.inForce(site, store.now());
    const contentHash = revisions[0]?.contentHash ?? '';
    await store.submissions.preview({ ...ref, contentHash, actor: seller });
    const report = { pack: `${pack?.id}@${pack?.version}`, findings: [], results: [] };
    await store.submissions.submit({ ...ref, contentHash, actor: seller, answers: [], report });
    const system = { kind: 'system' } as const;
    await store.submissions.record({ ...ref, type: 'checks-finished', actor: system, key: '1:checked' });
    if (index % 2 === 1) continue;
    const actor = { kind: 'person', role: 'reviewer', ...reviewer } as const;
    const detail = { by: { id: reviewer.userId, name: reviewer.name }, until: store.now().toISOString() };
    await store.submissions.record({ ...ref, type: 'claimed', actor, detail, key: '1:claimed' });
    await store.submissions.recordDecision({
      ...{ ...ref, verdict: 'approved', by: 'reviewer', reviewer, remarks: [], key: '1:decision' },
      decidedAt: store.now().toISOString(),
    });
  }
}

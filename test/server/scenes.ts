/** Submissions brought to where a test needs them, by the acts that the store knows. */
import type { FieldValues, FormId } from '../../domain/form.ts';
import type { OrderToKeep } from '../../domain/order-row.ts';
import type { Report } from '../../domain/report.ts';
import type { Actor } from '../../domain/role.ts';
import type { TestServer } from '../support/server.ts';

const seller: Actor = { kind: 'person', userId: 'u-seller', role: 'seller', name: '王芳' };
const system: Actor = { kind: 'system' };
const clean: Report = { pack: 'koogallery-cn@2026.1', findings: [], results: [] };

export type SceneState = 'draft' | 'submitted' | 'waiting-for-review' | 'in-review' | 'rejected';
export type Scene = {
  readonly formId?: FormId;
  readonly fields?: FieldValues;
  readonly report?: Report;
  /** Who has claimed it, and rejected it. */
  readonly by?: 'reviewer' | 'project-team';
};

/** A submission of 杭州云启 in that state; answers its id. */
export async function makeSubmission(
  { store, userIdOf }: TestServer,
  state: SceneState,
  {
    formId = 'listing-saas',
    fields = { productName: '云启排班' },
    report = clean,
    by = 'reviewer',
  }: Scene = {},
): Promise<string> {
  const { submissions } = store;
  const id = await submissions.create({ formId, sellerId: 'yunqi', actor: seller, fields });
  const contentHash = (await submissions.load(id)).revisions[0]?.contentHash ?? '';
  const act = { submissionId: id, revision: 1 };
  if (state === 'draft') return id;
  await submissions.preview({ ...act, contentHash, actor: seller });
  await submissions.submit({ ...act, contentHash, actor: seller, answers: [], report });
  if (state === 'submitted') return id;
  await submissions.record({ ...act, type: 'checks-finished', actor: system, key: 'checked:1' });
  if (state === 'waiting-for-review') return id;
  const person = { userId: userIdOf(by), name: '李雷' };
  const claim = { by: { id: person.userId, name: person.name }, until: '2026-11-22T03:00:00.000Z' };
  const actor = { kind: 'person', role: by, ...person } as const;
  await submissions.record({ ...act, type: 'claimed', actor, detail: claim, key: 'claimed:1' });
  if (state === 'in-review') return id;
  const remark = { id: 'r1', field: 'highlights', location: '商品亮点', text: '请删去“国家级”。', rule: 'x' };
  await submissions.recordDecision({
    ...{
      ...act,
      verdict: 'rejected',
      by: 'reviewer',
      reviewer: person,
      reason: '宣传用语',
      remarks: [remark],
    },
    ...{ key: 'decision:1', decidedAt: '2026-11-22T02:30:00.000Z' },
  });
  return id;
}

/** An order of 杭州云启 as it is handed in. */
export function orderOfYunqi(orderId: string, changes: Partial<OrderToKeep> = {}): OrderToKeep {
  return {
    ...{ orderId, seller: 'yunqi', productName: '云启排班 SaaS版', productKind: 'saas' },
    ...{ deliveryMode: 'base-cloud', customerName: '广东明川电器有限公司', customerAliases: ['明川电器'] },
    ...changes,
  };
}

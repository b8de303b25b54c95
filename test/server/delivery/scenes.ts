/** Deliveries whose pictures were read already: the facts are put where the readers leave them. */
import { createHash } from 'node:crypto';
import type { ReadScreenshot } from '../../../domain/artifacts.ts';
import type { OcrLine, PageKind } from '../../../domain/facts.ts';
import type { FileRef } from '../../../domain/form.ts';
import { sourceOf } from '../../../store/files/file-store.ts';
import type { TestServer } from '../../support/server.ts';

export type Shot = {
  readonly name: string;
  readonly kind: PageKind;
  /** 0.95 when absent. */
  readonly share?: number;
  readonly words: readonly string[];
};

const pageSize = { widthPx: 1366, heightPx: 768 };

function lineOf(text: string, at: number): OcrLine {
  const box = { x: 40 + (at % 3) * 300, y: 40 + at * 44, width: 220, height: 24 };
  return { text, confidence: 0.98, box };
}

/** A look of its own for each row of words. */
function fingerprintOf(words: readonly string[]): string {
  const seed = createHash('sha256').update(words.slice(1).join()).digest();
  const steps = Uint8Array.from(
    { length: 64 * 64 },
    (_, at) => (seed[Math.floor(at / 128) % 32] ?? 0) & 0xf0,
  );
  return Buffer.from(steps).toString('base64');
}

export function readingOf({ name, kind, share = 0.95, words }: Shot): ReadScreenshot {
  const rest = (1 - share) / 3;
  const shares = { login: rest, 'after-login': rest, feature: rest, other: rest, [kind]: share };
  return {
    file: { name, sizeBytes: 10, suffix: 'png', contentSuffix: 'png', mediaType: 'image/png' },
    screenshot: {
      ...{ readable: true, ...pageSize, kind, kindShares: shares, reasons: ['menu'] },
      ...{ lines: words.map(lineOf), frameLines: [0], fingerprint: fingerprintOf(words), readerVersion: '1' },
    },
  };
}

/** Keeps the picture as an upload of 杭州云启, and what was read of it unless nobody has. */
export async function keepShot(server: TestServer, shot: Shot, isRead = true): Promise<FileRef> {
  const content = `${shot.name} ${shot.kind} ${shot.words.join(' ')}`;
  const { sha256, sizeBytes } = await server.store.files.put(sourceOf(content));
  const file = { sha256, sizeBytes, mediaType: 'image/png', name: shot.name };
  await server.store.uploads.keep({ ...file, userId: server.userIdOf('owner'), sellerId: 'yunqi' });
  if (isRead) await server.store.facts.put(sha256, 'screenshot', '1', readingOf(shot));
  return file;
}

export const orderValues = {
  ...{ orderId: 'CS-V-1', productName: '云启排班', productKind: 'saas', deliveryMode: 'base-cloud' },
  ...{ customerName: '广东明川电器有限公司', deliveredOn: '2026-11-20', signedOn: '2026-11-21' },
} as const;

export const shots = {
  login: { name: 'login.png', kind: 'login', words: ['云启排班', '账号登录', '手机号或邮箱', '忘记密码'] },
  home: { name: 'home.png', kind: 'after-login', words: ['工作台', '今日待办', '本周排班', '考勤异常'] },
  list: {
    ...{ name: 'list.png', kind: 'feature', share: 0.74 },
    words: [
      ...['广东明川电器有限公司', '排班列表', '张工早班', '李工中班', '王工夜班', '导出明细', '新增班次'],
      ...['车间一组人员', '车间二组人员', '车间三组人员', '本周工时合计', '待审批调班'],
    ],
  },
} as const satisfies Readonly<Record<string, Shot>>;

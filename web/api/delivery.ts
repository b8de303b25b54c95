/** Calls about orders and their evidence. */
import type { z } from 'zod';
import type { SignatureParty } from '../../domain/acceptance-facts.ts';
import type { AppealList, DeliveryView } from '../../domain/api/delivery.ts';
import type { ImportOrdersAnswer, OrderListAnswer, orderListQuery } from '../../domain/api/orders.ts';
import type { AppealAnswer } from '../../domain/appeal.ts';
import type { PixelBox } from '../../domain/finding.ts';
import type { PageChoice } from '../../domain/page-choice.ts';
import { ask } from './client.ts';

type OrderFilter = Partial<Record<keyof z.input<typeof orderListQuery>, string>>;
type At = { readonly id: string; readonly revision: number };

const at = (id: string, act: string) => `/api/submissions/${encodeURIComponent(id)}${act}`;
const put = (path: string, body: object) => ask<unknown>(path, { method: 'PUT', body });
const post = <Answer>(path: string, body: object) => ask<Answer>(path, { method: 'POST', body });

export const deliveryApi = {
  view: (id: string) => ask<DeliveryView>(at(id, '/delivery')),
  choosePage: ({ id, revision }: At, sha256: string, choice: PageChoice) =>
    put(at(id, `/pages/${sha256}`), { revision, choice }),
  settlePair: ({ id, revision }: At, pair: { sha256: string; other: string; isDismissed: boolean }) =>
    put(at(id, `/pairs/${pair.sha256}/${pair.other}`), { revision, isDismissed: pair.isDismissed }),
  judgeParty: ({ id, revision }: At, party: SignatureParty, state: 'signed' | 'missing' | 'open') =>
    post<unknown>(at(id, `/parties/${party}`), { revision, state }),
  appeal: ({ id, revision }: At, reason: string) => post<unknown>(at(id, '/appeal'), { revision, reason }),
  answerAppeal: (
    { id, revision }: At,
    given: { readonly answer: AppealAnswer; readonly note: string; readonly text?: string },
  ) => post<unknown>(at(id, '/appeal/answer'), { revision, ...given }),
  appeals: () => ask<AppealList>('/api/appeals'),
  orders: (filter: OrderFilter) => {
    const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value));
    return ask<OrderListAnswer>(`/api/orders?${query}`);
  },
  begin: (orderId: string) =>
    post<{ submissionId: string }>(`/api/orders/${encodeURIComponent(orderId)}/evidence`, {}),
  importOrders: (file: File, mode: 'preview' | 'commit') => {
    const body = new FormData();
    body.append('mode', mode);
    body.append('file', file, file.name);
    return ask<ImportOrdersAnswer>('/api/orders/import', { method: 'POST', body });
  },
};

export type PagePicture = {
  readonly sha256: string;
  readonly page: number;
  readonly box?: PixelBox | undefined;
  /** Clockwise. */
  readonly turn?: number;
  readonly width?: number;
};

/** A page of a PDF or a picture as PNG, whole or cut out and enlarged. */
export function pageAddress({ sha256, page, box, turn = 0, width }: PagePicture): string {
  const query = new URLSearchParams({ turn: String(turn) });
  if (box) query.set('box', [box.x, box.y, box.width, box.height].map((side) => side.toFixed(1)).join(','));
  if (width) query.set('width', String(width));
  return `/api/files/${sha256}/pages/${page}?${query}`;
}

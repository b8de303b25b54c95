/** Calls about single findings and remarks, waivers, the place in the queue and the calendar. */
import type { z } from 'zod';
import type { arrangeHolidaysBody, Calendar, Place } from '../../domain/api/calendar.ts';
import type {
  answerPointBody,
  OwnWaiver,
  PointView,
  sendMessageBody,
  settlePointBody,
  WaiverView,
} from '../../domain/api/points.ts';
import type { FileRef } from '../../domain/form.ts';
import { ask } from './client.ts';

export type GivenAnswer = z.input<typeof answerPointBody>['answer'];
type Points = { readonly points: readonly PointView[] };

const at = (id: string, key: string, act: string) =>
  `/api/submissions/${encodeURIComponent(id)}/points/${encodeURIComponent(key)}/${act}`;
const pointsAt = (id: string) => `/api/submissions/${encodeURIComponent(id)}/points`;

export const pointsApi = {
  list: (id: string) => ask<Points>(pointsAt(id)),
  answer: (id: string, key: string, body: z.input<typeof answerPointBody>) =>
    ask<Points>(at(id, key, 'answer'), { method: 'PUT', body }),
  settle: (id: string, key: string, body: z.input<typeof settlePointBody>) =>
    ask<Points>(at(id, key, 'settle'), { method: 'POST', body }),
  send: (id: string, key: string, body: z.input<typeof sendMessageBody>) =>
    ask<PointView['messages'][number]>(at(id, key, 'messages'), { method: 'POST', body }),
  read: (id: string, key: string, messageId: number) =>
    ask<unknown>(at(id, key, 'read'), { method: 'POST', body: { messageId } }),
  unread: () => ask<{ items: readonly { submissionId: string; count: number }[] }>('/api/unread-messages'),
  upload: (file: File) => {
    const body = new FormData();
    body.append('file', file, file.name);
    return ask<{ file: FileRef }>('/api/documents', { method: 'POST', body });
  },
  ownWaivers: () => ask<{ waivers: readonly OwnWaiver[] }>('/api/own-waivers'),
  waivers: (state: 'in-force' | 'over') =>
    ask<{ waivers: readonly WaiverView[] }>(`/api/waivers?state=${state}`),
  revoke: (id: string, reason: string) =>
    ask<unknown>(`/api/waivers/${id}/revoke`, { method: 'POST', body: { reason } }),
  place: (id: string) => ask<Place>(`/api/submissions/${encodeURIComponent(id)}/place`),
  calendar: (site: string) => ask<Calendar>(`/api/calendar?site=${encodeURIComponent(site)}`),
  arrange: (site: string, year: number, body: z.input<typeof arrangeHolidaysBody>) =>
    ask<Calendar>(`/api/calendar/${encodeURIComponent(site)}/${year}`, { method: 'PUT', body }),
};

/** What the views of the queue are about; a submission can carry several. */
export const queueMarks = [
  'mine',
  'today',
  'resubmitted',
  'disputed',
  'unread',
  'second',
  'group',
  'risky',
] as const;
export type QueueMark = (typeof queueMarks)[number];

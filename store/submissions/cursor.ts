import { StoreRefusal } from '../store-error.ts';

/** What a list may be ordered by. */
export type SortKey = 'due' | 'urgent' | 'submitted' | 'updated';

/** The place after which the next page begins. The time is the database's own text: nothing is lost in between. */
export type Cursor = { readonly sort: SortKey; readonly value: string; readonly id: string };

export function cursorOf({ sort, value, id }: Cursor): string {
  return Buffer.from(JSON.stringify([sort, value, id])).toString('base64url');
}

const timestampText = /^(-?infinity|\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:?\d\d)?)$/;

/** @throws StoreRefusal `bad-cursor` for anything that {@link cursorOf} did not make for this order */
export function readCursor(text: string, sort: SortKey): Cursor {
  const parts = parse(text);
  const [of, value, id] = Array.isArray(parts) ? (parts as unknown[]) : [];
  if (of !== sort || typeof value !== 'string' || typeof id !== 'string' || !timestampText.test(value))
    throw new StoreRefusal('bad-cursor', 'the cursor is not one of this list');
  return { sort, value, id };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return undefined;
  }
}

import type { FieldValue } from '../../domain/form.ts';

const keyOf = (id: string, revision: number) => `shangjia.draft.${id}.${revision}`;

/** Changes that the server has not confirmed yet, kept in this browser; {} where there are none. */
export function readUnsaved(id: string, revision: number): Record<string, FieldValue> {
  try {
    return JSON.parse(localStorage.getItem(keyOf(id, revision)) ?? '{}');
  } catch {
    return {};
  }
}

export function keepUnsaved(id: string, revision: number, fields: Record<string, FieldValue>): void {
  try {
    if (Object.keys(fields).length === 0) localStorage.removeItem(keyOf(id, revision));
    else localStorage.setItem(keyOf(id, revision), JSON.stringify(fields));
  } catch {
    // Storage is full or off: the page still holds the change and goes on trying to save it.
  }
}

export function forgetUnsaved(id: string, revision: number): void {
  keepUnsaved(id, revision, {});
}

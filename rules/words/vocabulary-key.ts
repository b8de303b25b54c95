import type { InspectionOptions } from './types.ts';

const numbers = new WeakMap<object, number>();
let count = 0;

/** A site may keep thousands of words: lists are told apart by which list they are, not by what is in them. */
function numberOf(list: readonly unknown[] = []): number {
  if (list.length === 0) return 0;
  const known = numbers.get(list);
  if (known !== undefined) return known;
  numbers.set(list, ++count);
  return count;
}

/** Names a site's lists and a submission's names, cheaply; '' where there are none. Lists are never changed in place. */
export function vocabularyKey({ words, exceptions, names = [] }: InspectionOptions): string {
  const lists = [numberOf(words), numberOf(exceptions)];
  return lists.every((list) => list === 0) && names.length === 0 ? '' : [...lists, ...names].join('\u0000');
}

import { wordClasses } from '../data/word-classes.ts';
import { type Automaton, buildAutomaton } from '../match/build-automaton.ts';
import { scanPlaces } from '../match/scan-text.ts';
import type { PlaceList } from '../reading/gate-bank.ts';

/** Words of known classes in a text, by rising start; they don't overlap, the longest at a place stands. */
export type ClassMarks = {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Index into `classNames`. */
  readonly classes: readonly number[];
};

export const classNames: readonly string[] = Object.keys(wordClasses);

type Table = {
  readonly automaton: Automaton;
  readonly lengths: readonly number[];
  readonly classes: readonly number[];
};

function buildTable(): Table {
  const classOf = new Map<string, number>();
  for (const [index, name] of classNames.entries())
    for (const word of wordClasses[name]!.split('|')) if (!classOf.has(word)) classOf.set(word, index);
  const words = [...classOf.keys()];
  return {
    automaton: buildAutomaton(words),
    lengths: words.map((word) => word.length),
    classes: [...classOf.values()],
  };
}

let table: Table | undefined;

const isLatin = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** Words in Latin letters are whole words. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (isLatin(text.charCodeAt(start)) && start > 0 && isLatin(text.charCodeAt(start - 1))) return false;
  return !(isLatin(text.charCodeAt(end - 1)) && end < text.length && isLatin(text.charCodeAt(end)));
}

/** All words of known classes. */
export const classWords = (): readonly string[] =>
  Object.values(wordClasses).flatMap((words) => words.split('|'));

/** Marks the words of known classes, given where they may begin; linear in the text. */
export function markClasses(text: string, places: PlaceList): ClassMarks {
  table ??= buildTable();
  const { automaton, lengths, classes } = table;
  const marks = { starts: [] as number[], ends: [] as number[], classes: [] as number[] };
  const mark = (word: number, end: number): void => {
    const start = end - lengths[word]!;
    if (!standsAlone(text, start, end)) return;
    let count = marks.ends.length;
    // One that lies in this one gives way; one that this one lies in, or that began before, stays.
    while (
      count > 0 &&
      marks.starts[count - 1]! >= start &&
      end - start > marks.ends[count - 1]! - marks.starts[count - 1]!
    ) {
      count--;
      marks.starts.pop();
      marks.ends.pop();
      marks.classes.pop();
    }
    if (count > 0 && marks.ends[count - 1]! > start) return;
    marks.starts.push(start);
    marks.ends.push(end);
    marks.classes.push(classes[word]!);
  };
  scanPlaces(automaton, text, mark, places);
  return marks;
}

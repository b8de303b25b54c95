import type { TextUnits } from '../reading/text-units.ts';
import { type ClassMarks, markClasses } from './class-marks.ts';
import { type Clause, splitClauses } from './split-clauses.ts';

/** A folded text as the model reads it. */
export type TextReading = {
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly marks: ClassMarks;
  /** By clause: its first mark, and the one after its last. */
  readonly firstMark: Int32Array;
  readonly lastMark: Int32Array;
  /** By clause: what frames, words and contexts said of it; absent where they said nothing. */
  readonly told: readonly (readonly string[] | undefined)[];
};

/** Something said of a stretch of the text: a frame's hit, a word, the reason why one is harmless. */
export type Told = { readonly start: number; readonly end: number; readonly name: string };

/** Which clauses each told thing touches. Both lists rise by start. */
function spreadTold(clauses: readonly Clause[], told: readonly Told[]): (string[] | undefined)[] {
  const spread: (string[] | undefined)[] = new Array(clauses.length);
  const sorted = [...told].sort((a, b) => a.start - b.start);
  let from = 0;
  for (const { start, end, name } of sorted) {
    while (from < clauses.length && clauses[from]!.end <= start) from++;
    for (let at = from; at < clauses.length && clauses[at]!.start < end; at++) {
      const names = spread[at];
      if (names === undefined) spread[at] = [name];
      else if (!names.includes(name)) names.push(name);
    }
  }
  return spread;
}

function indexMarks(
  clauses: readonly Clause[],
  { starts }: ClassMarks,
): Pick<TextReading, 'firstMark' | 'lastMark'> {
  const firstMark = new Int32Array(clauses.length);
  const lastMark = new Int32Array(clauses.length);
  let mark = 0;
  for (let at = 0; at < clauses.length; at++) {
    const { start, end } = clauses[at]!;
    while (mark < starts.length && starts[mark]! < start) mark++;
    firstMark[at] = mark;
    while (mark < starts.length && starts[mark]! < end) mark++;
    lastMark[at] = mark;
  }
  return { firstMark, lastMark };
}

/** Parts a folded text into clauses and reads what their words and the frames say. */
export function readClauses({ text, kinds, places }: TextUnits, told: readonly Told[]): TextReading {
  const clauses = splitClauses(text, kinds);
  const marks = markClasses(text, places.classes);
  return { text, clauses, marks, ...indexMarks(clauses, marks), told: spreadTold(clauses, told) };
}

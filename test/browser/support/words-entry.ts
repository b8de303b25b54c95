/** What the page under test runs: the engine and the texts, as the web's bundler packs them. */
import { createIncrementalInspector } from '../../../rules/words/incremental-inspector.ts';
import { inspectText } from '../../../rules/words/inspect-text.ts';
import { randomTexts } from '../../rules/words/random-texts.ts';

/** Everything that an inspection says, text by text. */
export function inspectRandom(count: number): string[] {
  return randomTexts(count).map((text) => JSON.stringify(inspectText(text)));
}

/** Milliseconds of each of a number of keystrokes in the middle of a text, smallest first. */
export function timeKeystrokes(text: string, typed: string): number[] {
  const inspector = createIncrementalInspector();
  const middle = Math.floor(text.length / 2);
  inspector.inspect(text);
  const times = Array.from(typed, (_, stroke) => {
    const now = text.slice(0, middle) + typed.slice(0, stroke + 1) + text.slice(middle);
    const start = performance.now();
    inspector.inspect(now);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b);
}

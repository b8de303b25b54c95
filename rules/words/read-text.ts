import type { Vocabulary } from '../../domain/artifacts.ts';
import { createIncrementalInspector, type IncrementalInspector } from './incremental-inspector.ts';
import { inspectText } from './inspect-text.ts';
import type { TextInspection } from './types.ts';
import { vocabularyKey } from './vocabulary-key.ts';

type Remembered = { readonly text: string; readonly key: string; readonly inspection: TextInspection };

/** Eleven rules read the same text one after the other: the last inspections are kept. */
const remembered: Remembered[] = [];
const capacity = 8;

/** One a field and vocabulary; undefined where whole texts are read. */
let inspectors: Map<string, IncrementalInspector> | undefined;
const mostInspectors = 24;

/**
 * For a form in which somebody types: from now on each field's text is read part by part, and what stands unchanged
 * since the last reading is not read again.
 */
export function readInParts(): void {
  inspectors ??= new Map();
}

function inspectorOf(key: string, field: string, vocabulary: Vocabulary): IncrementalInspector | undefined {
  if (inspectors === undefined) return undefined;
  const known = inspectors.get(key);
  if (known !== undefined) return known;
  const [oldest] = inspectors.keys();
  if (inspectors.size >= mostInspectors && oldest !== undefined) inspectors.delete(oldest);
  const made = createIncrementalInspector({ field, ...vocabulary });
  inspectors.set(key, made);
  return made;
}

/** What the engine says of a field's text, with a site's words and the submission's names. */
export function readText(text: string, field: string, vocabulary: Vocabulary): TextInspection {
  const key = `${field}\u0000${vocabularyKey(vocabulary)}`;
  const known = remembered.find((one) => one.text === text && one.key === key);
  if (known !== undefined) return known.inspection;
  const inspector = inspectorOf(key, field, vocabulary);
  const inspection = inspector ? inspector.inspect(text) : inspectText(text, { field, ...vocabulary });
  remembered.unshift({ text, key, inspection });
  remembered.length = Math.min(remembered.length, capacity);
  return inspection;
}

import { GatedPattern } from '../gate/gated-pattern.ts';
import type { Frame, InnocentUse } from './frame.ts';

type Readied<T> = {
  readonly [K in keyof T]: NonNullable<T[K]> extends RegExp ? GatedPattern | Extract<T[K], undefined> : T[K];
};

export type ReadyUse = Readied<InnocentUse>;

/** A frame whose expressions stand behind gates. */
export type ReadyFrame = Readied<Omit<Frame, 'innocent'>> & { readonly innocent: readonly ReadyUse[] };

const gates = new Map<RegExp, GatedPattern>();

/** Frames share many of their innocent uses: one gate an expression. */
function gated(pattern: RegExp): GatedPattern {
  const known = gates.get(pattern);
  if (known !== undefined) return known;
  const made = new GatedPattern(pattern);
  gates.set(pattern, made);
  return made;
}

function ready<T extends object>(thing: T): Readied<T> {
  const entries = Object.entries(thing).map(([key, value]) => [
    key,
    value instanceof RegExp ? gated(value) : value,
  ]);
  return Object.fromEntries(entries) as Readied<T>;
}

const known = new Map<Frame, ReadyFrame>();

export function readyFrame(frame: Frame): ReadyFrame {
  const before = known.get(frame);
  if (before !== undefined) return before;
  const { innocent = [], ...rest } = frame;
  const made: ReadyFrame = { ...ready(rest), innocent: innocent.map(ready) };
  known.set(frame, made);
  return made;
}

/**
 * Why the store refuses. Each code has one meaning wherever it shows:
 * `stale-revision` the act was meant for another revision; `not-allowed-now` the state forbids it;
 * `already-decided` the revision has its decision; `conflict` someone else changed the same place;
 * `not-found` no such record; `preview-missing` other content was previewed;
 */
export type StoreRefusalCode =
  | 'stale-revision'
  | 'not-allowed-now'
  | 'already-decided'
  | 'conflict'
  | 'preview-missing'
  | 'not-found'
  | 'bad-cursor';

/** A refusal that no retry can cure. */
export class StoreRefusal extends Error {
  override readonly name = 'StoreRefusal';
  readonly code: StoreRefusalCode;
  /** What the one who asked needs to go on: the current state, both values of a field. */
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(code: StoreRefusalCode, message: string, facts: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.facts = facts;
  }
}

/** The records can't be opened; the message is one line that says what to do. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

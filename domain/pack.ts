import type { RuleSource } from './finding.ts';
import type { FieldType, FormDefinition, FormField, FormId } from './form.ts';
import type { GraveDecisions } from './grave.ts';
import { type PackWords, wordsInForce } from './pack-words.ts';
import type { Severity } from './severity.ts';

/** Which fields a rule looks at. What is absent narrows nothing; `{}` is every field of every form. */
export type FieldSelector = {
  readonly forms?: readonly FormId[];
  readonly types?: readonly FieldType[];
  /** Keys. */
  readonly fields?: readonly string[];
  /** Keys that are left out. */
  readonly except?: readonly string[];
};

/** One rule in a pack: where it looks, how heavy it is, and who says so. */
export type PackRule = {
  /** Id of the rule. */
  readonly rule: string;
  readonly on: FieldSelector;
  /** The rule's own severity when absent. */
  readonly severity?: Severity;
  /** What the site prints differently: sizes, formats, words. Read by the rule alone. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** A seller may dispute what this rule says also where it blocks: the submission then goes to a reviewer with the dispute. */
  readonly disputable?: boolean;
  readonly source: RuleSource;
  /** `shadow` runs and is recorded, but operators alone see it; `off` does not run. Live when absent. */
  readonly mode?: 'shadow' | 'off';
  /** ISO dates (UTC), both inclusive, between which it holds; without end when absent. */
  readonly from?: string;
  readonly until?: string;
};

/** What a rule has to show before it may block, and when it loses that right again. */
export type BlockBar = {
  /** Share of its decided findings that reviewers accepted, 0–1. */
  readonly precision: number;
  readonly leastDecided: number;
  /** Days in which it ran without stopping anybody. */
  readonly shadowDays: number;
  /** Findings decided within so many days count. */
  readonly windowDays: number;
  /** It falls back to `warn` once more than this share of its decided findings was overturned … */
  readonly overturnedShare: number;
  /** … and at least so many were. */
  readonly leastOverturned: number;
};

export const usualBar: BlockBar = {
  precision: 1,
  leastDecided: 30,
  shadowDays: 7,
  windowDays: 90,
  overturnedShare: 0.02,
  leastOverturned: 3,
};

/**
 * The rules of one site from one day on. A submission is judged by the pack in force when it was submitted, and keeps
 * it for its revision; later packs change nothing that was already decided.
 */
export type RulePack = {
  /** `koogallery-cn` */
  readonly id: string;
  /** `2026.1` */
  readonly version: string;
  readonly site: string;
  /** ISO time, UTC. */
  readonly effectiveFrom: string;
  readonly rules: readonly PackRule[];
  /** The site's own words and exceptions, read by every rule on words; none when absent. */
  readonly ownWords?: PackWords;
  /** How long a reviewer's claim holds. */
  readonly claimMinutes: number;
  /** How sure a machine must be of what a picture shows, 0–1; below it a person confirms. 0.9 when absent. */
  readonly sureFrom?: number;
  /** Working days in which a seller is promised an answer. */
  readonly reviewWorkingDays: number;
  /**
   * Codes whose `block` findings, when only the pictures and documents show them, send a submission back without a
   * reviewer. Plain facts alone belong here, never what a machine believes.
   */
  readonly autoReturn: readonly string[];
  /** {@link usualBar} when absent. */
  readonly bar?: BlockBar;
  /** Decisions that a second reviewer confirms; none where absent. */
  readonly grave?: GraveDecisions;
};

/** As reports name it: `koogallery-cn@2026.1`. */
export function packName(pack: Pick<RulePack, 'id' | 'version'>): string {
  return `${pack.id}@${pack.version}`;
}

/** The newest pack of the site that is in force at the time; undefined before the first. */
export function packInForce(packs: readonly RulePack[], site: string, at: Date): RulePack | undefined {
  return packs
    .filter((pack) => pack.site === site && Date.parse(pack.effectiveFrom) <= at.getTime())
    .reduce<RulePack | undefined>(
      (newest, pack) => (newest && isLater(newest, pack) ? newest : pack),
      undefined,
    );
}

/** On the same instant the later one in the list wins. */
function isLater(a: RulePack, b: RulePack): boolean {
  return Date.parse(a.effectiveFrom) > Date.parse(b.effectiveFrom);
}

/** The pack as it holds at that time: entries that are off, or not within their dates, and words that have not begun are left out. */
export function packAt(pack: RulePack, at: Date): RulePack {
  const day = at.toISOString().slice(0, 10);
  const rules = pack.rules.filter(
    ({ mode, from, until }) =>
      mode !== 'off' && (from === undefined || from <= day) && (until === undefined || day <= until),
  );
  const { ownWords } = pack;
  return {
    ...pack,
    rules,
    ...(ownWords ? { ownWords: wordsInForce(ownWords, { site: pack.site, on: day }) } : {}),
  };
}

/** What sellers may see of a pack: nothing that runs in shadow. */
export function packForSellers(pack: RulePack): RulePack {
  return { ...pack, rules: pack.rules.filter(({ mode }) => mode === undefined) };
}

export function isSelected(selector: FieldSelector, form: FormDefinition, field: FormField): boolean {
  return (
    (selector.forms?.includes(form.id) ?? true) &&
    (selector.types?.includes(field.type) ?? true) &&
    (selector.fields?.includes(field.key) ?? true) &&
    !(selector.except?.includes(field.key) ?? false)
  );
}

import type { Readable } from 'node:stream';
import type { ParseArgsConfig } from 'node:util';
import type { Bilingual, Language } from '../domain/bilingual.ts';
import type { Finding } from '../domain/finding.ts';

/** What was asked for on the command line, of one command. */
export type Call = {
  /** Files and folders as they were written; `-` is stdin. */
  readonly inputs: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly language: Language;
  readonly stdin: Readable;
};

/** One input that was looked at: `record` is what jsonl prints, its `findings` in the form of the library. */
export type Inspected = {
  readonly kind: 'inspected';
  readonly input: string;
  /** 1-based, where the input is a line of a file. */
  readonly line?: number;
  readonly record: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
  /** What could not be judged: a person has to look. */
  readonly unjudged?: readonly Unjudged[];
};

type Unjudged = { readonly rule: string; readonly field: string; readonly reason: string };

/** One input, or a part of it, that could not be read. What else was read is still printed. */
export type Failed = { readonly kind: 'failed'; readonly input: string; readonly problem: Bilingual };

export type Outcome = Inspected | Failed;

/** Outcomes come in the order of the inputs; a command throws {@link UsageProblem} and nothing else on purpose. */
export type Command = {
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Whether it can do without a file: then it reads stdin. */
  readonly readsStdinAlone?: boolean;
  readonly run: (call: Call) => AsyncIterable<Outcome>;
};

/** The call itself is wrong: nothing was looked at. */
export class UsageProblem extends Error {
  readonly problem: Bilingual;

  constructor(problem: Bilingual) {
    super(problem.en);
    this.problem = problem;
  }
}

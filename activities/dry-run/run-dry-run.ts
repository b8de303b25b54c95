/** Judges past submissions under a pack that is not in force, and writes down who would be hit. */
import { addResults, type DryRunResult } from '../../domain/dry-run.ts';
import { affectedRules, needsFacts } from '../../rules/packs/affected-rules.ts';
import type { DryRunRecord, PastRow } from '../../store/dry-runs.ts';
import type { Store } from '../../store/open-store.ts';
import type { Page } from './judge-rows.ts';
import { startThreads, type Threads } from './threads.ts';

/** Submissions that a thread is handed at a time. */
const pageSize = 400;
/** How often progress is written down: what a restart has to do again. */
const saveEveryMs = 700;

type Progress = { done: number; cursor: string; result: DryRunResult; workedMs: number };

/**
 * Goes on where it was cut off; ends early where the run was cancelled. `onProgress` is called after each round.
 * @throws whatever a thread or the records throw; tried again, it goes on
 */
export async function runDryRun(store: Store, id: string, onProgress: () => void = () => {}): Promise<void> {
  const run = await store.dryRuns.find(id);
  if (run?.state !== 'running') return;
  const rules = affectedRules(run.packs.before, run.packs.after);
  if (rules.length === 0) return skip(store, run);
  const hasFacts = needsFacts(rules);
  const threads = startThreads({ packs: run.packs, rules, at: run.startedAt, hasFacts });
  try {
    await judgeAll({ store, run, rules, hasFacts, threads, onProgress });
  } finally {
    await threads.close();
  }
}

/** Nothing can come out otherwise where no rule says something else. */
async function skip(store: Store, run: DryRunRecord): Promise<void> {
  const result = { ...run.result, unchanged: run.total };
  await store.dryRuns.save({
    ...{ id: run.id, done: run.total, cursor: '', workedMs: 0, result },
    state: 'done',
  });
}

type Running = {
  readonly store: Store;
  readonly run: DryRunRecord;
  readonly rules: readonly string[];
  readonly hasFacts: boolean;
  readonly threads: Threads;
  readonly onProgress: () => void;
};

/** Rounds of a page a thread; the next round is read while this one is judged. */
async function judgeAll(running: Running): Promise<void> {
  const { store, run, threads, onProgress } = running;
  const { id, done, cursor, result, workedMs } = run;
  const progress: Progress = { done, cursor, result, workedMs };
  const began = performance.now();
  let savedAt = 0;
  let round = await readRound(running, progress.cursor);
  while (round.last !== undefined) {
    const next = readRound(running, round.last.id);
    next.catch(() => undefined);
    const results = await Promise.all(round.pages.map((page, index) => threads.judge(page, index)));
    progress.result = results.reduce(addResults, progress.result);
    progress.done += round.pages.reduce((sum, { rows }) => sum + rows.length, 0);
    progress.cursor = round.last.id;
    onProgress();
    if (performance.now() - savedAt > saveEveryMs) {
      savedAt = performance.now();
      const soFar = { ...progress, workedMs: workedMs + Math.round(performance.now() - began) };
      if (!(await store.dryRuns.save({ id, ...soFar, state: 'running' }))) return;
    }
    round = await next;
  }
  const all = { ...progress, workedMs: workedMs + Math.round(performance.now() - began) };
  await store.dryRuns.save({ id, ...all, state: 'done' });
}

type Round = { readonly pages: readonly Page[]; readonly last: PastRow | undefined };

async function readRound({ store, run, rules, hasFacts, threads }: Running, cursor: string): Promise<Round> {
  const rows = await store.dryRuns.readPast({ run, rules, cursor, limit: pageSize * threads.many });
  const share = Math.ceil(rows.length / threads.many);
  const parts = Array.from({ length: threads.many }, (_, index) =>
    rows.slice(index * share, (index + 1) * share),
  ).filter((part) => part.length > 0);
  const pages = await Promise.all(
    parts.map(async (part) => ({
      rows: part,
      facts: hasFacts ? await store.dryRuns.readFacts(part.map(({ id }) => id)) : [],
    })),
  );
  return { pages, last: rows.at(-1) };
}

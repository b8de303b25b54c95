/** A thread of a dry run: a page of submissions in, what changes for them out. */
import { parentPort, workerData } from 'node:worker_threads';
import type { DryRunPacks } from '../../domain/dry-run.ts';
import { createRejudge } from '../../rules/rejudge.ts';
import { createEvidenceReaders } from '../evidence-readers.ts';
import { fileReader } from '../file-reader.ts';
import { createRowJudge, type Page } from './judge-rows.ts';

export type ThreadData = {
  readonly packs: DryRunPacks;
  readonly rules: readonly string[];
  /** ISO. */
  readonly at: string;
  readonly hasFacts: boolean;
};

const { packs, rules, at, hasFacts } = workerData as ThreadData;
const readers = hasFacts ? [fileReader, ...createEvidenceReaders().readers] : [];
const judge = createRowJudge(createRejudge(packs, rules, new Date(at)), readers);

parentPort?.on('message', async (page: Page) => {
  parentPort?.postMessage(await judge(page));
});

import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import type { OrderParties } from '../../domain/acceptance-facts.ts';
import type { FileFacts } from '../../domain/facts.ts';
import { readFileFacts } from '../files/file-facts.ts';
import type { EngineSettings } from '../ocr/create-engine.ts';
import type { PageRequest } from '../pdf/page-picture.ts';
import { createReaderChild, type ReaderChild } from './reader-child.ts';
import type { ReadRequest } from './reader-process.ts';
import {
  acceptanceReader,
  documentReader,
  pictureReader,
  screenshotReader,
  wordsReader,
} from './reader-versions.ts';
import type { TaskFacts, TaskName } from './tasks.ts';

export type PoolSettings = {
  /** Processes; one for each core unless set. */
  readonly size?: number;
  /** How long one file may take. */
  readonly timeoutMs?: number;
  /** Resident memory of one process. */
  readonly maxMemoryBytes?: number;
  /** Whether the processes let anything else on the machine go first: for files that nobody stands waiting for. */
  readonly isBackground?: boolean;
  readonly engine?: EngineSettings;
  /** Certificates that may vouch for the signers of forms, PEM; nobody when absent. */
  readonly trustPem?: string;
};

type Reading<Name extends TaskName> = { readonly file: FileFacts; readonly facts: TaskFacts<Name> };
type Waiting = (child: ReaderChild) => void;

export type ReaderPool = {
  /**
   * Reads one file in another process. `name` is its name as uploaded. What goes wrong in the reader is a fact
   * (`timed-out`, `reader-failed`), never an exception.
   * @throws the file system's error where the file can't be opened
   */
  readonly read: <Name extends TaskName>(task: Name, path: string, name?: string) => Promise<Reading<Name>>;
  readonly readPicture: (path: string, name?: string) => Promise<Reading<'picture'>>;
  readonly readScreenshot: (path: string, name?: string) => Promise<Reading<'screenshot'>>;
  /** Reads the words of a picture, whatever it shows. */
  readonly readWords: (path: string, name?: string) => Promise<Reading<'words'>>;
  readonly readRecord: (path: string, name?: string) => Promise<Reading<'record'>>;
  /** Reads a signed acceptance form against the companies of its order. */
  readonly readAcceptance: (
    path: string,
    order?: OrderParties,
    name?: string,
  ) => Promise<Reading<'acceptance'>>;
  /** Draws a page of a PDF, or a picture, or a piece of it. */
  readonly drawPage: (path: string, wanted: PageRequest, name?: string) => Promise<Reading<'page'>>;
  /** Ends all processes; what they were reading becomes `reader-failed`. */
  readonly close: () => void;
};

/** Names the readers and models in use: part of the key under which a caller may keep facts. */
export function readerVersion({ engine = 'pp-ocr' }: EngineSettings = {}): string {
  return `${pictureReader} ${screenshotReader} ${wordsReader} ${documentReader} ${acceptanceReader} ${engine}`;
}

/** A few processes that read files, each one at a time; calls beyond their number wait in order. */
export function createReaderPool(settings: PoolSettings = {}): ReaderPool {
  const {
    size = availableParallelism(),
    timeoutMs = 60_000,
    maxMemoryBytes = 1536 * 1024 * 1024,
    isBackground = false,
    engine = {},
    trustPem,
  } = settings;
  const children = Array.from({ length: Math.max(1, size) }, () =>
    createReaderChild({ timeoutMs, maxMemoryBytes, isBackground, engine, ...(trustPem ? { trustPem } : {}) }),
  );
  const free = [...children];
  const waiting: Waiting[] = [];

  const take = () => {
    const child = free.shift();
    return child ? Promise.resolve(child) : new Promise<ReaderChild>((resolve) => waiting.push(resolve));
  };
  const giveBack = (child: ReaderChild) => {
    const next = waiting.shift();
    if (next) next(child);
    else free.push(child);
  };

  async function read<Name extends TaskName>(
    task: Name,
    path: string,
    name = basename(path),
    more: Pick<ReadRequest, 'order' | 'wanted'> = {},
  ): Promise<Reading<Name>> {
    const file = await readFileFacts(path, name);
    const child = await take();
    try {
      return { file, facts: (await child.read({ task, path, file, ...more })) as TaskFacts<Name> };
    } finally {
      giveBack(child);
    }
  }

  return {
    read,
    readPicture: (path, name) => read('picture', path, name),
    readScreenshot: (path, name) => read('screenshot', path, name),
    readWords: (path, name) => read('words', path, name),
    readRecord: (path, name) => read('record', path, name),
    readAcceptance: (path, order, name) => read('acceptance', path, name, order ? { order } : {}),
    drawPage: (path, wanted, name) => read('page', path, name, { wanted }),
    close: () => {
      for (const child of children) child.close();
    },
  };
}

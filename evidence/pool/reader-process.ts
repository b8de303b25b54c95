/** A process of its own that reads files one at a time, so that what kills it kills nothing else. */
import type { OrderParties } from '../../domain/acceptance-facts.ts';
import type { FileFacts } from '../../domain/facts.ts';
import { createEngine, type EngineSettings } from '../ocr/create-engine.ts';
import type { OcrEngine } from '../ocr/engine.ts';
import type { PageRequest } from '../pdf/page-picture.ts';
import { type TaskName, tasks } from './tasks.ts';

export type ReadRequest = {
  readonly task: TaskName;
  readonly path: string;
  readonly file: FileFacts;
  /** Companies of the order, for signed forms. */
  readonly order?: OrderParties;
  /** The page to draw. */
  readonly wanted?: PageRequest;
};
/** What a reader process is told when it starts. */
export type ProcessSettings = { readonly engine: EngineSettings; readonly trustPem?: string };
export type ReadAnswer = { readonly facts: unknown } | { readonly failure: string };

const settings = JSON.parse(process.argv[2] ?? '{"engine":{}}') as ProcessSettings;
let engine: Promise<OcrEngine> | undefined;
const tools = {
  ...(settings.trustPem ? { trustPem: settings.trustPem } : {}),
  engine: () => {
    engine ??= createEngine(settings.engine);
    return engine;
  },
};

async function answer({ task, path, file, order, wanted }: ReadRequest): Promise<ReadAnswer> {
  try {
    return {
      facts: await tasks[task](path, file, {
        ...tools,
        ...(order ? { order } : {}),
        ...(wanted ? { wanted } : {}),
      }),
    };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

process.on('message', (request: ReadRequest) => {
  void answer(request).then((reply) => process.send?.(reply));
});
// A parent that died takes its readers along.
process.on('disconnect', () => process.exit(0));

import { parseArgs } from 'node:util';

export type StartOptions = {
  /** Environment variables that the options stand for; they win over the ones that are set. */
  readonly settings: Readonly<Record<string, string>>;
  readonly hasDemo: boolean;
  readonly hasWorkers: boolean;
  readonly wantsHelp: boolean;
};

export const help = `Usage: npm start -- [options]

  --port NUMBER   where people reach the desk (3000)
  --data FOLDER   where records, files and the Temporal database are kept (.shangjia)
  --no-demo       begin with an empty desk and one operator
  --no-workers    serve only; workers run elsewhere (node dist/server/worker.js --queue reviews)
  --help          this text

Further settings are environment variables: docs/configuration.md.`;

/** The message is one line that says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** @throws UsageError for an option that there is not, or a port that is none */
export function readStartOptions(args: readonly string[]): StartOptions {
  const { port, data, 'no-demo': noDemo, 'no-workers': noWorkers, help: wantsHelp } = parse(args);
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535))
    throw new UsageError(`--port ${port} is no port: give a number from 0 to 65535.`);
  if (data === '') throw new UsageError('--data needs a folder.');
  return {
    settings: { ...(port && { SHANGJIA_PORT: port }), ...(data && { SHANGJIA_DATA: data }) },
    hasDemo: !noDemo,
    hasWorkers: !noWorkers,
    wantsHelp: wantsHelp ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      port: { type: 'string' },
      data: { type: 'string' },
      'no-demo': { type: 'boolean' },
      'no-workers': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    } as const;
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    const [reason = ''] = (error as Error).message.split(/\.\s|\n/);
    throw new UsageError(`${reason}: see --help.`);
  }
}

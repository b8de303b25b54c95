import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { type Bilingual, both, type Language } from '../domain/bilingual.ts';
import { type Command, type Outcome, UsageProblem } from './command.ts';
import { loadCommand } from './commands.ts';
import type { FormatName, FormatOptions, Formatter } from './format.ts';
import { jsonArray, jsonLines } from './format-json.ts';
import { sarif } from './format-sarif.ts';
import { plainText } from './format-text.ts';
import { type CommandName, helpOf, overview } from './help.ts';
import { languageOf, readArguments, readCommand } from './read-arguments.ts';

export type Streams = {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly hasColours: boolean;
};

/** 0 nothing blocks, 1 something blocks, 2 wrong usage or unreadable input. */
export type ExitStatus = 0 | 1 | 2;

const formatters: Readonly<Record<FormatName, (options: FormatOptions) => Formatter>> = {
  text: plainText,
  json: jsonArray,
  jsonl: jsonLines,
  sarif,
};

/** Runs one call of the program. Never throws for what a user wrote or handed in. */
export async function runCli(argv: readonly string[], streams: Streams): Promise<ExitStatus> {
  const language = languageOf(argv);
  try {
    const command = readCommand(argv);
    if (!command) return await showOverview(argv, streams, language);
    return await runCommand(command.name, command.rest, streams, language);
  } catch (error) {
    if (!(error instanceof UsageProblem)) throw error;
    await complain(streams, '', error.problem, language);
    return 2;
  }
}

async function showOverview(
  argv: readonly string[],
  { stdout, stderr }: Streams,
  language: Language,
): Promise<ExitStatus> {
  const isAsked = argv.includes('--help') || argv.includes('-h');
  await write(isAsked ? stdout : stderr, overview[language]);
  return isAsked ? 0 : 2;
}

async function runCommand(
  name: CommandName,
  argv: readonly string[],
  streams: Streams,
  language: Language,
): Promise<ExitStatus> {
  const command = await loadCommand(name);
  const { inputs, options, format, wantsHelp } = readArguments(argv, command);
  if (wantsHelp) {
    await write(streams.stdout, helpOf(name)[language]);
    return 0;
  }
  const call = { inputs: inputsOf(name, command, inputs), options, language, stdin: streams.stdin };
  const formatter = formatters[format]({ language, hasColours: streams.hasColours });
  return print(command.run(call), formatter, streams, language);
}

function inputsOf(name: CommandName, command: Command, inputs: readonly string[]): readonly string[] {
  if (inputs.length > 0) return inputs;
  if (command.readsStdinAlone) return ['-'];
  throw new UsageProblem(
    both(
      `${name} 缺少输入。用法：shangjia ${name} --help`,
      `${name} needs an input. See shangjia ${name} --help`,
    ),
  );
}

async function print(
  outcomes: AsyncIterable<Outcome>,
  formatter: Formatter,
  streams: Streams,
  language: Language,
): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  await write(streams.stdout, formatter.begin());
  for await (const outcome of outcomes) {
    if (outcome.kind === 'failed') {
      status = 2;
      await complain(streams, outcome.input, outcome.problem, language);
      continue;
    }
    if (status === 0 && outcome.findings.some(({ severity }) => severity === 'block')) status = 1;
    await write(streams.stdout, formatter.inspected(outcome));
  }
  await write(streams.stdout, formatter.end());
  return status;
}

/** One line, whatever the problem's text holds. */
async function complain(
  { stderr }: Streams,
  input: string,
  problem: Bilingual,
  language: Language,
): Promise<void> {
  const where = input === '' ? '' : `${input}${language === 'zh' ? '：' : ': '}`;
  const line = `${where}${problem[language]}`.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  await write(stderr, `${line}\n`);
}

/** Waits for a slow reader, so that memory does not grow with the output. */
async function write(stream: Writable, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain');
}

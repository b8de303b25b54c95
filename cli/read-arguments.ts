import { type ParseArgsConfig, parseArgs } from 'node:util';
import { both, type Language } from '../domain/bilingual.ts';
import { nearestName } from '../domain/nearest.ts';
import { type Command, UsageProblem } from './command.ts';
import { type FormatName, formatNames, isFormatName } from './format.ts';
import { type CommandName, commandNames } from './help.ts';

export type Arguments = {
  readonly inputs: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly format: FormatName;
  readonly wantsHelp: boolean;
};

const sharedOptions: NonNullable<ParseArgsConfig['options']> = {
  format: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
};

/** The language asked for, wherever it stands, so that even a wrong call is answered in it. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang');
  const asked = at >= 0 ? argv[at + 1] : argv.find((word) => word.startsWith('--lang='))?.slice(7);
  return asked === 'en' ? 'en' : 'zh';
}

/**
 * The command that the words start with, and the words after it; undefined where they name none yet.
 * @throws UsageProblem for an unknown command
 */
export function readCommand(
  argv: readonly string[],
): { readonly name: CommandName; readonly rest: readonly string[] } | undefined {
  const words = argv.filter((word, at) => !word.startsWith('-') && argv[at - 1] !== '--lang');
  if (words.length === 0 || (words[0] === 'inspect' && words.length === 1)) return undefined;
  const name = commandNames.find((known) => known === words[0] || known === words.slice(0, 2).join(' '));
  if (name) return { name, rest: without(argv, name.split(' ')) };
  const said = words[0] === 'inspect' ? words.slice(0, 2).join(' ') : (words[0] ?? '');
  const nearest = nearestName(said, commandNames);
  throw new UsageProblem(
    both(
      `没有命令“${said}”，最接近的是 ${nearest}。`,
      `there is no command "${said}"; the nearest is ${nearest}.`,
    ),
  );
}

/** The first of each of the words is taken away. */
function without(argv: readonly string[], words: readonly string[]): string[] {
  const rest = [...argv];
  for (const word of words) rest.splice(rest.indexOf(word), 1);
  return rest;
}

/** @throws UsageProblem for an unknown option, a missing or a wrong value */
export function readArguments(argv: readonly string[], command: Command): Arguments {
  const options = { ...sharedOptions, ...command.options };
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const { format = 'text', lang = 'zh', help, ...others } = values;
    requireLanguage(String(lang));
    return {
      inputs: positionals,
      options: others as Arguments['options'],
      format: formatCalled(String(format)),
      wantsHelp: help === true,
    };
  } catch (error) {
    throw error instanceof UsageProblem ? error : optionProblem(error, Object.keys(options));
  }
}

function requireLanguage(lang: string): void {
  if (lang === 'zh' || lang === 'en') return;
  throw new UsageProblem(both('--lang 只能是 zh 或 en。', '--lang must be zh or en.'));
}

function formatCalled(format: string): FormatName {
  if (isFormatName(format)) return format;
  throw new UsageProblem(
    both(
      `--format 只能是 ${formatNames.join('、')}，不是“${format}”。`,
      `--format must be one of ${formatNames.join(', ')}, not "${format}".`,
    ),
  );
}

function optionProblem(error: unknown, known: readonly string[]): unknown {
  const { code, message = '' } = error as NodeJS.ErrnoException;
  if (!code?.startsWith('ERR_PARSE_ARGS')) return error;
  const option = /--[^'\s=]+/u.exec(message)?.[0] ?? /-[^'\s=,]+/u.exec(message)?.[0] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const nearest = nearestName(option.replace(/^-+/u, ''), known);
    return new UsageProblem(
      both(
        `没有选项 ${option}，最接近的是 --${nearest}。`,
        `there is no option ${option}; the nearest is --${nearest}.`,
      ),
    );
  }
  return new UsageProblem(
    both(`选项 ${option} 的值不对或缺少。`, `option ${option} has a wrong value or none.`),
  );
}

/** What the one who starts the desk reads: a box at the end, or one line that says what to do. */
import { StoreUnavailable } from '../store/store-error.ts';
import { ConfigError } from './config.ts';
import type { Desk } from './desk.ts';
import { PortTaken } from './listen.ts';
import { UsageError } from './start-options.ts';
import { TemporalUnavailable } from './temporal-server.ts';

export type SignIn = { readonly role: string; readonly email: string; readonly password: string };

const forPeople = [StoreUnavailable, ConfigError, PortTaken, UsageError, TemporalUnavailable];

/** Problems that people can put right are told in their own words, all others with where they came from. */
export function tellProblem(error: unknown): void {
  if (isDiskFull(error))
    console.error('The disk is full: free some space, or choose a data folder elsewhere with --data.');
  else console.error(forPeople.some((kind) => error instanceof kind) ? (error as Error).message : error);
}

function isDiskFull(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (
      (cause as NodeJS.ErrnoException).code === 'ENOSPC' ||
      /No space left on device|ENOSPC/.test(cause.message)
    )
      return true;
  return false;
}

export type Opening = {
  readonly url: string;
  readonly dataFolder: string;
  readonly signIns: readonly SignIn[];
};

/** Lines without a right edge: Chinese and Latin letters differ in width from terminal to terminal. */
export function boxOf({ url, dataFolder, signIns }: Opening): string {
  const rows: [string, string][] = [
    ['地址 Address', url],
    ...signIns.map(({ role, email, password }): [string, string] => [role, `${email}  ${password}`]),
    ['数据 Data', dataFolder],
    ['停止 Stop', 'Ctrl-C'],
  ];
  const width = Math.max(...rows.map(([label]) => columnsOf(label)));
  const lines = rows.map(([label, text]) => `│ ${label}${' '.repeat(width - columnsOf(label))}  ${text}`);
  return ['╭─ 上架 Shangjia', ...lines, '╰─'].join('\n');
}

/** Terminal columns: Chinese letters take two. */
function columnsOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u2e80-\u9fff\uff00-\uffef]/.test(letter) ? 2 : 1), 0);
}

const reviewsPatienceMs = 20_000;

/** The box, and a line later where reviews do not run by then. */
export function tellOpening(
  { config: { publicUrl, dataFolder }, workers }: Pick<Desk, 'config' | 'workers'>,
  signIns: readonly SignIn[],
): void {
  console.log(boxOf({ url: publicUrl, dataFolder, signIns }));
  if (!workers) return;
  const line = `  Temporal does not answer yet; what is handed in is kept until it does. See ${dataFolder}/temporal.log`;
  const timer = setTimeout(() => console.log(line), reviewsPatienceMs);
  workers.ready.then(() => clearTimeout(timer));
}

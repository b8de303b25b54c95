import { both } from '../domain/bilingual.ts';
import { type Command, UsageProblem } from './command.ts';
import type { CommandName } from './help.ts';

/** Loads one command and what it needs; pictures and models stay unread for a command on words. */
const loaders: Partial<Readonly<Record<CommandName, () => Promise<Command>>>> = {
  check: async () => (await import('./check.ts')).check,
  'inspect text': async () => (await import('./inspect-text-command.ts')).inspectTextCommand,
  'inspect logo': async () => (await import('./inspect-logo-command.ts')).inspectLogoCommand,
  'inspect evidence': async () => (await import('./inspect-evidence-command.ts')).inspectEvidenceCommand,
};

export async function loadCommand(name: CommandName): Promise<Command> {
  const load = loaders[name];
  if (!load) throw new UsageProblem(both(`这个版本没有 ${name}。`, `${name} is not part of this version.`));
  return load();
}

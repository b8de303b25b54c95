import type { Command } from './command.ts';
import type { CommandName } from './help.ts';

/** Loads one command and what it needs; pictures and models stay unread for a command on words. */
const loaders: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  'inspect text': async () => (await import('./inspect-text-command.ts')).inspectTextCommand,
  'inspect logo': async () => (await import('./inspect-logo-command.ts')).inspectLogoCommand,
  'inspect evidence': async () => (await import('./inspect-evidence-command.ts')).inspectEvidenceCommand,
  'inspect acceptance': async () =>
    (await import('./inspect-acceptance-command.ts')).inspectAcceptanceCommand,
  verify: async () => (await import('./verify-command.ts')).verifyCommand,
};

export function loadCommand(name: CommandName): Promise<Command> {
  return loaders[name]();
}

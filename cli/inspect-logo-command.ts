import { both } from '../domain/bilingual.ts';
import { type Command, type Outcome, UsageProblem } from './command.ts';
import { inspectLogos, type LogoKind } from './inspect-logo.ts';
import { keepStdin } from './keep-stdin.ts';

/** Judges logo files by content, size, dimensions and wholeness. */
export const inspectLogoCommand: Command = {
  options: { kind: { type: 'string' } },
  run: async function* ({ inputs, options, stdin }): AsyncIterable<Outcome> {
    const kind = kindCalled(options.kind ?? 'company');
    const kept = await keepStdin(inputs, stdin);
    try {
      let at = 0;
      for await (const inspected of inspectLogos(kept.paths, { kind })) {
        const input = inputs[at] ?? inspected.file;
        at += 1;
        if ('problem' in inspected) yield { kind: 'failed', input, problem: inspected.problem };
        else {
          const { findings, facts } = inspected;
          yield { kind: 'inspected', input, record: { file: input, findings, facts }, findings };
        }
      }
    } finally {
      await kept.remove();
    }
  },
};

function kindCalled(kind: string | boolean): LogoKind {
  if (kind === 'company' || kind === 'product') return kind;
  throw new UsageProblem(
    both(
      `--kind 只能是 company 或 product，不是“${kind}”。`,
      `--kind must be company or product, not "${kind}".`,
    ),
  );
}

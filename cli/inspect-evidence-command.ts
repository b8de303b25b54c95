import type { Command, Outcome } from './command.ts';
import { inspectEvidence } from './inspect-evidence.ts';

/** Judges the screenshots or the remote delivery record of orders, a folder each. */
export const inspectEvidenceCommand: Command = {
  options: {},
  run: async function* ({ inputs }): AsyncIterable<Outcome> {
    let at = 0;
    for await (const inspected of inspectEvidence(inputs)) {
      const input = inputs[at] ?? '';
      at += 1;
      if ('problem' in inspected) yield { kind: 'failed', input, problem: inspected.problem };
      else {
        const { order, files, findings } = inspected;
        yield { kind: 'inspected', input, record: { order, files, findings }, findings };
      }
    }
  },
};

import type { Inspected } from './command.ts';
import type { FormatOptions, Formatter } from './format.ts';
import { plainFinding } from './plain-finding.ts';

function plainRecord({ record, findings }: Inspected, { language }: FormatOptions): object {
  if (!('findings' in record)) return record;
  return { ...record, findings: findings.map((finding) => plainFinding(finding, language)) };
}

/** An object a line. */
export function jsonLines(options: FormatOptions): Formatter {
  return {
    begin: () => '',
    inspected: (inspected) => `${JSON.stringify(plainRecord(inspected, options))}\n`,
    end: () => '',
  };
}

/** One array of all objects. */
export function jsonArray(options: FormatOptions): Formatter {
  let count = 0;
  return {
    begin: () => '[',
    inspected: (inspected) => {
      count += 1;
      const text = JSON.stringify(plainRecord(inspected, options), null, 2).replace(/^/gmu, '  ');
      return `${count === 1 ? '' : ','}\n${text}`;
    },
    end: () => (count === 0 ? ']\n' : '\n]\n'),
  };
}

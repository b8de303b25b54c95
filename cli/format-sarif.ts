import type { Finding } from '../domain/finding.ts';
import type { Severity } from '../domain/severity.ts';
import { allRules } from '../rules/index.ts';
import type { Inspected } from './command.ts';
import type { FormatOptions, Formatter } from './format.ts';

const levels: Readonly<Record<Severity, string>> = {
  block: 'error',
  proof: 'warning',
  warn: 'warning',
  note: 'note',
};

/** SARIF 2.1.0, for code hosts and editors. https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function sarif(options: FormatOptions): Formatter {
  let count = 0;
  return {
    begin: () => {
      const run = { tool: { driver: driverOf(options) }, columnKind: 'utf16CodeUnits' };
      const head = JSON.stringify({
        version: '2.1.0',
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        runs: [run],
      });
      return head.replace(/\}\]\}$/u, ',"results":[');
    },
    inspected: (inspected) =>
      inspected.findings
        .map((finding) => {
          count += 1;
          return `${count === 1 ? '\n' : ',\n'}${JSON.stringify(resultOf(inspected, finding, options))}`;
        })
        .join(''),
    end: () => '\n]}]}\n',
  };
}

function driverOf({ language }: FormatOptions): object {
  return {
    name: 'shangjia',
    rules: allRules.map((rule) => ({
      id: rule.id,
      shortDescription: { text: rule.title[language] },
      defaultConfiguration: { level: levels[rule.severity] },
    })),
  };
}

function resultOf(inspected: Inspected, finding: Finding, { language }: FormatOptions): object {
  const { span, box, page, quote, suggestion, source, severity, file, code, field, location } = finding;
  const key = 'key' in finding ? { partialFingerprints: { 'findingKey/v1': finding.key } } : {};
  const properties = { code, severity, file, quote, span, box, page, source };
  return {
    ruleId: finding.rule,
    level: levels[severity],
    message: {
      text: [finding.message[language], suggestion?.[language]].filter(Boolean).join('\n'),
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(inspected.input.replace(/\\/gu, '/')) },
          ...(inspected.line === undefined ? {} : { region: { startLine: inspected.line } }),
        },
        ...(field === '' ? {} : { logicalLocations: [{ name: location, fullyQualifiedName: field }] }),
      },
    ],
    ...key,
    properties,
  };
}

import test from 'ava';
import type { Inspected } from '../../cli/command.ts';
import type { FormatOptions, Formatter } from '../../cli/format.ts';
import { jsonArray, jsonLines } from '../../cli/format-json.ts';
import { sarif } from '../../cli/format-sarif.ts';
import { plainText } from '../../cli/format-text.ts';
import type { Finding } from '../../domain/finding.ts';

const finding: Finding = {
  code: 'logo-too-large',
  rule: 'logo-too-large',
  severity: 'block',
  field: 'companyLogo',
  location: '公司 Logo',
  message: { zh: '文件 6 MB，太大。', en: 'The file has 6 MB, too many.' },
  suggestion: { zh: '压缩到 5 MB 以内。', en: 'Shrink it to 5 MB.' },
  file: 'logo.png',
  source: { title: '指南', checkedOn: '2026-11-22', confidence: 'printed', reference: 'https://a.example' },
};
const dirty: Inspected = {
  kind: 'inspected',
  input: '目录/a b.yaml',
  record: { file: '目录/a b.yaml', form: 'company-onboarding', pack: 'p@1', findings: [finding] },
  findings: [finding],
};
const clean: Inspected = {
  kind: 'inspected',
  input: 'c.yaml',
  record: { file: 'c.yaml', form: 'company-onboarding', pack: 'p@1', findings: [] },
  findings: [],
};
const spans: Inspected = {
  kind: 'inspected',
  input: 't.jsonl',
  line: 3,
  record: { id: 'd1', spans: [] },
  findings: [],
};

function printed(
  make: (options: FormatOptions) => Formatter,
  inspected: readonly Inspected[],
  options: FormatOptions = { language: 'zh', hasColours: false },
): string {
  const formatter = make(options);
  return formatter.begin() + inspected.map(formatter.inspected).join('') + formatter.end();
}

test('jsonl prints an object a line, texts in one language', (t) => {
  const lines = printed(jsonLines, [dirty, clean, spans]).split('\n');
  t.is(lines.length, 4);
  const [first] = JSON.parse(lines[0] ?? '').findings;
  t.is(first.message, '文件 6 MB，太大。');
  t.is(first.suggestion, '压缩到 5 MB 以内。');
  t.is(first.source.title, '指南');
  t.deepEqual(JSON.parse(lines[2] ?? ''), { id: 'd1', spans: [] });
});

test('json prints one array, also of nothing', (t) => {
  t.deepEqual(JSON.parse(printed(jsonArray, [])), []);
  t.deepEqual(
    JSON.parse(printed(jsonArray, [dirty, clean])).map((entry: { file: string }) => entry.file),
    ['目录/a b.yaml', 'c.yaml'],
  );
});

test('sarif names rule, level, file and field of each finding', (t) => {
  const log = JSON.parse(printed(sarif, [dirty, clean], { language: 'en', hasColours: false }));
  t.is(log.version, '2.1.0');
  const [run] = log.runs;
  t.is(run.tool.driver.name, 'shangjia');
  t.is(run.results.length, 1);
  t.like(run.results[0], { ruleId: 'logo-too-large', level: 'error' });
  t.is(run.results[0].message.text, 'The file has 6 MB, too many.\nShrink it to 5 MB.');
  const [location] = run.results[0].locations;
  t.is(location.physicalLocation.artifactLocation.uri, '%E7%9B%AE%E5%BD%95/a%20b.yaml');
  t.deepEqual(location.logicalLocations, [{ name: '公司 Logo', fullyQualifiedName: 'companyLogo' }]);
  t.deepEqual(JSON.parse(printed(sarif, [])).runs[0].results, []);
});

test('text names place, problem, advice and source, and adds up', (t) => {
  t.is(
    printed(plainText, [dirty, clean]),
    `目录/a b.yaml · company-onboarding · p@1
  必须修改 【公司 Logo】 logo.png 文件 6 MB，太大。
      压缩到 5 MB 以内。
      依据 指南（logo-too-large）
c.yaml · company-onboarding · p@1 ✓
共 2 份，1 份没有问题；必须修改 1 处。
`,
  );
  t.is(
    printed(plainText, [clean], { language: 'en', hasColours: false }).split('\n')[1],
    '1 looked at, nothing found.',
  );
});

test('text says what could not be judged, and never calls that clean', (t) => {
  const unread = { ...clean, unjudged: [{ rule: 'logo-blank', field: 'companyLogo', reason: 'timed out' }] };
  t.is(
    printed(plainText, [unread]),
    `c.yaml · company-onboarding · p@1
  须人工查看 companyLogo logo-blank: timed out
共 1 份，0 份没有问题；须人工查看 1 处。
`,
  );
});

test('text is coloured on a terminal only, and no input can write control characters to it', (t) => {
  t.true(
    printed(plainText, [dirty], { language: 'zh', hasColours: true }).includes('\u001b[31m必须修改\u001b[0m'),
  );
  const nasty = {
    ...dirty,
    input: 'a\u001b[2Jb\n.yaml',
    findings: [{ ...finding, file: 'x\u001b]0;t\u0007.png' }],
  };
  t.notRegex(printed(plainText, [nasty]), /(?!\n)\p{Cc}/u);
});

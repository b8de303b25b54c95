import test from 'ava';
import { type InspectedLine, inspectTextLines, type LineProblem } from '../../cli/inspect-text.ts';

async function* lines(...given: string[]): AsyncGenerator<string> {
  yield* given;
}

async function run(...given: string[]): Promise<{ output: InspectedLine[]; problems: LineProblem[] }> {
  const problems: LineProblem[] = [];
  const output: InspectedLine[] = [];
  for await (const line of inspectTextLines(lines(...given), {
    onProblem: (problem) => problems.push(problem),
  }))
    output.push(line);
  return { output, problems };
}

test('each line is answered in order with its spans', async (t) => {
  const { output } = await run('{"id":"a","text":"最好的网盘"}', '', '{"id":2,"text":"支持续传。"}');
  t.deepEqual(
    output.map(({ id, spans }) => [id, spans.map(({ quote, category, rule }) => [quote, category, rule])]),
    [
      ['a', [['最好', 'absolute', 'absolute-terms']]],
      [2, []],
    ],
  );
});

test('a bad line is named and hides no other', async (t) => {
  const { output, problems } = await run(
    '{',
    '[]',
    '{"text":"x"}',
    '{"id":"a"}',
    '\uFEFF{"id":"b","text":""}',
  );
  t.deepEqual(
    problems.map(({ line }) => line),
    [1, 2, 3, 4],
  );
  t.deepEqual(output, [{ id: 'b', spans: [] }]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledText } from '../../test/rules/words/labelled-texts.ts';

const corpus = 'test/corpus/words';

/** A clause as its author labelled it: `none` or a category. */
export type LabelledClause = { readonly label: string; readonly text: string };

/** What one author, or one sitting of an author, wrote. */
export type Source = {
  readonly name: string;
  readonly clauses: readonly LabelledClause[];
  readonly texts: readonly LabelledText[];
};

const linesOf = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean);

function readClauses(name: string): Source {
  const clauses = linesOf(join(corpus, 'clauses', name)).flatMap((line) => {
    const [label = '', , text = ''] = line.split('\t');
    return text === '' ? [] : [{ label, text }];
  });
  return { name, clauses, texts: [] };
}

/** Labelled texts, one JSON object a line. */
export function readTexts(name: string): LabelledText[] {
  return linesOf(join(corpus, name))
    .map((line) => JSON.parse(line) as Omit<LabelledText, 'kind'> & { cls: LabelledText['kind'] })
    .map(({ cls, ...text }) => ({ ...text, kind: cls }));
}

/** Everything that may be learned from, by file; what is kept aside is not among it. */
export function readSources(): Source[] {
  const learned = readdirSync(corpus).filter((name) => /^learn-.*\.jsonl$/.test(name));
  return [
    ...readdirSync(join(corpus, 'clauses')).sort().map(readClauses),
    ...learned.sort().map((name) => ({ name, clauses: [], texts: readTexts(name) })),
  ];
}

/**
 * How well orders are judged: `node dist/bench/reading-orders.js FOLDER…`, folders as make-orders leaves them.
 * Prints, for each: kinds right, the customer's name (precision, recall), codes (precision, recall), and how many
 * correct orders were warned of or blocked.
 */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type InspectedOrder, inspectEvidence } from '../cli/inspect-evidence.ts';
import { Tally } from './tally.ts';

type FileLabel = {
  readonly kind: string;
  readonly usable: boolean;
  readonly shows: boolean;
  readonly copyOf?: string;
};
type Label = {
  readonly scenario: string;
  readonly files: Record<string, FileLabel>;
  readonly codes: readonly string[];
};

async function measure(folder: string): Promise<void> {
  const labels = JSON.parse(await readFile(join(folder, 'labels.json'), 'utf8')) as Record<string, Label>;
  const places = Object.keys(labels).map((id) => join(folder, id));
  const [names, codes] = [new Tally(), new Tally()];
  let [pages, kinds, complete, warned, blocked] = [0, 0, 0, 0, 0];
  let at = 0;
  for await (const result of inspectEvidence(places)) {
    const id = basename(places[at++] as string);
    const label = labels[id] as Label;
    if ('problem' in result) throw new Error(`${id}: ${result.problem.en}`);
    for (const [name, file] of Object.entries(label.files)) {
      if (!file.usable || file.copyOf) continue;
      const seen = result.files[name];
      pages += 1;
      if (seen?.kind === file.kind) kinds += 1;
      else console.log(`${id}/${name}: ${file.kind} was taken for ${seen?.kind}`);
      names.add(new Set(file.shows ? ['name'] : []), new Set(seen?.customerName ? ['name'] : []));
    }
    const got = new Set(result.findings.map(({ code }) => code));
    codes.add(new Set(label.codes), got);
    if (String([...got].sort()) !== String([...label.codes].sort())) {
      console.log(
        `${id} (${label.scenario}): expected ${label.codes.join(', ') || 'nothing'}, got ${[...got].join(', ') || 'nothing'}`,
      );
    }
    if (label.codes.length > 0) continue;
    complete += 1;
    if (got.size > 0) warned += 1;
    if (isBlocked(result)) blocked += 1;
  }
  console.log(
    `${folder}: kinds ${kinds}/${pages}, names ${names.text}, codes ${codes.text}, of ${complete} complete orders ${warned} warned, ${blocked} blocked`,
  );
}

const isBlocked = ({ findings }: InspectedOrder) => findings.some(({ severity }) => severity === 'block');

for (const folder of process.argv.slice(2)) await measure(folder);

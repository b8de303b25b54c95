/**
 * Trains the model of clauses from the labelled texts in the repository and writes its data:
 * `node dist/bench/train-claim-model.js`. The same texts give the same model, bit for bit.
 */
import { writeFileSync } from 'node:fs';
import { lessonsOf, makeModel } from './claim-model/make-model.ts';
import { readSources } from './claim-model/read-corpus.ts';
import { thresholds } from './claim-model/thresholds.ts';

const target = 'rules/words/data/claim-model.json';
const lessons = readSources().flatMap(lessonsOf);
writeFileSync(target, `${JSON.stringify(makeModel(lessons, thresholds))}\n`);
const claims = lessons.filter(({ kind }) => kind >= 0).length;
console.log(`${lessons.length} clauses, ${claims} of them claims`);

import { dirname } from 'node:path';
import { both } from '../domain/bilingual.ts';
import { type FieldValues, type FormId, isFileField } from '../domain/form.ts';
import { nearestName } from '../domain/nearest.ts';
import { packName, type RulePack } from '../domain/pack.ts';
import { readFields } from '../domain/read-fields.ts';
import { fileArtifacts, filesOf } from '../rules/field-artifacts.ts';
import { judgeSubmission } from '../rules/judge-submission.ts';
import { newestPack, rulePacks } from '../rules/packs/index.ts';
import { type Call, type Command, type Outcome, UsageProblem } from './command.ts';
import { draftFiles, draftsOfSheet, formNamed } from './draft-inputs.ts';
import { InputProblem, readText } from './input.ts';
import { readFiles } from './read-files.ts';
import type { InsideArtifacts } from './read-order-files.ts';
import { isSheet } from './read-sheet.ts';
import { readSubmission, type WrittenSubmission } from './read-submission.ts';

const defaultPack = 'koogallery-cn';

/** Judges whole submissions by a rule pack, as the server would. */
export const check: Command = {
  options: { pack: { type: 'string' }, form: { type: 'string' } },
  run: async function* (call: Call): AsyncIterable<Outcome> {
    const pack = packCalled(String(call.options.pack ?? defaultPack));
    const form = formNamed(call.options.form === undefined ? undefined : String(call.options.form));
    for (const given of call.inputs)
      yield* orFailed(given, async function* () {
        for (const input of await draftFiles(given))
          yield* orFailed(input, () =>
            isSheet(input) ? checkSheet(input, pack, form) : checkFile(input, pack, call),
          );
      });
  },
};

/** One bad input never hides the others. */
async function* orFailed(input: string, run: () => AsyncIterable<Outcome>): AsyncIterable<Outcome> {
  try {
    yield* run();
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    yield { kind: 'failed', input, problem: error.problem };
  }
}

function packCalled(id: string): RulePack {
  const pack = newestPack(id) ?? rulePacks.find((one) => packName(one) === id);
  if (pack) return pack;
  const nearest = nearestName(
    id,
    rulePacks.map((one) => one.id),
  );
  throw new UsageProblem(
    both(
      `没有规则包“${id}”，最接近的是 ${nearest}。`,
      `there is no rule pack "${id}"; the nearest is ${nearest}.`,
    ),
  );
}

async function* checkFile(input: string, pack: RulePack, { stdin }: Call): AsyncIterable<Outcome> {
  yield* checkOne({ input, written: readSubmission(await readText(input, stdin)) }, pack);
}

/** A draft a row; what the form has no field for is said once. */
async function* checkSheet(input: string, pack: RulePack, form: string | undefined): AsyncIterable<Outcome> {
  const { drafts, leftOut } = await draftsOfSheet(input, form);
  for (const { line, written } of drafts) yield* checkOne({ input, line, written }, pack);
  for (const name of leftOut)
    yield {
      ...{ kind: 'failed', input },
      problem: both(
        `没有检查“${name}”这一列：表单没有这个字段。`,
        `the column "${name}" was not checked: the form has no such field.`,
      ),
    };
}

type Draft = { readonly input: string; readonly line?: number; readonly written: WrittenSubmission };

async function* checkOne({ input, line, written }: Draft, pack: RulePack): AsyncIterable<Outcome> {
  const { form, values } = written;
  const files = await readFiles(form, values, input === '-' ? '.' : dirname(input));
  const { fields, refusals } = readFields(form, files.values);
  const refused = [...files.refusals, ...refusals.map(({ field, message }) => ({ field, problem: message }))];
  const place = line === undefined ? input : `${input}:${line}`;
  for (const { problem } of refused) yield { kind: 'failed', input: place, problem };
  const read = await readInside(form.id, fields, files.paths);
  const report = judgeSubmission({
    form,
    fields,
    pack,
    phase: 'full',
    on: new Date().toISOString(),
    artifactsOf: (field) =>
      isFileField(field)
        ? {
            ...fileArtifacts(filesOf(fields[field.key]), (file) => files.facts.get(file.sha256)),
            ...read[field.key],
          }
        : {},
    leaveOut: refused.map(({ field }) => field),
  });
  const unjudged = report.results
    .filter(({ outcome }) => outcome === 'needs-review')
    .map(({ rule, field, reason = '' }) => ({ rule, field, reason }));
  yield {
    kind: 'inspected',
    input,
    ...(line === undefined ? {} : { line }),
    record: {
      file: input,
      ...(line === undefined ? {} : { line }),
      form: form.id,
      pack: report.pack,
      findings: report.findings,
      ...(unjudged.length > 0 ? { unjudged } : {}),
    },
    findings: report.findings,
    unjudged,
  };
}

/** What pictures and papers hold. The engines are loaded only where there are some. */
async function readInside(
  formId: FormId,
  fields: FieldValues,
  paths: ReadonlyMap<string, string>,
): Promise<InsideArtifacts> {
  if (formId !== 'delivery-evidence') {
    const { readShownPictures } = await import('./read-shown-pictures.ts');
    return readShownPictures(fields, paths);
  }
  const { readOrderFiles } = await import('./read-order-files.ts');
  return readOrderFiles(fields, paths);
}

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Bilingual, both } from '../domain/bilingual.ts';
import type { KnownFacts } from '../domain/facts.ts';
import { type FileField, type FileRef, type FormDefinition, findField, isFileField } from '../domain/form.ts';
import { explainFileError } from './input.ts';

/** A submission whose paths have become files: `facts` by SHA-256, `refusals` for those that can't be read. */
export type ReadFiles = {
  readonly values: Readonly<Record<string, unknown>>;
  readonly facts: ReadonlyMap<string, KnownFacts>;
  /** Where the content of a hash lies. */
  readonly paths: ReadonlyMap<string, string>;
  readonly refusals: readonly { readonly field: string; readonly problem: Bilingual }[];
};

/** Replaces the paths in file fields by what lies there. Paths are relative to `folder`. Never throws. */
export async function readFiles(
  form: FormDefinition,
  values: Readonly<Record<string, unknown>>,
  folder: string,
): Promise<ReadFiles> {
  const facts = new Map<string, KnownFacts>();
  const paths = new Map<string, string>();
  const refusals: { field: string; problem: Bilingual }[] = [];
  const read: Record<string, unknown> = { ...values };
  for (const [key, value] of Object.entries(values)) {
    const field = findField(form, key);
    const written = field && isFileField(field) ? pathsOf(value) : undefined;
    if (!field || !isFileField(field) || !written) continue;
    const refs: FileRef[] = [];
    for (const path of written) {
      try {
        const { ref, known } = await readOne(resolve(folder, path));
        refs.push(ref);
        facts.set(ref.sha256, known);
        paths.set(ref.sha256, resolve(folder, path));
      } catch (error) {
        refusals.push({ field: key, problem: refusalOf(field, path, error) });
      }
    }
    read[key] = holdsMany(field) || Array.isArray(value) ? refs : refs[0];
  }
  return { values: read, facts, paths, refusals };
}

/** A path, or several; undefined for anything else, which is refused later as a wrong type. */
function pathsOf(value: unknown): readonly string[] | undefined {
  const listed = Array.isArray(value) ? value : [value];
  return listed.every((entry) => typeof entry === 'string' && entry !== '') ? listed : undefined;
}

const holdsMany = ({ type }: FileField) => type === 'files' || type === 'images';

async function readOne(path: string): Promise<{ ref: FileRef; known: KnownFacts }> {
  if ((await stat(path)).isDirectory()) throw Object.assign(new Error('folder'), { code: 'EISDIR' });
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  const { readFileFacts } = await import('../evidence/files/file-facts.ts');
  const file = await readFileFacts(path, basename(path));
  const { name, sizeBytes, mediaType } = file;
  const ref = { sha256: hash.digest('hex'), name, sizeBytes, mediaType };
  if (!isPicture(file.mediaType)) return { ref, known: { file } };
  const { readImageFacts } = await import('../evidence/pictures/image-facts.ts');
  return { ref, known: { file, image: await readImageFacts(path, file) } };
}

const isPicture = (mediaType: string) => mediaType.startsWith('image/');

function refusalOf(field: FileField, path: string, error: unknown): Bilingual {
  const why = explainFileError(error);
  return both(`【${field.label.zh}】${path}：${why.zh}`, `${field.key}: ${path}: ${why.en}`);
}

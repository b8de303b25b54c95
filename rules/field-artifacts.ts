import type { Artifacts } from '../domain/artifacts.ts';
import { orderOfFields } from '../domain/delivery-order.ts';
import type { FileFacts, KnownFacts } from '../domain/facts.ts';
import {
  type FieldValue,
  type FieldValues,
  type FileRef,
  type FormDefinition,
  type FormField,
  isFileField,
  isTextField,
} from '../domain/form.ts';

/** Longer texts are refused by their length alone; nobody should wait while their words are read. In UTF-16 units. */
export const longestReadText = 200_000;

/** What a field itself tells, without opening a file. */
export function plainArtifacts(
  form: FormDefinition,
  fields: FieldValues,
  field: FormField,
): Partial<Artifacts> {
  const value = fields[field.key];
  const order = form.id === 'delivery-evidence' ? orderOfFields(fields) : undefined;
  const text = isTextField(field) ? textOf(value) : undefined;
  return {
    form,
    fields,
    value: value ?? null,
    ...(text !== undefined && text.length <= longestReadText ? { text } : {}),
    ...(order ? { order } : {}),
    ...(isFileField(field) ? plainFiles(filesOf(value)) : {}),
  };
}

/** Where there are no files there is nothing to look into. */
function plainFiles(files: readonly FileRef[]): Partial<Artifacts> {
  if (files.length > 0) return { files: files.map((file) => fileFactsOf(file)) };
  return { files: [], images: [], pictureWords: [], screenshots: [], records: [], acceptanceForms: [] };
}

/** What is known of the files in a field; `images` is absent as long as one of them has not been read. */
export function fileArtifacts(
  files: readonly FileRef[],
  factsOf: (file: FileRef) => KnownFacts | undefined,
): Pick<Artifacts, 'files'> & Partial<Pick<Artifacts, 'images'>> {
  const known = files.map((ref) => {
    const facts = factsOf(ref);
    return { file: fileFactsOf(ref, facts?.file), image: facts?.image };
  });
  const images = known.flatMap(({ file, image }) => (image ? [{ file, image }] : []));
  return {
    files: known.map(({ file }) => file),
    ...(images.length === known.length ? { images } : {}),
  };
}

export function filesOf(value: FieldValue | undefined): readonly FileRef[] {
  if (value === null || value === undefined || typeof value !== 'object') return [];
  const listed = Array.isArray(value) ? value : [value];
  return listed.filter((entry): entry is FileRef => typeof entry === 'object' && 'sha256' in entry);
}

function textOf(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** The content is the same for every upload of it, the name is this upload's own. */
function fileFactsOf(ref: FileRef, facts?: FileFacts): FileFacts {
  const contentSuffix = facts?.contentSuffix ?? contentSuffixes.get(ref.mediaType);
  return {
    name: ref.name,
    sizeBytes: ref.sizeBytes,
    suffix: suffixOf(ref.name),
    ...(contentSuffix === undefined ? {} : { contentSuffix }),
    mediaType: ref.mediaType,
  };
}

function suffixOf(name: string): string {
  return /[^.\\/]\.([^.\\/]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Suffixes that the media types of uploads stand for. */
const contentSuffixes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'image/png': 'png',
    'image/apng': 'png',
    'image/jpeg': 'jpg',
    'image/gif': 'gif',
    'image/webp': 'webp',
    'image/bmp': 'bmp',
    'image/svg+xml': 'svg',
    'image/tiff': 'tif',
    'image/heic': 'heic',
    'image/avif': 'avif',
    'application/pdf': 'pdf',
    'application/zip': 'zip',
    'application/x-rar-compressed': 'rar',
    'application/vnd.rar': 'rar',
    'application/x-cfb': 'cfb',
    'application/msword': 'doc',
    'application/vnd.ms-powerpoint': 'ppt',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
    'video/mp4': 'mp4',
    'video/quicktime': 'mov',
  }),
);

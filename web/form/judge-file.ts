import type { Finding } from '../../domain/finding.ts';
import type { FileField, FormId } from '../../domain/form.ts';
import { formOf } from '../../domain/forms/form-of.ts';
import { judgeFields } from './judge-fields.ts';
import type { ReadFile } from './read-file-facts.ts';
import { holdsList } from './values.ts';

export type Refusal = {
  readonly findings: readonly Finding[];
  /** The picture is sound, only its format isn't allowed: the browser can write it as PNG. */
  readonly canConvert: boolean;
};

const candidate = 'candidate';

/** Why a file can't be used in the field, judged before it is sent; `undefined` where nothing forbids it. */
export function judgeFile({
  formId,
  field,
  read,
}: {
  formId: FormId;
  field: FileField;
  read: ReadFile;
}): Refusal | undefined {
  const { name, sizeBytes, mediaType } = read.file;
  const ref = { sha256: candidate, name, sizeBytes, mediaType };
  const findings = judgeFields({
    form: formOf(formId),
    fields: { [field.key]: holdsList(field) ? [ref] : ref },
    site: 'koogallery-cn',
    facts: new Map([[candidate, read]]),
  }).filter(
    // How many files the field needs is not this file's fault.
    (finding) => finding.field === field.key && finding.severity === 'block' && finding.file === name,
  );
  if (findings.length === 0) return undefined;
  return { findings, canConvert: canBecomePng(field, read) };
}

function canBecomePng(field: FileField, { file, image }: ReadFile): boolean {
  if (!image?.readable || !field.file.suffixes.includes('png')) return false;
  const isForeign = !field.file.suffixes.includes(file.contentSuffix ?? '');
  return isForeign || file.contentSuffix !== file.suffix.replace('jpeg', 'jpg');
}

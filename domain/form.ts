import type { Bilingual } from './bilingual.ts';

export const formIds = [
  'company-onboarding',
  'individual-onboarding',
  'listing-saas',
  'listing-license',
  'listing-api',
  'listing-image',
  'listing-service',
  'delivery-evidence',
] as const;
export type FormId = (typeof formIds)[number];

/** What a file field accepts; judged by content, never by the name alone. */
export type FileLimits = {
  /** Suffixes without dot, lower case: `png`, `docx`. */
  readonly suffixes: readonly string[];
  readonly maxSizeBytes: number;
  /** 1 when absent. */
  readonly maxFiles?: number;
  readonly minFiles?: number;
};

type FieldBase = {
  /** Key in the submission's `fields`; camelCase, unique in the form. */
  readonly key: string;
  /** `label.zh` is the text inside 【】 and unique in the form. */
  readonly label: Bilingual;
  readonly required: boolean;
  readonly help?: Bilingual;
  readonly example?: Bilingual;
};

export type TextField = FieldBase & {
  readonly type: 'text' | 'multiline' | 'rich-text' | 'email' | 'phone' | 'url' | 'version' | 'date';
  /** In characters as a person counts them (code points). */
  readonly minLength?: number;
  readonly maxLength: number;
};
export type ChoiceField = FieldBase & {
  readonly type: 'choice' | 'choices';
  readonly options: readonly { readonly value: string; readonly label: Bilingual }[];
};
export type CheckField = FieldBase & { readonly type: 'agreement' | 'boolean' };
export type NumberField = FieldBase & {
  readonly type: 'number';
  readonly min?: number;
  readonly max?: number;
  readonly unit?: Bilingual;
};
export type FileField = FieldBase & {
  readonly type: 'file' | 'image' | 'company-logo' | 'product-logo' | 'images' | 'files';
  readonly file: FileLimits;
};

export type FormField = TextField | ChoiceField | CheckField | NumberField | FileField;
export type FieldType = FormField['type'];

export type FormSection = {
  readonly key: string;
  readonly title: Bilingual;
  readonly help?: Bilingual;
  readonly fields: readonly FormField[];
};

/** A form is data: it feeds validation, the web form, the CLI and the locations inside 【】. */
export type FormDefinition = {
  readonly id: FormId;
  readonly title: Bilingual;
  readonly sections: readonly FormSection[];
};

export function fieldsOf(form: FormDefinition): readonly FormField[] {
  return form.sections.flatMap((section) => section.fields);
}

export function findField(form: FormDefinition, key: string): FormField | undefined {
  return fieldsOf(form).find((field) => field.key === key);
}

/** A stored file as a field holds it: content by hash, name as uploaded. */
export type FileRef = {
  /** Lower-case hex. */
  readonly sha256: string;
  /** As the seller named it; never used as a path. */
  readonly name: string;
  readonly sizeBytes: number;
  /** Judged from the content, not from the name. */
  readonly mediaType: string;
};

export type FieldValue = string | number | boolean | readonly string[] | FileRef | readonly FileRef[] | null;
export type FieldValues = Readonly<Record<string, FieldValue | undefined>>;

const fileTypes: readonly FieldType[] = ['file', 'image', 'company-logo', 'product-logo', 'images', 'files'];
export function isFileField(field: FormField): field is FileField {
  return fileTypes.includes(field.type);
}

const textTypes: readonly FieldType[] = [
  'text',
  'multiline',
  'rich-text',
  'email',
  'phone',
  'url',
  'version',
  'date',
];
export function isTextField(field: FormField): field is TextField {
  return textTypes.includes(field.type);
}

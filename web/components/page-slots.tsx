import type { ReactNode } from 'react';
import type { FieldValue, FileRef, FormField } from '../../domain/form.ts';
import { isTextField } from '../../domain/form.ts';
import { fileAddress } from '../api/routes.ts';
import { formatSize } from '../form/format-size.ts';
import { filesIn, isEmptyValue } from '../form/values.ts';
import { pick } from '../i18n/language.ts';

/** How a page shows the parts of a submission: plainly for a seller, with marks and bars for a reviewer. */
export type PageSlots = {
  readonly text: (field: FormField, text: string, part?: { readonly from: number }) => ReactNode;
  readonly picture: (field: FormField, file: FileRef) => ReactNode;
  /** Wraps what belongs to one field. */
  readonly frame: (field: FormField, content: ReactNode) => ReactNode;
};

export const plainSlots: PageSlots = {
  text: (_, text) => text,
  picture: (field, file) => <img src={fileAddress(file)} alt={`${pick(field.label)} ${file.name}`} />,
  frame: (_, content) => content,
};

/** A value in one line or block, as the form holds it. */
export function FieldContent({
  field,
  value,
  slots = plainSlots,
}: {
  field: FormField;
  value: FieldValue | undefined;
  slots?: PageSlots;
}) {
  if (isEmptyValue(value)) return <span className="hint">—</span>;
  const files = filesIn(value);
  if (files.length > 0)
    return (
      <div className="content-files">
        {files.map((file) =>
          file.mediaType.startsWith('image/') ? (
            <div key={file.sha256} className={`content-picture is-${field.type}`}>
              {slots.picture(field, file)}
            </div>
          ) : (
            <FileLink key={file.sha256} file={file} />
          ),
        )}
      </div>
    );
  if (typeof value === 'string' && isTextField(field))
    return <span className="content-text">{slots.text(field, value)}</span>;
  return <span>{plainText(field, value)}</span>;
}

export function FileLink({ file }: { file: FileRef }) {
  return (
    <a className="file-link" href={fileAddress(file)} target="_blank" rel="noreferrer">
      {file.name} <span className="hint">{formatSize(file.sizeBytes)}</span>
    </a>
  );
}

/** A choice by its label, a number with its unit, a tick as a tick. */
export function plainText(field: FormField, value: FieldValue | undefined): string {
  if (value === true) return '✓';
  if (field.type === 'number') return `${value} ${field.unit ? pick(field.unit) : ''}`.trim();
  if (field.type === 'choice' || field.type === 'choices') {
    const chosen = Array.isArray(value) ? value : [value];
    return chosen
      .map((one) => field.options.find((option) => option.value === one))
      .map((option) => (option ? pick(option.label) : ''))
      .join('、');
  }
  return isEmptyValue(value) ? '' : String(value);
}

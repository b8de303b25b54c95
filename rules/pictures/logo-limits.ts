import type { FileFacts, UnreadableReason } from '../../domain/facts.ts';
import { type FormField, isFileField } from '../../domain/form.ts';
import type { RuleParams } from '../rule.ts';

const megabyte = 1024 * 1024;

/** Sizes of a logo; a pack may set others. Ratios are width to height. */
export type LogoLimits = {
  readonly suffixes: readonly string[];
  readonly maxSizeBytes: number;
  readonly advised: readonly [number, number];
  readonly minRatio: number;
  readonly maxRatio: number;
  readonly minHeightPx: number;
};

const common = { suffixes: ['png', 'jpg', 'jpeg'], maxSizeBytes: 5 * megabyte };
const company: LogoLimits = { ...common, advised: [168, 70], minRatio: 2, maxRatio: 2.8, minHeightPx: 60 };
const product: LogoLimits = { ...common, advised: [120, 120], minRatio: 1, maxRatio: 1, minHeightPx: 1 };

/** The limits of a logo field: its kind's own, then the form's, then the pack's. */
export function logoLimits(field: FormField, params: RuleParams): LogoLimits {
  const own = field.type === 'product-logo' ? product : company;
  return { ...own, ...(isFileField(field) ? field.file : {}), ...(params as Partial<LogoLimits>) };
}

const equal: Readonly<Record<string, string>> = { jpeg: 'jpg', tiff: 'tif', heif: 'heic', htm: 'html' };
const plain = (suffix: string) => equal[suffix] ?? suffix;

/** Whether a suffix, of a name or of a content, is one of those allowed; `jpeg` and `jpg` are one. */
export function isAllowed(suffix: string | undefined, allowed: readonly string[]): boolean {
  return suffix !== undefined && allowed.some((other) => plain(other) === plain(suffix));
}

/** Whether the name's suffix says what the content is. */
export function isNamedRight(file: FileFacts): boolean {
  return file.contentSuffix === undefined || plain(file.suffix) === plain(file.contentSuffix);
}

/** Reasons that mean "damaged", as against "of another kind", "too large" or "our reader failed". */
export const damageReasons: readonly UnreadableReason[] = ['empty', 'truncated', 'corrupt'];
/** Reasons for which nobody but a human can say anything about the file. */
export const failureReasons: readonly UnreadableReason[] = ['timed-out', 'reader-failed'];

/** `5 MB`, `812 KB`. */
export function sizeText(bytes: number): string {
  if (bytes >= megabyte) return `${Math.round((bytes / megabyte) * 10) / 10} MB`;
  return `${Math.max(1, Math.round(bytes / 1024))} KB`;
}

/** `PNG、JPG` and `PNG, JPG`. */
export function suffixList(suffixes: readonly string[], joint: string): string {
  return suffixes.map((suffix) => suffix.toUpperCase()).join(joint);
}

/**
 * Rules that measure and never believe: what they say of a count, a size, a format or a blank can be checked by
 * anybody. With a printed source they may block from their first day.
 */
const plainFacts: ReadonlySet<string> = new Set([
  'required-field',
  'agreement-unticked',
  'text-length',
  'choice-unknown',
  'number-range',
  'file-count',
  'email-format',
  'phone-format',
  'date-format',
  'website-format',
  'version-format',
  'description-length',
  'logo-format',
  'logo-suffix-mismatch',
  'logo-too-large',
  'logo-dimensions',
  'picture-format',
  'picture-size',
  'attachment-type',
  'too-few-screenshots',
]);

export function isPlainFact(rule: string): boolean {
  return plainFacts.has(rule);
}

import test from 'ava';
import type { FileFacts, ImageFacts, Unreadable } from '../../domain/facts.ts';
import type { FileField, FormField } from '../../domain/form.ts';
import { attachmentType } from '../../rules/attachment-type.ts';
import { pictureFormat } from '../../rules/picture-format.ts';
import { pictureSize } from '../../rules/picture-size.ts';
import { pictureWhole } from '../../rules/picture-whole.ts';
import type { Rule } from '../../rules/rule.ts';

const megabyte = 1024 * 1024;
const field = (
  type: FileField['type'],
  suffixes: readonly string[],
  maxSizeBytes = 5 * megabyte,
): FormField => ({
  key: 'pictures',
  type,
  label: { zh: '商品主图', en: 'Main pictures' },
  required: true,
  file: { suffixes, maxSizeBytes },
});
const pictures = field('images', ['png', 'jpg', 'jpeg', 'gif']);
const papers = field('files', ['pdf', 'doc', 'docx', 'zip'], 20 * megabyte);

const file = (name: string, contentSuffix?: string, sizeBytes = 1000): FileFacts => ({
  name,
  sizeBytes,
  suffix: name.split('.').at(-1) ?? '',
  ...(contentSuffix ? { contentSuffix } : {}),
  mediaType: 'application/octet-stream',
});
const size = (widthPx: number, heightPx: number, isBlank = false): ImageFacts => ({
  readable: true,
  format: 'png',
  widthPx,
  heightPx,
  frames: 1,
  hasTransparency: false,
  isBlank,
});
const unread = (reason: Unreadable['reason']): Unreadable => ({ readable: false, reason, detail: '' });

function codes(
  rule: unknown,
  facts: FileFacts,
  at: FormField,
  image: ImageFacts | Unreadable = size(800, 600),
  params = {},
) {
  const given = { files: [facts], images: [{ file: facts, image }], field: at, params };
  const outcome = (rule as Rule<'files' | 'images'>).check(given);
  return outcome.outcome === 'checked' ? outcome.problems.map(({ code }) => code) : [outcome.outcome];
}

test('a picture is what its content is', (t) => {
  t.deepEqual(codes(pictureFormat, file('a.jpeg', 'jpg'), pictures), []);
  t.deepEqual(codes(pictureFormat, file('a.png', 'webp'), pictures), ['picture-format']);
  t.deepEqual(codes(pictureFormat, file('a.png'), pictures), ['picture-format']);
  t.deepEqual(codes(pictureFormat, file('a.png', 'jpg'), pictures), ['picture-suffix-mismatch']);
});

test('a picture has the pixels that the pack asks for at its place', (t) => {
  const description = { minWidthPx: 900, maxWidthPx: 1200, minHeightPx: 800 };
  const check = (image: ImageFacts | Unreadable, sizeBytes = 1000) =>
    codes(pictureSize, file('a.png', 'png', sizeBytes), pictures, image, description);
  t.deepEqual(check(size(1136, 800)), []);
  t.deepEqual(check(size(640, 800)), ['picture-dimensions']);
  t.deepEqual(check(size(1201, 900)), ['picture-dimensions']);
  t.deepEqual(check(size(1000, 799), 6 * megabyte), ['picture-too-large', 'picture-dimensions']);
  t.deepEqual(codes(pictureSize, file('a.png', 'png'), pictures, size(3, 3)), [], 'no limits, no finding');
});

test('a picture opens and shows something', (t) => {
  const check = (image: ImageFacts | Unreadable) =>
    codes(pictureWhole, file('a.png', 'png'), pictures, image);
  t.deepEqual(check(size(800, 600)), []);
  t.deepEqual(check(size(800, 600, true)), ['picture-blank']);
  t.deepEqual(check(unread('truncated')), ['picture-corrupt']);
  t.deepEqual(check(unread('too-many-pixels')), ['picture-bomb']);
  t.deepEqual(check(unread('timed-out')), ['needs-review']);
});

test('an attachment is of a type that its place takes, and is what its name says', (t) => {
  const check = (facts: FileFacts) => codes(attachmentType, facts, papers);
  t.deepEqual(check(file('guide.pdf', 'pdf')), []);
  t.deepEqual(check(file('guide.doc', 'cfb')), [], 'an old Word file');
  t.deepEqual(check(file('guide.zip')), [], 'unknown content is left to a human');
  t.deepEqual(check(file('tool.exe', 'exe')), ['attachment-type']);
  t.deepEqual(check(file('guide.pdf', 'exe')), ['attachment-suffix-mismatch']);
  t.deepEqual(check(file('guide.pdf', 'pdf', 0)), ['attachment-empty']);
  t.deepEqual(check(file('guide.pdf', 'pdf', 21 * megabyte)), ['attachment-too-large']);
});

import test from 'ava';
import type { FileFacts, ImageFacts, Unreadable } from '../../domain/facts.ts';
import type { FileField } from '../../domain/form.ts';
import { logoRules } from '../../rules/pictures/logo-rules.ts';
import type { Rule } from '../../rules/rule.ts';

const field = (type: 'company-logo' | 'product-logo'): FileField => ({
  key: 'logo',
  type,
  label: { zh: '公司 Logo', en: 'Company logo' },
  required: true,
  file: { suffixes: ['png', 'jpg', 'jpeg'], maxSizeBytes: 5 * 1024 * 1024 },
});

const fine: FileFacts = {
  name: 'logo.png',
  sizeBytes: 4000,
  suffix: 'png',
  contentSuffix: 'png',
  mediaType: 'image/png',
};
const picture: ImageFacts = {
  readable: true,
  format: 'png',
  widthPx: 168,
  heightPx: 70,
  frames: 1,
  hasTransparency: false,
  isBlank: false,
};
const unread = (reason: Unreadable['reason']): Unreadable => ({ readable: false, reason, detail: '' });

type Case = {
  readonly title: string;
  readonly file?: Partial<FileFacts>;
  readonly image?: Partial<ImageFacts> | Unreadable;
  readonly kind?: 'company-logo' | 'product-logo';
  readonly codes: readonly string[];
};

function codesOf({ file = {}, image = {}, kind = 'company-logo' }: Case): string[] {
  const facts = { ...fine, ...file };
  const read = 'reason' in image ? image : { ...picture, ...image };
  return logoRules.flatMap((rule) => {
    const given = { files: [facts], images: [{ file: facts, image: read }], field: field(kind), params: {} };
    const outcome = (rule as Rule<'files' | 'images'>).check(given);
    return outcome.outcome === 'checked'
      ? outcome.problems.map((problem) => problem.code)
      : [outcome.outcome];
  });
}

const { contentSuffix: _, ...unknown } = fine;

const cases: readonly Case[] = [
  { title: 'a logo of the advised size passes', codes: [] },
  { title: 'so does one of twice the size', image: { widthPx: 336, heightPx: 140 }, codes: [] },
  { title: 'ratio 2.0 passes', image: { widthPx: 120, heightPx: 60 }, codes: [] },
  { title: 'ratio 2.8 passes', image: { widthPx: 168, heightPx: 60 }, codes: [] },
  { title: 'ratio 2.81 does not', image: { widthPx: 281, heightPx: 100 }, codes: ['logo-dimensions'] },
  { title: 'height 59 does not', image: { widthPx: 140, heightPx: 59 }, codes: ['logo-dimensions'] },
  { title: 'a square company logo', image: { widthPx: 120, heightPx: 120 }, codes: ['logo-dimensions'] },
  {
    title: 'a square product logo passes',
    kind: 'product-logo',
    image: { widthPx: 512, heightPx: 512 },
    codes: [],
  },
  { title: 'a wide product logo', kind: 'product-logo', codes: ['logo-dimensions'] },
  {
    title: 'a JPEG may be called jpeg, in capitals too',
    file: { contentSuffix: 'jpg', suffix: 'jpeg' },
    codes: [],
  },
  { title: 'a PNG called .jpg', file: { suffix: 'jpg' }, codes: ['logo-suffix-mismatch'] },
  { title: 'a PNG without a suffix', file: { suffix: '' }, codes: ['logo-suffix-mismatch'] },
  {
    title: 'a WebP called .png is a WebP, whatever else is wrong',
    file: { contentSuffix: 'webp' },
    image: { widthPx: 10, heightPx: 10, frames: 5 },
    codes: ['logo-format'],
  },
  {
    title: 'a PDF called .png',
    file: { contentSuffix: 'pdf' },
    image: unread('unsupported'),
    codes: ['logo-format'],
  },
  {
    title: 'an empty file is damaged',
    file: { sizeBytes: 0 },
    image: unread('empty'),
    codes: ['logo-corrupt'],
  },
  { title: 'a cut file is damaged', image: unread('truncated'), codes: ['logo-corrupt'] },
  { title: 'a bomb is not opened', image: unread('too-many-pixels'), codes: ['logo-bomb'] },
  {
    title: '200 MB are too large, and that is all',
    file: { sizeBytes: 200e6 },
    image: unread('too-large'),
    codes: ['logo-too-large'],
  },
  { title: 'exactly 5 MB pass', file: { sizeBytes: 5 * 1024 * 1024 }, codes: [] },
  { title: 'one byte more does not', file: { sizeBytes: 5 * 1024 * 1024 + 1 }, codes: ['logo-too-large'] },
  { title: 'an animated PNG', image: { frames: 3 }, codes: ['logo-animated'] },
  {
    title: 'a blank square says both',
    image: { isBlank: true, widthPx: 70, heightPx: 70 },
    codes: ['logo-blank', 'logo-dimensions'],
  },
  { title: 'a reader that failed needs a human', image: unread('reader-failed'), codes: ['needs-review'] },
];

for (const entry of cases) {
  test(entry.title, (t) => {
    t.deepEqual(codesOf(entry), entry.codes);
  });
}

test('unknown content is another kind of file, unless its size says enough', (t) => {
  const check = (sizeBytes: number) =>
    logoRules.flatMap((rule) => {
      const facts = { ...unknown, sizeBytes };
      const images = [{ file: facts, image: unread('unsupported') }];
      const outcome = (rule as Rule<'files' | 'images'>).check({
        files: [facts],
        images,
        field: field('company-logo'),
        params: {},
      });
      return outcome.outcome === 'checked' ? outcome.problems.map((problem) => problem.code) : [];
    });
  t.deepEqual(check(4000), ['logo-format']);
  t.deepEqual(check(200e6), ['logo-too-large']);
});

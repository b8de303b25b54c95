import { bottom, centreX } from './geometry.ts';
import type { Label, Sheet } from './labels.ts';

/** How close under one another the two names of one label stand, and how far aside, in lines of print. */
const [mostBelow, mostAside] = [0.9, 1];
/** Words that go on: more than a name. */
const longestName = 24;

const isLatin = (words: string) => /^[a-z/&'’.:()]+$/.test(words);

/** 最终用户 over Customer / End User, or the other way round. */
function areTwins(upper: Label, lower: Label, em: number): boolean {
  const [a, b] = [upper.line, lower.line];
  if (upper.party !== lower.party || isLatin(a.words) === isLatin(b.words)) return false;
  if (Math.max(a.words.length, b.words.length) > longestName) return false;
  const below = b.box.y - bottom(a.box);
  const aside = Math.min(Math.abs(a.box.x - b.box.x), Math.abs(centreX(a.box) - centreX(b.box)));
  return b.box.y > a.box.y && below < em * mostBelow && aside < em * mostAside;
}

/** A label in two languages, a line each, begins with the first of them: the other one says the same and heads nothing. */
export const withoutTwins = (labels: readonly Label[], { em }: Pick<Sheet, 'em'>): Label[] =>
  labels
    .filter((label) => !labels.some((other) => areTwins(other, label, em)))
    .map((label) => {
      const twin = labels.find((other) => areTwins(label, other, em));
      return twin && twin.worth > label.worth ? { ...label, worth: twin.worth } : label;
    });

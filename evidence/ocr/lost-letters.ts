import { median } from '../median.ts';

/** A letter with the steps of the line that show it. */
type Placed = { readonly letter: string; readonly first: number; readonly last: number };
/** Steps where a letter must stand that was not read, and the index of the letter that follows. */
export type Hole = { readonly before: number; readonly from: number; readonly to: number };

const isHan = ({ letter }: Placed) => /\p{Script=Han}/u.test(letter);
const centreOf = ({ first, last }: Placed) => (first + last) / 2;

/** Wider than that, in letters, two neighbours have another between them. */
const leastGap = 1.6;
const mostInGap = 2;
/** Fewer distances do not tell how wide a letter is. */
const fewestGaps = 3;

function usualPitch(letters: readonly Placed[]): number | undefined {
  const gaps = letters.flatMap((letter, at) => {
    const next = letters[at + 1];
    return next && isHan(letter) && isHan(next) ? [centreOf(next) - centreOf(letter)] : [];
  });
  if (gaps.length < fewestGaps) return undefined;
  const middle = median(gaps);
  // Steps are coarse, a quarter of a letter: the mean is finer than any of them.
  const usual = gaps.filter((gap) => gap < middle * leastGap);
  return usual.reduce((sum, gap) => sum + gap, 0) / usual.length;
}

/**
 * Chinese letters are all as wide as each other, so one that an engine passed over, most often because it has no class
 * for it, leaves a hole of its width between its neighbours.
 */
export function findHoles(letters: readonly Placed[]): readonly Hole[] {
  const pitch = usualPitch(letters);
  if (pitch === undefined) return [];
  return letters.flatMap((letter, at): Hole[] => {
    const next = letters[at + 1];
    if (!next || !isHan(letter) || !isHan(next)) return [];
    const width = centreOf(next) - centreOf(letter);
    if (width < pitch * leastGap) return [];
    const count = Math.round(width / pitch) - 1;
    if (count > mostInGap) return [];
    return Array.from({ length: count }, (_, index) => {
      const centre = centreOf(letter) + (width * (index + 1)) / (count + 1);
      const from = Math.max(letter.last + 1, Math.round(centre - pitch / 2));
      const to = Math.min(next.first, Math.round(centre + pitch / 2) + 1);
      return { before: at + 1, from, to };
    });
  });
}

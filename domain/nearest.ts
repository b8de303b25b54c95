/** How many characters must be added, removed or replaced to make `b` of `a`. */
export function editDistance(a: string, b: string): number {
  const target = [...b];
  let row = target.map((_, index) => index + 1);
  for (const [i, char] of [...a].entries()) {
    const next: number[] = [];
    for (const [j, other] of target.entries()) {
      const above = row[j] ?? 0;
      const left = next[j - 1] ?? i + 1;
      const diagonal = j === 0 ? i : (row[j - 1] ?? 0);
      next.push(char === other ? diagonal : 1 + Math.min(above, left, diagonal));
    }
    row = next;
  }
  return row.at(-1) ?? [...a].length;
}

/** The candidate that needs the fewest edits to become `name`, whatever its case; undefined where there is none. */
export function nearestName(name: string, candidates: readonly string[]): string | undefined {
  const wanted = name.toLowerCase();
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: editDistance(wanted, candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate;
}

/** The middle of the sorted values, of an even count the upper one; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** True where each value is less than `most` away from their middle one. */
export function areAlike(values: readonly number[], most: number): boolean {
  const middle = median(values);
  return values.every((value) => Math.abs(value - middle) < most);
}

/** Precision and recall over sets. */
export class Tally {
  private right = 0;
  private extra = 0;
  private lacking = 0;

  add(expected: ReadonlySet<unknown>, got: ReadonlySet<unknown>): void {
    for (const value of got) expected.has(value) ? this.right++ : this.extra++;
    for (const value of expected) if (!got.has(value)) this.lacking++;
  }

  get text(): string {
    const share = (of: number) => (of === 0 ? '–' : (this.right / of).toFixed(3));
    return `P ${share(this.right + this.extra)} R ${share(this.right + this.lacking)}`;
  }
}

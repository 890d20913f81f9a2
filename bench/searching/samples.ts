/** Half of what was measured took no longer than the first, 99 of 100 no longer than the second; ms. */
export type Times = { readonly p50: number; readonly p99: number };

/** Times in ms of what was measured, by kind of query and by what was asked for. */
export class Samples<Measure extends string> {
  readonly #taken = new Map<string, number[]>();

  add(kind: string, measure: Measure, taken: readonly number[]): void {
    const key = `${kind}\n${measure}`;
    this.#taken.set(key, [...(this.#taken.get(key) ?? []), ...taken]);
  }

  /** Null: nothing was measured. */
  times(kind: string, measure: Measure): Times | null {
    const taken = this.#taken.get(`${kind}\n${measure}`) ?? [];
    return taken.length === 0 ? null : { p50: middle(taken), p99: within(taken, 0.99) };
  }
}

/** The least of the numbers below which, or at which, such a share of them lies (nearest rank); of fewer than a hundred, p99 is the largest. */
export function within(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

export function middle(numbers: readonly number[]): number {
  return within(numbers, 0.5);
}

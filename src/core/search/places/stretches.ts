/** Stretches of words in one article, by the places of their first and last word; the earliest first, and of these the shortest. */
export class Stretches {
  #firsts = new Uint32Array(64);
  #lasts = new Uint32Array(64);
  count = 0;

  first(index: number): number {
    return this.#firsts[index] ?? 0;
  }

  last(index: number): number {
    return this.#lasts[index] ?? 0;
  }

  clear(): void {
    this.count = 0;
  }

  add(first: number, last: number): void {
    if (this.count === this.#firsts.length) {
      this.#firsts = larger(this.#firsts);
      this.#lasts = larger(this.#lasts);
    }
    this.#firsts[this.count] = first;
    this.#lasts[this.count] = last;
    this.count += 1;
  }

  addAll(others: Stretches): void {
    for (let index = 0; index < others.count; index++) this.add(others.first(index), others.last(index));
  }

  /** Puts them in order, each once. */
  sort(): void {
    if (this.#isSorted()) return;
    const order = Array.from({ length: this.count }, (_, index) => index).toSorted(
      (one, other) => this.first(one) - this.first(other) || this.last(one) - this.last(other),
    );
    const sorted = order.map((index) => [this.first(index), this.last(index)] as const);
    this.clear();
    for (const [first, last] of sorted) {
      const before = this.count - 1;
      if (before < 0 || this.first(before) !== first || this.last(before) !== last) this.add(first, last);
    }
  }

  #isSorted(): boolean {
    for (let index = 1; index < this.count; index++) {
      const order = this.first(index) - this.first(index - 1) || this.last(index) - this.last(index - 1);
      if (order <= 0) return false;
    }
    return true;
  }

  /** Whether another begins behind one of these, at most so many words on. */
  isBefore(others: Stretches, distance: number): boolean {
    const [lasts, firsts] = [this.#lasts, others.#firsts];
    // The first of the others behind the present one: never far from where it was for the one before.
    let next = 0;
    for (let index = 0; index < this.count; index++) {
      const last = lasts[index] ?? 0;
      while (next > 0 && (firsts[next - 1] ?? 0) > last) next -= 1;
      while (next < others.count && (firsts[next] ?? 0) <= last) next += 1;
      if (next < others.count && (firsts[next] ?? 0) <= last + distance) return true;
    }
    return false;
  }

  /** Where the first one is that begins behind a place. */
  behind(place: number): number {
    let [low, high] = [0, this.count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.first(middle) > place) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function larger(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const room = new Uint32Array(2 * numbers.length);
  room.set(numbers);
  return room;
}

/**
 * Weights of features while they are learnt, three for each, and their averages over time. Features enter when they
 * are first changed. Fixed in size: when it is nearly full, new features are ignored.
 */
export class WeightTable {
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #used: Uint8Array;
  /** Time of the last change, and how many changes there were. */
  readonly #changed: Int32Array;
  readonly changes: Uint16Array;
  readonly #weights: Float32Array;
  readonly #totals: Float64Array;
  #size = 0;
  time = 0;

  /** @param bits the table has 2^bits places */
  constructor(bits: number) {
    const places = 2 ** bits;
    this.#mask = places - 1;
    this.#keys = new Int32Array(places);
    this.#used = new Uint8Array(places);
    this.#changed = new Int32Array(places);
    this.changes = new Uint16Array(places);
    this.#weights = new Float32Array(places * 3);
    this.#totals = new Float64Array(places * 3);
  }

  get size(): number {
    return this.#size;
  }

  readonly score = (features: Int32Array, count: number, scores: Float64Array): void => {
    let shift = 0;
    let left = 0;
    let right = 0;
    for (let at = 0; at < count; at += 1) {
      const place = this.#find(features[at] ?? 0);
      if (this.#used[place] === 0) continue;
      shift += this.#weights[place * 3] ?? 0;
      left += this.#weights[place * 3 + 1] ?? 0;
      right += this.#weights[place * 3 + 2] ?? 0;
    }
    scores[0] = shift;
    scores[1] = left;
    scores[2] = right;
  };

  change(feature: number, move: number, by: number): void {
    const place = this.#find(feature);
    if (this.#used[place] === 0) {
      if (this.#size > this.#mask * 0.85) return;
      this.#used[place] = 1;
      this.#keys[place] = feature;
      this.#size += 1;
    }
    this.#settle(place);
    this.#weights[place * 3 + move] = (this.#weights[place * 3 + move] ?? 0) + by;
    this.changes[place] = Math.min(65_535, (this.changes[place] ?? 0) + 1);
  }

  /** Every feature with its averaged weights, as of now. */
  averages(each: (feature: number, changes: number, shift: number, left: number, right: number) => void): void {
    const time = Math.max(1, this.time);
    for (let place = 0; place <= this.#mask; place += 1) {
      if (this.#used[place] === 0) continue;
      this.#settle(place);
      const average = (move: number): number => (this.#totals[place * 3 + move] ?? 0) / time;
      each(this.#keys[place] ?? 0, this.changes[place] ?? 0, average(0), average(1), average(2));
    }
  }

  #find(feature: number): number {
    let place = feature & this.#mask;
    while (this.#used[place] === 1 && this.#keys[place] !== feature) place = (place + 1) & this.#mask;
    return place;
  }

  #settle(place: number): void {
    const passed = this.time - (this.#changed[place] ?? 0);
    this.#changed[place] = this.time;
    if (passed === 0) return;
    for (let at = place * 3; at < place * 3 + 3; at += 1) {
      this.#totals[at] = (this.#totals[at] ?? 0) + passed * (this.#weights[at] ?? 0);
    }
  }
}

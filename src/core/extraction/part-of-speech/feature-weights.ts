/** Weights of features for some labels, as model files hold them: without gaps, in the order of the features' hashes. */
export type WeightLists = {
  /** Different numbers. */
  readonly hashes: Uint32Array;
  /** How many weights each feature has. */
  readonly counts: Uint8Array;
  readonly labels: Uint8Array;
  readonly weights: Int8Array;
};

/**
 * Finds the weights of features by hash. A look-up in tables of this size waits for memory, so all look-ups of one
 * decision are begun before the first is used: the processor then waits for them together.
 */
export class FeatureWeights {
  /** Open addressing, at most two thirds full: the hash, and where its weights begin (upper 24 bits) and how many (lower 8); 0 where free. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** Label (upper 8 bits) and weight (lower 8). */
  readonly #entries: Int16Array;
  readonly #runs = new Int32Array(256);

  constructor({ hashes, counts, labels, weights }: WeightLists) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(4, hashes.length * 1.5)));
    const mask = size - 1;
    const slots = new Int32Array(size * 2);
    let first = 0;
    for (let index = 0; index < hashes.length; index += 1) {
      const count = counts[index] ?? 0;
      if (count === 0) continue;
      const hash = (hashes[index] ?? 0) | 0;
      let slot = hash & mask;
      while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
      slots[slot * 2] = hash;
      slots[slot * 2 + 1] = (first << 8) | count;
      first += count;
    }
    const entries = new Int16Array(first);
    for (let at = 0; at < first; at += 1) entries[at] = ((labels[at] ?? 0) << 8) | ((weights[at] ?? 0) & 0xff);
    this.#slots = slots;
    this.#mask = mask;
    this.#entries = entries;
  }

  /** Adds the weights of the first `count` features (256 at most) to the scores of their labels. */
  addTo(scores: Int32Array, features: Int32Array, count: number): void {
    const slots = this.#slots;
    const entries = this.#entries;
    const mask = this.#mask;
    const runs = this.#runs;
    let touched = 0;
    for (let at = 0; at < count; at += 1) touched |= slots[((features[at] ?? 0) & mask) * 2 + 1] ?? 0;
    if (touched === 0) return;
    let found = 0;
    for (let at = 0; at < count; at += 1) {
      const feature = features[at] ?? 0;
      let slot = feature & mask;
      let run = slots[slot * 2 + 1] ?? 0;
      while (run !== 0 && slots[slot * 2] !== feature) {
        slot = (slot + 1) & mask;
        run = slots[slot * 2 + 1] ?? 0;
      }
      if (run === 0) continue;
      runs[found] = run;
      found += 1;
      touched |= entries[run >>> 8] ?? 0;
    }
    if (touched === 0) return;
    for (let at = 0; at < found; at += 1) {
      const run = runs[at] ?? 0;
      const first = run >>> 8;
      for (let place = first; place < first + (run & 0xff); place += 1) {
        const entry = entries[place] ?? 0;
        const label = (entry >>> 8) & 0xff;
        scores[label] = (scores[label] ?? 0) + ((entry << 24) >> 24);
      }
    }
  }

  /** The weights of one feature, label and weight in turn; none when it is not known. */
  weightsOf(feature: number): readonly (readonly [label: number, weight: number])[] {
    const slots = this.#slots;
    for (let slot = feature & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const run = slots[slot * 2 + 1] ?? 0;
      if (run === 0) return [];
      if (slots[slot * 2] !== feature) continue;
      const entries = this.#entries.subarray(run >>> 8, (run >>> 8) + (run & 0xff));
      return Array.from(entries, (entry) => [(entry >>> 8) & 0xff, (entry << 24) >> 24]);
    }
  }
}

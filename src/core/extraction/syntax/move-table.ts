/**
 * Weights of the moves' features, found by hash without keeping the hashes: a bucket of eight places per hash, each
 * with a 16-bit fingerprint (0 where free, filled from the first) and three weights of one byte. An unknown feature is
 * taken for another about once in 10 000 times.
 */
export type MoveTable = { readonly fingerprints: Uint16Array; readonly weights: Int8Array };

export const bucketSize = 8;

/** First place of a feature's bucket. */
export function bucketOf(feature: number, places: number): number {
  return Math.floor(((feature >>> 0) / 2 ** 32) * (places / bucketSize)) * bucketSize;
}

export function fingerprintOf(feature: number): number {
  return feature & 0xffff || 1;
}

/** The same table as it is searched: each place is two numbers, so that a bucket is one line of the processor's cache. */
export class MoveWeights {
  readonly #places: Int32Array;
  readonly #scale: number;

  constructor({ fingerprints, weights }: MoveTable) {
    this.#scale = fingerprints.length / bucketSize / 2 ** 32;
    this.#places = new Int32Array(fingerprints.length * 2);
    for (let at = 0; at < fingerprints.length; at += 1) {
      this.#places[at * 2] = (fingerprints[at] ?? 0) | ((weights[at * 3] ?? 0) << 16);
      this.#places[at * 2 + 1] = ((weights[at * 3 + 1] ?? 0) & 0xffff) | ((weights[at * 3 + 2] ?? 0) << 16);
    }
  }

  /** Adds up the weights of features for the three moves, into three numbers from place `to`. */
  sum(features: Int32Array, count: number, into: Int32Array, to: number): void {
    const places = this.#places;
    const scale = this.#scale;
    let shift = 0;
    let left = 0;
    let right = 0;
    // Begins all look-ups at once: each waits for memory, and so they wait together.
    let touched = 0;
    for (let at = 0; at < count; at += 1) touched |= places[((((features[at] ?? 0) >>> 0) * scale) | 0) << 4] ?? 0;
    const known = touched === 0 ? 0 : count;
    for (let at = 0; at < known; at += 1) {
      const feature = features[at] ?? 0;
      const wanted = feature & 0xffff || 1;
      let place = (((feature >>> 0) * scale) | 0) << 4;
      for (const end = place + 16; place < end; place += 2) {
        const first = places[place] ?? 0;
        const here = first & 0xffff;
        if (here === wanted) {
          const second = places[place + 1] ?? 0;
          shift += first >> 16;
          left += (second << 16) >> 16;
          right += second >> 16;
          break;
        }
        if (here === 0) break;
      }
    }
    into[to] = shift;
    into[to + 1] = left;
    into[to + 2] = right;
  }
}

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

/** Numbers of a bucket: two with the lower bytes of its eight fingerprints, then one for each place. */
const bucketInts = 2 + bucketSize;
const ones = 0x01010101;
const tops = 0x80808080;
/** So many features at most are looked up at once. */
const most = 128;

/**
 * The same table as it is searched. The lower bytes of a bucket's fingerprints lie together, so that four are compared by one subtraction
 * (the test for a zero byte of Mycroft, 1987); a place has the upper byte of its fingerprint and its three weights. A look-up
 * so has hardly a branch that the processor could guess wrong, and the table is small enough to stay near.
 */
export class MoveWeights {
  readonly #buckets: Int32Array;
  readonly #scale: number;
  readonly #starts = new Int32Array(most);
  /** Nobody reads it: without it the compiler would leave out the first look at each bucket. */
  touched = 0;

  constructor({ fingerprints, weights }: MoveTable) {
    const count = fingerprints.length / bucketSize;
    this.#scale = count / 2 ** 32;
    this.#buckets = new Int32Array(count * bucketInts);
    const byte = (value: number | undefined): number => (value ?? 0) & 0xff;
    for (let at = 0; at < fingerprints.length; at += 1) {
      const start = Math.floor(at / bucketSize) * bucketInts;
      const place = at % bucketSize;
      const half = start + (place >> 2);
      const fingerprint = fingerprints[at] ?? 0;
      this.#buckets[half] = (this.#buckets[half] ?? 0) | (byte(fingerprint) << (8 * (place & 3)));
      this.#buckets[start + 2 + place] =
        ((fingerprint >>> 8) << 24) |
        (byte(weights[at * 3]) << 16) |
        (byte(weights[at * 3 + 1]) << 8) |
        byte(weights[at * 3 + 2]);
    }
  }

  /** Adds up the weights of features (128 at most) for the three moves, into three numbers from place `to`. */
  sum(features: Int32Array, count: number, into: Int32Array, to: number): void {
    const buckets = this.#buckets;
    const starts = this.#starts;
    const scale = this.#scale;
    let shift = 0;
    let left = 0;
    let right = 0;
    // Begins all look-ups at once: each waits for memory, and so they wait together.
    let touched = 0;
    for (let at = 0; at < count; at += 1) {
      const start = Math.imul(((features[at] ?? 0) >>> 0) * scale, bucketInts);
      starts[at] = start;
      touched |= buckets[start] ?? 0;
    }
    this.touched = touched;
    for (let at = 0; at < count; at += 1) {
      const start = starts[at] ?? 0;
      const wanted = fingerprintOf(features[at] ?? 0);
      const lower = Math.imul(wanted & 0xff, ones);
      const upper = wanted >>> 8;
      const low = (buckets[start] ?? 0) ^ lower;
      const high = (buckets[start + 1] ?? 0) ^ lower;
      // A top bit for each place whose lower byte is the wanted one; the lowest of them is always right, the others may be wrong.
      let inLow = (low - ones) & ~low & tops;
      let inHigh = (high - ones) & ~high & tops;
      while ((inLow | inHigh) !== 0) {
        const isLow = (inLow | -inLow) >> 31;
        const bits = (inLow & isLow) | (inHigh & ~isLow);
        const place = ((31 - Math.clz32(bits & -bits)) >> 3) + (~isLow & 4);
        const entry = buckets[start + 2 + place] ?? 0;
        if (entry >>> 24 === upper) {
          shift += (entry << 8) >> 24;
          left += (entry << 16) >> 24;
          right += (entry << 24) >> 24;
          break;
        }
        inHigh &= (inHigh - 1) | isLow;
        inLow &= inLow - 1;
      }
    }
    into[to] = shift;
    into[to + 1] = left;
    into[to + 2] = right;
  }
}

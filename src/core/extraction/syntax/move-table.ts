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

export function addMoveWeights(
  { fingerprints, weights }: MoveTable,
  features: Int32Array,
  count: number,
  scores: Float64Array,
): void {
  const scale = fingerprints.length / bucketSize / 2 ** 32;
  let shift = 0;
  let left = 0;
  let right = 0;
  for (let at = 0; at < count; at += 1) {
    const feature = features[at] ?? 0;
    const wanted = feature & 0xffff || 1;
    let place = (((feature >>> 0) * scale) | 0) << 3;
    for (const end = place + bucketSize; place < end; place += 1) {
      const here = fingerprints[place] ?? 0;
      if (here === wanted) {
        shift += weights[place * 3] ?? 0;
        left += weights[place * 3 + 1] ?? 0;
        right += weights[place * 3 + 2] ?? 0;
        break;
      }
      if (here === 0) break;
    }
  }
  scores[0] = shift;
  scores[1] = left;
  scores[2] = right;
}

import { bucketOf, bucketSize, fingerprintOf, type MoveTable } from '../../syntax/move-table.ts';
import type { WeightTable } from './weight-table.ts';

export type PackOptions = {
  /** Features that were changed less often are left out. */
  readonly minimumChanges: number;
  /** Averaged weights are multiplied by this and rounded to -127…127. */
  readonly scale: number;
  /** Features that are kept at most, those with the largest weights. */
  readonly features: number;
};

type Entry = { readonly feature: number; readonly weights: readonly [number, number, number]; readonly size: number };

/** Lays the largest of the averaged weights into buckets; where a bucket is full, the smallest are lost. */
export function packMoves(table: WeightTable, { minimumChanges, scale, features }: PackOptions): MoveTable {
  const entries: Entry[] = [];
  table.averages((feature, changes, shift, left, right) => {
    if (changes < minimumChanges) return;
    const round = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight * scale)));
    const weights: [number, number, number] = [round(shift), round(left), round(right)];
    const size = Math.max(Math.abs(shift), Math.abs(left), Math.abs(right));
    if (weights.some((weight) => weight !== 0)) entries.push({ feature, weights, size });
  });
  entries.sort((a, b) => b.size - a.size || a.feature - b.feature);
  const kept = entries.slice(0, features);
  const places = Math.ceil((kept.length * 1.2) / bucketSize) * bucketSize;
  const packed: MoveTable = { fingerprints: new Uint16Array(places), weights: new Int8Array(places * 3) };
  for (const { feature, weights } of kept) {
    const first = bucketOf(feature, places);
    const fingerprint = fingerprintOf(feature);
    for (let place = first; place < first + bucketSize; place += 1) {
      if (packed.fingerprints[place] === fingerprint) break;
      if (packed.fingerprints[place] !== 0) continue;
      packed.fingerprints[place] = fingerprint;
      packed.weights.set(weights, place * 3);
      break;
    }
  }
  return packed;
}

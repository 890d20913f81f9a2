import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bucketOf, bucketSize, fingerprintOf, type MoveTable, MoveWeights } from './move-table.ts';

const places = 4 * bucketSize;

/** Fills each bucket from the first place; what finds no place any more is left out. */
function tableOf(features: readonly number[]): MoveTable {
  const table = { fingerprints: new Uint16Array(places), weights: new Int8Array(places * 3) };
  for (const [index, feature] of features.entries()) {
    const bucket = bucketOf(feature, places);
    const place = table.fingerprints.subarray(bucket, bucket + bucketSize).indexOf(0);
    if (place < 0 || firstPlace(table, feature) >= 0) continue;
    table.fingerprints[bucket + place] = fingerprintOf(feature);
    table.weights.set([index - 100, 7 * index, -index], (bucket + place) * 3);
  }
  return table;
}

function firstPlace({ fingerprints }: MoveTable, feature: number): number {
  const bucket = bucketOf(feature, places);
  const place = fingerprints.subarray(bucket, bucket + bucketSize).indexOf(fingerprintOf(feature));
  return place < 0 ? -1 : bucket + place;
}

// Few different lower bytes, so that fingerprints of a bucket are alike in one byte and not in the other.
const feature = fc.tuple(
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: 3 }),
);
const features = fc.array(
  feature.map(([bucket, upper, lower]) => (bucket << 30) | (upper << 8) | (lower * 0x55)),
  { maxLength: 60 },
);

it('adds up the weights that a plain search of the table finds', () => {
  fc.assert(
    fc.property(features, features, (known, asked) => {
      const table = tableOf(known);
      const wanted = [0, 1, 2].map((move) =>
        asked.reduce((sum, one) => {
          const place = firstPlace(table, one);
          return sum + (place < 0 ? 0 : (table.weights[place * 3 + move] ?? 0));
        }, 0),
      );
      const found = new Int32Array(4);
      new MoveWeights(table).sum(Int32Array.from(asked), asked.length, found, 1);
      expect([...found]).toEqual([0, ...wanted]);
    }),
  );
});

import { expect, test } from 'vitest';
import { loadAttributionModel, writeAttributionModel } from './model-file.ts';

const model = {
  language: 'en',
  cue: { classes: 3, weights: Float32Array.from({ length: 12 }, (_, at) => at - 6), scale: 1 },
  source: { classes: 1, weights: Float32Array.of(0, 1, -1, 0.5), scale: 1 },
  content: { classes: 1, weights: new Float32Array(8), scale: 1 },
};

test('what is written is read again, but for the rounding of weights to a byte', () => {
  const read = loadAttributionModel(writeAttributionModel(model));
  expect(read.language).toBe('en');
  for (const part of ['cue', 'source', 'content'] as const) {
    expect(read[part].classes).toBe(model[part].classes);
    read[part].weights.forEach((weight, at) =>
      expect(weight * read[part].scale).toBeCloseTo(model[part].weights[at] ?? 0, 1),
    );
  }
});

test.each([
  ['cut to three bytes', (bytes: Uint8Array) => bytes.subarray(0, 3), /does not begin/],
  [
    'without its last byte',
    (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 1),
    /not what its header announces/,
  ],
  ['cut to twenty bytes', (bytes: Uint8Array) => bytes.subarray(0, 20), /cut short/],
])('a damaged file is refused: %s', (_, cut, message) => {
  expect(() => loadAttributionModel(cut(writeAttributionModel(model)))).toThrow(message);
});

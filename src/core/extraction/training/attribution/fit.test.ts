import { expect, test } from 'vitest';
import { scoreOf } from '../../attribution/choice/linear-model.ts';
import { fitChoices, fitClasses } from './fit.ts';

const options = { epochs: 10, rate: 0.1, bits: 4, decay: 0, dropout: 0.2, seed: 1 };
const features = (...hashes: number[]) => Int32Array.from(hashes);

test('classes that a feature tells apart are told apart', () => {
  const examples = Array.from({ length: 60 }, (_, at) => ({ hashes: features(at % 3, 9), kind: at % 3 }));
  const model = fitClasses(examples, 3, options);
  for (const kind of [0, 1, 2]) {
    const scores = [0, 1, 2].map((one) => scoreOf(model, features(kind, 9), one));
    expect(scores.indexOf(Math.max(...scores))).toBe(kind);
  }
});

test('the candidate that was right comes to score highest, and the same examples give the same weights', () => {
  const groups = Array.from({ length: 40 }, (_, at) => ({
    candidates: [features(1, 5), features(2, 5), features(3)],
    right: at % 10 === 0 ? 2 : 1,
  }));
  const model = fitChoices(groups, options);
  const [first = 0, second = 0, third = 0] = [features(1, 5), features(2, 5), features(3)].map((hashes) =>
    scoreOf(model, hashes),
  );
  expect(second).toBeGreaterThan(third);
  expect(third).toBeGreaterThan(first);
  expect(fitChoices(groups, options)).toEqual(model);
});

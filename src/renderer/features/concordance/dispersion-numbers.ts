import type { DispersionSeries } from '../../../contract/concordance.ts';
import type { HitRate } from '../../ui/place.ts';

export const rateNames: Readonly<Record<HitRate, string>> = {
  hits: 'Hits',
  words: 'Per 1,000 words',
  articles: 'Per 1,000 articles',
};

/** The value of each period; null where there is nothing to divide by. */
export function valuesOf({ hits, ofWords, ofArticles }: DispersionSeries, rate: HitRate): (number | null)[] {
  if (rate === 'hits') return [...hits];
  const of = rate === 'words' ? ofWords : ofArticles;
  return hits.map((count, index) => {
    const whole = of[index] ?? 0;
    return whole === 0 ? null : (1000 * count) / whole;
  });
}

/** A round number, at least as great: the upper end of a scale. */
export function roundUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 5, 10].find((each) => each * power >= value * (1 - 1e-9)) ?? 10;
  return step * power;
}

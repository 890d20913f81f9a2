import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createExtractor } from './extract.ts';
import { loadModels } from './load-models.ts';
import { pathologicalTexts } from './testing/pathological-texts.ts';

const folder = new URL('../../../resources/models/', import.meta.url);
const models = loadModels((name) => new Uint8Array(readFileSync(new URL(name, folder))));
const extractor = createExtractor(models);
const longest = 32_000;

/** Milliseconds, the lesser of two: what disturbs can only add. */
function timeOf(text: string): number {
  const times = [0, 1].map(() => {
    const begun = performance.now();
    extractor.extract({ text, language: 'en', published: '2031-05-14' });
    return performance.now() - begun;
  });
  return Math.min(...times);
}

/** How much longer a text takes that is eight times as long as one that takes a few milliseconds. */
function growth(make: (length: number) => string): number {
  let length = 500;
  let time = timeOf(make(length));
  for (; time < 6 && length < longest; time = timeOf(make(length))) length *= 2;
  return timeOf(make(8 * length)) / Math.max(time, 6);
}

test.each(Object.entries(pathologicalTexts))('the work is linear in the text: %s', (_, make) => {
  let least = growth(make);
  // Squares of the length would take 64 times as long, however often it is tried.
  for (let tries = 0; least > 24 && tries < 3; tries++) least = Math.min(least, growth(make));
  expect(least).toBeLessThan(24);
});

test('each sentence is tagged once and parsed once at most, however many cues it has', () => {
  const { tagger, parser } = models;
  if (tagger === null || parser === null || parser === undefined) throw new Error('There are no models.');
  const counts = { tagged: 0, parsed: 0 };
  const counting = createExtractor({
    ...models,
    tagger: {
      ...tagger,
      tag(tokens) {
        counts.tagged += tokens.length;
        return tagger.tag(tokens);
      },
    },
    parser: {
      ...parser,
      parse(tokens, tags) {
        counts.parsed += tokens.length;
        return parser.parse(tokens, tags);
      },
    },
  });
  counting.extract({ text: 'Ana Poe said that it rained, '.repeat(50), language: 'en', published: null });
  expect(counts).toEqual({ tagged: 350, parsed: 350 });
});

import { expect, test } from 'vitest';
import { nameKey } from './entity-key.ts';
import { linkNames } from './link-names.ts';
import { namePairs, type NamePair } from './testing/name-pairs.ts';

type Counted = { readonly text: string; readonly articles: number };

function counted(text: string): Counted {
  const [, name = text, articles = '5'] = /^(.*?)(?: ×(\d+))?$/u.exec(text) ?? [];
  return { text: name, articles: Number(articles) };
}

/** Whether the archive of a pair makes its two names one. */
function isOne({ kind, one, other, others }: NamePair): boolean {
  const articles = new Map<string, number>([one, other].map((name) => [nameKey(kind, name), 5]));
  const definitions: { letters: string; key: string; articles: number }[] = [];
  for (const entry of others) {
    const [, letters, long = entry] = /^([A-Z]+): (.*)$/u.exec(entry) ?? [];
    const name = counted(long);
    articles.set(nameKey(kind, name.text), name.articles);
    if (letters !== undefined) definitions.push({ letters, key: nameKey(kind, name.text), articles: name.articles });
  }
  const names = [...articles].map(([key, count]) => ({ key, articles: count, decided: null }));
  const links = linkNames(names, definitions);
  expect(linkNames(names.toReversed(), definitions.toReversed())).toEqual(links);
  return links.get(nameKey(kind, one))?.entity === links.get(nameKey(kind, other))?.entity;
}

test.each(
  namePairs.map((pair) => [`${pair.one} ${pair.same ? '=' : '#'} ${pair.other}`, pair.others.join('; '), pair]),
)('%s %s', (_names, _others, pair) => {
  expect(isOne(pair)).toBe(pair.same);
});

import { foldWord } from './fold-word.ts';
import type { WordsQuery } from './query.ts';
import { ideograph } from './split-ideographs.ts';

export type Hit = { readonly start: number; readonly end: number };

/** Words as the index cuts them (unicode61: letters, digits, private use; marks belong to the letter before). */
const indexedWord = new RegExp(
  `${ideograph.source}\\p{M}*|(?:(?!${ideograph.source})[\\p{L}\\p{N}\\p{Co}])(?:(?!${ideograph.source})[\\p{L}\\p{N}\\p{Co}\\p{M}])*`,
  'gu',
);

type Word = Hit & { readonly folded: string };

function wordsOf(text: string): Word[] {
  return [...text.matchAll(indexedWord)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: foldWord(match[0]),
  }));
}

/** Where the words and phrases stand in a text, in order, overlapping ones joined. Offsets in UTF-16 code units. */
export function findHits(text: string, wanted: readonly WordsQuery[]): Hit[] {
  const phrases = wanted
    .map(({ words, prefix }) => ({ words: wordsOf(words).map(({ folded }) => folded), prefix }))
    .filter(({ words }) => words.length > 0);
  if (phrases.length === 0) return [];
  const words = wordsOf(text);
  const hits: Hit[] = [];
  for (let index = 0; index < words.length; index++) {
    for (const phrase of phrases) {
      if (!standsAt(words, index, phrase)) continue;
      const start = words[index]?.start ?? 0;
      const end = words[index + phrase.words.length - 1]?.end ?? start;
      const last = hits.at(-1);
      if (last && start <= last.end) hits[hits.length - 1] = { start: last.start, end: Math.max(last.end, end) };
      else hits.push({ start, end });
    }
  }
  return hits;
}

function standsAt(
  words: readonly Word[],
  index: number,
  phrase: { readonly words: readonly string[]; readonly prefix: boolean },
): boolean {
  return phrase.words.every((wanted, offset) => {
    const word = words[index + offset]?.folded;
    if (word === undefined) return false;
    return phrase.prefix && offset === phrase.words.length - 1 ? word.startsWith(wanted) : word === wanted;
  });
}

import { foldWord } from './fold-word.ts';
import { cutIndexedWords, type IndexedWords } from './indexed-words.ts';
import type { WordsQuery } from './query.ts';

export type Hit = { readonly start: number; readonly end: number };

type Phrase = { readonly words: readonly string[]; readonly prefix: boolean };

/** Where the words and phrases stand in a text, in order, overlapping ones joined. Offsets in UTF-16 code units. */
export function findHits(text: string, wanted: readonly WordsQuery[]): Hit[] {
  const phrases = wanted
    .map(({ words, prefix }): Phrase => ({ words: foldedWords(words), prefix }))
    .filter(({ words }) => words.length > 0);
  if (phrases.length === 0) return [];
  // Most words of a text begin with another letter than those looked for, and need not be folded.
  const beginnings = new Set(phrases.map(({ words }) => (words[0] ?? '').codePointAt(0)));
  const words = cutIndexedWords(text);
  const hits: Hit[] = [];
  for (let index = 0; index < words.count; index++) {
    if (!beginnings.has(foldedBeginning(text, words.starts[index] ?? 0))) continue;
    for (const phrase of phrases) {
      if (!standsAt(text, words, index, phrase)) continue;
      const start = words.starts[index] ?? 0;
      const end = words.ends[index + phrase.words.length - 1] ?? start;
      const last = hits.at(-1);
      if (last && start <= last.end) hits[hits.length - 1] = { start: last.start, end: Math.max(last.end, end) };
      else hits.push({ start, end });
    }
  }
  return hits;
}

function foldedWords(text: string): string[] {
  const words = cutIndexedWords(text);
  return Array.from({ length: words.count }, (_, index) => wordAt(text, words, index));
}

function wordAt(text: string, words: IndexedWords, index: number): string {
  return foldWord(text.slice(words.starts[index], words.ends[index]));
}

function foldedBeginning(text: string, start: number): number | undefined {
  const code = text.codePointAt(start) ?? 0;
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  return foldWord(String.fromCodePoint(code)).codePointAt(0);
}

function standsAt(text: string, words: IndexedWords, index: number, phrase: Phrase): boolean {
  if (index + phrase.words.length > words.count) return false;
  return phrase.words.every((wanted, offset) => {
    const word = wordAt(text, words, index + offset);
    return phrase.prefix && offset === phrase.words.length - 1 ? word.startsWith(wanted) : word === wanted;
  });
}

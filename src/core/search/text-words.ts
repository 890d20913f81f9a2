import { foldWord } from './fold-word.ts';
import { cutIndexedWords, type IndexedWords, nextIndexedWord } from './indexed-words.ts';
import type { FoundWord } from './word-search.ts';

/** The words of a text as the index has them, cut when they are first asked for; offsets in UTF-16 code units. */
export class TextWords {
  readonly text: string;
  #words: IndexedWords | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** The word that comes next behind a word that ends there; null: there is none. */
  behind(end: number): FoundWord | null {
    const next = nextIndexedWord(this.text, end);
    return next === null ? null : { ...next, folded: foldWord(this.text.slice(next.start, next.end)) };
  }

  /** How many words begin before an offset. */
  countBefore(offset: number): number {
    const { count, starts } = (this.#words ??= cutIndexedWords(this.text));
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

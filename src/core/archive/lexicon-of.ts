import type { Database } from 'better-sqlite3';
import type { Lexicon, WordPattern } from '../search/lexicon.ts';
import { hasForms, isForm, mayBeForm } from '../search/words/word-pattern.ts';
import { otherNames } from './entities/other-names.ts';
import { articleColumns } from './word-index/article-columns.ts';
import { termOf } from '../search/ranking/term-block.ts';
import { otherWritings } from '../search/words/writings.ts';
import { locate, matchingWords, wordsOfSegments } from './word-index/vocabulary.ts';
import type { Reading } from './writing.ts';

/** What was looked up for a connection, so that it is not looked up again with every key that is typed after it. */
type Kept = { readonly version: number; readonly words: Map<string, readonly string[]> };

const kept = new WeakMap<Database, Kept>();
const mostKept = 200;

/** What the archive knows of words, as the present transaction sees it. */
export function lexiconOf(reading: Reading): Lexicon {
  return {
    matching: (pattern: WordPattern) =>
      once(reading, `${pattern.kind} ${pattern.distance} ${pattern.pattern}`, () =>
        matchingWords(reading, articleColumns(reading), pattern),
      ),
    formsOf: (word: string) =>
      hasForms(word)
        ? once(reading, `form ${word}`, () =>
            matchingWords(reading, articleColumns(reading), mayBeForm(word)).filter(
              (other) => other !== word && isForm(word, other),
            ),
          )
        : [],
    writingsOf: (word: string) =>
      once(reading, `writing ${word}`, () => {
        const segments = wordsOfSegments(reading, articleColumns(reading));
        return otherWritings(word).filter((other) =>
          segments.some((segment) => locate(segment, termOf(other)) !== null),
        );
      }),
    namesOf: (name: string) => otherNames(reading, name),
  };
}

function once(reading: Reading, key: string, find: () => readonly string[]): readonly string[] {
  const { version } = articleColumns(reading);
  let cache = kept.get(reading.database);
  if (cache === undefined || cache.version !== version || cache.words.size >= mostKept) {
    cache = { version, words: new Map() };
    kept.set(reading.database, cache);
  }
  let words = cache.words.get(key);
  if (words === undefined) cache.words.set(key, (words = find()));
  return words;
}

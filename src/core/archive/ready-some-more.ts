import { readNamesOn } from './facets/naming.ts';
import { rehearse } from './rehearse.ts';
import { articleColumns } from './word-index/article-columns.ts';
import { layOutWords, readWordsOn, wordsOfSegments } from './word-index/vocabulary.ts';
import { speaksForAll } from './word-index/whole-ranges.ts';
import type { Reading } from './writing.ts';

/**
 * Does a little (some ten milliseconds, of a segment of half a million articles a hundred) of what the first search, the first for letters within words and for
 * words in a row, and the first list of names would otherwise wait for; false: nothing is left to do.
 */
export function readySomeMore(reading: Reading): boolean {
  return (
    reading.database.transaction(() => {
      const columns = articleColumns(reading);
      return readWordsOn(reading, columns) || layOutWords(reading, columns) || readNamesOn(reading);
    })() || rehearse(reading, articleColumns(reading))
  );
}

/** Takes in what was written to the archive since, which the next search would otherwise do while somebody waits for it. */
export function followChanges(reading: Reading): void {
  reading.database.transaction(() => {
    const columns = articleColumns(reading);
    wordsOfSegments(reading, columns);
    speaksForAll(columns);
  })();
}

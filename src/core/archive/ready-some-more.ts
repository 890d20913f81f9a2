import { readNamesOn } from './facets/naming.ts';
import { rehearse } from './rehearse.ts';
import { articleColumns } from './word-index/article-columns.ts';
import { layOutWords } from './word-index/vocabulary.ts';
import type { Reading } from './writing.ts';

/**
 * Does a little (some ten milliseconds) of what the first search for letters within words, for words in a row and the first list of names would otherwise wait
 * for; false: nothing is left to do.
 */
export function readySomeMore(reading: Reading): boolean {
  return (
    reading.database.transaction(() => layOutWords(reading, articleColumns(reading)) || readNamesOn(reading))() ||
    rehearse(reading, articleColumns(reading))
  );
}

import { PostingList } from '../../search/ranking/postings.ts';
import { termOf } from '../../search/ranking/term-block.ts';
import type { ArticleColumns } from '../word-index/article-columns.ts';
import { blockReader } from '../word-index/kept-blocks.ts';
import { locate, wordsOfSegments } from '../word-index/vocabulary.ts';
import type { Reading } from '../writing.ts';

/**
 * How often each of some words stands in titles and texts of all articles that are searched; a word that is not there is left out. The blocks of
 * the index are gone through in order, each read once, since there may be thousands of words.
 *
 * @param words folded, as the index has them
 */
export function timesOfWords(reading: Reading, columns: ArticleColumns, words: Iterable<string>): Map<string, number> {
  const wanted = [...words].map((word) => ({ word, term: termOf(word) }));
  wanted.sort((one, other) => (one.term < other.term ? -1 : 1));
  const found = new Map<string, number>();
  const list = new PostingList();
  const postingsOf = blockReader(reading, 'postings');
  for (const segment of wordsOfSegments(reading, columns)) {
    for (const { word, term } of wanted) {
      const located = locate(segment, term);
      if (located === null) continue;
      list.length = 0;
      list.read(
        postingsOf(segment.segment, located.block),
        located.start,
        located.end,
        columns.segment,
        segment.segment,
      );
      let times = found.get(word) ?? 0;
      for (let index = 0; index < list.length; index++) times += list.times[index] ?? 0;
      found.set(word, times);
    }
  }
  return found;
}

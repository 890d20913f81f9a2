import { eachPosting } from '../../search/ranking/postings.ts';
import { eachTerm, termOf } from '../../search/ranking/term-block.ts';
import { prepared } from '../statement-cache.ts';
import type { ArticleColumns } from '../word-index/article-columns.ts';
import type { Reading } from '../writing.ts';

type Block = { readonly terms: Buffer; readonly postings: Buffer };
type Place = { readonly start: number; readonly end: number };

/**
 * How often each of some words stands in titles and texts of all articles that are searched; a word that is not there is left out. The blocks of
 * the index are gone through in order, each read once, since there may be thousands of words.
 *
 * @param words folded, as the index has them
 */
export function timesOfWords(
  { database }: Reading,
  columns: ArticleColumns,
  words: Iterable<string>,
): Map<string, number> {
  const wanted = [...words].map((word) => ({ word, term: termOf(word) }));
  wanted.sort((one, other) => (one.term < other.term ? -1 : 1));
  const blockOf = prepared<[number, Buffer], Block>(
    database,
    'SELECT terms, postings FROM word_block WHERE segment_id = ? AND first <= ? ORDER BY first DESC LIMIT 1',
  );
  const found = new Map<string, number>();
  for (const segment of columns.segments) {
    let postings: Buffer = Buffer.alloc(0);
    let places = new Map<string, Place>();
    let last = '';
    for (const { word, term } of wanted) {
      if (term > last) {
        const block = blockOf.get(segment, Buffer.from(term, 'latin1'));
        if (block === undefined) continue;
        ({ postings } = block);
        places = new Map();
        eachTerm(block.terms, (each, start, end) => {
          places.set(each, { start, end });
          last = each;
          return true;
        });
      }
      const place = places.get(term);
      if (place === undefined) continue;
      let times = found.get(word) ?? 0;
      eachPosting(postings, place.start, place.end, (article, count) => {
        if (columns.segment[article] === segment) times += count;
      });
      found.set(word, times);
    }
  }
  return found;
}

import { eachPosting } from '../../src/core/search/ranking/postings.ts';
import { TermWalk, wordOf } from '../../src/core/search/ranking/term-block.ts';
import type { Reading } from '../../src/core/archive/writing.ts';

export type FrequentWord = { readonly word: string; readonly articles: number };

/** Words of three Latin letters or more and how many articles hold each, the most frequent first, as the archive's own index has them. */
export function frequentWords({ database }: Reading): FrequentWord[] {
  const counts = new Map<string, number>();
  const blocks = database.prepare<[], { terms: Buffer; postings: Buffer }>(
    "SELECT terms, postings FROM word_block WHERE segment_id IN (SELECT id FROM word_segment WHERE state = 'read')",
  );
  for (const { terms, postings } of blocks.iterate()) {
    const walk = new TermWalk(terms);
    while (walk.next()) {
      const term = walk.term();
      if (!/^[a-z]{3}/u.test(term)) continue;
      let count = counts.get(term) ?? 0;
      eachPosting(postings, walk.start, walk.end, () => (count += 1));
      counts.set(term, count);
    }
  }
  return [...counts]
    .map(([term, articles]) => ({ word: wordOf(term), articles }))
    .toSorted((one, other) => other.articles - one.articles || (one.word < other.word ? -1 : 1));
}

/** Articles whose texts are looked at for neighbours. */
const looked = 2000;

/** The words that stand most often right behind a word in the first texts of an archive, the most frequent first. */
export function wordsBehind({ database }: Reading, word: string): string[] {
  const counts = new Map<string, number>();
  const behind = new RegExp(`\\b${word} ([a-z]{2,})\\b`, 'gu');
  const texts = database.prepare<[number], string>('SELECT text FROM article_text ORDER BY article_id LIMIT ?').pluck();
  for (const text of texts.iterate(looked))
    for (const [, next = ''] of text.matchAll(behind)) counts.set(next, (counts.get(next) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([next]) => next);
}

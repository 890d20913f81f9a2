import type { Verification } from '../../../contract/archive.ts';
import { buildSegment, type IndexedArticle } from '../../search/ranking/build-segment.ts';
import { Fingerprints } from '../../search/ranking/fingerprints.ts';
import { chunksOf, type PostingChunk } from '../../search/ranking/posting-chunks.ts';
import { PostingReader } from '../../search/ranking/postings.ts';
import { type BlockOfTerms, TermWalk } from '../../search/ranking/term-block.ts';
import { oftenOf, shareOf } from '../../search/ranking/weigh.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import { type ArticleColumns, columnsReadAnew } from './article-columns.ts';
import { beginningSum, sumOf } from './sum-beginnings.ts';
import { readWords } from './vocabulary.ts';

type Problem = Verification['problems'][number];

/** Texts counted at a time. */
const atOnce = 500;
type CheckedBlock = BlockOfTerms & { readonly first: Buffer; readonly chunks: Uint8Array };

/** Problems told; more of them tell nothing new. */
const mostTold = 20;

/**
 * Whether the index of words says of each article what its title and text say: the words of all texts are found again, and all that is said of an
 * article is summed up on both sides. Needs some memory for each article, and none for each word.
 */
export function wordProblems(reading: Reading): Problem[] {
  const columns = columnsReadAnew(reading);
  const problems: Problem[] = [];
  const tell = (articleId: number | null, message: string): void => {
    if (problems.length < mostTold) problems.push({ what: 'search index', articleId, message });
  };
  const indexed = readIndex(reading, columns, (message) => tell(null, message));
  const found = new Fingerprints(columns.size);
  const searched = new Set<number>();
  for (const articles of textsInTurn(reading)) {
    const { blocks, words } = buildSegment(articles);
    for (const block of blocks) found.add(block, () => true);
    for (const { id, words: count } of words) {
      searched.add(id);
      if (columns.segment[id] === 0) tell(id, 'This article is not in the search index.');
      else if (!found.agree(indexed, id)) tell(id, 'The search index has other words of this article than its text.');
      else if (columns.words[id] !== count)
        tell(id, `The search index counts ${columns.words[id]} words of this article; there are ${count}.`);
    }
  }
  for (let article = 0; article < columns.size; article++) {
    if (columns.segment[article] !== 0 && !searched.has(article))
      tell(article, 'The search index names an article that is not there, or was removed.');
  }
  return problems;
}

function readIndex({ database }: Reading, columns: ArticleColumns, tell: (message: string) => void): Fingerprints {
  const indexed = new Fingerprints(columns.size);
  const next = prepared<[number, Buffer], CheckedBlock>(
    database,
    `SELECT b.first, b.terms, b.postings, coalesce(p.places, x'') AS places, coalesce(c.chunks, x'') AS chunks
     FROM word_block b LEFT JOIN word_places p ON p.block_id = b.id LEFT JOIN word_chunks c ON c.block_id = b.id
     WHERE b.segment_id = ? AND b.first > ? ORDER BY b.first LIMIT 1`,
  );
  for (const segment of columns.segments) {
    let last: Buffer = Buffer.alloc(0);
    for (let block = next.get(segment, last); block !== undefined; block = next.get(segment, block.first)) {
      indexed.add(block, (article) => columns.segment[article] === segment);
      const ordered = inOrder(block.terms, block.first, last);
      if (!ordered) tell('Words of the search index are out of order: some are not found.');
      if (!chunksAgree(block, columns, segment))
        tell('What the search index tells of frequent words at once is not what it says of their articles.');
      last = block.first;
    }
    if (!sumsAgree({ database }, columns, segment))
      tell('What the search index tells of beginnings of words is not the sum of its words.');
  }
  return indexed;
}

/** Whether what was summed up of beginnings in a segment is what its words say. */
function sumsAgree(reading: Reading, columns: ArticleColumns, segment: number): boolean {
  const beginnings = prepared<[number], Buffer>(
    reading.database,
    'SELECT beginning FROM word_beginning WHERE segment_id = ?',
  )
    .pluck()
    .all(segment)
    .map((bytes) => bytes.toString('latin1'));
  if (beginnings.length === 0) return true;
  const words = readWords(reading.database, segment);
  return beginnings.every((beginning) => {
    const sum = beginningSum(reading, segment, beginning);
    const end = sum?.postings.length ?? 0;
    const chunks = chunksOf(sum?.chunks ?? new Uint8Array(0), 0, columns.meanWords);
    return (
      sum !== null &&
      Buffer.compare(sum.postings, sumOf(reading, words, beginning)) === 0 &&
      (chunks === null || tellOfAll(chunks, sum.postings, 0, end, columns, segment))
    );
  });
}

/** Whether what is told of postings in chunks is true of those articles that count. */
function chunksAgree({ terms, postings, chunks }: CheckedBlock, columns: ArticleColumns, segment: number): boolean {
  const walk = new TermWalk(terms);
  while (walk.next()) {
    const told = chunksOf(chunks, walk.start, columns.meanWords);
    if (told !== null && !tellOfAll(told, postings, walk.start, walk.end, columns, segment)) return false;
  }
  return true;
}

/** Whether chunks cover the postings from `start` to `end`, and are true of them. */
function tellOfAll(
  chunks: readonly PostingChunk[],
  postings: Uint8Array,
  start: number,
  end: number,
  columns: ArticleColumns,
  segment: number,
): boolean {
  let at = start;
  for (const chunk of chunks) {
    if (chunk.start !== at || !chunkAgrees(chunk, postings, columns, segment)) return false;
    at = chunk.end;
  }
  return at === end;
}

function chunkAgrees(chunk: PostingChunk, postings: Uint8Array, columns: ArticleColumns, segment: number): boolean {
  const reader = new PostingReader(postings, chunk.start, Math.min(chunk.end, postings.length));
  reader.article = chunk.before;
  let [count, greatest, isWhole] = [0, 0, true];
  while (reader.next()) {
    count += 1;
    const { article, times, inTitle } = reader;
    if (columns.segment[article] === segment)
      greatest = Math.max(greatest, shareOf(oftenOf(times, inTitle), columns.words[article] ?? 0, columns.meanWords));
    else isWhole = false;
  }
  // The greatest may be that of an article that counts no more.
  const [atLeast, atMost] = [isWhole ? chunk.greatest * (1 - rounding) : 0, chunk.greatest * (1 + rounding)];
  return count === chunk.count && reader.article === chunk.last && greatest >= atLeast && greatest <= atMost;
}

const rounding = 1e-9;

/** Whether a block begins with its first word, behind the block before, and each word comes behind the one before. */
function inOrder(terms: Uint8Array, first: Buffer, before: Buffer): boolean {
  const walk = new TermWalk(terms);
  if (!walk.next() || walk.compare(first) !== 0 || walk.compare(before) <= 0) return false;
  let last = walk.term();
  while (walk.next()) {
    const term = walk.term();
    if (term <= last) return false;
    last = term;
  }
  return true;
}

function* textsInTurn({ database }: Reading): Generator<readonly IndexedArticle[]> {
  const next = prepared<[number, number], IndexedArticle>(
    database,
    `SELECT a.id, a.title, t.text FROM article a JOIN article_text t ON t.article_id = a.id
     WHERE a.removed_at IS NULL AND a.id > ? ORDER BY a.id LIMIT ?`,
  );
  let articles = next.all(0, atOnce);
  while (articles.length > 0) {
    yield articles;
    articles = next.all(articles.at(-1)?.id ?? 0, atOnce);
  }
}

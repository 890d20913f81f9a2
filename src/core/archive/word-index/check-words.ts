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
  }
  return indexed;
}

/** Whether what is told of postings in chunks is true of those articles that count. */
function chunksAgree({ terms, postings, chunks }: CheckedBlock, columns: ArticleColumns, segment: number): boolean {
  const walk = new TermWalk(terms);
  while (walk.next()) {
    let end = walk.start;
    const told = chunksOf(chunks, walk.start, columns.meanWords);
    for (const chunk of told ?? []) {
      if (chunk.start !== end || !chunkAgrees(chunk, postings, columns, segment)) return false;
      end = chunk.end;
    }
    if (told !== null && end !== walk.end) return false;
  }
  return true;
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

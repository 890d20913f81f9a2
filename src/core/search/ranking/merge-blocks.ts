import { eachPosting, PostingWriter } from './postings.ts';
import { eachTerm, makeBlocks, type TermBlock } from './term-block.ts';

/** A word of a segment, with its postings. */
type Entry = { readonly term: string; readonly postings: Uint8Array };

/**
 * Joins segments into one, word by word, and leaves out articles that `isKept` does not keep. Blocks are read as they are needed, so that a
 * merge of large segments needs little memory. Articles may be spread over the segments in any way, but each may be kept in one only.
 */
export function mergeBlocks(
  segments: readonly Iterable<TermBlock>[],
  isKept: (article: number, segment: number) => boolean,
): Generator<TermBlock> {
  return makeBlocks(mergedEntries(segments.map(entriesOf), isKept));
}

function* entriesOf(blocks: Iterable<TermBlock>): Generator<Entry, undefined> {
  for (const { terms, postings } of blocks) {
    const entries: Entry[] = [];
    eachTerm(terms, (term, start, end) => {
      entries.push({ term, postings: postings.subarray(start, end) });
      return true;
    });
    yield* entries;
  }
  return undefined;
}

type Posting = { readonly article: number; readonly times: number; readonly inTitle: number };

function* mergedEntries(
  segments: readonly Generator<Entry, undefined>[],
  isKept: (article: number, segment: number) => boolean,
): Generator<readonly [string, Uint8Array]> {
  const heads = segments.map((entries) => entries.next().value);
  for (;;) {
    const first = leastTerm(heads);
    if (first === null) return;
    const found: Posting[] = [];
    for (const [segment, head] of heads.entries()) {
      if (head?.term !== first) continue;
      eachPosting(head.postings, 0, head.postings.length, (article, times, inTitle) => {
        if (isKept(article, segment)) found.push({ article, times, inTitle });
      });
      heads[segment] = segments[segment]?.next().value;
    }
    if (found.length === 0) continue;
    found.sort((one, other) => one.article - other.article);
    const writer = new PostingWriter();
    for (const { article, times, inTitle } of found) writer.add(article, times, inTitle);
    yield [first, writer.bytes()];
  }
}

function leastTerm(heads: readonly (Entry | undefined)[]): string | null {
  let least: string | null = null;
  for (const head of heads) if (head !== undefined && (least === null || head.term < least)) least = head.term;
  return least;
}

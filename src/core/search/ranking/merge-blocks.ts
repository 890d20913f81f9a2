import { PlaceReader, PlaceWriter } from './places.ts';
import type { WordsOf } from './posting-chunks.ts';
import { eachPosting, PostingWriter } from './postings.ts';
import { type BlockOfTerms, makeBlocks, type TermBlock, type TermEntry, TermWalk } from './term-block.ts';

/** Whether an article's words in a segment are kept. */
export type IsKept = (article: number, segment: number) => boolean;

/**
 * Joins segments into one, word by word, and leaves out articles that `isKept` does not keep. Blocks are read as they are needed, so that a
 * merge of large segments needs little memory. Articles may be spread over the segments in any way, but each may be kept in one only.
 *
 * @param wordsOf how many words a kept article has; null: this is not known
 * @param after the last word that was merged already
 */
export function mergeBlocks(
  segments: readonly Iterable<BlockOfTerms>[],
  isKept: IsKept,
  wordsOf: WordsOf | null,
  after: Uint8Array = new Uint8Array(0),
): Generator<TermBlock> {
  return makeBlocks(
    mergedEntries(
      segments.map((blocks) => entriesOf(blocks, after)),
      isKept,
    ),
    wordsOf,
  );
}

function* entriesOf(blocks: Iterable<BlockOfTerms>, after: Uint8Array): Generator<TermEntry, undefined> {
  for (const { terms, postings, places } of blocks) {
    const walk = new TermWalk(terms);
    while (walk.next()) {
      if (walk.compare(after) <= 0) continue;
      yield {
        term: walk.term(),
        postings: { bytes: postings, start: walk.start, end: walk.end },
        places: { bytes: places, start: walk.placesStart, end: walk.placesEnd },
      };
    }
  }
  return undefined;
}

function* mergedEntries(segments: readonly Generator<TermEntry, undefined>[], isKept: IsKept): Generator<TermEntry> {
  const heads = segments.map((entries) => entries.next().value);
  const merger = new EntryMerger(isKept);
  for (;;) {
    const term = leastTerm(heads);
    if (term === null) return;
    for (const [segment, head] of heads.entries()) {
      if (head?.term !== term) continue;
      merger.add(head, segment);
      heads[segment] = segments[segment]?.next().value;
    }
    const entry = merger.done(term);
    if (entry !== null) yield entry;
  }
}

function leastTerm(heads: readonly (TermEntry | undefined)[]): string | null {
  let least: string | null = null;
  for (const head of heads) if (head !== undefined && (least === null || head.term < least)) least = head.term;
  return least;
}

/** One article of a word, and where its places are. */
type Found = {
  readonly article: number;
  readonly times: number;
  readonly inTitle: number;
  readonly places: Uint8Array;
  readonly start: number;
  readonly end: number;
};

/** Joins what segments have of one word. Their articles follow on each other as a rule: then what comes is written at once. */
class EntryMerger {
  readonly #isKept: IsKept;
  readonly #postings = new PostingWriter();
  readonly #places = new PlaceWriter();
  /** What was written, for the case that an article comes that should have come before. */
  #last = 0;
  #parts: { readonly entry: TermEntry; readonly segment: number }[] = [];
  #isInOrder = true;
  #count = 0;

  constructor(isKept: IsKept) {
    this.#isKept = isKept;
  }

  add(entry: TermEntry, segment: number): void {
    this.#parts.push({ entry, segment });
    if (!this.#isInOrder) return;
    this.#each(entry, segment, (article, times, inTitle, start, end) => {
      if (article <= this.#last) this.#isInOrder = false;
      if (!this.#isInOrder) return;
      this.#postings.add(article, times, inTitle);
      this.#places.copy({ bytes: entry.places.bytes, start, end });
      this.#last = article;
      this.#count += 1;
    });
  }

  /** The word with all of its articles, good until the next is added; null when none is kept. */
  done(term: string): TermEntry | null {
    if (!this.#isInOrder) this.#writeSorted();
    const entry = this.#count === 0 ? null : { term, postings: this.#postings.range(), places: this.#places.range() };
    this.#begin();
    this.#parts = [];
    return entry;
  }

  #writeSorted(): void {
    const found: Found[] = [];
    for (const { entry, segment } of this.#parts) {
      this.#each(entry, segment, (article, times, inTitle, start, end) => {
        found.push({ article, times, inTitle, places: entry.places.bytes, start, end });
      });
    }
    found.sort((one, other) => one.article - other.article);
    this.#begin();
    this.#count = found.length;
    for (const { article, times, inTitle, places, start, end } of found) {
      this.#postings.add(article, times, inTitle);
      this.#places.copy({ bytes: places, start, end });
    }
  }

  /** The bytes stay until they are written over: `done` has told where they are. */
  #begin(): void {
    this.#postings.clear();
    this.#places.clear();
    this.#last = 0;
    this.#count = 0;
    this.#isInOrder = true;
  }

  #each(
    { postings, places }: TermEntry,
    segment: number,
    take: (article: number, times: number, inTitle: number, start: number, end: number) => void,
  ): void {
    const reader = new PlaceReader(places.bytes, places.start);
    eachPosting(postings.bytes, postings.start, postings.end, (article, times, inTitle) => {
      const start = reader.at;
      reader.skip();
      if (this.#isKept(article, segment)) take(article, times, inTitle, start, reader.at);
    });
  }
}

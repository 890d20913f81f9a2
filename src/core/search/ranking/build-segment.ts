import { PostingWriter } from './postings.ts';
import { makeBlocks, type TermBlock } from './term-block.ts';
import { WordCounter } from './word-counter.ts';

/** What is indexed of an article. */
export type IndexedArticle = { readonly id: number; readonly title: string; readonly text: string };

/** An index of some articles: blocks in order, and how many words each article has in title and text. */
export type Segment = {
  readonly blocks: Iterable<TermBlock>;
  readonly words: readonly { readonly id: number; readonly words: number }[];
};

/** Indexes articles. They must be in ascending order, each once. */
export function buildSegment(articles: readonly IndexedArticle[]): Segment {
  const counter = new WordCounter();
  const writers: PostingWriter[] = [];
  const words = articles.map(({ id, title, text }) => {
    const count = counter.addTitle(title) + counter.addText(text);
    counter.each((term, times, inTitle) => (writers[term] ??= new PostingWriter()).add(id, times, inTitle));
    return { id, words: count };
  });
  const inOrder = counter.terms
    .map((term, index) => ({ term, bytes: writers[index]?.bytes() ?? new Uint8Array(0) }))
    .toSorted((one, other) => (one.term < other.term ? -1 : 1));
  return { blocks: makeBlocks(inOrder.map(({ term, bytes }) => [term, bytes] as const)), words };
}

import { textStart, PlaceWriter } from './places.ts';
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
  const writers: { readonly postings: PostingWriter; readonly places: PlaceWriter }[] = [];
  const words = articles.map(({ id, title, text }) => {
    const count = counter.addTitle(title) + counter.addText(text);
    counter.each((term, places, times) => {
      const writer = (writers[term] ??= { postings: new PostingWriter(), places: new PlaceWriter() });
      writer.postings.add(id, times, timesInTitle(places, times));
      writer.places.add(places, times);
    });
    return { id, words: count };
  });
  const inOrder = counter.terms
    .map((term, index) => ({ term, writer: writers[index] }))
    .toSorted((one, other) => (one.term < other.term ? -1 : 1));
  const wordsOf = new Map(words.map((each) => [each.id, each.words]));
  return {
    blocks: makeBlocks(
      inOrder.flatMap(({ term, writer }) =>
        writer === undefined ? [] : [{ term, postings: writer.postings.range(), places: writer.places.range() }],
      ),
      (article) => wordsOf.get(article) ?? 0,
    ),
    words,
  };
}

/** How many of an article's places of a word, ascending, are in its title. */
export function timesInTitle(places: Uint32Array, count: number): number {
  let inTitle = 0;
  while (inTitle < count && (places[inTitle] ?? 0) < textStart) inTitle += 1;
  return inTitle;
}

import { type Finder, finderOf } from '../../search/places/find-stretches.ts';
import { type IndexedWord, ManyWordPlaces, OneWordPlaces, type SlotPlaces } from '../../search/places/slot-places.ts';
import { addTo, type ArticleSet, articlesOf, emptySet } from '../../search/ranking/article-set.ts';
import type { Slot, SoughtText } from '../../search/sought.ts';
import type { Reading } from '../writing.ts';
import type { ArticleColumns } from './article-columns.ts';
import { blockReader, locateSlot } from './read-words.ts';
import { type SegmentWords, wordsOfSegments } from './vocabulary.ts';

/** Those of `candidates` in whose title or text it stands, by the places that the index has of its words: about a microsecond an article. */
export function articlesWithPlaces(
  reading: Reading,
  columns: ArticleColumns,
  sought: SoughtText,
  candidates: ArticleSet,
): ArticleSet {
  const found = emptySet(columns.size);
  const bySegment = candidatesBySegment(columns, candidates);
  const ranks = new Uint32Array(columns.size);
  // Segment by segment, so that no more is in memory than the places of one; an article's words are all in the same.
  for (const words of wordsOfSegments(reading, columns)) {
    const wanted = bySegment.get(words.segment);
    if (wanted === undefined) continue;
    for (let index = 0; index < wanted.length; index++) ranks[wanted[index] ?? 0] = index + 1;
    const finder: Finder = finderOf(sought, (slot) => placesOfSlot(reading, words, slot, wanted, ranks));
    for (const article of wanted) if (finder.standsIn(article)) addTo(found, article);
    for (const article of wanted) ranks[article] = 0;
  }
  return found;
}

/** Articles of each segment, ascending. */
function candidatesBySegment(columns: ArticleColumns, candidates: ArticleSet): Map<number, Uint32Array> {
  const articles = articlesOf(candidates);
  const counts = new Map(columns.segments.map((segment) => [segment, 0]));
  for (const article of articles) {
    const segment = columns.segment[article] ?? 0;
    counts.set(segment, (counts.get(segment) ?? 0) + 1);
  }
  const lists = new Map<number, Uint32Array>();
  const ends = new Map<number, number>();
  for (const [segment, count] of counts) if (count > 0) lists.set(segment, new Uint32Array(count));
  for (const article of articles) {
    const segment = columns.segment[article] ?? 0;
    const list = lists.get(segment);
    const end = ends.get(segment) ?? 0;
    if (list !== undefined) list[end] = article;
    ends.set(segment, end + 1);
  }
  return lists;
}

function placesOfSlot(
  reading: Reading,
  words: SegmentWords,
  slot: Slot,
  wanted: Uint32Array,
  ranks: Uint32Array,
): SlotPlaces {
  const indexed = indexedWords(reading, words, slot);
  if (slot.words.size !== 1 || slot.beginning !== null) return new ManyWordPlaces(indexed, wanted, ranks);
  const { value } = indexed.next();
  return value === undefined ? new ManyWordPlaces([], wanted, ranks) : new OneWordPlaces(value);
}

function* indexedWords(reading: Reading, words: SegmentWords, slot: Slot): Generator<IndexedWord, undefined> {
  const postingsOf = blockReader(reading, 'postings');
  const placesOf = blockReader(reading, 'places');
  for (const { block, ...range } of locateSlot(words, slot))
    yield { ...range, postings: postingsOf(block), places: placesOf(block) };
  return undefined;
}

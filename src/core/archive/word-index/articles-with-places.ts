import { finderOf } from '../../search/places/find-stretches.ts';
import { type IndexedWord, ManyWordPlaces, OneWordPlaces, type SlotPlaces } from '../../search/places/slot-places.ts';
import { addTo, type ArticleSet, articlesOf, emptySet } from '../../search/ranking/article-set.ts';
import type { Slot, SoughtText } from '../../search/sought.ts';
import type { Reading } from '../writing.ts';
import type { ArticleColumns } from './article-columns.ts';
import { blockReader } from './kept-blocks.ts';
import { isOneWord, locateSlot } from './read-words.ts';
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
  // Segment by segment, so that no more is in memory than the places of one; an article's words are all in the same.
  for (const words of wordsOfSegments(reading, columns)) {
    const wanted = bySegment.get(words.segment);
    if (wanted === undefined) continue;
    const finder = finderOf(sought, (slot) => placesOfSlot(reading, words, slot, wanted, columns.size), columns.words);
    // By number, for an iterator is slow until it is compiled.
    for (let index = 0; index < wanted.length; index++) {
      const article = wanted[index] ?? 0;
      if (finder.standsIn(article)) addTo(found, article);
    }
  }
  return found;
}

/** Articles of each segment, ascending. */
function candidatesBySegment(columns: ArticleColumns, candidates: ArticleSet): Map<number, Uint32Array> {
  const { segment: segmentOf, segments } = columns;
  const articles = articlesOf(candidates);
  const counts = new Uint32Array(Math.max(...segments, 0) + 1);
  for (let index = 0; index < articles.length; index++) {
    const segment = segmentOf[articles[index] ?? 0] ?? 0;
    counts[segment] = (counts[segment] ?? 0) + 1;
  }
  // One room for all: first where the articles of each segment begin, then where the next one goes.
  const room = new Uint32Array(articles.length);
  const next = new Uint32Array(counts.length);
  const lists = new Map<number, Uint32Array>();
  let start = 0;
  for (const segment of segments) {
    const end = start + (counts[segment] ?? 0);
    if (end > start) lists.set(segment, room.subarray(start, end));
    next[segment] = start;
    start = end;
  }
  for (let index = 0; index < articles.length; index++) {
    const article = articles[index] ?? 0;
    const segment = segmentOf[article] ?? 0;
    const at = next[segment] ?? 0;
    room[at] = article;
    next[segment] = at + 1;
  }
  return lists;
}

function placesOfSlot(
  reading: Reading,
  words: SegmentWords,
  slot: Slot,
  wanted: Uint32Array,
  size: number,
): SlotPlaces {
  const postingsOf = blockReader(reading, 'postings');
  const placesOf = blockReader(reading, 'places');
  const each = (take: (word: IndexedWord) => void): void =>
    locateSlot(words, slot, (block, { start, end, placesStart, placesEnd }) =>
      take({
        postings: postingsOf(words.segment, block),
        start,
        end,
        places: placesOf(words.segment, block),
        placesStart,
        placesEnd,
      }),
    );
  const found: IndexedWord[] = [];
  if (isOneWord(slot)) each((word) => found.push(word));
  const [one] = found;
  return one === undefined ? placesOfMany(each, wanted, size) : new OneWordPlaces(one);
}

/** By article number, its index among those that are wanted plus one. One room for all, as nothing else is read meanwhile; in between all are 0. */
let ranks = new Uint32Array(0);

function placesOfMany(
  each: (take: (word: IndexedWord) => void) => void,
  wanted: Uint32Array,
  size: number,
): ManyWordPlaces {
  if (ranks.length < size) ranks = new Uint32Array(size);
  try {
    for (let index = 0; index < wanted.length; index++) ranks[wanted[index] ?? 0] = index + 1;
    return new ManyWordPlaces(each, wanted, ranks);
  } finally {
    for (let index = 0; index < wanted.length; index++) ranks[wanted[index] ?? 0] = 0;
  }
}

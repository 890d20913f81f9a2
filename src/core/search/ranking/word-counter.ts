import { foldWord } from '../fold-word.ts';
import { cutIndexedWords } from '../indexed-words.ts';
import { frequentWords, pairOf } from './frequent-pairs.ts';
import { textStart } from './places.ts';
import { termOf } from './term-block.ts';

/**
 * Finds the places of the words of one article after another, and of pairs of frequent words, which count as words here. Words get numbers; most are found by their letters where they stand, without
 * cutting them out of the text, which halves the time of indexing.
 */
export class WordCounter {
  /** Words by number, as {@link termOf} gives them. */
  readonly terms: string[] = [];
  /** Number plus one of the word at each place of the table; 0: free. */
  #table = new Int32Array(1 << 14);
  #hashes = new Int32Array(1 << 13);
  /** Of each word, 1: it is a frequent one. */
  #isFrequent = new Uint8Array(1 << 13);
  /** Number of the pair of two frequent words, by {@link pairKey}. */
  readonly #pairs = new Map<number, number>();
  /** Of each word of the present article the last place that was found, by its number among all of them; -1: it does not stand there. */
  #last = new Int32Array(1 << 13).fill(-1);
  #first = new Int32Array(1 << 13);
  /** Words of the present article. */
  #present: number[] = [];
  /** Places of the present article, and for each the next of the same word. */
  #places = new Uint32Array(1 << 12);
  #next = new Int32Array(1 << 12);
  #count = 0;
  /** Places of one word. */
  #found = new Uint32Array(1 << 8);

  /** Answers how many words there are. */
  addTitle(title: string): number {
    return this.#add(title, 0);
  }

  addText(text: string): number {
    return this.#add(text, textStart);
  }

  /** Gives each word of the article with its places in order, which are good until it returns, and begins the next article. */
  each(take: (term: number, places: Uint32Array, times: number) => void): void {
    for (const term of this.#present) {
      let times = 0;
      for (let at = this.#first[term] ?? -1; at >= 0; at = this.#next[at] ?? -1) {
        if (times === this.#found.length) this.#found = doubled(this.#found, new Uint32Array(times * 2));
        this.#found[times++] = this.#places[at] ?? 0;
      }
      take(term, this.#found, times);
      this.#last[term] = -1;
    }
    this.#present = [];
    this.#count = 0;
  }

  #add(text: string, firstPlace: number): number {
    const { count, starts, ends } = cutIndexedWords(text);
    // As many pairs, but one, may stand there.
    this.#makeRoom(this.#count + 2 * count);
    /** The word before, if it is a frequent one; -1: it is not. */
    let before = -1;
    for (let index = 0; index < count; index++) {
      const start = starts[index] ?? 0;
      const end = ends[index] ?? start;
      const term = this.#plainWord(text, start, end) ?? this.#word(termOf(foldWord(text.slice(start, end))));
      this.#addPlace(term, firstPlace + index);
      if (this.#isFrequent[term] === 1) {
        if (before >= 0) this.#addPlace(this.#pair(before, term), firstPlace + index - 1);
        before = term;
      } else before = -1;
    }
    return count;
  }

  #addPlace(term: number, place: number): void {
    const at = this.#count++;
    const before = this.#last[term] ?? -1;
    if (before >= 0) this.#next[before] = at;
    else {
      this.#first[term] = at;
      this.#present.push(term);
    }
    this.#last[term] = at;
    this.#places[at] = place;
    this.#next[at] = -1;
  }

  #pair(before: number, term: number): number {
    const key = pairKey(before, term);
    let pair = this.#pairs.get(key);
    if (pair === undefined) {
      pair = this.#word(pairOf(this.terms[before] ?? '', this.terms[term] ?? ''));
      this.#pairs.set(key, pair);
    }
    return pair;
  }

  #makeRoom(count: number): void {
    if (count <= this.#places.length) return;
    const length = Math.max(count, 2 * this.#places.length);
    this.#places = doubled(this.#places, new Uint32Array(length));
    this.#next = doubled(this.#next, new Int32Array(length));
  }

  /** The number of a word of ASCII letters and digits; null for any other and for long ones. */
  #plainWord(text: string, start: number, end: number): number | null {
    if (end - start > longestPlain) return null;
    let hash = seed;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0x80) return null;
      hash = Math.imul(hash ^ small(code), prime);
    }
    for (let place = hash >>> 8; ; place++) {
      const known = (this.#table[place & (this.#table.length - 1)] ?? 0) - 1;
      if (known < 0) return this.#learn(text.slice(start, end).toLowerCase(), hash);
      if (this.#hashes[known] === hash && isAt(this.terms[known] ?? '', text, start, end)) return known;
    }
  }

  #word(term: string): number {
    let hash = seed;
    for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), prime);
    for (let place = hash >>> 8; ; place++) {
      const known = (this.#table[place & (this.#table.length - 1)] ?? 0) - 1;
      if (known < 0) return this.#learn(term, hash);
      if (this.terms[known] === term) return known;
    }
  }

  #learn(term: string, hash: number): number {
    const number = this.terms.push(term) - 1;
    if (number === this.#hashes.length) this.#grow();
    this.#hashes[number] = hash;
    if (frequentWords.has(term)) this.#isFrequent[number] = 1;
    this.#place(number, hash);
    return number;
  }

  #place(number: number, hash: number): void {
    let place = (hash >>> 8) & (this.#table.length - 1);
    while (this.#table[place] !== 0) place = (place + 1) & (this.#table.length - 1);
    this.#table[place] = number + 1;
  }

  /** The table stays at most half full. */
  #grow(): void {
    const length = this.#hashes.length * 2;
    this.#hashes = doubled(this.#hashes, new Int32Array(length));
    this.#isFrequent = doubled(this.#isFrequent, new Uint8Array(length));
    this.#first = doubled(this.#first, new Int32Array(length));
    this.#last = doubled(this.#last, new Int32Array(length).fill(-1));
    this.#table = new Int32Array(length * 2);
    for (let number = 0; number < length / 2; number++) this.#place(number, this.#hashes[number] ?? 0);
  }
}

const longestPlain = 100;
/** FNV-1a. */
const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** Words have numbers below 2^26, as there is no room for so many. */
function pairKey(before: number, term: number): number {
  return before * 2 ** 26 + term;
}

function small(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}

function isAt(term: string, text: string, start: number, end: number): boolean {
  if (term.length !== end - start) return false;
  for (let at = start; at < end; at++) if (term.charCodeAt(at - start) !== small(text.charCodeAt(at))) return false;
  return true;
}

function doubled<Column extends Int32Array | Uint32Array | Uint8Array>(column: Column, larger: Column): Column {
  larger.set(column);
  return larger;
}

import { type ByteRange, ByteWriter, NumberReader } from './byte-writer.ts';
import { PostingReader } from './postings.ts';
import { oftenOf, shareOf } from './weigh.ts';

/** Postings of a chunk; the last one of a word has fewer as a rule. */
const chunkLength = 128;
/** Bytes of the postings of a word from which they are told of in chunks: fewer are read in no time. */
const leastChunked = 512;

/** Answers how many words an article has in title and text. */
export type WordsOf = (article: number) => number;

/** A part of a word's postings, and what is known of it without reading it. */
export type PostingChunk = {
  /** Where it stands among the postings of its block. */
  readonly start: number;
  readonly end: number;
  /** The article of the posting before it, 0: it is the first; so its own come behind this one, up to `last`. */
  readonly before: number;
  readonly last: number;
  readonly count: number;
  /** The greatest share that an article in it has ({@link shareOf}). */
  readonly greatest: number;
};

/**
 * Tells of the postings of frequent words of a block in chunks, so that ranking may pass over those whose articles all weigh too little. For each such
 * word, as numbers of variable length: bytes from the start of the last such word's postings (or the block's) to its own; bytes of what follows; how
 * many postings it has; and for each chunk its bytes, the step from the last article of the one before to its own last, and its best: how many pairs
 * there are, and for each how often (as weighing has it) the word stands in so many words, both as steps from the pair before, which has less of both. For each
 * article of the chunk there is a pair that is as often in as few words. So they hold for any mean length of articles.
 */
export class ChunkWriter {
  readonly #bytes = new ByteWriter();
  readonly #ofWord = new ByteWriter();
  readonly #best = new BestPairs();
  readonly #wordsOf: WordsOf;
  #last = 0;

  constructor(wordsOf: WordsOf) {
    this.#wordsOf = wordsOf;
  }

  /** @param at where the postings will stand among those of their block; they come in this order */
  add({ bytes, start, end }: ByteRange, at: number): void {
    if (end - start < leastChunked) return;
    const ofWord = this.#ofWord;
    ofWord.clear();
    const reader = new PostingReader(bytes, start, end);
    let count = 0;
    let [chunkStart, lastArticle] = [start, 0];
    while (reader.next()) {
      count += 1;
      this.#best.add(oftenOf(reader.times, reader.inTitle), this.#wordsOf(reader.article));
      if (count % chunkLength !== 0 && reader.at < end) continue;
      ofWord.number(reader.at - chunkStart);
      ofWord.number(reader.article - lastArticle);
      this.#best.moveTo(ofWord);
      [chunkStart, lastArticle] = [reader.at, reader.article];
    }
    this.#bytes.number(at - this.#last);
    this.#bytes.number(ofWord.length + lengthOfNumber(count));
    this.#bytes.number(count);
    this.#bytes.copy(ofWord.range());
    this.#last = at;
  }

  /** Empty: no word of the block is so frequent. */
  bytes(): Uint8Array {
    return this.#bytes.bytes();
  }
}

function lengthOfNumber(value: number): number {
  let length = 1;
  for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 0x80)) length += 1;
  return length;
}

/** Of pairs "so often in so many words" those that no other one excels in both: few, as a rule less than six. */
class BestPairs {
  readonly #often: number[] = [];
  readonly #words: number[] = [];

  add(often: number, words: number): void {
    const [oftens, lengths] = [this.#often, this.#words];
    let kept = 0;
    for (let index = 0; index < oftens.length; index++) {
      const [other, otherWords] = [oftens[index] ?? 0, lengths[index] ?? 0];
      if (other >= often && otherWords <= words) return;
      if (other <= often && otherWords >= words) continue;
      oftens[kept] = other;
      lengths[kept] = otherWords;
      kept += 1;
    }
    oftens[kept] = often;
    lengths[kept] = words;
    oftens.length = lengths.length = kept + 1;
  }

  /** Writes them, from the shortest on, and begins anew. */
  moveTo(bytes: ByteWriter): void {
    const [oftens, lengths] = [this.#often, this.#words];
    // More words, more often: otherwise another one would excel.
    oftens.sort((one, other) => one - other);
    lengths.sort((one, other) => one - other);
    bytes.number(oftens.length);
    let [lastOften, lastWords] = [0, 0];
    for (let index = 0; index < oftens.length; index++) {
      const [often, words] = [oftens[index] ?? 0, lengths[index] ?? 0];
      bytes.number(often - lastOften);
      bytes.number(words - lastWords);
      [lastOften, lastWords] = [often, words];
    }
    oftens.length = lengths.length = 0;
  }
}

/**
 * The chunks of a word; null: its postings are not told of in chunks.
 *
 * @param chunks what {@link ChunkWriter} wrote of the block
 * @param start where the postings of the word begin in it
 */
export function chunksOf(chunks: Uint8Array, start: number, meanWords: number): readonly PostingChunk[] | null {
  const reader = new NumberReader(chunks);
  let at = 0;
  while (!reader.isAtEnd) {
    at += reader.next();
    const length = reader.next();
    if (at === start) return readChunks(reader, start, meanWords);
    reader.at += length;
  }
  return null;
}

function readChunks(reader: NumberReader, first: number, meanWords: number): readonly PostingChunk[] {
  const found: PostingChunk[] = [];
  let [start, before] = [first, 0];
  for (let left = reader.next(); left > 0 && !reader.isAtEnd; left -= chunkLength) {
    const end = start + reader.next();
    const last = before + reader.next();
    let [greatest, often, words] = [0, 0, 0];
    for (let pairs = reader.next(); pairs > 0 && !reader.isAtEnd; pairs--) {
      often += reader.next();
      words += reader.next();
      greatest = Math.max(greatest, shareOf(often, words, meanWords));
    }
    found.push({ start, end, before, last, count: Math.min(left, chunkLength), greatest });
    [start, before] = [end, last];
  }
  return found;
}

const entrySize = 8;
const scoresAt = 4;

/**
 * Scores of three moves by three numbers, for as long as the sentence is the same. It forgets when two keys want one place,
 * so it never grows.
 */
export class ScoreCache {
  readonly entries: Int32Array;
  readonly #mask: number;

  /** @param bits it has 2^bits places */
  constructor(bits: number) {
    this.entries = new Int32Array(entrySize * 2 ** bits);
    this.#mask = 2 ** bits - 1;
  }

  /**
   * Place of the three scores in `entries`. Where they are not known it is negative (`~place`), and whoever asked must
   * set them: the entry counts as known from now on.
   * @param sentence a number of the sentence, not 0
   */
  find(a: number, b: number, c: number, sentence: number): number {
    const { entries } = this;
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
    hash ^= hash >>> 15;
    const at = (hash & this.#mask) * entrySize;
    if (entries[at] === a && entries[at + 1] === b && entries[at + 2] === c && entries[at + 3] === sentence)
      return at + scoresAt;
    entries[at] = a;
    entries[at + 1] = b;
    entries[at + 2] = c;
    entries[at + 3] = sentence;
    return ~(at + scoresAt);
  }
}

/** Words kept to either side of a hit: as far as lines are sorted and collocates looked for. */
export const reach = 5;

/** What is kept of one line beside the words around it. Numbers are those of the concordance's `WordNumbers`. */
export type Line = {
  /** Index of the article among those of the concordance. */
  readonly article: number;
  /** The statement that was read; 0: the article's text was. */
  readonly statement: number;
  /** Counts the texts that were read: lines of one text have the same. */
  readonly text: number;
  /** Of the hit, in UTF-16 code units of what was read. */
  readonly start: number;
  readonly end: number;
  /** How many words stand before the hit, and how many are in it. */
  readonly place: number;
  readonly length: number;
  /** The hit itself, folded. */
  readonly form: number;
  readonly speaker: number;
  readonly cue: number;
};

const columns = ['article', 'statement', 'text', 'start', 'end', 'place', 'length', 'form', 'speaker', 'cue'] as const;
type Column = (typeof columns)[number];

/** The lines of a concordance, 80 bytes each, in the order in which they were read. */
export class Lines implements Readonly<Record<Column, Uint32Array>> {
  count = 0;
  article = new Uint32Array(0);
  statement = new Uint32Array(0);
  text = new Uint32Array(0);
  start = new Uint32Array(0);
  end = new Uint32Array(0);
  place = new Uint32Array(0);
  length = new Uint32Array(0);
  form = new Uint32Array(0);
  speaker = new Uint32Array(0);
  cue = new Uint32Array(0);
  /** For each line the numbers of the words left of the hit, the nearest first, then of those right of it; 0: no word. */
  around = new Uint32Array(0);

  /** @param around of length `2 * reach`, as in `around` */
  add(line: Line, around: ArrayLike<number>): void {
    if (this.count === this.article.length) this.#grow();
    for (const column of columns) this[column][this.count] = line[column];
    this.around.set(around, this.count * 2 * reach);
    this.count += 1;
  }

  /** The word at a distance of the hit: -1 is the first to its left, 1 the first to its right. */
  wordAt(line: number, distance: number): number {
    return this.around[line * 2 * reach + (distance < 0 ? -distance - 1 : reach + distance - 1)] ?? 0;
  }

  #grow(): void {
    const capacity = Math.max(1024, this.count * 2);
    for (const column of columns) this[column] = grown(this[column], capacity);
    this.around = grown(this.around, capacity * 2 * reach);
  }
}

function grown(column: Uint32Array<ArrayBuffer>, capacity: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(capacity);
  larger.set(column);
  return larger;
}

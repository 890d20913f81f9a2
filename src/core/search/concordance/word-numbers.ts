/** Texts (words, names) as numbers, so that a line of a concordance is a few numbers and lines are sorted without comparing texts. */
export class WordNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #texts: (string | null)[] = [null];
  readonly #compare: (one: string, other: string) => number;
  #ranks: Uint32Array | null = null;

  /** @param compare order of the texts; without it that of their code units, which is right for folded words */
  constructor(compare: (one: string, other: string) => number = (one, other) => (one < other ? -1 : 1)) {
    this.#compare = compare;
  }

  /** 0 stands for nothing: the place before the first word of a text, a speaker who is not known. */
  numberOf(text: string | null): number {
    if (text === null) return 0;
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#texts.push(text) - 1;
      this.#numbers.set(text, number);
      this.#ranks = null;
    }
    return number;
  }

  /** The number of a text that was met before; undefined for any other. */
  known(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  textOf(number: number): string | null {
    return this.#texts[number] ?? null;
  }

  /** Numbers given so far, that of nothing included. */
  get size(): number {
    return this.#texts.length;
  }

  /** By number, the place of each text in order; nothing comes first. */
  ranks(): Uint32Array {
    if (this.#ranks === null) {
      const numbers = Array.from({ length: this.size - 1 }, (_, index) => index + 1).sort((one, other) =>
        this.#compare(this.#texts[one] ?? '', this.#texts[other] ?? ''),
      );
      const ranks = new Uint32Array(this.size);
      for (const [index, number] of numbers.entries()) ranks[number] = index + 1;
      this.#ranks = ranks;
    }
    return this.#ranks;
  }
}

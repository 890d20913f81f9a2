import { foldWord } from './fold-word.ts';
import { cutIndexedWords } from './indexed-words.ts';

/** The words of a text as the index has them, each folded when it is first asked for. */
export class TextWords {
  readonly #text: string;
  readonly #words;
  readonly #folded: string[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#words = cutIndexedWords(text);
  }

  get count(): number {
    return this.#words.count;
  }

  /** Where a word begins and ends, in UTF-16 code units. */
  start(index: number): number {
    return this.#words.starts[index] ?? 0;
  }

  end(index: number): number {
    return this.#words.ends[index] ?? 0;
  }

  /** From one word to another, as they stand there. */
  written(first: number, last: number): string {
    return this.#text.slice(this.start(first), this.end(last));
  }

  folded(index: number): string {
    return (this.#folded[index] ??= foldWord(this.#text.slice(this.start(index), this.end(index))));
  }

  /** First letter of the folded word: tells most words apart without folding them. */
  beginning(index: number): number | undefined {
    const code = this.#text.codePointAt(this.start(index)) ?? 0;
    if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
    return foldWord(String.fromCodePoint(code)).codePointAt(0);
  }
}

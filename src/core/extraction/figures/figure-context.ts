import type { AnnotatedText, Token } from '../annotated-text.ts';
import type { FigureWords } from './figure-words.ts';
import type { NumberWords } from './number-words.ts';

/** Tokens of an article with a language's words (null: none), read by index; beyond the ends everything is "". */
export class FigureContext {
  readonly annotated: AnnotatedText;
  readonly numbers: NumberWords | null;
  readonly words: FigureWords | null;
  readonly #lower: readonly string[];
  /** 1 where a token belongs to a date or a time of day. */
  readonly #inDate: Uint8Array;

  constructor(annotated: AnnotatedText, numbers: NumberWords | null, words: FigureWords | null, inDate: Uint8Array) {
    this.annotated = annotated;
    this.numbers = numbers;
    this.words = words;
    this.#lower = annotated.tokens.map((token) => token.text.toLowerCase());
    this.#inDate = inDate;
  }

  get tokens(): readonly Token[] {
    return this.annotated.tokens;
  }

  text(at: number): string {
    return this.tokens[at]?.text ?? '';
  }

  lower(at: number): string {
    return this.#lower[at] ?? '';
  }

  tag(at: number): string {
    return this.tokens[at]?.tag ?? '';
  }

  sentence(at: number): number {
    return this.tokens[at]?.sentence ?? -1;
  }

  isDate(at: number): boolean {
    return this.#inDate[at] === 1;
  }

  isCapital(at: number): boolean {
    return /^\p{Lu}/u.test(this.text(at));
  }

  /** First token of a sentence. */
  isFirst(at: number): boolean {
    return this.sentence(at) !== this.sentence(at - 1);
  }

  /** Up to `count` tokens from `at` as one phrase in lower case, within one sentence; "" where they reach beyond it. */
  phrase(at: number, count: number): string {
    if (at < 0 || this.sentence(at) !== this.sentence(at + count - 1)) return '';
    return this.#lower.slice(at, at + count).join(' ');
  }
}

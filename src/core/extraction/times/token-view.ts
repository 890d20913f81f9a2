import type { Token } from '../annotated-text.ts';
import type { TimeWords } from './time-words.ts';

/** Tokens of an article with a language's words, read by index; beyond the ends everything is "". */
export class TokenView {
  readonly words: TimeWords;
  readonly #tokens: readonly Token[];
  readonly #lower: readonly string[];

  constructor(tokens: readonly Token[], words: TimeWords) {
    this.words = words;
    this.#tokens = tokens;
    this.#lower = tokens.map((token) => token.text.toLowerCase());
  }

  get tokens(): readonly Token[] {
    return this.#tokens;
  }

  lower(at: number): string {
    return this.#lower[at] ?? '';
  }

  tag(at: number): string {
    return this.#tokens[at]?.tag ?? '';
  }

  sentence(at: number): number {
    return this.#tokens[at]?.sentence ?? -1;
  }

  /** Begins with a capital. */
  isCapital(at: number): boolean {
    return /^\p{Lu}/u.test(this.#tokens[at]?.text ?? '');
  }

  startsSentence(at: number): boolean {
    return this.sentence(at) !== this.sentence(at - 1);
  }
}

import type { Token } from '../annotated-text.ts';
import { firstWordsOf } from '../phrase-edges.ts';
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

  /** No white space between a token and the next. */
  touches(at: number): boolean {
    return at >= 0 && this.#tokens[at]?.end === this.#tokens[at + 1]?.start;
  }

  /** Tokens `at` to `at + count` as one phrase in lower case, within one sentence; "" where they reach beyond it. */
  phrase(at: number, count: number): string {
    if (at < 0 || this.sentence(at) !== this.sentence(at + count - 1)) return '';
    return this.#lower.slice(at, at + count).join(' ');
  }

  /** How many tokens of a phrase of `set` begin here, at most `longest`; 0 for none. */
  phraseLength(at: number, set: ReadonlySet<string> | ReadonlyMap<string, unknown>, longest: number): number {
    if (!firstWordsOf(set).has(this.lower(at))) return 0;
    for (let count = longest; count > 0; count -= 1) if (set.has(this.phrase(at, count))) return count;
    return 0;
  }
}

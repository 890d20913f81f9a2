import type { AnnotatedText, Token } from '../annotated-text.ts';
import type { FigureWords } from './figure-words.ts';
import type { NumberWords } from './number-words.ts';
import { firstWordsOf, lastWordsOf } from '../phrase-edges.ts';
import { type ReadNumber, readNumber } from './read-number.ts';
import { figureStarters } from './starters.ts';

const commonSigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['R$', 'BRL'],
  ['US$', 'USD'],
]);

/** Tokens of an article with a language's words (null: none), read by index; beyond the ends everything is "". */
export class FigureContext {
  readonly annotated: AnnotatedText;
  readonly numbers: NumberWords | null;
  readonly words: FigureWords | null;
  readonly #lower: readonly string[];
  readonly #starters: ReadonlySet<string>;
  /** What `number` has read so far. */
  readonly #numbers: (ReadNumber | null | undefined)[] = [];
  /** 1 where a token belongs to a date or a time of day. */
  readonly #inDate: Uint8Array;

  constructor(annotated: AnnotatedText, numbers: NumberWords | null, words: FigureWords | null, inDate: Uint8Array) {
    this.annotated = annotated;
    this.numbers = numbers;
    this.words = words;
    this.#lower = annotated.tokens.map((token) => token.text.toLowerCase());
    this.#starters = words === null || numbers === null ? new Set() : figureStarters(words, numbers);
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

  /** Whether a figure can begin at a token: a quick look before the rules are tried. */
  mayStart(at: number): boolean {
    const word = this.lower(at);
    if (/[\d½⅓⅔¼¾٠-٩۰-۹０-９]/u.test(word)) return true;
    if (word.length === 1 && /[.\-−–]/u.test(word)) return this.touches(at) && /^\P{L}/u.test(this.text(at + 1));
    if (this.numbers?.articles.has(word) === true) return this.#isCounted(at + 1);
    return this.#starters.has(word) || this.isSign(at) || (word.includes('-') && word.length > 3) || this.#isFold(word);
  }

  /** What "a" counts: "a million", "a third", "a few hundred". */
  #isCounted(at: number): boolean {
    const word = this.lower(at);
    if (this.numbers?.scales.has(word) === true || this.words?.fractions.has(word) === true) return true;
    return this.words?.vagueLeads.has(word) === true;
  }

  #isFold(word: string): boolean {
    return this.words !== null && word.endsWith(this.words.fold);
  }

  isCapital(at: number): boolean {
    return /^\p{Lu}/u.test(this.text(at));
  }

  /** No white space between a token and the next. */
  touches(at: number): boolean {
    return at >= 0 && this.tokens[at]?.end === this.tokens[at + 1]?.start;
  }

  /** The ISO 4217 code of "$" or "EUR"; undefined for other tokens. In a language without words the common signs are known. */
  currencyOf(at: number): string | undefined {
    return (this.words?.currencySigns ?? commonSigns).get(this.text(at));
  }

  isSign(at: number): boolean {
    return this.currencyOf(at) !== undefined;
  }

  /** First token of a sentence. */
  isFirst(at: number): boolean {
    return this.sentence(at) !== this.sentence(at - 1);
  }

  /** The number that begins at a token, read once however many rules ask. */
  number(at: number): ReadNumber | null {
    const known = this.#numbers[at];
    if (known !== undefined) return known;
    const read = readNumber(this.tokens, at, this.numbers);
    this.#numbers[at] = read;
    return read;
  }

  /** How many of the tokens from `at` make a phrase of `phrases`, two at most; 0 for none. */
  phraseLength(at: number, phrases: ReadonlySet<string> | ReadonlyMap<string, unknown>): 0 | 1 | 2 {
    if (!firstWordsOf(phrases).has(this.lower(at))) return 0;
    if (phrases.has(this.phrase(at, 2))) return 2;
    return phrases.has(this.lower(at)) ? 1 : 0;
  }

  /** Whether a phrase of `phrases`, of two words at most, ends with the token. */
  endsPhrase(at: number, phrases: ReadonlySet<string> | ReadonlyMap<string, unknown>): boolean {
    if (!lastWordsOf(phrases).has(this.lower(at))) return false;
    return phrases.has(this.lower(at)) || phrases.has(this.phrase(at - 1, 2));
  }

  /** Up to `count` tokens from `at` as one phrase in lower case, within one sentence; "" where they reach beyond it. */
  phrase(at: number, count: number): string {
    if (at < 0 || this.sentence(at) !== this.sentence(at + count - 1)) return '';
    return this.#lower.slice(at, at + count).join(' ');
  }
}

import { randomNumbers } from './random.ts';

/**
 * Texts that read like a corpus from afar: each word follows the one before as somewhere in the corpus, so words and pairs of words are as
 * common as there, yet no two texts are alike (copies would be found, and linked, as versions). One word in forty is a name of its own,
 * as news bring new names every day.
 */
export class TextChain {
  /** Each word of the corpus once, by its number. */
  readonly #words: readonly string[];
  /** Whether a word ends a sentence, by its number. */
  readonly #ends: readonly boolean[];
  /** Numbers of the words of the corpus, in order. */
  readonly #corpus: Uint32Array;
  /** Numbers of the words that follow a word somewhere, as often as they do, by its number. */
  readonly #following: readonly (readonly number[])[];

  constructor(texts: readonly string[]) {
    const numbers = new Map<string, number>();
    const corpus = texts.flatMap((text) => text.split(/\s+/u)).filter((word) => word !== '');
    this.#corpus = Uint32Array.from(corpus, (word) => {
      if (!numbers.has(word)) numbers.set(word, numbers.size);
      return numbers.get(word) ?? 0;
    });
    this.#words = [...numbers.keys()];
    this.#ends = this.#words.map((word) => /[.!?]”?$/u.test(word));
    const following = this.#words.map((): number[] => []);
    for (let at = 1; at < this.#corpus.length; at++) {
      following[this.#corpus[at - 1] ?? 0]?.push(this.#corpus[at] ?? 0);
    }
    this.#following = following;
  }

  /** The text of a number: always the same one. `count` words in paragraphs of about sixty. */
  text(number: number, count: number): string {
    const numbers = randomNumbers(Math.imul(number + 1, 0x9e3779b1));
    const next = (below: number): number => Math.floor(numbers() * below);
    const anywhere = (): number => this.#corpus[next(this.#corpus.length)] ?? 0;
    let text = '';
    let word = anywhere();
    for (let index = 0; index < count; index++) {
      const isName = next(40) === 0;
      text += isName ? invented(next) : (this.#words[word] ?? '');
      text += this.#ends[word] === true && next(3) === 0 ? '\n\n' : ' ';
      const following = this.#following[word] ?? [];
      word = following[next(following.length)] ?? anywhere();
    }
    return text.trim();
  }
}

const syllables = [
  'bar',
  'den',
  'fol',
  'gri',
  'hem',
  'kas',
  'lor',
  'mun',
  'nev',
  'pel',
  'rud',
  'sim',
  'tor',
  'vek',
  'wil',
  'zan',
];

function invented(next: (below: number) => number): string {
  const name = Array.from({ length: 2 + next(3) }, () => syllables[next(syllables.length)] ?? '').join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

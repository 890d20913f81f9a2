import { randomNumbers } from './random.ts';

/**
 * Texts that read like a corpus from afar: each word follows the one before as somewhere in the corpus, so words and pairs of words are as
 * common as there, yet no two texts are alike (copies would be found, and linked, as versions). One word in forty is a name of its own,
 * as news bring new names every day.
 */
export class TextChain {
  readonly #words: readonly string[];
  readonly #following = new Map<string, number[]>();

  constructor(texts: readonly string[]) {
    this.#words = texts.flatMap((text) => text.split(/\s+/u)).filter((word) => word !== '');
    for (let index = 1; index < this.#words.length; index++) {
      const before = this.#words[index - 1] ?? '';
      const places = this.#following.get(before);
      if (places) places.push(index);
      else this.#following.set(before, [index]);
    }
  }

  /** The text of a number: always the same one. `count` words in paragraphs of about sixty. */
  text(number: number, count: number): string {
    const numbers = randomNumbers(Math.imul(number + 1, 0x9e3779b1));
    const next = (below: number): number => Math.floor(numbers() * below);
    const pieces: string[] = [];
    let word = this.#words[next(this.#words.length)] ?? '';
    for (let index = 0; index < count; index++) {
      const isName = next(40) === 0;
      pieces.push(isName ? invented(next) : word, /[.!?]”?$/u.test(word) && next(3) === 0 ? '\n\n' : ' ');
      const places = this.#following.get(word) ?? [];
      word = this.#words[places[next(places.length)] ?? next(this.#words.length)] ?? '';
    }
    return pieces.join('').trim();
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

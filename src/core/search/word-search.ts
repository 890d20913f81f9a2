import { foldWord } from './fold-word.ts';
import { cutIndexedWords } from './indexed-words.ts';

/** A word of a text; offsets in UTF-16 code units. */
export type FoundWord = { readonly start: number; readonly end: number; readonly folded: string };

/** Code units beyond ASCII that may be part of a word (tested: no other is). Among the others are the quotation marks and dashes of news. */
const beyondAscii = '\\u00aa-\\u1fff\\u2070-\\uffff';
const plain = '0-9A-Za-z';
/** More words than these are not tried one after the other: each word that begins with a letter of theirs is looked up. */
const mostTried = 16;

/**
 * Looks for words in texts without cutting these into words: one regular expression runs over what is ASCII, many times as fast. Stretches with
 * anything else in them, in which a letter may have an accent or words end elsewhere, are cut and folded word by word.
 */
export class WordSearch {
  readonly #words: ReadonlySet<string>;
  readonly #beginnings: readonly string[];
  readonly #plain: RegExp | null;
  /** What begins a stretch that is not plain. */
  readonly #beyond = new RegExp(`[${beyondAscii}]`, 'g');
  readonly #stretch = new RegExp(`[${plain}${beyondAscii}]*`, 'y');

  /** @param words folded, as are `beginnings` */
  constructor(words: Iterable<string>, beginnings: Iterable<string>) {
    this.#words = new Set(words);
    this.#beginnings = [...new Set(beginnings)];
    this.#plain = plainPattern([...this.#words].filter(isPlain), this.#beginnings.filter(isPlain));
  }

  /** Every word of a text that is one of these or begins so, the earliest first. */
  findAll(text: string): FoundWord[] {
    const found: FoundWord[] = [];
    this.#findPlain(text, found);
    const plainOnes = found.length;
    this.#findOthers(text, found);
    if (plainOnes > 0 && found.length > plainOnes) found.sort((one, other) => one.start - other.start);
    return found;
  }

  #findPlain(text: string, found: FoundWord[]): void {
    const pattern = this.#plain;
    if (pattern === null) return;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const [word] = match;
      const folded = word.toLowerCase();
      if (this.#isWanted(folded)) found.push({ start: match.index, end: match.index + word.length, folded });
    }
  }

  #findOthers(text: string, found: FoundWord[]): void {
    const beyond = this.#beyond;
    beyond.lastIndex = 0;
    for (let match = beyond.exec(text), from = 0; match !== null; match = beyond.exec(text)) {
      let start = match.index;
      while (start > from && isPlainCode(text.charCodeAt(start - 1))) start -= 1;
      this.#stretch.lastIndex = start;
      const [stretch = ''] = this.#stretch.exec(text) ?? [];
      const { count, starts, ends } = cutIndexedWords(stretch);
      for (let index = 0; index < count; index++) {
        const [first, end] = [starts[index] ?? 0, ends[index] ?? 0];
        const folded = foldWord(stretch.slice(first, end));
        if (this.#isWanted(folded)) found.push({ start: start + first, end: start + end, folded });
      }
      from = start + stretch.length;
      beyond.lastIndex = from;
    }
  }

  #isWanted(folded: string): boolean {
    return this.#words.has(folded) || this.#beginnings.some((beginning) => folded.startsWith(beginning));
  }
}

/** Finds plain words that stand in no stretch with anything else; null: none is looked for. */
function plainPattern(words: readonly string[], beginnings: readonly string[]): RegExp | null {
  const all = [...words, ...beginnings];
  if (all.length === 0) return null;
  const wanted =
    all.length <= mostTried
      ? `(?:${[...words, ...beginnings.map((beginning) => `${beginning}[${plain}]*`)].join('|')})`
      : `[${[...new Set(all.map((word) => word.charAt(0)))].join('')}][${plain}]*`;
  // Without "u", small and capital letters of ASCII fit each other and no others.
  return new RegExp(`(?<![${plain}${beyondAscii}])${wanted}(?![${plain}${beyondAscii}])`, 'gi');
}

function isPlain(word: string): boolean {
  return /^[0-9a-z]+$/u.test(word);
}

function isPlainCode(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

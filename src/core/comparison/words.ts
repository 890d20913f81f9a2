/**
 * The words of a text as numbers: two words have the same number when they differ in case or accents only. `starts`
 * and `ends` are UTF-16 offsets into the text, so a word can always be shown as it was written.
 */
export type Words = {
  readonly text: string;
  readonly length: number;
  readonly ids: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
};

/** Numbers words across the texts of one comparison. */
export type Vocabulary = {
  /** Number of the word as written; the same for `Café`, `CAFE` and `café`. */
  readonly idOf: (written: string) => number;
  /** The folded word behind a number. */
  readonly wordOf: (id: number) => string;
  readonly size: () => number;
};

export function createVocabulary(): Vocabulary {
  const byWritten = new Map<string, number>();
  const byFolded = new Map<string, number>();
  const words: string[] = [];
  function idOf(written: string): number {
    const known = byWritten.get(written);
    if (known !== undefined) return known;
    const folded = foldWord(written);
    let id = byFolded.get(folded);
    if (id === undefined) {
      id = words.length;
      words.push(folded);
      byFolded.set(folded, id);
    }
    byWritten.set(written, id);
    return id;
  }
  return { idOf, wordOf: (id) => words[id] ?? '', size: () => words.length };
}

/** Lower case without accents. Only Latin-style accents go: vowel signs of other scripts change the word. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/**
 * Splits a text into words: runs of letters, digits and marks; `1,200` and `3.5` are one word; in scripts written
 * without spaces each character is one. Everything else only separates. Linear in the length of the text.
 */
export function splitWords(text: string, vocabulary: Vocabulary): Words {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind !== inWord && kind !== alone) {
      at += 1;
      continue;
    }
    const end = kind === alone ? endOfCharacter(text, at) : endOfWord(text, at);
    ids.push(vocabulary.idOf(text.slice(at, end)));
    starts.push(at);
    ends.push(end);
    at = end;
  }
  return {
    text,
    length: ids.length,
    ids: Uint32Array.from(ids),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  };
}

/** The words that lie wholly between two offsets, without splitting the text again. */
export function wordsBetween(words: Words, start: number, end: number): Words {
  const from = firstAtOrAfter(words.starts, start);
  let to = firstAtOrAfter(words.starts, end);
  if (to > from && (words.ends[to - 1] ?? 0) > end) to -= 1;
  return {
    text: words.text.slice(start, end),
    length: to - from,
    ids: words.ids.slice(from, to),
    starts: words.starts.slice(from, to).map((offset) => offset - start),
    ends: words.ends.slice(from, to).map((offset) => offset - start),
  };
}

const separates = 1;
const inWord = 2;
const alone = 3;
const mark = 4;

/** What each UTF-16 unit is, filled as characters are met: asking a Unicode regular expression each time is slow. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  if (unit >= 0xd800 && unit <= 0xdfff) {
    // Both halves of a pair answer for the whole character; a lone half separates.
    const character =
      unit >= 0xdc00
        ? String.fromCodePoint(text.codePointAt(at - 1) ?? 0x20)
        : String.fromCodePoint(text.codePointAt(at) ?? 0x20);
    return character.length === 2 ? kindOf(character) : separates;
  }
  const kind = kindOf(text[at] ?? ' ');
  kinds[unit] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (/\p{M}/u.test(character)) return mark;
  if (!/[\p{L}\p{N}]/u.test(character)) return separates;
  return /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}\p{Script=Laoo}\p{Script=Khmr}\p{Script=Mymr}]/u.test(
    character,
  )
    ? alone
    : inWord;
}

function endOfWord(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === inWord || kind === mark) at += 1;
    else if (isDigit(text, at - 1) && isDigit(text, at + 1) && (text[at] === ',' || text[at] === '.')) at += 2;
    else break;
  }
  return at;
}

function endOfCharacter(text: string, start: number): number {
  let at = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (at < text.length && kindAt(text, at) === mark) at += 1;
  return at;
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

function firstAtOrAfter(offsets: Uint32Array, offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

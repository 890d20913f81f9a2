import type { Token } from '../annotated-text.ts';
import type { NumberWords } from './number-words.ts';

export type ReadNumber = {
  readonly value: number;
  /** Index behind its last token. */
  readonly end: number;
  /** Has digits, as opposed to words alone. */
  readonly digits: boolean;
};

/**
 * The number that begins at a token: "1,200", "3.5bn", "3-billion", "34 thousand", "a million", "two hundred and fifty",
 * "half a million", "5 1/2", "5½", "four and a half". Null when none begins there. Without words only digits count. Looks at most twelve tokens ahead.
 */
export function readNumber(tokens: readonly Token[], at: number, words: NumberWords | null): ReadNumber | null {
  const first = lowerAt(tokens, at);
  const grouped = readGroups(tokens, at, words);
  if (grouped !== null) return withScales(tokens, grouped.end, grouped, words, true);
  const digits = readDigits(first, words);
  if (digits !== null) {
    const part = withHalf(tokens, withFraction(tokens, at + 1, digits), words);
    return withScales(tokens, at + 1, part, words, true);
  }
  if (words === null) return null;
  if (words.halves.has(first)) return readHalf(tokens, at, words);
  if (words.articles.has(first)) {
    const scale = words.scales.get(lowerAt(tokens, at + 1));
    return scale === undefined ? null : withScales(tokens, at + 1, { value: 1, end: at + 1 }, words, false);
  }
  const one = words.ones.get(first);
  if (one === undefined) return null;
  let value = one;
  let end = at + 1;
  const rest = words.ones.get(lowerAt(tokens, end));
  if (value >= 20 && value % 10 === 0 && rest !== undefined && rest > 0 && rest < 10) {
    value += rest;
    end += 1;
  }
  return withScales(tokens, end, withHalf(tokens, { value, end }, words), words, false);
}

function readHalf(tokens: readonly Token[], at: number, words: NumberWords): ReadNumber | null {
  const next = lowerAt(tokens, at + 1);
  const scaleAt = words.articles.has(next) ? at + 2 : at + 1;
  const scale = words.scales.get(lowerAt(tokens, scaleAt));
  return scale === undefined ? null : { value: scale / 2, end: scaleAt + 1, digits: false };
}

type Part = { readonly value: number; readonly end: number };

/** "45 000", "1 200 000,5": groups of three digits a space apart, where the language does not group by commas; null for other numbers. */
function readGroups(tokens: readonly Token[], at: number, words: NumberWords | null): Part | null {
  if (words !== null && words.decimal === '.') return null;
  const follows = (next: number): boolean => tokens[next]?.start === (tokens[next - 1]?.end ?? 0) + 1;
  let digits = asciiDigits(lowerAt(tokens, at));
  if (!/^[1-9]\d{0,2}$/u.test(digits)) return null;
  let end = at + 1;
  for (; end < at + 5 && follows(end) && !digits.includes(','); end += 1) {
    const group = asciiDigits(lowerAt(tokens, end));
    if (!/^\d{3}(?:,\d+)?$/u.test(group)) break;
    digits += group;
  }
  return end === at + 1 ? null : { value: Number(digits.replace(',', '.')), end };
}

const otherDigits = /[٠-٩۰-۹０-９]/gu;

/** Arabic, Persian and wide digits as ASCII ones: each block begins with zero, at a code point whose last four bits are 0. */
function asciiDigits(word: string): string {
  if (word.charCodeAt(0) < 0x660) return word;
  return word.replaceAll(otherDigits, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** "5 1/2". */
function withFraction(tokens: readonly Token[], end: number, value: number): Part {
  const match = /^(\d)\/(\d)$/u.exec(lowerAt(tokens, end));
  if (match === null || Number(match[2]) <= Number(match[1])) return { value, end };
  return { value: value + Number(match[1]) / Number(match[2]), end: end + 1 };
}

/** "four and a half". */
function withHalf(tokens: readonly Token[], { value, end }: Part, words: NumberWords | null): Part {
  const isHalf =
    words !== null &&
    words.and.has(lowerAt(tokens, end)) &&
    words.articles.has(lowerAt(tokens, end + 1)) &&
    words.halves.has(lowerAt(tokens, end + 2));
  return isHalf ? { value: value + 0.5, end: end + 3 } : { value, end };
}

/** "two | hundred and fifty | thousand": each greater scale multiplies what came before it. */
function withScales(
  tokens: readonly Token[],
  at: number,
  first: Part,
  words: NumberWords | null,
  digits: boolean,
): ReadNumber {
  let total = 0;
  let group = first.value;
  let end = Math.max(at, first.end);
  for (let steps = 0; words !== null && steps < 6; steps += 1) {
    const scale = words.scales.get(lowerAt(tokens, end));
    if (scale === undefined) break;
    end += 1;
    group *= scale;
    const joined = words.and.has(lowerAt(tokens, end)) ? end + 1 : end;
    const more = digits ? undefined : readRest(tokens, joined, scale, words);
    if (more === undefined) continue;
    if (scale >= 1000) {
      total += group;
      group = more.value;
    } else group += more.value;
    end = more.end;
  }
  return { value: total + group, end, digits };
}

/** "fifty-one" behind "two hundred and". */
function readRest(tokens: readonly Token[], at: number, scale: number, words: NumberWords): Part | undefined {
  const value = words.ones.get(lowerAt(tokens, at));
  if (value === undefined || value === 0 || value >= scale || scale === 12) return undefined;
  const rest = words.ones.get(lowerAt(tokens, at + 1));
  if (value >= 20 && value % 10 === 0 && rest !== undefined && rest > 0 && rest < 10)
    return { value: value + rest, end: at + 2 };
  return { value, end: at + 1 };
}

const vulgarFractions: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
]);

/** A token of digits and the letters behind them: "2.3km" is 2.3 and "km". */
export type Lettered = { readonly value: number; readonly letters: string };

/** Null for "3rd-placed", "9/11", "2024-04-29" and words. */
export function splitDigits(written: string, words: NumberWords | null): Lettered | null {
  const word = asciiDigits(written);
  const match = /^([\d.,]*)([½⅓⅔¼¾]?)(\p{L}*)$/u.exec(word);
  if (match === null || !/^[\d½⅓⅔¼¾]/u.test(word) || word.length > 40) return null;
  const value = match[1] === '' ? 0 : plainNumber(match[1] ?? '', words?.decimal ?? null);
  if (value === null) return null;
  return { value: value + (vulgarFractions.get(match[2] ?? '') ?? 0), letters: match[3] ?? '' };
}

/** The value of a token of digits, with a scale behind them; null for "10am", "1990s", "3rd", "9/11". In lower case. */
export function readDigits(word: string, words: NumberWords | null): number | null {
  const cut = word.lastIndexOf('-');
  const hyphened = cut < 0 ? undefined : words?.scales.get(word.slice(cut + 1));
  const digits = splitDigits(hyphened === undefined ? word : word.slice(0, cut), words);
  if (digits === null) return null;
  if (hyphened !== undefined) return digits.letters === '' ? digits.value * hyphened : null;
  const scale = digits.letters === '' ? 1 : words?.suffixes.get(digits.letters);
  return scale === undefined ? null : digits.value * scale;
}

function plainNumber(digits: string, decimal: '.' | ',' | null): number | null {
  if (/^\d+$/u.test(digits)) return Number(digits);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(digits) && decimal !== ',') return Number(digits.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(digits) && decimal !== '.') {
    return Number(digits.replaceAll('.', '').replace(',', '.'));
  }
  // Indian grouping: "12,34,567".
  if (/^\d{1,2}(?:,\d{2}){1,5},\d{3}(?:\.\d+)?$/u.test(digits) && decimal === '.')
    return Number(digits.replaceAll(',', ''));
  if (/^\d+\.\d+$/u.test(digits) && decimal !== ',') return Number(digits);
  if (/^\d+,\d+$/u.test(digits) && decimal !== '.') return Number(digits.replace(',', '.'));
  return null;
}

function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text.toLowerCase() ?? '';
}

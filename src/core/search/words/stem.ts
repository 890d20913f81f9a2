/**
 * The stem of an English word: what its forms have in common ("warrant", "warrants", "warranted"). Porter's second stemmer for English
 * (M. F. Porter, Snowball, 2001), for small letters without accents; any other word is its own stem.
 */
export function stemOf(word: string): string {
  if (word.length <= 2 || !/^[a-z]+$/u.test(word)) return word;
  const exception = exceptions.get(word);
  if (exception !== undefined) return exception;
  const marked = markConsonantY(word);
  const first = firstRegion(marked);
  const regions = { first, second: regionFrom(marked, first) };
  const plain = withoutPlural(marked);
  if (afterPlural.has(plain)) return plain;
  const steps = [withoutPast, withI, replaceLong, replaceLonger, withoutLast, withoutEnd];
  return steps.reduce((stem, step) => step(stem, regions), plain).toLowerCase();
}

/** Words of which no rule tells the stem. */
export const exceptions: ReadonlyMap<string, string> = new Map([
  ['skis', 'ski'],
  ['skies', 'sky'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['idly', 'idl'],
  ['gently', 'gentl'],
  ['ugly', 'ugli'],
  ['early', 'earli'],
  ['only', 'onli'],
  ['singly', 'singl'],
  ...['sky', 'news', 'howe', 'atlas', 'cosmos', 'bias', 'andes'].map((word) => [word, word] as const),
]);
const afterPlural = new Set(['inning', 'outing', 'canning', 'herring', 'earring', 'proceed', 'exceed', 'succeed']);

/** Where endings may be taken off: behind the first, and behind the second vowel with a consonant after it. */
type Regions = { readonly first: number; readonly second: number };

const vowel = /[aeiouy]/u;

/** A y that is a consonant becomes Y. */
function markConsonantY(word: string): string {
  return word.replaceAll(/^y|(?<=[aeiouy])y/gu, 'Y').replaceAll(/(?<=Y)Y/gu, 'y');
}

function firstRegion(word: string): number {
  const known = /^(?:gener|commun|arsen)/u.exec(word);
  return known === null ? regionFrom(word, 0) : known[0].length;
}

function regionFrom(word: string, from: number): number {
  const found = /[aeiouy][^aeiouy]/u.exec(word.slice(from));
  return found === null ? word.length : from + found.index + 2;
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ied') || word.endsWith('ies')) return word.slice(0, word.length > 4 ? -2 : -1);
  if (word.endsWith('us') || word.endsWith('ss') || !word.endsWith('s')) return word;
  return vowel.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function withoutPast(word: string, { first }: Regions): string {
  const ending = /(?:eedly|ingly|edly|eed|ing|ed)$/u.exec(word)?.[0];
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  if (ending.startsWith('eed')) return stem.length >= first ? `${stem}ee` : word;
  if (!vowel.test(stem)) return word;
  if (/(?:at|bl|iz)$/u.test(stem)) return `${stem}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/u.test(stem)) return stem.slice(0, -1);
  return first >= stem.length && endsShort(stem) ? `${stem}e` : stem;
}

/** Ends in a syllable that is short. */
function endsShort(word: string): boolean {
  return /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy])$/u.test(word);
}

function withI(word: string): string {
  return /.[^aeiouy][yY]$/u.test(word) ? `${word.slice(0, -1)}i` : word;
}

const longEndings: ReadonlyMap<string, string> = new Map([
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
  ['ogi', 'og'],
  ['li', ''],
]);

function replaceLong(word: string, { first }: Regions): string {
  const ending = longest(word, longEndings);
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  if (stem.length < first) return word;
  if (ending === 'ogi' && !stem.endsWith('l')) return word;
  if (ending === 'li' && !/[cdeghkmnrt]$/u.test(stem)) return word;
  return stem + (longEndings.get(ending) ?? '');
}

const longerEndings: ReadonlyMap<string, string> = new Map([
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ative', ''],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
]);

function replaceLonger(word: string, { first, second }: Regions): string {
  const ending = longest(word, longerEndings);
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  return stem.length < (ending === 'ative' ? second : first) ? word : stem + (longerEndings.get(ending) ?? '');
}

const lastEndings = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|ion|al|er|ic)$/u;

function withoutLast(word: string, { second }: Regions): string {
  const ending = lastEndings.exec(word)?.[0];
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  return stem.length < second || (ending === 'ion' && !/[st]$/u.test(stem)) ? word : stem;
}

function withoutEnd(word: string, { first, second }: Regions): string {
  const stem = word.slice(0, -1);
  if (word.endsWith('e')) return stem.length >= second || (stem.length >= first && !endsShort(stem)) ? stem : word;
  return word.endsWith('ll') && stem.length >= second ? stem : word;
}

function longest(word: string, endings: ReadonlyMap<string, string>): string | undefined {
  return [...endings.keys()].find((ending) => word.endsWith(ending));
}

import { foldWord } from '../fold-word.ts';

/** Letters that have no accent to take off, and what is written for them where they are not at hand: as Lucene's ASCIIFoldingFilter has them. */
const others: readonly (readonly [plain: string, other: string])[] = [
  ['o', 'ø'],
  ['l', 'ł'],
  ['d', 'đ'],
  ['i', 'ı'],
  ['ss', 'ß'],
  ['ae', 'æ'],
  ['oe', 'œ'],
];
/** One such letter stands in a word, as a rule: the accent falls on one vowel. */
const accents: readonly (readonly [plain: string, other: string])[] = [
  ['α', 'ά'],
  ['ε', 'έ'],
  ['η', 'ή'],
  ['ι', 'ί'],
  ['ο', 'ό'],
  ['υ', 'ύ'],
  ['ω', 'ώ'],
  ['е', 'ё'],
];
const plainOf = new Map([...others, ...accents].map(([plain, other]) => [other, plain]));
/** Vowel signs of Arabic and Hebrew, which the press leaves out, and the line that stretches a word. */
const vowelSigns = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u0652\u0670]/gu;
const ligatures = new Map([
  ['ffi', 'ﬃ'],
  ['ffl', 'ﬄ'],
  ['ff', 'ﬀ'],
  ['fi', 'ﬁ'],
  ['fl', 'ﬂ'],
]);
const ligature = /ff[il]?|f[il]/gu;
/** More are not looked up for one word. */
const most = 64;

/** A folded word as it is written with plain letters: without width, ligatures, strokes and the accents that the index keeps. */
export function inPlainLetters(word: string): string {
  const plain = word.normalize('NFKC').replace(vowelSigns, '');
  return Array.from(foldWord(plain), (letter) => plainOf.get(letter) ?? letter).join('');
}

/**
 * Other ways in which a word, folded as the index does, may be written with letters that the index takes for other ones: "nato" as "ｎａｔｏ", "lodz"
 * as "łodz", "артем" as "артём", "office" as "oﬃce", and the other way round. Most of them stand nowhere.
 */
export function otherWritings(word: string): readonly string[] {
  const plain = inPlainLetters(word);
  if (plain === '') return [];
  const writings = new Set([
    plain,
    fullWidth(plain),
    plain.replace(ligature, (letters) => ligatures.get(letters) ?? letters),
  ]);
  let strokes = [plain];
  for (const [letters, other] of others) {
    if (!plain.includes(letters)) continue;
    for (const one of oneByOne(plain, letters, other)) writings.add(one);
    strokes = [...strokes, ...strokes.map((each) => each.replaceAll(letters, other))].slice(0, most);
  }
  for (const each of strokes) writings.add(each);
  for (const [letter, other] of accents) for (const one of oneByOne(plain, letter, other)) writings.add(one);
  writings.delete(word);
  return [...writings].slice(0, most);
}

/** A word with one of its letters replaced, for each of them. */
function oneByOne(word: string, letters: string, other: string): string[] {
  const found: string[] = [];
  for (let at = word.indexOf(letters); at >= 0; at = word.indexOf(letters, at + 1))
    found.push(word.slice(0, at) + other + word.slice(at + letters.length));
  return found;
}

function fullWidth(word: string): string {
  return word.replace(/[!-~]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

/** Marks over, under and beside letters that change no name: those of Latin, Greek, Cyrillic, Arabic and Hebrew letters. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+/gu;
/** Letters that Unicode does not take apart into a plain one and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
};
const unseen = /['’‘ʼ`´.\u00ad\u200b-\u200f]+/gu;
const between = /[^\p{L}\p{M}\p{N}-]+/gu;

/**
 * A name as it is compared: small letters without accents, full stops and apostrophes, "&" as "and", everything else that is no letter, digit
 * or hyphen as one space, without "the" before it and "'s" behind it. Empty for a name of nothing but marks.
 */
export function foldName(name: string): string {
  const letters = name
    .trim()
    .replace(/['’]s$/u, '')
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[øłđðþæœßı]/gu, (letter) => plainLetters[letter] ?? letter)
    .replaceAll('&', ' and ')
    .replace(unseen, '')
    .replace(/[‐‑‒–]/gu, '-');
  const words = letters
    .split(between)
    .map(trimHyphens)
    .filter((word) => word !== '');
  if (words[0] === 'the' && words.length > 1) words.shift();
  return words.join(' ');
}

function trimHyphens(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && word[start] === '-') start++;
  while (end > start && word[end - 1] === '-') end--;
  return word.slice(start, end);
}

/**
 * Folds a word as the search index does (SQLite's unicode61 with remove_diacritics 2): small letters, and Latin letters
 * without their marks. Letters of other scripts keep theirs, as there.
 */
export function foldWord(word: string): string {
  if (!beyondAscii.test(word)) return word.toLowerCase();
  let folded = '';
  for (const character of word) folded += foldCharacter(character);
  return folded;
}

const beyondAscii = /[^\0-\x7f]/u;
/** Combining marks that the index drops behind a letter. */
const droppedMark = /^[\u0300-\u0331]$/u;
const latinLetter = /^[a-z]$/u;

function foldCharacter(character: string): string {
  if (droppedMark.test(character)) return '';
  // By way of the capital, so that letters with two small forms (sigma, long s) fold to one, as they do there.
  const capital = character.toUpperCase();
  const small = (capital.length === character.length ? capital : character).toLowerCase();
  const [base = '', ...marks] = small.normalize('NFD');
  return marks.length > 0 && latinLetter.test(base) ? base : small;
}

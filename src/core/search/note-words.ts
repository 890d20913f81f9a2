import { fold } from './fold.ts';
import { cutIndexedWords } from './indexed-words.ts';

/**
 * The words of a note with a space around each: " check with the harbour ". Words that follow each other stand in it as they are, so that a
 * search is one look for a part of it. Capitals and accents aside, as in all fields.
 */
export function noteWords(text: string): string {
  const folded = fold(text);
  const { count, starts, ends } = cutIndexedWords(folded);
  let words = ' ';
  for (let index = 0; index < count; index++) words += `${folded.slice(starts[index], ends[index])} `;
  return words;
}

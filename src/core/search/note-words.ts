import { fold } from './fold.ts';
import { cutIndexedWords } from './indexed-words.ts';
import type { Query } from './query.ts';
import { wordsOf } from './seek-query.ts';
import type { Slot, SoughtText } from './sought.ts';

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

/** Words in a row as they are marked in a note; the last one may be only begun. */
export function marksOfWords(typed: string, prefix: boolean): SoughtText {
  const words = wordsOf(typed);
  const run = words.map((word, index): Slot =>
    prefix && index === words.length - 1
      ? { words: new Map(), beginning: word }
      : { words: new Map([[word, 'typed']]), beginning: null },
  );
  return { type: 'words', typed, column: null, runs: [run] };
}

/** What a query looks for in notes, as it is marked there. What is excluded is not among it. */
export function wordsInNotes(query: Query): readonly SoughtText[] {
  if (query.type === 'and' || query.type === 'or') return query.parts.flatMap(wordsInNotes);
  const isForNotes = query.type === 'field' && query.field === 'note' && query.value !== '';
  return isForNotes ? [marksOfWords(query.value, query.prefix)] : [];
}

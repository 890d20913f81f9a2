import { noteWords } from '../search/note-words.ts';
import type { Condition } from './condition.ts';

/** Numbers of the articles with a note. */
export const articlesWithNotes = 'SELECT article_id FROM note';

/** Which articles have a note with these words, one after the other; empty: any note. */
export function noteCondition(value: string, prefix: boolean): Condition {
  if (value === '') return { sql: `a.id IN (${articlesWithNotes})`, parameters: [] };
  const words = noteWords(value);
  return {
    sql: `a.id IN (${articlesWithNotes} WHERE instr(words, ?) > 0)`,
    parameters: [prefix ? words.trimEnd() : words],
  };
}

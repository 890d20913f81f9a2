import type { Database } from 'better-sqlite3';
import { anonymityReasonOf } from '../extraction/english/anonymity-reasons.ts';
import { foldName } from '../entities/fold-name.ts';
import { fold } from '../search/fold.ts';
import { noteWords } from '../search/note-words.ts';

/** Functions of ours that the program's own statements use. Nothing in the file itself may (`trusted_schema` is off). */
export function addFunctions(database: Database): void {
  database.function('fold', { deterministic: true, directOnly: true }, (text) =>
    typeof text === 'string' ? fold(text) : text,
  );
  database.function('fold_name', { deterministic: true, directOnly: true }, (text) =>
    typeof text === 'string' ? foldName(text) : text,
  );
  database.function('note_words', { deterministic: true, directOnly: true }, (text) =>
    typeof text === 'string' ? noteWords(text) : text,
  );
  database.function('anonymity_reason_of', { deterministic: true, directOnly: true }, (phrase) =>
    anonymityReasonOf(typeof phrase === 'string' ? phrase : null),
  );
}

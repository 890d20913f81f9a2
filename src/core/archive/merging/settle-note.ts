import type { NoteTarget } from '../../../contract/note.ts';
import { noteAt } from '../notes.ts';
import type { Reading } from '../writing.ts';
import { numberIn, type StoredRow, textIn } from './stored-row.ts';

/** A note as it is to be here after a merge. */
export type SettledNote = {
  readonly target: NoteTarget;
  readonly text: string;
  readonly dates: { readonly writtenAt: string; readonly changedAt: string };
};

/**
 * What becomes of a note of the other archive: it comes in, also where its passage does not stand in the text here and it shows as broken; where
 * there is another, its words come behind those. Null: nothing new.
 */
export function settleNote(reading: Reading, articleId: number, row: StoredRow): SettledNote | null {
  const passage = row['span_text'];
  const span =
    typeof passage === 'string'
      ? { start: numberIn(row, 'span_start'), end: numberIn(row, 'span_end'), text: passage }
      : null;
  const target = { articleId, span };
  const theirs = textIn(row, 'text');
  const dates = { writtenAt: textIn(row, 'written_at'), changedAt: textIn(row, 'changed_at') };
  const ours = noteAt(reading, target);
  if (ours === undefined) return { target, text: theirs, dates };
  if (ours.text.includes(theirs)) return null;
  const text = theirs.includes(ours.text) ? theirs : `${ours.text}\n\n${theirs}`;
  const changedAt = dates.changedAt > ours.changedAt ? dates.changedAt : ours.changedAt;
  return { target, text, dates: { writtenAt: ours.writtenAt, changedAt } };
}

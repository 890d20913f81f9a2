import type { noteOperations } from '../../contract/note.ts';
import { listNotes, notesOfArticle, writeNote } from '../../core/archive/notes.ts';
import type { Handlers } from './handler.ts';

export const noteHandlers: Handlers<keyof typeof noteOperations> = {
  'note.ofArticle': { on: 'reader', run: (reading, input) => notesOfArticle(reading, input) },
  'note.list': { on: 'reader', run: (reading, input) => listNotes(reading, input) },
  'note.write': { on: 'writer', run: (writing, input) => ({ opposite: writeNote(writing, input) }) },
};

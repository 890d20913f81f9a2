import type { Host } from '../../../contract/host.ts';
import type { Output } from '../../../contract/operations.ts';
import { dayCell, type ListFile, type ListRow } from '../../ui/lists/list-file.ts';
import { pagesOf } from '../../ui/lists/paged-rows.ts';

export type NoteHit = Output<'note.list'>['hits'][number];

/** The notes of the page as a file, in its order. */
export function notesList(host: Host, text: string, total: number): ListFile {
  return {
    name: 'notes',
    title: text.trim() === '' ? 'Notes' : `Notes with “${text.trim()}”`,
    about: [
      ['Words', text],
      ['Notes', total],
    ],
    columns: ['Note', 'Passage', 'Article', 'Title', 'Outlet', 'Published', 'Written', 'Changed'],
    rows: async function* rows() {
      for await (const { hits } of pagesOf(host, 'note.list', { text }, (answer) => answer.hits.length))
        yield hits.map(noteRow);
    },
  };
}

/** A note as a row. */
export function noteRow(note: NoteHit): ListRow {
  const { marked: _, ...hit } = note;
  const { text, target, articleTitle, outlet, published, writtenAt, changedAt } = hit;
  return {
    cells: [
      text,
      target.span?.text ?? null,
      target.articleId,
      articleTitle,
      outlet,
      dayCell(published),
      writtenAt,
      changedAt,
    ],
    whole: hit,
  };
}

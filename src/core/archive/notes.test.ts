import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FailureError } from '../../contract/failure.ts';
import { noteWords } from '../search/note-words.ts';
import { facetsOf, searchArticles } from './article-search.ts';
import { forgetArticles, removeArticles } from './articles.ts';
import { listNotes, notesOfArticle, writeNote } from './notes.ts';
import { madeUpFile } from './testing/made-up-file.ts';
import { createTestArchive, type TestArchive } from './testing/test-archive.ts';

let archive: TestArchive;
beforeEach(() => {
  archive = createTestArchive();
  archive.store(
    ...['Pier', 'Dam', 'Reef'].map((title) => madeUpFile(title, `The ${title} is closed.`, { name: `${title}.txt` })),
  );
});
afterEach(() => archive.end());

const whole = (articleId: number) => ({ articleId, span: null });
const the = { articleId: 1, span: { start: 6, end: 9, text: 'The' } };
const write = (target: Parameters<typeof writeNote>[1]['target'], text: string) =>
  archive.write((writing) => writeNote(writing, { target, text }));
const found = (query: string): number[] =>
  searchArticles(archive.reading, { query, filters: {}, order: 'oldest', offset: 0, limit: 9 })
    .hits.map(({ article: { id } }) => id)
    .toSorted((one, other) => one - other);
const listed = (text: string): string[] =>
  listNotes(archive.reading, { text, offset: 0, limit: 9 }).hits.map((note) => note.text);

test('a note keeps its lines, changes, and goes when it is emptied', () => {
  write(whole(1), 'Ask the pilot.\n  - when?\n\n');
  write(the, '<b>Which?</b>');
  const notes = notesOfArticle(archive.reading, { articleId: 1 });
  expect(notes.map(({ text, target, broken }) => [text, target.span?.text ?? null, broken])).toEqual([
    ['Ask the pilot.\n  - when?', null, false],
    ['<b>Which?</b>', 'The', false],
  ]);
  write(whole(1), 'Asked.');
  expect(write(whole(1), 'Asked.\n')).toBeNull();
  const [changed] = notesOfArticle(archive.reading, { articleId: 1 });
  expect([changed?.id, changed?.text, changed?.writtenAt]).toEqual([notes[0]?.id, 'Asked.', notes[0]?.writtenAt]);
  write(whole(1), ' \n');
  expect(notesOfArticle(archive.reading, { articleId: 1 }).map(({ text }) => text)).toEqual(['<b>Which?</b>']);
  expect(write(whole(1), ' ')).toBeNull();
});

test('a new note is refused where its passage does not stand, or its article is not there', () => {
  const wrong = { articleId: 1, span: { start: 0, end: 3, text: 'The' } };
  expect(() => write(wrong, 'x')).toThrow(FailureError);
  expect(() => write(whole(9), 'x')).toThrow(FailureError);
  expect(listed('')).toEqual([]);
});

test('notes are searched by words, one after the other, begun, and any; capitals and accents aside', () => {
  write(whole(1), 'Ask Zoë about the Harbour-Trust');
  write(whole(2), 'the harbour; trust nobody. 渡轮');
  write(the, 'asked');
  const queries = ['note:zoe', 'note:"harbour trust"', 'note:"trust harbour"', 'note:harb', 'note:harb*', 'note:*'];
  expect(queries.map(found)).toEqual([[1], [1, 2], [], [], [1, 2], [1, 2]]);
  expect(['-note:*', 'note:渡轮', 'note:"轮渡"', 'note:ask*', 'note:', 'note:"!"'].map(found)).toEqual([
    [3],
    [2],
    [],
    [1],
    [1, 2, 3],
    [1, 2, 3],
  ]);
  expect(facetsOf(archive.reading, { query: 'closed', filters: {} }).noted).toBe(2);
});

test('a word of a note is found wherever it stands, and nothing that is typed is an error', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      (text, typed) => {
        write(whole(3), text);
        const words = noteWords(text)
          .split(' ')
          .filter((word) => word !== '');
        expect(words.map(listed)).toEqual(words.map(() => [text.trimEnd()]));
        found(`note:${typed}`);
        found(`note:"${typed}"*`);
        listed(typed);
      },
    ),
    { numRuns: 60 },
  );
});

test('the list of all notes is that of articles that are there, by words of notes and passages, and tells what is broken', () => {
  write(whole(2), 'One');
  write(the, 'Two');
  archive.opened.connection.exec("UPDATE article_text SET text = 'Pier\n\nA Pier is closed.' WHERE article_id = 1");
  expect(listNotes(archive.reading, { text: '', offset: 0, limit: 9 })).toMatchObject({
    total: 2,
    hits: [
      { text: 'Two', articleTitle: 'Pier', broken: true, target: the },
      { text: 'One', articleTitle: 'Dam', broken: false },
    ],
  });
  // A passage that no longer stands keeps its note, which may be changed.
  write(the, 'Two, of old');
  expect([listed('the ol'), listed('one two'), listed('«')]).toEqual([['Two, of old'], [], []]);
  archive.write((writing) => removeArticles(writing, [1]));
  expect([listed(''), found('note:*')]).toEqual([['One'], [2]]);
  archive.write((writing) => forgetArticles(writing, [1]));
  expect(archive.reading.database.prepare('SELECT text FROM note').pluck().all()).toEqual(['One']);
});

const marks = (text: readonly { text: string; hit: boolean }[]): string[] =>
  text.flatMap(({ text: piece, hit }) => (hit ? [piece] : []));

test('what a query looks for in notes is marked there, and nothing else', () => {
  write(whole(1), 'Ask the Pilot; the pilots know. Pier.');
  write(the, 'Which?');
  const marked = (query: string) =>
    notesOfArticle(archive.reading, { articleId: 1, query }).map((note) => note.marked && marks(note.marked));
  expect(marked('note:pilot pier')).toEqual([['Pilot'], null]);
  expect(marked('note:"the pilot" OR note:wh*')).toEqual([['the Pilot'], ['Which']]);
  expect(marked('note:pil* -note:ask note:*')).toEqual([['Pilot', 'pilots'], null]);
  expect(marked('')).toEqual([null, null]);
});

test('each note of the list is marked where its words stand, in itself or its passage', () => {
  write(whole(1), 'Ask the pilot about the pier.');
  write({ articleId: 2, span: { start: 5, end: 24, text: 'The Dam is closed.' } }, 'Thé damage?');
  const marked = (text: string) =>
    listNotes(archive.reading, { text, offset: 0, limit: 9 }).hits.map((hit) => [
      marks(hit.marked.text),
      hit.marked.passage && marks(hit.marked.passage),
    ]);
  expect(marked('the da')).toEqual([
    [
      ['Thé', 'damage'],
      ['The', 'Dam'],
    ],
  ]);
  expect(marked('lot')).toEqual([]);
  expect(marked('am')).toEqual([]);
  expect(marked('pier')).toEqual([[['pier'], null]]);
  expect(marked('').flat(2)).toEqual([null]);
});

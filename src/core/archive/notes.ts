import type { ParsedInput } from '../../contract/operations.ts';
import { FailureError } from '../../contract/failure.ts';
import type { Input, Output } from '../../contract/operations.ts';
import type { Note, NoteTarget } from '../../contract/note.ts';
import type { MarkedText } from '../../contract/search.ts';
import type { Opposite } from '../../contract/undo.ts';
import { findHits } from '../search/find-hits.ts';
import { marksOfWords, noteWords, wordsInNotes } from '../search/note-words.ts';
import { parseQuery } from '../search/parse-query.ts';
import { markHits } from '../search/snippet.ts';
import type { SoughtText } from '../search/sought.ts';
import { textOf } from './article-texts.ts';
import { noArticle } from './no-article.ts';
import { type Condition, join } from './condition.ts';
import { prepared } from './statement-cache.ts';
import type { Reading, Writing } from './writing.ts';

type NoteRow = {
  readonly id: number;
  readonly articleId: number;
  readonly start: number | null;
  readonly end: number | null;
  readonly passage: string | null;
  readonly text: string;
  readonly writtenAt: string;
  readonly changedAt: string;
};

const columns = `n.id, n.article_id AS articleId, n.span_start AS "start", n.span_end AS "end", n.span_text AS passage, n.text,
  n.written_at AS writtenAt, n.changed_at AS changedAt`;

/** The notes of an article, marked with what a query looks for in notes. Throws `not-found`. */
export function notesOfArticle(
  reading: Reading,
  { articleId, query = '' }: Input<'note.ofArticle'>,
): Output<'note.ofArticle'> {
  const text = textOf(reading, articleId);
  const wanted = wordsInNotes(parseQuery(query).query);
  return prepared<[number], NoteRow>(
    reading.database,
    `SELECT ${columns} FROM note n WHERE article_id = ? ORDER BY span_start, span_end, id`,
  )
    .all(articleId)
    .map((row) => {
      const hits = findHits(row.text, wanted);
      return { ...asNote(row, text), marked: hits.length === 0 ? null : markHits(row.text, hits) };
    });
}

type ListedRow = NoteRow & Pick<Output<'note.list'>['hits'][number], 'articleTitle' | 'outlet' | 'published'>;

/** All notes, or those with some words. */
export function listNotes(reading: Reading, { text, offset, limit }: Input<'note.list'>): Output<'note.list'> {
  const { database } = reading;
  const words = noteWords(text)
    .split(' ')
    .filter((word) => word !== '');
  // Signs alone are no word of any note.
  const { sql, parameters } =
    words.length > 0 ? withWords(words) : { sql: text.trim() === '' ? 'TRUE' : 'FALSE', parameters: [] };
  const wanted = words.map((word, index) => marksOfWords(word, index === words.length - 1));
  const from = `FROM note n JOIN article a ON a.id = n.article_id WHERE a.removed_at IS NULL AND (${sql})`;
  const total =
    prepared<unknown[], number>(database, `SELECT count(*) ${from}`)
      .pluck()
      .get(...parameters) ?? 0;
  const rows = prepared<unknown[], ListedRow>(
    database,
    `SELECT ${columns}, a.title AS articleTitle, a.outlet, a.published ${from} ORDER BY n.changed_at DESC, n.id DESC LIMIT ? OFFSET ?`,
  ).all(...parameters, limit, offset);
  const texts = new Map<number, string>();
  const textIn = (id: number): string => {
    const known = texts.get(id) ?? textOf(reading, id);
    texts.set(id, known);
    return known;
  };
  return {
    total,
    hits: rows.map((row) => ({
      ...asNote(row, row.passage === null ? '' : textIn(row.articleId)),
      marked: { text: marked(row.text, wanted), passage: row.passage === null ? null : marked(row.passage, wanted) },
      articleTitle: row.articleTitle,
      outlet: row.outlet,
      published: row.published,
    })),
  };
}

function withWords(words: readonly string[]): Condition {
  const each = words.map((word, index): Condition => {
    const sought = index === words.length - 1 ? ` ${word}` : ` ${word} `;
    return {
      sql: `instr(n.words, ?) > 0 OR instr(note_words(coalesce(n.span_text, '')), ?) > 0`,
      parameters: [sought, sought],
    };
  });
  return join(each, ' AND ');
}

function marked(text: string, wanted: readonly SoughtText[]): MarkedText {
  return markHits(text, findHits(text, wanted));
}

function asNote({ id, articleId, start, end, passage, text, writtenAt, changedAt }: NoteRow, of: string): Note {
  const span = start === null || end === null || passage === null ? null : { start, end, text: passage };
  const broken = span !== null && of.slice(span.start, span.end) !== span.text;
  return { id, target: { articleId, span }, text, writtenAt, changedAt, broken };
}

/** The note that is there for a target; undefined: none. */
export function noteAt(
  { database }: Reading,
  { articleId, span }: NoteTarget,
): Omit<Note, 'target' | 'broken'> | undefined {
  return prepared<unknown[], Omit<Note, 'target' | 'broken'>>(
    database,
    `SELECT id, text, written_at AS writtenAt, changed_at AS changedAt FROM note
     WHERE article_id = ? AND span_start IS ? AND span_end IS ? AND span_text IS ?`,
  ).get(articleId, span?.start ?? null, span?.end ?? null, span?.text ?? null);
}

/** Writes, changes or removes a note. A passage that no longer stands where it did keeps its note, which may be changed. */
export function writeNote(writing: Writing, { target, text, dates }: ParsedInput<'note.write'>): Opposite {
  const { database, now } = writing;
  const before = noteAt(writing, target);
  // White space at the end is nobody's note; that at the beginning may be meant.
  const next = text.trimEnd();
  const isUndo = dates !== undefined;
  const back = (label: string, was: typeof before): Opposite => ({
    label,
    operation: 'note.write',
    input: {
      target,
      text: was?.text ?? '',
      ...(was === undefined ? {} : { dates: { writtenAt: was.writtenAt, changedAt: was.changedAt } }),
    },
  });
  if (before === undefined) {
    if (next.trim() === '') return null;
    if (!isUndo) refuseUnless(writing, target);
    addNote(writing, target, next, dates ?? { writtenAt: now(), changedAt: now() });
    return back('Write note', undefined);
  }
  if (next.trim() === '') {
    prepared<[number], never>(database, 'DELETE FROM note WHERE id = ?').run(before.id);
    return back('Remove note', before);
  }
  if (next === before.text) return null;
  prepared<[string, string, string, number], never>(
    database,
    'UPDATE note SET text = ?, words = ?, changed_at = ? WHERE id = ?',
  ).run(next, noteWords(next), dates?.changedAt ?? now(), before.id);
  return back('Change note', before);
}

/** Stores a note as it is; whoever calls sees to it that there is none for the target. */
export function addNote(
  { database }: Writing,
  { articleId, span }: NoteTarget,
  text: string,
  { writtenAt, changedAt }: Pick<Note, 'writtenAt' | 'changedAt'>,
): void {
  prepared<unknown[], never>(
    database,
    `INSERT INTO note (article_id, span_start, span_end, span_text, text, words, written_at, changed_at)
     SELECT id, ?, ?, ?, ?, ?, ?, ? FROM article WHERE id = ?`,
  ).run(
    span?.start ?? null,
    span?.end ?? null,
    span?.text ?? null,
    text,
    noteWords(text),
    writtenAt,
    changedAt,
    articleId,
  );
}

function refuseUnless(reading: Reading, { articleId, span }: NoteTarget): void {
  const there = prepared<[number], number>(reading.database, 'SELECT 1 FROM article WHERE id = ?')
    .pluck()
    .get(articleId);
  if (there === undefined) throw noArticle(articleId);
  if (span === null) return;
  if (span.start < span.end && textOf(reading, articleId).slice(span.start, span.end) === span.text) return;
  throw new FailureError('invalid-input', 'This passage does not stand in the text where it says.', String(articleId));
}

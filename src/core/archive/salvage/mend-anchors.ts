import { fact as factSchema, type Fact } from '../../../contract/fact.ts';
import { fits } from '../../extraction/fact-parts.ts';
import { noteWords } from '../../search/note-words.ts';
import { fold } from '../../search/fold.ts';
import type { Connection } from '../connection.ts';
import type { Tell } from './mend-rows.ts';

/** Takes out facts, decisions and tagged passages that do not stand in their texts any more, and tells what people did. */
export function mendAnchors(database: Connection, tell: Tell): void {
  const text = database.prepare<[number], string>('SELECT text FROM article_text WHERE article_id = ?').pluck();
  dropFinds(database, (id) => text.get(id), tell);
  dropDecisions(database, (id) => text.get(id), tell);
  dropTaggings(database, (id) => text.get(id), tell);
  tellLostNotes(database, (id) => text.get(id), tell);
  database.function('isjson', { deterministic: true, directOnly: true }, (value) => (parse(value) === null ? 0 : 1));
  database.exec(`UPDATE original SET basis = '{}' WHERE isjson(basis) = 0`);
}

type TextOf = (articleId: number) => string | undefined;

function dropFinds(database: Connection, textOf: TextOf, tell: Tell): void {
  const rows = database.prepare<[number], { key: string; body: string }>(
    'SELECT key, body FROM fact WHERE article_id = ?',
  );
  const drop = database.prepare<[number, string], never>('DELETE FROM fact WHERE article_id = ? AND key = ?');
  const counted = database
    .prepare<[number], number>(
      `SELECT facts - (SELECT count(*) FROM decision d WHERE d.article_id = a.id AND verdict = 'added')
       FROM article a WHERE id = ?`,
    )
    .pluck();
  const mark = database.prepare<[number], never>(
    "UPDATE article SET extractor = '', extraction_complete = 0 WHERE id = ?",
  );
  for (const id of database.prepare<[], number>('SELECT article_id FROM article_text').pluck().all()) {
    const text = textOf(id) ?? '';
    const found = rows.all(id);
    const broken = found.filter(({ body }) => asFact(body, text) === null);
    for (const { key } of broken) drop.run(id, key);
    const left = found.length - broken.length;
    if (broken.length === 0 && left >= (counted.get(id) ?? 0)) continue;
    mark.run(id);
    tell('facts', id, 'Some of its facts are lost: let them be found again (Extract again).');
  }
}

function dropDecisions(database: Connection, textOf: TextOf, tell: Tell): void {
  const rows = database
    .prepare<[], { id: number; key: string; verdict: string; fact: string | null; original: string | null }>(
      'SELECT article_id AS id, key, verdict, fact, original FROM decision',
    )
    .all();
  const drop = database.prepare<[number, string], never>('DELETE FROM decision WHERE article_id = ? AND key = ?');
  for (const { id, key, verdict, fact, original } of rows) {
    const text = textOf(id);
    const whole =
      text !== undefined &&
      (verdict === 'none' || (fact !== null && asFact(fact) !== null)) &&
      (original === null || asFact(original) !== null);
    if (whole) continue;
    drop.run(id, key);
    tell('decision', id, `A decision (${verdict}) is lost: ${excerpt(fact)}`);
  }
}

function dropTaggings(database: Connection, textOf: TextOf, tell: Tell): void {
  const rename = database.prepare<[string, number], never>('UPDATE OR IGNORE tag SET name_folded = ? WHERE id = ?');
  for (const { id, name } of database.prepare<[], { id: number; name: string }>('SELECT id, name FROM tag').all())
    rename.run(fold(name), id);
  const rows = database
    .prepare<
      [],
      { row: number; id: number; tag: string | null; start: number | null; end: number | null; text: string | null }
    >(
      `SELECT g.id AS row, g.article_id AS id, t.name AS tag, span_start AS start, span_end AS "end", span_text AS text
       FROM tagging g LEFT JOIN tag t ON t.id = g.tag_id`,
    )
    .all();
  const drop = database.prepare<[number], never>('DELETE FROM tagging WHERE id = ?');
  for (const { row, id, tag, start, end, text: passage } of rows) {
    const text = textOf(id);
    const stands = text !== undefined && (passage === null || text.slice(start ?? 0, end ?? 0) === passage);
    if (tag !== null && stands) continue;
    drop.run(row);
    tell('tag', id, `The tag “${tag ?? 'unknown'}” is lost${passage === null ? '' : ` on: ${passage.slice(0, 200)}`}`);
  }
}

/** A note whose passage does not stand any more stays, as broken; one whose article is lost is told whole. */
function tellLostNotes(database: Connection, textOf: TextOf, tell: Tell): void {
  const rows = database
    .prepare<[], { row: number; id: number; text: string }>('SELECT id AS row, article_id AS id, text FROM note')
    .all();
  const words = database.prepare<[string, number], never>('UPDATE note SET words = ? WHERE id = ?');
  for (const { row, id, text } of rows) {
    words.run(noteWords(text), row);
    if (textOf(id) === undefined) tell('note', id, `The article of a note is lost. The note: ${text}`);
  }
}

/** A fact of this JSON, whose spans stand in the text when one is given; null otherwise. */
function asFact(json: string, text?: string): Fact | null {
  const parsed = factSchema.safeParse(parse(json));
  return parsed.success && (text === undefined || fits(parsed.data, text)) ? parsed.data : null;
}

function parse(json: unknown): unknown {
  try {
    return typeof json === 'string' ? (JSON.parse(json) as unknown) : null;
  } catch {
    return null;
  }
}

function excerpt(json: string | null): string {
  return (json ?? '').slice(0, 200);
}

import { relinkSome } from '../entities/relink.ts';
import type { Reading } from '../writing.ts';
import { madeUpFile } from './made-up-file.ts';
import { bodyNaming, factsNaming, type MadeUpName } from './made-up-names.ts';
import { createTestArchive, type TestArchive } from './test-archive.ts';

export const person = (name: string, ...forms: string[]): MadeUpName => ({ kind: 'person', name, forms });
export const organisation = (name: string, ...abbreviations: string[]): MadeUpName => ({
  kind: 'organisation',
  name,
  abbreviations,
});
export const place = (name: string): MadeUpName => ({ kind: 'place', name });

let articles = 0;

/** Stores an article that names these; answers its number. */
export function store(archive: TestArchive, ...names: MadeUpName[]): number {
  articles += 1;
  const title = `Article ${articles}`;
  const body = bodyNaming(names);
  archive.store(madeUpFile(title, body, { facts: factsNaming(`${title}\n\n${body}`, names), name: `${articles}.txt` }));
  return Number(archive.reading.database.prepare('SELECT max(id) FROM article').pluck().get());
}

/** Everything that is derived about entities, without the numbers of rows. */
export function linked({ database }: Reading) {
  const all = (sql: string): unknown[] => database.prepare(sql).raw().all();
  return {
    entities: all(
      'SELECT key, kind, name, articles, mentions, said, about, figures, ambiguous FROM entity ORDER BY key',
    ),
    names: all('SELECT key, entity, ambiguous, articles FROM entity_name ORDER BY key'),
    forms:
      all(`SELECT e.key, f.form, f.articles, f.mentions, f.heads FROM entity_form f JOIN entity e ON e.id = f.entity_id
      ORDER BY 1, 2`),
    mentions: all(`SELECT e.key, m.article_id, n.key, m.mentions, m.details FROM entity_mention m
      JOIN entity e ON e.id = m.entity_id JOIN entity_name n ON n.id = m.name_id ORDER BY 1, 2, 3`),
    abbreviations: all('SELECT letters, articles, meanings FROM abbreviation ORDER BY 1'),
    meanings:
      all(`SELECT m.letters, n.key, m.articles FROM abbreviation_meaning m JOIN entity_name n ON n.id = m.name_id
      ORDER BY 1, 2`),
    found:
      all(`SELECT e.key FROM entity e WHERE e.id IN (SELECT rowid FROM entity_index WHERE entity_index MATCH 'q* OR s*')
      ORDER BY 1`),
  };
}

/** Forgets all links and makes them again. */
export function relinkAll(archive: TestArchive): void {
  archive.opened.connection.exec("UPDATE derived SET version = 0 WHERE name = 'entities'");
  while (archive.write(relinkSome).left);
}

/** Runs something in a new archive, and ends it. */
export function inArchive(run: (archive: TestArchive) => void): void {
  const archive = createTestArchive();
  try {
    run(archive);
  } finally {
    archive.end();
  }
}

/** Names of all entities, "?" behind ambiguous ones, with their forms and how many articles use each. */
export function namesOf({ reading }: TestArchive): Record<string, unknown> {
  return Object.fromEntries(
    reading.database
      .prepare<[], [string, string]>(
        `SELECT e.name || CASE e.ambiguous WHEN 1 THEN '?' ELSE '' END,
           (SELECT group_concat(form || ' ' || articles, ', ') FROM entity_form f WHERE f.entity_id = e.id AND f.articles > 0)
         FROM entity e ORDER BY e.name`,
      )
      .raw()
      .all(),
  );
}

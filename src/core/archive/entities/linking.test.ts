import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forgetArticles, removeArticles, restoreArticles } from '../articles.ts';
import { replaceFacts } from '../facts.ts';
import { bodyNaming, factsNaming, type MadeUpName } from '../testing/made-up-names.ts';
import { madeUpFile } from '../testing/made-up-file.ts';
import { createTestArchive, type TestArchive } from '../testing/test-archive.ts';
import type { Reading } from '../writing.ts';
import { entityProblems } from './check-links.ts';
import { relinkSome } from './relink.ts';

const person = (name: string, ...forms: string[]): MadeUpName => ({ kind: 'person', name, forms });
const organisation = (name: string, ...abbreviations: string[]): MadeUpName => ({
  kind: 'organisation',
  name,
  abbreviations,
});
const place = (name: string): MadeUpName => ({ kind: 'place', name });

let articles = 0;

/** Stores an article that names these; answers its number. */
function store(archive: TestArchive, ...names: MadeUpName[]): number {
  articles += 1;
  const title = `Article ${articles}`;
  const body = bodyNaming(names);
  archive.store(madeUpFile(title, body, { facts: factsNaming(`${title}\n\n${body}`, names), name: `${articles}.txt` }));
  return Number(archive.reading.database.prepare('SELECT max(id) FROM article').pluck().get());
}

/** Everything that is derived about entities, without the numbers of rows. */
function linked({ database }: Reading) {
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

function relinkAll(archive: TestArchive): void {
  archive.opened.connection.exec("UPDATE derived SET version = 0 WHERE name = 'entities'");
  while (archive.write(relinkSome) > 0);
}

function inArchive(run: (archive: TestArchive) => void): void {
  const archive = createTestArchive();
  try {
    run(archive);
  } finally {
    archive.end();
  }
}

function namesOf({ reading }: TestArchive): Record<string, unknown> {
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

test('what articles call by different names is one entity, and each form is counted', () => {
  inArchive((archive) => {
    store(archive, person('Benjamin Netanyahu', 'Netanyahu'), organisation('International Criminal Court', 'ICC'));
    store(archive, person('Bibi Netanyahu'), organisation('ICC'), place('US'));
    store(archive, person('BENJAMIN NETANYAHU'), place('United States'), place('U.S.'));
    expect(namesOf(archive)).toEqual({
      'Benjamin Netanyahu': 'BENJAMIN NETANYAHU 1, Benjamin Netanyahu 1, Bibi Netanyahu 1, Netanyahu 1',
      'International Criminal Court': 'ICC 2, International Criminal Court 1',
      'United States': 'U.S. 1, US 1, United States 1',
    });
  });
});

test('a second organisation under an abbreviation splits what stood under it alone, and marks all three', () => {
  inArchive((archive) => {
    store(archive, organisation('International Criminal Court', 'ICC'));
    store(archive, organisation('ICC'));
    const second = store(archive, organisation('Indian Cricket Council', 'ICC'));
    expect(namesOf(archive)).toEqual({
      'ICC?': 'ICC 1',
      'Indian Cricket Council?': 'ICC 1, Indian Cricket Council 1',
      'International Criminal Court?': 'ICC 1, International Criminal Court 1',
    });
    archive.write((writing) => removeArticles(writing, [second]));
    expect(namesOf(archive)).toEqual({ 'International Criminal Court': 'ICC 2, International Criminal Court 1' });
  });
});

test('an article that is forgotten leaves no name behind', () => {
  inArchive((archive) => {
    const id = store(archive, person('Confidential Source', 'Source'), organisation('Secret Service', 'SECSE'));
    archive.write((writing) => removeArticles(writing, [id]));
    archive.write((writing) => forgetArticles(writing, [id]));
    expect(Object.values(linked(archive.reading)).flat()).toEqual([]);
  });
});

const pool: readonly MadeUpName[] = [
  person('Ada Quill', 'Quill'),
  person('A. Quill'),
  person('Anna Quill'),
  person('Quill'),
  person('John Smith'),
  person('John Q. Smith', 'Smith'),
  person('John R. Smith'),
  person('Bob Smith'),
  person('Robert Smith'),
  person('Smith'),
  organisation('International Criminal Court', 'ICC'),
  organisation('Indian Cricket Council', 'ICC'),
  organisation('ICC'),
  organisation('Securities and Exchange Commission', 'SEC'),
  organisation('Exchange Commission', 'SEC'),
  organisation('SEC'),
  place('US'),
  place('United States'),
  { kind: 'person', name: 'Sara Quill', says: 'Ada Quill was there with Smith' },
];
const named = fc.uniqueArray(fc.constantFrom(...pool), { maxLength: 5, selector: ({ name }) => name });
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('store' as const), names: named }) },
  fc.record({
    do: fc.constantFrom('remove' as const, 'restore' as const, 'forget' as const),
    id: fc.integer({ min: 1, max: 8 }),
  }),
  fc.record({ do: fc.constant('extract' as const), id: fc.integer({ min: 1, max: 8 }), names: named }),
);

test('whatever is imported, removed, put back or extracted again, in whatever order, the links are those of all articles at once', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 16 }), (steps) => {
      inArchive((archive) => {
        const state = (id: number): unknown =>
          archive.reading.database.prepare('SELECT removed_at IS NOT NULL FROM article WHERE id = ?').pluck().get(id);
        for (const each of steps) {
          if (each.do === 'store') store(archive, ...each.names);
          else if (state(each.id) === undefined) continue;
          else if (each.do === 'remove') archive.write((writing) => removeArticles(writing, [each.id]));
          else if (each.do === 'restore') archive.write((writing) => restoreArticles(writing, [each.id]));
          else if (each.do === 'forget') {
            if (state(each.id) === 1) archive.write((writing) => forgetArticles(writing, [each.id]));
          } else if (each.do === 'extract') {
            // The text stays: facts with spans that do not fit it are not shown, and so not linked.
            const text = String(
              archive.reading.database
                .prepare('SELECT text FROM article_text WHERE article_id = ?')
                .pluck()
                .get(each.id),
            );
            archive.write((writing) =>
              replaceFacts(writing, each.id, factsNaming(text, each.names), { version: '2', complete: true }),
            );
          }
        }
        const before = linked(archive.reading);
        relinkAll(archive);
        expect(before).toEqual(linked(archive.reading));
      });
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('verifying notices counts, mentions and names that do not fit', () => {
  inArchive((archive) => {
    const id = store(archive, person('Ada Quill', 'Quill'), place('US'));
    expect(entityProblems(archive.reading)).toEqual([]);
    archive.opened.connection.exec(`
      UPDATE entity SET mentions = 7 WHERE key = 'person:ada quill';
      DELETE FROM entity_index WHERE rowid = (SELECT id FROM entity WHERE key = 'place:united states');
      UPDATE article SET removed_at = '2026' WHERE id = ${id}`);
    expect(entityProblems(archive.reading).map(({ articleId, message }) => [articleId, message])).toEqual([
      [null, 'The counts of “Ada Quill” are not those of its mentions.'],
      [id, 'This article is removed, and still counted in entities.'],
      [null, '“US” is not in the index of names.'],
    ]);
  });
});

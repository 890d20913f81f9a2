import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forgetArticles, removeArticles, restoreArticles } from '../articles.ts';
import { replaceFacts } from '../facts.ts';
import { factsNaming, type MadeUpName } from '../testing/made-up-names.ts';
import {
  inArchive,
  linked,
  namesOf,
  organisation,
  person,
  place,
  relinkAll,
  store,
} from '../testing/linked-archive.ts';
import { entityProblems } from './check-links.ts';

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

test('a long form whose article is read again without its abbreviation is ambiguous no longer', () => {
  inArchive((archive) => {
    store(archive, organisation('International Criminal Court', 'ICC'));
    store(archive, organisation('Indian Cricket Council', 'ICC'));
    const third = store(archive, organisation('Irish Canoe Club', 'ICC'));
    expect(Object.keys(namesOf(archive))).toContain('Irish Canoe Club?');
    archive.write((writing) =>
      replaceFacts(writing, third, factsNaming('Irish Canoe Club', [organisation('Irish Canoe Club')]), {
        version: '2',
        complete: true,
      }),
    );
    expect(Object.keys(namesOf(archive))).toEqual([
      'Indian Cricket Council?',
      'International Criminal Court?',
      'Irish Canoe Club',
    ]);
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
  organisation('Irish Canoe Club', 'ICC'),
  organisation('Irish Canoe Club'),
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

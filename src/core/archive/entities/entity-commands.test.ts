import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntityChange } from '../../../contract/entity.ts';
import { FailureError } from '../../../contract/failure.ts';
import type { Opposite } from '../../../contract/undo.ts';
import { removeArticles } from '../articles.ts';
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
import type { TestArchive } from '../testing/test-archive.ts';
import { aliasesOf } from './aliases.ts';
import { decideEntities } from './decide-entities.ts';
import { mergeEntities, renameEntity, retypeEntity, splitEntity, takeBackDecision } from './entity-commands.ts';
import { getEntity } from './entity-page.ts';
import { previewMerge, previewSplit } from './preview-entities.ts';

const netanyahu = 'person:benjamin netanyahu';
const bibi = 'person:bibi the great';

function undo(archive: TestArchive, opposite: Opposite): Opposite {
  if (opposite === null) throw new Error('there is nothing to undo');
  const { label, changes } = opposite.input as unknown as { label: string; changes: EntityChange[] };
  return archive.write((writing) => decideEntities(writing, label, changes));
}

test('a merged name stays merged for articles imported later, extracted or linked again', () => {
  inArchive((archive) => {
    store(archive, person('Benjamin Netanyahu', 'Netanyahu'));
    store(archive, person('Bibi the Great', 'Bibi'));
    const before = linked(archive.reading);
    const opposite = archive.write((writing) => mergeEntities(writing, { from: bibi, into: netanyahu, title: null }));
    expect(opposite?.label).toBe('Merge “Bibi the Great” into “Benjamin Netanyahu”');
    store(archive, person('Bibi the Great'));
    expect(namesOf(archive)).toEqual({
      'Benjamin Netanyahu': 'Benjamin Netanyahu 1, Bibi 1, Bibi the Great 2, Netanyahu 1',
    });
    relinkAll(archive);
    expect(Object.keys(namesOf(archive))).toEqual(['Benjamin Netanyahu']);
    expect(getEntity(archive.reading, { key: bibi }).key).toBe(netanyahu);
    expect(aliasesOf(archive.reading, bibi)).toEqual(['Bibi the Great', 'Benjamin Netanyahu', 'Bibi', 'Netanyahu']);

    archive.write((writing) => removeArticles(writing, [3]));
    undo(archive, opposite);
    expect(linked(archive.reading)).toEqual(before);
  });
});

test('a preview of a merge says what moves, and counts what both share once', () => {
  inArchive((archive) => {
    store(archive, { kind: 'person', name: 'Ada Quill', says: 'Quill the Elder was there' }, person('Quill the Elder'));
    store(archive, person('Quill the Elder'));
    const input = { from: 'person:quill the elder', into: 'person:ada quill' };
    const { from, into, after } = previewMerge(archive.reading, input);
    expect([from.articles, into.articles]).toEqual([2, 1]);
    expect(after).toEqual({ articles: 2, mentions: 3, said: 1, about: 1, figures: 0 });
    archive.write((writing) => mergeEntities(writing, { ...input, title: 'Quill the Elder' }));
    expect(getEntity(archive.reading, { key: input.into })).toMatchObject({ ...after, name: 'Quill the Elder' });
  });
});

test('names that are split off go with their articles, and stay apart in what comes later', () => {
  inArchive((archive) => {
    store(archive, person('Bill Harrow', 'Harrow'));
    store(archive, person('William Harrow'));
    const before = linked(archive.reading);
    const input = { key: 'person:bill harrow', names: ['person:william harrow'], articleIds: [] };
    expect(previewSplit(archive.reading, input)).toMatchObject({ goes: { articles: 1 }, stays: { articles: 1 } });
    const { key, opposite } = archive.write((writing) =>
      splitEntity(writing, { ...input, title: 'William the Mayor' }),
    );
    store(archive, person('William Harrow'));
    store(archive, person('Bill Harrow'));
    relinkAll(archive);
    expect(namesOf(archive)).toEqual({
      'Bill Harrow': 'Bill Harrow 2, Harrow 1',
      'William the Mayor': 'William Harrow 2',
    });
    expect(getEntity(archive.reading, { key }).decisions).toMatchObject([
      { action: 'split', before: 'William Harrow' },
    ]);
    archive.write((writing) => removeArticles(writing, [3, 4]));
    undo(archive, opposite);
    expect(linked(archive.reading)).toEqual(before);
  });
});

test('articles that are split off make a namesake of their own', () => {
  inArchive((archive) => {
    for (let count = 0; count < 3; count++) store(archive, person('John Smith', 'Smith'), place('US'));
    const input = { key: 'person:john smith', names: [], articleIds: [2] };
    const { key, opposite } = archive.write((writing) =>
      splitEntity(writing, { ...input, title: 'John Smith (mayor)' }),
    );
    expect(key).toBe('person:john smith mayor (2)');
    expect(namesOf(archive)).toMatchObject({
      'John Smith': 'John Smith 2, Smith 2',
      'John Smith (mayor)': 'John Smith 1, Smith 1',
    });
    const split = linked(archive.reading);
    relinkAll(archive);
    expect(linked(archive.reading)).toEqual(split);
    archive.write((writing) => mergeEntities(writing, { from: key, into: 'person:john smith', title: null }));
    expect(namesOf(archive)).toMatchObject({ 'John Smith': 'John Smith 3, Smith 3' });
    expect(opposite?.label).toBe('Split “John Smith (mayor)” off “John Smith”');
  });
});

test('nothing, or everything, cannot be split off; what is gone cannot be merged', () => {
  inArchive((archive) => {
    store(archive, person('Ada Quill'));
    const split = (names: string[]) => (): unknown =>
      previewSplit(archive.reading, { key: 'person:ada quill', names, articleIds: [] });
    expect(split([])).toThrow(expect.objectContaining({ code: 'invalid-input' }));
    expect(split(['person:ada quill'])).toThrow(expect.objectContaining({ code: 'invalid-input' }));
    const merge = (from: string) => (): unknown => previewMerge(archive.reading, { from, into: 'person:ada quill' });
    expect(merge('person:nobody')).toThrow(expect.objectContaining({ code: 'not-found' }));
    expect(merge('person:ada quill')).toThrow(expect.objectContaining({ code: 'conflict' }));
  });
});

test('a new name and a new kind hold, are told of, and can be taken back', () => {
  inArchive((archive) => {
    store(archive, person('Hamas'));
    archive.write((writing) => retypeEntity(writing, 'person:hamas', 'organisation'));
    archive.write((writing) => renameEntity(writing, { key: 'person:hamas', title: 'Hamas movement' }));
    store(archive, person('Hamas'));
    relinkAll(archive);
    const page = getEntity(archive.reading, { key: 'person:hamas' });
    expect(page).toMatchObject({ kind: 'organisation', name: 'Hamas movement', articles: 2 });
    expect(Object.fromEntries(page.decisions.map(({ action, before }) => [action, before]))).toEqual({
      rename: 'Hamas',
      retype: 'person',
    });
    for (const { id } of page.decisions) archive.write((writing) => takeBackDecision(writing, id));
    expect(getEntity(archive.reading, { key: 'person:hamas' })).toMatchObject({
      kind: 'person',
      name: 'Hamas',
      decisions: [],
    });
  });
});

test('an ambiguous abbreviation that a person gave to one organisation is so no more', () => {
  inArchive((archive) => {
    store(archive, organisation('International Criminal Court', 'ICC'));
    store(archive, organisation('Indian Cricket Council', 'ICC'));
    store(archive, organisation('ICC'));
    const page = getEntity(archive.reading, { key: 'organisation:ICC' });
    expect(page.ambiguous).toBe(true);
    expect(page.similar.map(({ name }) => name)).toEqual(['Indian Cricket Council', 'International Criminal Court']);
    const into = 'organisation:international criminal court';
    archive.write((writing) => mergeEntities(writing, { from: 'organisation:ICC', into, title: null }));
    expect(namesOf(archive)).toMatchObject({
      'International Criminal Court?': 'ICC 2, International Criminal Court 1',
    });
    expect(getEntity(archive.reading, { key: into }).abbreviations).toMatchObject([
      { letters: 'ICC', others: [{ name: 'Indian Cricket Council' }] },
    ]);
  });
});

const keys = [
  'person:bill harrow',
  'person:william harrow',
  'person:b harrow',
  'person:harrow',
  'person:harrow (2)',
  'organisation:ICC',
  'organisation:international criminal court',
  'organisation:indian cricket council',
];
const key = fc.constantFrom(...keys);
const title = fc.constantFrom('Harrow', 'The Court', null);
const command = fc.oneof(
  fc.record({ do: fc.constant('merge' as const), from: key, into: key, title }),
  fc.record({
    do: fc.constant('split' as const),
    key,
    names: fc.uniqueArray(key, { maxLength: 2 }),
    articleIds: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 2 }),
    title,
  }),
  fc.record({ do: fc.constant('rename' as const), key, title }),
  fc.record({
    do: fc.constant('retype' as const),
    key,
    kind: fc.constantFrom('person' as const, 'organisation' as const),
  }),
  fc.record({ do: fc.constant('takeBack' as const), id: fc.integer({ min: 1, max: 12 }) }),
);

function run(
  archive: TestArchive,
  { do: what, ...input }: { readonly do: string } & Record<string, unknown>,
): Opposite {
  return archive.write((writing) => {
    if (what === 'merge') return mergeEntities(writing, input as never);
    if (what === 'split') return splitEntity(writing, input as never).opposite;
    if (what === 'rename') return renameEntity(writing, input as never);
    if (what === 'retype') return retypeEntity(writing, input['key'] as string, input['kind'] as 'person');
    return takeBackDecision(writing, input['id'] as number);
  });
}

test('any decisions, undone in turn, leave all as it was; redone, as it became; and linking all again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(command, { minLength: 1, maxLength: 8 }), (commands) => {
      inArchive((archive) => {
        store(archive, person('Bill Harrow', 'Harrow'), organisation('International Criminal Court', 'ICC'));
        store(archive, person('William Harrow'), organisation('ICC'));
        store(archive, person('B. Harrow'), organisation('Indian Cricket Council', 'ICC'));
        store(archive, person('Harrow'), person('Bill Harrow'));
        store(archive, person('Harrow'), organisation('ICC'));
        store(archive, person('William Harrow'), person('Harrow'));
        const before = linked(archive.reading);
        const undoing: Opposite[] = [];
        for (const each of commands) {
          try {
            const opposite = run(archive, each);
            if (opposite !== null) undoing.push(opposite);
          } catch (error) {
            // Somebody who is not there, or a split of everything: refused, and nothing changed.
            if (!(error instanceof FailureError)) throw error;
          }
        }
        const after = linked(archive.reading);
        relinkAll(archive);
        expect(linked(archive.reading)).toEqual(after);
        const redoing = undoing.toReversed().map((opposite) => undo(archive, opposite));
        expect(linked(archive.reading)).toEqual(before);
        for (const opposite of redoing.toReversed()) undo(archive, opposite);
        expect(linked(archive.reading)).toEqual(after);
      });
    }),
    { numRuns: 20 },
  );
}, 120_000);

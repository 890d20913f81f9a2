import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TagTarget } from '../../contract/tag.ts';
import type { Opposite } from '../../contract/undo.ts';
import { FailureError } from '../../contract/failure.ts';
import { factKey } from '../extraction/fact-key.ts';
import { editArticle, getArticle, removeArticles, restoreArticles } from './articles.ts';
import { facetsOf, searchArticles } from './article-search.ts';
import { removedArticles } from './article-summaries.ts';
import { restoreDecisions } from './decision-log.ts';
import { decide } from './decisions.ts';
import { listFacts } from './facts.ts';
import {
  createTag,
  editTag,
  listTaggings,
  listTags,
  mergeTags,
  removeTag,
  restoreTag,
  tagTargets,
  untagTargets,
} from './tags.ts';
import { madeUpFile, madeUpStatement } from './testing/made-up-file.ts';
import { writeNote } from './notes.ts';
import { createTestArchive, type TestArchive } from './testing/test-archive.ts';
import type { Writing } from './writing.ts';

const body = 'The bridge is safe, Ada Quill said. It rained all day.';
const quill = madeUpStatement(`One\n\n${body}`, 'Ada Quill', 'The bridge is safe');
const articles = [1, 2, 3];

/** The undoable commands by their names in the contract, as the writing worker runs them. */
const commands: Readonly<Record<string, (writing: Writing, input: never) => Opposite>> = {
  'tag.create': (writing, { name }: { name: string }) => createTag(writing, name).opposite,
  'tag.edit': (writing, { id, ...changes }: { id: number; name?: string; colour?: 'red' }) =>
    editTag(writing, id, changes),
  'tag.merge': (writing, { from, into }: { from: number; into: number }) => mergeTags(writing, from, into),
  'tag.remove': (writing, { id }: { id: number }) => removeTag(writing, id),
  'tag.restore': (writing, { tag, targets, takeFrom }: RestoreInput) => restoreTag(writing, tag, targets, takeFrom),
  'tagging.add': (writing, { tagId, targets }: Taggings) => tagTargets(writing, tagId, targets),
  'tagging.remove': (writing, { tagId, targets }: Taggings) => untagTargets(writing, tagId, targets),
  'article.edit': (writing, { id, changes }: { id: number; changes: object }) => editArticle(writing, id, changes),
  'article.remove': (writing, { ids }: { ids: number[] }) => removeArticles(writing, ids),
  'article.restore': (writing, { ids }: { ids: number[] }) => restoreArticles(writing, ids),
  'fact.restore': (writing, { change }: { change: number }) => restoreDecisions(writing, change),
  'note.write': (writing, note: Parameters<typeof writeNote>[1]) => writeNote(writing, note),
  'fact.decide': (writing, decision: Parameters<typeof decide>[1]) => decide(writing, decision),
};
type Taggings = { tagId: number; targets: readonly TagTarget[] };
type RestoreInput =
  Parameters<typeof restoreTag> extends [unknown, infer T, infer G, infer F]
    ? { tag: T; targets: G; takeFrom: F }
    : never;

const tagId = fc.integer({ min: 1, max: 4 });
const articleId = fc.constantFrom(...articles);
const target: fc.Arbitrary<TagTarget> = fc.oneof(
  articleId.map((id) => ({ kind: 'article' as const, articleId: id })),
  articleId.map((id) => ({ kind: 'passage' as const, articleId: id, span: { start: 5, end: 8, text: 'The' } })),
  articleId.map((id) => ({ kind: 'fact' as const, articleId: id, key: factKey(quill) })),
);
const taggings = fc.record({ tagId, targets: fc.array(target, { minLength: 1, maxLength: 4 }) });
const name = fc.constantFrom('Harbour', 'Council', 'check', 'Ä', 'x');
const ids = fc.uniqueArray(articleId, { minLength: 1 });
const command: fc.Arbitrary<readonly [string, unknown]> = fc.oneof(
  fc.tuple(fc.constant('tag.create'), fc.record({ name })),
  fc.tuple(fc.constant('tag.edit'), fc.record({ id: tagId, name })),
  fc.tuple(fc.constant('tag.merge'), fc.record({ from: tagId, into: tagId })),
  fc.tuple(fc.constant('tag.remove'), fc.record({ id: tagId })),
  fc.tuple(fc.constant('tagging.add'), taggings),
  fc.tuple(fc.constant('tagging.remove'), taggings),
  fc.tuple(
    fc.constant('note.write'),
    fc.record({
      target: fc.record({ articleId, span: fc.constantFrom(null, { start: 5, end: 8, text: 'The' }) }),
      text: fc.constantFrom('', 'Ask Ada', ' Ask Ada.\nSoon.', '\n'),
    }),
  ),
  fc.tuple(
    fc.constant('article.edit'),
    fc.record({ id: articleId, changes: fc.record({ title: name, outlet: fc.option(name) }) }),
  ),
  fc.tuple(fc.constant('article.remove'), fc.record({ ids })),
  fc.tuple(fc.constant('article.restore'), fc.record({ ids })),
  fc.tuple(
    fc.constant('fact.decide'),
    fc.record({
      articleId,
      key: fc.constant(factKey(quill)),
      verdict: fc.constantFrom('accepted', 'rejected', 'none'),
    }),
  ),
);

function run(archive: TestArchive, operation: string, input: unknown): Opposite {
  const change = commands[operation];
  if (change === undefined) throw new Error(`${operation} cannot be undone by this test`);
  return archive.write((writing) => change(writing, input as never));
}

/** Everything a person can see of the archive, without internal ids. */
function seen({ reading }: TestArchive) {
  const search = (query: string) =>
    searchArticles(reading, { query, filters: {}, order: 'title', offset: 0, limit: 50 }).hits.map(
      ({ article }) => article,
    );
  const shown = search('').map(({ id }) => id);
  return {
    tags: listTags(reading),
    library: search('').map((article) => ({ ...article, tags: article.tags.toSorted((one, other) => one - other) })),
    found: [search('harbour'), search('bridge -x'), search('note:ada'), search('note:*')].map((list) =>
      list.map(({ id }) => id),
    ),
    facets: facetsOf(reading, { query: '', filters: {} }),
    removed: removedArticles(reading)
      .map(({ id }) => id)
      .toSorted((one, other) => one - other),
    articles: shown.map((id) => ({ origins: getArticle(reading, id).origins })),
    facts: articles.map((id) => listFacts(reading, id)),
    taggings: articles.map((id) =>
      listTaggings(reading, id)
        .map(({ id: _id, ...tagging }) => JSON.stringify(tagging))
        .toSorted(),
    ),
  };
}

test('any commands, undone in turn, leave the archive as it was; redone, as it became', () => {
  fc.assert(
    fc.property(fc.array(command, { minLength: 1, maxLength: 14 }), (sequence) => {
      const archive = createTestArchive();
      try {
        archive.store(
          ...['One', 'Two', 'Six'].map((title) => madeUpFile(title, body, { facts: [quill], name: `${title}.txt` })),
        );
        for (const tag of ['Harbour', 'old']) run(archive, 'tag.create', { name: tag });
        const before = seen(archive);
        const undo: Exclude<Opposite, null>[] = [];
        for (const [operation, input] of sequence) {
          try {
            const opposite = run(archive, operation, input);
            if (opposite !== null) undo.push(opposite);
          } catch (error) {
            // A tag that is not there, a name that is taken: refused, and nothing changed.
            if (!(error instanceof FailureError)) throw error;
          }
        }
        const after = seen(archive);
        const redo: Exclude<Opposite, null>[] = [];
        for (const { operation, input } of undo.toReversed()) {
          const opposite = run(archive, operation, input);
          if (opposite !== null) redo.push(opposite);
        }
        expect(seen(archive)).toEqual(before);
        for (const { operation, input } of redo.toReversed()) run(archive, operation, input);
        expect(seen(archive)).toEqual(after);
      } finally {
        archive.end();
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);

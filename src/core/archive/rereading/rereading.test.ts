import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readingChoices } from '../../../contract/reading-again.ts';
import type { ReadArticle, ReadFile } from '../../importing/read-outcome.ts';
import { editArticle, forgetArticles, getArticle, removeArticles } from '../articles.ts';
import { searchArticles } from '../article-search.ts';
import { addFact, decide } from '../decisions.ts';
import { listFacts } from '../facts.ts';
import { entryHistory, listEntries, listImports, listParts } from '../import-ledger.ts';
import { notesOfArticle, writeNote } from '../notes.ts';
import { createTag, listTaggings, tagTargets } from '../tags.ts';
import { madeUpFile, madeUpStatement } from '../testing/made-up-file.ts';
import { createTestArchive, type TestArchive } from '../testing/test-archive.ts';
import { verifyArchive } from '../verify.ts';
import { beginReadingChange, exchangeReadings, oppositeOf } from './reading-change.ts';
import { storeAgain } from './store-again.ts';

let archive: TestArchive;
beforeEach(() => {
  archive = createTestArchive();
});
afterEach(() => archive.end());

const bytes = Buffer.from('The cafÃ©');
/** One file of these bytes, read in an encoding as articles of these titles and bodies. */
function file(encoding: string, ...articles: readonly (readonly [title: string, body: string])[]): ReadFile {
  const parts = articles.map(([title, body], index): ReadArticle => {
    const text = `${title}\n\n${body}`;
    const said = body.includes(', said') ? body.slice(0, body.indexOf(', said')) : null;
    const facts = said === null ? [] : [madeUpStatement(text, body.includes('José') ? 'José' : 'JosÃ©', said)];
    const [article] = madeUpFile(title, body, { ordinal: index + 1, facts }).articles;
    return { ...article!, place: articles.length > 1 ? `${index + 1} of ${articles.length}` : null };
  });
  return {
    ...madeUpFile('x', 'y'),
    name: 'cafe.txt',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    original: deflateRawSync(bytes),
    encoding,
    articles: parts,
  };
}
const wrong = file('utf-8', ['The cafÃ©', 'It stays open, said JosÃ©. The cafÃ© is full. Odd: Ã© x.']);
const right = file('utf-8-twice', ['The café', 'It stays open, said José. The café is full. Odd: é x.']);
const choices = readingChoices.parse({ encoding: 'utf-8-twice' });

function again(outcome: ReadFile) {
  return archive.write((writing) => {
    const changeId = beginReadingChange(writing);
    return { changeId, stored: storeAgain(writing, { changeId, entryId: 1 }, outcome, choices) };
  });
}

/** All that a person can see of an archive, but moments. */
function everything(): unknown {
  const { reading } = archive;
  const { database } = reading;
  return {
    articles: database
      .prepare<[], number>('SELECT id FROM article ORDER BY id')
      .pluck()
      .all()
      .map((id) => ({
        article: getArticle(reading, id),
        facts: listFacts(reading, id),
        taggings: listTaggings(reading, id),
        notes: notesOfArticle(reading, { articleId: id }),
        removed: database.prepare('SELECT removed_at IS NOT NULL FROM article WHERE id = ?').pluck().get(id),
      })),
    entries: listEntries(reading, 1, null, 0, 9).entries.map(({ readAgain: _mark, ...entry }) => entry),
    parts: listParts(reading, 1, 0, 99),
    listed: database
      .prepare('SELECT article_id, key, kind, verdict, state, stands, place FROM listed_fact ORDER BY 1, 2')
      .all(),
    statements: database.prepare('SELECT article_id, key, speaker, place FROM statement ORDER BY 1, 2').all(),
    names: database.prepare('SELECT * FROM mentions ORDER BY 1, 2').all(),
  };
}

const found = (query: string): number =>
  searchArticles(archive.reading, { query, filters: {}, order: 'newest', offset: 0, limit: 5 }).total;

function decorate(): void {
  const { text } = getArticle(archive.reading, 1);
  const [quote] = listFacts(archive.reading, 1);
  archive.write((writing) => {
    decide(writing, { verdict: 'accepted', articleId: 1, key: quote!.key });
    addFact(writing, 1, { ...madeUpStatement(text, 'JosÃ©', 'is full'), rule: 'person' });
    const { tag } = createTag(writing, 'x');
    const span = (words: string, from = 0) => {
      const start = text.indexOf(words, from);
      return { start, end: start + words.length, text: words };
    };
    tagTargets(writing, tag.id, [
      { kind: 'passage', articleId: 1, span: span('The cafÃ©', 12) },
      { kind: 'passage', articleId: 1, span: span('© x') },
      { kind: 'fact', articleId: 1, key: quote!.key },
    ]);
    for (const [words, note] of [
      [span('The cafÃ©', 12), 'Full?'],
      [span('© x'), 'Odd'],
    ] as const)
      writeNote(writing, { target: { articleId: 1, span: words }, text: note });
    editArticle(writing, 1, { outlet: 'Harbour Courier' });
  });
}

test('a file read again gives the same article another text; what hangs on its words goes with them, or stays as broken', () => {
  archive.store(wrong);
  decorate();
  const { stored } = again(right);
  // Half of a character that is one now has no place of its own.
  expect(stored).toMatchObject({ outcome: 'imported', imported: 1, broken: 1, note: null });
  const article = getArticle(archive.reading, 1);
  expect(article).toMatchObject({ title: 'The café', outlet: 'Harbour Courier', file: { encoding: 'utf-8-twice' } });
  const facts = listFacts(archive.reading, 1);
  expect(
    facts.map(({ verdict, broken, fact }) => [verdict, broken, fact.kind === 'statement' && fact.speaker]),
  ).toEqual([
    ['accepted', false, 'José'],
    ['added', false, 'José'],
  ]);
  const taggings = listTaggings(archive.reading, 1);
  expect(taggings.map(({ broken }) => broken)).toEqual([false, true, false]);
  expect(taggings[0]!.target).toMatchObject({ span: { text: 'The café' } });
  expect(
    notesOfArticle(archive.reading, { articleId: 1 }).map(({ text, target, broken }) => [
      text,
      target.span?.text,
      broken,
    ]),
  ).toEqual([
    ['Full?', 'The café', false],
    ['Odd', '© x', true],
  ]);
  expect([found('café'), found('"caf ã"')]).toEqual([1, 0]);
  expect(verifyArchive(archive.reading).problems).toEqual([]);
  expect(entryHistory(archive.reading, 1)).toMatchObject([{ outcome: 'imported', encoding: 'utf-8', imported: 1 }]);
});

test('a change of reading is taken back and done again exactly', () => {
  archive.store(wrong);
  decorate();
  const before = everything();
  const { changeId } = again(right);
  const after = everything();
  const exchange = () => archive.write((writing) => exchangeReadings(writing, changeId));
  expect(exchange()).toEqual({
    label: 'Read “cafe.txt” again',
    operation: 'import.exchangeReadings',
    input: { changeId },
  });
  expect(everything()).toEqual(before);
  expect(entryHistory(archive.reading, 1)).toEqual([]);
  exchange();
  expect(everything()).toEqual(after);
  expect(verifyArchive(archive.reading).problems).toEqual([]);
  expect(() => archive.write((writing) => exchangeReadings(writing, 99))).toThrow(
    expect.objectContaining({ code: 'not-found' }),
  );
});

test('what a person decides after a change stays when it is taken back', () => {
  archive.store(wrong);
  const { changeId } = again(right);
  const text = getArticle(archive.reading, 1).text;
  archive.write((writing) => addFact(writing, 1, { ...madeUpStatement(text, 'José', 'is full'), rule: 'person' }));
  archive.write((writing) => exchangeReadings(writing, changeId));
  const [added] = listFacts(archive.reading, 1).filter(({ verdict }) => verdict === 'added');
  expect(added).toMatchObject({ broken: true });
  archive.write((writing) => exchangeReadings(writing, changeId));
  expect(listFacts(archive.reading, 1).find(({ verdict }) => verdict === 'added')).toMatchObject({ broken: false });
});

const whole = file('utf-8', ['All of it', 'One. Two. Three.']);
const split = file('utf-8', ['One', 'The first, said José.'], ['Two', 'The second.'], ['Three', 'The third.']);

test('one article that is found to be three is removed for them, and all comes back', () => {
  archive.store(whole);
  const before = everything();
  const { changeId, stored } = again(split);
  expect(stored).toMatchObject({ outcome: 'imported', imported: 3 });
  expect(listParts(archive.reading, 1, 0, 9).parts.map(({ title, articleId }) => [title, articleId])).toEqual([
    ['One', 2],
    ['Two', 3],
    ['Three', 4],
  ]);
  expect(listImports(archive.reading)).toMatchObject([{ files: 1, imported: 3, duplicates: 0, refused: 0 }]);
  archive.write((writing) => exchangeReadings(writing, changeId));
  expect({ ...(before as object), articles: 1 }).toEqual({ ...(everything() as object), articles: 1 });
  expect(found('')).toBe(1);
  archive.write((writing) => exchangeReadings(writing, changeId));
  expect(found('')).toBe(3);
  expect(verifyArchive(archive.reading).problems).toEqual([]);
});

test('articles whose text stays are the same articles wherever they stand now', () => {
  archive.store(split);
  again(file('utf-8', ['Two', 'The second.'], ['Three', 'The third.']));
  expect(listParts(archive.reading, 1, 0, 9).parts.map(({ articleId }) => articleId)).toEqual([2, 3]);
  expect(found('')).toBe(2);
  again(split);
  expect(listParts(archive.reading, 1, 0, 9).parts.map(({ articleId }) => articleId)).toEqual([1, 2, 3]);
});

test('the same file dropped once more is a duplicate of what it was read as', () => {
  archive.store(whole);
  again(split);
  expect(archive.store(whole)).toEqual({ imported: 0, duplicates: 1, refused: 0 });
  expect(found('')).toBe(3);
});

test('a file that cannot be read so stays as it is, and one without kept bytes cannot be read', () => {
  archive.store(wrong);
  const before = everything();
  const refusal = { outcome: 'refused' as const, name: 'cafe.txt', relativePath: 'x', bytes: 4, note: 'It is empty.' };
  archive.write((writing) => {
    const changeId = beginReadingChange(writing);
    const stored = storeAgain(writing, { changeId, entryId: 1 }, refusal, choices);
    expect([stored.note, oppositeOf(writing, changeId)]).toEqual(['It is empty.', null]);
  });
  expect(everything()).toEqual(before);
});

test('nothing of a forgotten article is kept for taking a change back', () => {
  archive.store(wrong);
  again(right);
  archive.write((writing) => removeArticles(writing, [1]));
  archive.write((writing) => forgetArticles(writing, [1]));
  const left = archive.reading.database.prepare('SELECT count(*) FROM article_before').pluck().get();
  expect([left, archive.reading.database.prepare('SELECT count(*) FROM file').pluck().get()]).toEqual([0, 0]);
});

import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { facetsOf, searchArticles } from '../core/archive/article-search.ts';
import { getArticle } from '../core/archive/articles.ts';
import { createCommandScope } from '../core/archive/command-scope.ts';
import { connect } from '../core/archive/connection.ts';
import { createArchive } from '../core/archive/create-archive.ts';
import { beginImport, storeImported } from '../core/archive/imports.ts';
import { openArchive } from '../core/archive/open-archive.ts';
import type { Reading } from '../core/archive/writing.ts';
import { readArticleFile } from '../core/importing/read-article-file.ts';
import type { ReadFile } from '../core/importing/read-outcome.ts';
import { foldWord } from '../core/search/fold-word.ts';
import { ideograph } from '../core/search/split-ideographs.ts';
import { inPlainLetters } from '../core/search/words/writings.ts';
import { runCommandLine } from './run-command-line.ts';

// What a search finds in each collection of articles that lies beside the program, told by a plain reading of the texts, by the list, the facets, the
// export and `cuttings search --json`.

const data = join(import.meta.dirname, '../../../shared/data');
const corpora = `research/bbc-300 research/allsides-500/txt research/events-news-cluster/txt research/basil/txt
  research/masakhane-640/txt research/reuters21578/txt free/gum-wikinews free/wikinews-fr-keys/WKC free/factrueval-ru
  free/us-inaugural free/us-state-of-union free/xquad/txt`.split(/\s+/u);
/** Of each collection, from its beginning to its end. */
const filesTaken = 16;

const folder = mkdtempSync(join(tmpdir(), 'cuttings-corpora-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const missing = corpora.filter((corpus) => !existsSync(join(data, corpus)));
const there = corpora.filter((corpus) => !missing.includes(corpus));
if (missing.length > 0) console.log(`skipped: not in ../shared/data: ${missing.join(', ')}`);

test.skipIf(there.length === 0)(
  'list, facets, export and command find in each shared collection what a plain reading finds',
  async () => {
    const path = join(folder, 'corpora.cuttings');
    createArchive(path);
    const opened = openArchive(path);
    const reading = { database: connect(path, { readOnly: true }) };
    try {
      const asked = await importAll(createCommandScope(opened), reading);
      expect(asked.map(({ query }) => [query, ...idsInList(reading, query)])).toEqual(
        asked.map(({ query, expected }) => [query, ...expected]),
      );
      expect(asked.map(({ query }) => [query, ...countsOfFacets(reading, query)])).toEqual(
        asked.map(({ query, expected }) => [query, expected.length, expected.length]),
      );
      await expectSameOfCommands(asked, path);
    } finally {
      reading.database.close();
      opened.close();
    }
  },
  300_000,
);

type Expected = { readonly query: string; readonly expected: readonly number[] };

/** An import for each collection, and what is to be found in it. */
async function importAll(write: ReturnType<typeof createCommandScope>, reading: Reading): Promise<Expected[]> {
  const asked: Expected[] = [];
  for (const corpus of there) {
    const files = await readSome(join(data, corpus));
    const importId = write((writing) => {
      const started = beginImport(writing, corpus);
      storeImported(writing, started, files);
      return started;
    });
    const within = `import:${importId}`;
    const stored = articlesOf(reading, idsInList(reading, within));
    expect(stored.length).toBeGreaterThan(filesTaken / 2);
    for (const { query, fits } of queriesFor(stored))
      asked.push({
        query: query === '' ? within : `${within} (${query})`,
        expected: stored.filter(fits).map(({ id }) => id),
      });
  }
  return asked;
}

/** All are counted by one command; what a query finds in each collection, together, is searched for and exported. */
async function expectSameOfCommands(asked: readonly Expected[], path: string): Promise<void> {
  const list = join(folder, 'queries.txt');
  writeFileSync(list, asked.map(({ query }) => query).join('\n'));
  const counted = await printed('search', '--batch', list, '--json', '--archive', path);
  const counts = counted.map((line) => JSON.parse(line) as { query: string; articles: number });
  expect(counts.map(({ query, articles }) => [query, articles])).toEqual(
    asked.map(({ query, expected }) => [query, expected.length]),
  );
  const some = asked.filter(({ query }) => / OR \S+\)$/u.test(query));
  expect(some).toHaveLength(there.length);
  const together = some.map(({ query }) => `(${query})`).join(' OR ');
  const expected = some.flatMap((each) => each.expected);
  const [answer = '{}'] = await printed('search', together, '--json', '--limit', '500', '--archive', path);
  const { total, hits } = JSON.parse(answer) as { total: number; hits: { article: { id: number } }[] };
  expect([total, sorted(hits.map(({ article }) => article.id))]).toEqual([expected.length, expected]);
  const exported = await printed('export', '--query', together, '--archive', path);
  expect(sorted(exported.map((line) => (JSON.parse(line) as { id: number }).id))).toEqual(expected);
}

/** Files spread over a folder, read as an import reads them, without their facts: what they hold is not the question here. */
async function readSome(path: string): Promise<ReadFile[]> {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt') && !/^(?:README|LICENSE)/u.test(basename(name)))
    .toSorted();
  const step = Math.max(1, Math.floor(names.length / filesTaken));
  const chosen = names.filter((_name, index) => index % step === 0).slice(0, filesTaken);
  const files = await Promise.all(
    chosen.map((name) => readArticleFile({ path: join(path, name), name: basename(name), relativePath: name })),
  );
  return files.flatMap((file) => {
    if (file.outcome === 'refused') return [];
    const extraction = { version: 'test', complete: true };
    return [{ ...file, articles: file.articles.map((article) => ({ ...article, facts: [], extraction })) }];
  });
}

type Words = {
  readonly id: number;
  readonly title: readonly string[];
  readonly text: readonly string[];
  readonly language: string;
};

function articlesOf(reading: Reading, ids: readonly number[]): Words[] {
  return ids.map((id) => {
    const { title, text, language } = getArticle(reading, id);
    return { id, language, title: wordsOf(title), text: wordsOf(text) };
  });
}

function wordsOf(text: string): readonly string[] {
  const pieces = text.match(/[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu) ?? [];
  return pieces
    .flatMap((piece) => (ideograph.test(piece) ? Array.from(piece) : [piece]))
    .map((word) => foldWord(word))
    .filter((word) => word !== '');
}

type Asked = { readonly query: string; readonly fits: (article: Words) => boolean };

/** Of a frequent, a less frequent and a rare word of the collection, and of two words that follow each other in it. */
function queriesFor(articles: readonly Words[]): Asked[] {
  const counts = new Map<string, number>();
  for (const { text } of articles) for (const word of new Set(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const writings = new Map<string, number>();
  for (const word of counts.keys()) writings.set(inPlainLetters(word), (writings.get(inPlainLetters(word)) ?? 0) + 1);
  const isAsked = (word = ''): boolean => writings.get(inPlainLetters(word)) === 1;
  const ranked = [...counts]
    // A word in other letters is found, too: of those that are asked for, none stands in others.
    .filter(([word]) => isAsked(word))
    .filter(([word]) => /^\p{L}{3,}$/u.test(word) && !ideograph.test(word) && wordsOf(word.toUpperCase())[0] === word)
    .toSorted((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .map(([word]) => word);
  const [common = '', middle = '', rare = ''] = [0, 0.03, 0.6].map((part) => ranked[Math.floor(part * ranked.length)]);
  const title = articles.map((each) => each.title).find((words) => isAsked(words[0]) && isAsked(words[1])) ?? [];
  const [first = '', second = ''] = title;
  const letters = middle.slice(0, 3);
  const has = (word: string) => (article: Words) => [...article.title, ...article.text].includes(word);
  const inTitle = (article: Words) => article.title.includes(first);
  const inRow = (article: Words) => [article.title, article.text].some((words) => stand(words, first, second, 1));
  const isNear = ({ title, text }: Words) =>
    [title, text].some((words) => stand(words, common, middle, 6) || stand(words, middle, common, 6));
  const begins = ({ title, text }: Words) => [...title, ...text].some((word) => word.startsWith(letters));
  const inLanguage = (article: Words) => article.language === articles[0]?.language;
  return [
    { query: '', fits: () => true },
    { query: common.toUpperCase(), fits: has(common) },
    { query: middle, fits: has(middle) },
    { query: rare, fits: has(rare) },
    { query: `${common} -${middle}`, fits: (each) => has(common)(each) && !has(middle)(each) },
    { query: `${middle} OR ${rare}`, fits: (each) => has(middle)(each) || has(rare)(each) },
    { query: `-${common}`, fits: (each) => !has(common)(each) },
    { query: `"${first} ${second}"`, fits: inRow },
    { query: `title:${first}`, fits: inTitle },
    { query: `${common} NEAR/6 ${middle}`, fits: isNear },
    { query: `${letters}*`, fits: begins },
    {
      query: `*${middle.slice(1)}*`,
      fits: ({ title, text }) => [...title, ...text].some((word) => word.includes(middle.slice(1))),
    },
    { query: `language:${articles[0]?.language ?? ''}`, fits: inLanguage },
    {
      query: `(${letters}* OR "${first} ${second}") -(${rare} title:${first}) language:${articles[0]?.language ?? ''}`,
      fits: (each) => (begins(each) || inRow(each)) && !(has(rare)(each) && inTitle(each)) && inLanguage(each),
    },
  ];
}

function stand(words: readonly string[], first: string, second: string, distance: number): boolean {
  return words.some((word, at) => word === first && words.slice(at + 1, at + 1 + distance).includes(second));
}

function idsInList(reading: Reading, query: string): number[] {
  const page = (order: 'oldest' | 'relevance') =>
    searchArticles(reading, { query, filters: {}, order, offset: 0, limit: 500 });
  const [list, ranked] = [page('oldest'), page('relevance')];
  expect([query, list.total, ranked.total]).toEqual([query, list.hits.length, ranked.hits.length]);
  const ids = sorted(list.hits.map(({ article }) => article.id));
  expect(sorted(ranked.hits.map(({ article }) => article.id))).toEqual(ids);
  return ids;
}

/** Each article has one outlet and one month, or none: "none" is a value, too. */
function countsOfFacets(reading: Reading, query: string): number[] {
  const { outlets, months } = facetsOf(reading, { query, filters: {} });
  return [outlets, months].map((facet) => facet.reduce((sum, { count }) => sum + count, 0));
}

async function printed(...line: string[]): Promise<string[]> {
  const lines: string[] = [];
  const nothing = (): void => undefined;
  const terminal = {
    print: (text: string) => Promise.resolve(void lines.push(text)),
    tell: nothing,
    progress: nothing,
    onInterrupt: nothing,
  };
  expect([line, await runCommandLine(line, terminal)]).toEqual([line, 0]);
  return lines;
}

function sorted(ids: readonly number[]): number[] {
  return ids.toSorted((one, other) => one - other);
}

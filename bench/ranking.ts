import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { searchArticles } from '../src/core/archive/article-search.ts';
import { connect } from '../src/core/archive/connection.ts';
import { makeArchiveOf } from './searching/archive-of-articles.ts';

const usage = `usage: npm run bench -- ranking FOLDER…
Each FOLDER holds docs/*.txt, queries.tsv (number, words) and qrels.tsv (query, document, grade; above 0 is relevant). Prints nDCG@10, the
mean over its queries, of our order by relevance and of SQLite's FTS5 with bm25 on the same texts, each with and without
stemming (also:forms, porter). A query is asked for as any of its words but the stop words.`;

/** Depth of the lists that are judged. */
const depth = 10;

/** Judges our order of hits by collections of queries with known answers. */
export async function ranking(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { help: { type: 'boolean' } } });
  if (positionals.length === 0 || values.help) {
    console.log(usage);
    return;
  }
  console.log('collection   queries   documents      ours   FTS5 unicode61   ours, also:forms   FTS5 porter');
  for (const collection of positionals) await Promise.resolve(judge(collection));
}

function judge(collection: string): void {
  const names = readdirSync(join(collection, 'docs')).filter((name) => name.endsWith('.txt'));
  const documents = names.map((name) => ({
    title: basename(name, '.txt'),
    text: readFileSync(join(collection, 'docs', name), 'utf8').trim(),
  }));
  const queries = rows(collection, 'queries.tsv').map(([number = '', words = '']) => ({
    number,
    words: wordsOf(words),
  }));
  const relevant = new Map<string, Set<string>>();
  for (const [query = '', document = '', grade] of rows(collection, 'qrels.tsv')) {
    if (Number(grade) > 0) relevant.set(query, (relevant.get(query) ?? new Set()).add(document));
  }
  const judged = queries.filter(({ number }) => relevant.has(number));
  const mean = (search: (words: readonly string[]) => readonly string[]): string => {
    const gains = judged.map(({ number, words }) => discountedGain(search(words), relevant.get(number) ?? new Set()));
    return (gains.reduce((sum, gain) => sum + gain, 0) / gains.length).toFixed(3);
  };
  const [plainly = '', withForms = ''] = withOurs(documents, (search) =>
    ['', 'also:forms '].map((also) => mean(search(also))),
  );
  const figures = [
    plainly,
    mean(searchPlain(documents, 'unicode61')),
    withForms,
    mean(searchPlain(documents, 'porter unicode61')),
  ];
  console.log(
    [
      basename(collection).padEnd(12),
      String(judged.length).padStart(7),
      String(documents.length).padStart(11),
      ...figures.map((figure, index) => figure.padStart([9, 16, 18, 13][index] ?? 0)),
    ].join(' '),
  );
}

type Document = { readonly title: string; readonly text: string };
type Search = (words: readonly string[]) => readonly string[];

/** Searches an archive of the documents; `also` is put before each query. */
function withOurs<Told>(documents: readonly Document[], judging: (search: (also: string) => Search) => Told): Told {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'));
  try {
    const path = join(folder, 'bench.cuttings');
    makeArchiveOf(path, documents);
    const database = connect(path, { readOnly: true });
    const told = judging(
      (also) => (words) =>
        searchArticles(
          { database },
          {
            // Quoted, a word is never an operator.
            query: also + words.map((word) => `text:"${word}"`).join(' OR '),
            filters: {},
            order: 'relevance',
            offset: 0,
            limit: depth,
          },
        ).hits.map(({ article }) => article.title),
    );
    database.close();
    return told;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function searchPlain(documents: readonly Document[], tokenizer: string): Search {
  const database = new Database(':memory:');
  database.exec(`CREATE VIRTUAL TABLE plain USING fts5 (title UNINDEXED, text, tokenize='${tokenizer}')`);
  const insert = database.prepare('INSERT INTO plain (title, text) VALUES (?, ?)');
  for (const { title, text } of documents) insert.run(title, text);
  const select = database
    .prepare<[string, number], string>('SELECT title FROM plain WHERE plain MATCH ? ORDER BY bm25(plain) LIMIT ?')
    .pluck();
  return (words) => select.all(words.map((word) => `"${word}"`).join(' OR '), depth);
}

/** nDCG with a gain of 1 for each relevant document (Järvelin and Kekäläinen, 2002): 1 when all of the first are. */
function discountedGain(found: readonly string[], relevant: ReadonlySet<string>): number {
  const discount = (rank: number): number => 1 / Math.log2(rank + 2);
  const gain = found.reduce((sum, document, rank) => sum + (relevant.has(document) ? discount(rank) : 0), 0);
  const ideal = Array.from({ length: Math.min(depth, relevant.size) }, (_, rank) => discount(rank));
  return gain / ideal.reduce((sum, each) => sum + each, 0);
}

function rows(collection: string, name: string): string[][] {
  return readFileSync(join(collection, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t'));
}

/** Each word of a query once, without stop words. */
function wordsOf(query: string): readonly string[] {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].filter((word) => !stopWords.has(word));
}

const stopWords = new Set(
  (
    'a about above after all also am an and any are as at be because been before being below between both but by can could did do does doing ' +
    'down during each few for from further had has have having he her here hers him his how i if in into is it its itself just me more most ' +
    'my no nor not now of off on once only or other our out over own same she should so some such than that the their them then there these ' +
    'they this those through to too under until up very was we were what when where which while who whom why will with would you your'
  ).split(' '),
);

import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type Database from 'better-sqlite3';
import { facetsOf, searchArticles } from '../src/core/archive/article-search.ts';
import { connect } from '../src/core/archive/connection.ts';
import { openArchive } from '../src/core/archive/open-archive.ts';
import type { Reading } from '../src/core/archive/writing.ts';
import { getReady } from './get-ready.ts';
import { makeArchive, textsOf } from './searching/archive-of-articles.ts';
import { frequentWords } from './searching/frequent-words.ts';
import { plainFts5 } from './searching/plain-fts5.ts';
import { type QueryClass, queryClasses, type TimedQuery } from './searching/query-classes.ts';
import { TextChain } from './searching/text-chain.ts';

const usage = `usage: npm run bench -- search FOLDER [--articles N] [--rounds N] [--archive FILE] [--kinds NAME,NAME] [--processor] [--alone]
Builds an archive of N made-up articles (2,000) with the words of the .txt files of FOLDER, in a temporary folder, and prints for each class of query
p50 and p99 in ms over N (40) different queries, after two of each that are not counted: what the page asks for (the first 50 hits with snippets, and the exact total), the same without
snippets, the facets, and the same words as plain FTS5 bm25 in the same run; then the bytes of each index. --archive keeps the archive in
FILE, or takes the one that is there, and FTS5's beside it in FILE.fts5. --kinds asks only these kinds.
--processor counts the processor time of all threads instead of the time on the clock, for a machine that others keep busy.
--alone leaves FTS5 out, whose index of a million articles takes long to make.
The machine is as busy as it is (its load is printed): compare the ratios, not the milliseconds.`;

/** Queries of each kind that are asked before any is timed. */
const warming = 2;

/** What times are counted by, in ms. */
let now = (): number => performance.now();

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

type Times = { readonly p50: number; readonly p99: number };

/** Times searching an archive made of a folder of texts. */
export async function search(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      articles: { type: 'string' },
      rounds: { type: 'string' },
      archive: { type: 'string' },
      kinds: { type: 'string' },
      processor: { type: 'boolean' },
      alone: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const [source] = positionals;
  const count = Number(values.articles ?? 2000);
  const rounds = Number(values.rounds ?? 40);
  if (source === undefined || values.help || !(count > 0) || !(rounds > 0)) {
    console.log(usage);
    return;
  }
  if (values.processor === true) now = processorTime;
  const texts = textsOf(source);
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'));
  const path = values.archive ?? join(folder, 'bench.cuttings');
  try {
    if (!existsSync(path)) {
      const seconds = makeArchive(path, new TextChain(texts), count);
      console.log(
        `${count} articles stored in ${seconds.toFixed(1)} s (${Math.round(count / seconds)} a second, no facts)`,
      );
    }
    const articles = timeOpening(path);
    const fts5 = values.alone === true ? null : plainFts5(path);
    const database = connect(path, { readOnly: true });
    const kinds = values.kinds?.split(',');
    const classes = queryClasses(frequentWords({ database }), articles, 2 * rounds + warming).filter(
      ({ name }) => kinds?.includes(name) ?? true,
    );
    timeSearches({ database }, fts5, classes);
    tellBytes(database, fts5);
    fts5?.close();
    database.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opening as the program does at its start, and the first search, which reads the columns of all articles; answers how many there are. */
function timeOpening(path: string): number {
  const began = performance.now();
  const archive = openArchive(path);
  const opened = performance.now();
  const reading = { database: connect(path, { readOnly: true }) };
  const { total } = searchArticles(reading, page('', 0, 50));
  const answered = performance.now();
  reading.database.close();
  archive.close();
  console.log(
    `${total} articles; opened in ${Math.round(opened - began)} ms, first list after ${Math.round(answered - opened)} ms more`,
  );
  return total;
}

function timeSearches(reading: Reading, fts5: Database.Database | null, classes: readonly QueryClass[]): void {
  const plain = fts5?.prepare('SELECT rowid FROM words WHERE words MATCH ? ORDER BY bm25(words, 8, 1) LIMIT 50');
  console.log(`${load()}; ${now === processorTime ? 'processor time' : 'time on the clock'}`);
  console.log(
    '                      first page        without snippets  facets            plain FTS5 bm25   FTS5 / ours',
  );
  console.log(
    'class           hits       p50      p99       p50      p99       p50      p99       p50      p99  (no snippets)',
  );
  // The first of a kind waits for code that is compiled and for what is kept of all articles and words.
  for (const { queries } of classes) {
    for (const { query } of queries.slice(0, warming)) facetsOf(reading, page(query, 0, 50));
    for (const { query } of queries.slice(0, warming)) searchArticles(reading, page(query, 0, 50));
  }
  // The program does this when it was not asked anything for a moment after the first search.
  getReady(reading);
  for (const { name, queries: all } of classes) {
    const queries = all.slice(warming);
    // A word that was read stays in memory for a while, so each measure has words of its own.
    const [some, others] = [
      queries.filter((_, index) => index % 2 === 0),
      queries.filter((_, index) => index % 2 === 1),
    ];
    const totals: number[] = [];
    const own = time(some, ({ query }) => totals.push(searchArticles(reading, page(query, 0, 50)).total));
    // The order of fifty is worked out, and one of them is shown.
    const bare = time(others, ({ query }) => searchArticles(reading, page(query, 49, 1)));
    // The page asks for them behind the list.
    const facets = time(others, ({ query }) => facetsOf(reading, page(query, 0, 50)));
    const fts =
      plain === undefined || queries.some(({ expression }) => expression === null)
        ? null
        : time(queries, ({ expression }) => plain.all(expression));
    const numbers = [own, bare, facets, fts].flatMap((each) => (each ? [each.p50, each.p99] : [null, null]));
    console.log(
      [
        name.padEnd(11),
        String(middle(totals)).padStart(8),
        ...numbers.map((ms, index) => (ms?.toFixed(2) ?? '–').padStart(index % 2 === 0 ? 9 : 8)),
        (fts ? (fts.p50 / Math.max(bare.p50, 0.001)).toFixed(1) : '–').padStart(8),
      ].join(' '),
    );
  }
  const { rss } = process.memoryUsage();
  console.log(`memory of the process: ${megabytes(rss)} MB`);
}

/** Bytes of the index, and of FTS5's, beside the bytes of the texts. */
function tellBytes(database: Database.Database, fts5: Database.Database | null): void {
  const text = Number(database.prepare('SELECT sum(length(CAST(text AS BLOB))) FROM article_text').pluck().get());
  const bytesOf = (of: Database.Database, pattern: string): number =>
    Number(of.prepare('SELECT coalesce(sum(pgsize), 0) FROM dbstat WHERE name GLOB ?').pluck().get(pattern));
  const told = (bytes: number): string => `${megabytes(bytes)} MB (${(bytes / text).toFixed(2)} of the text)`;
  const segments = Number(database.prepare('SELECT count(*) FROM word_segment').pluck().get());
  console.log(
    `texts ${megabytes(text)} MB; index of words ${told(bytesOf(database, 'word_*'))} in ${segments} segments, of this places ` +
      `${told(bytesOf(database, 'word_places'))}; ${fts5 === null ? '' : `FTS5 ${told(bytesOf(fts5, 'words*'))}; `}` +
      `the file ${megabytes(statSync(database.name).size)} MB`,
  );
}

function page(query: string, offset: number, limit: number) {
  return { query, filters: {}, order: 'relevance' as const, offset, limit };
}

/** The machine as it is: other work makes all numbers larger. */
function load(): string {
  const running = existsSync('/proc/loadavg') ? readFileSync('/proc/loadavg', 'utf8').split(' ')[3] : '?';
  return `load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores (running/all ${running}), Node ${process.version}`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

function time(queries: readonly TimedQuery[], run: (query: TimedQuery) => unknown): Times {
  const taken = queries
    .map((query) => {
      const start = now();
      run(query);
      return now() - start;
    })
    .toSorted((one, other) => one - other);
  return { p50: middle(taken), p99: taken[Math.min(taken.length - 1, Math.floor(taken.length * 0.99))] ?? 0 };
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { facetsOf, searchArticles } from '../src/core/archive/article-search.ts';
import { createCommandScope } from '../src/core/archive/command-scope.ts';
import { connect } from '../src/core/archive/connection.ts';
import { createArchive } from '../src/core/archive/create-archive.ts';
import { beginImport, storeImported } from '../src/core/archive/imports.ts';
import { openArchive } from '../src/core/archive/open-archive.ts';
import type { ReadFile } from '../src/core/importing/read-outcome.ts';

const usage = `usage: npm run bench -- search FOLDER [--articles N] [--rounds N]
Builds an archive of N articles (2,000) from the .txt files of FOLDER, in a temporary folder, and prints for each class of query
p50 and p99 in ms over N rounds (40): the program's first 50 hits with snippets and exact total, its facets, and the same words as plain
FTS5 bm25 in the same run. The machine is as busy as it is: compare the ratio, not the milliseconds.`;

/** Times searching an archive made of a folder of texts. */
export async function search(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { articles: { type: 'string' }, rounds: { type: 'string' }, help: { type: 'boolean' } },
  });
  const [source] = positionals;
  const count = Number(values.articles ?? 2000);
  const rounds = Number(values.rounds ?? 40);
  if (source === undefined || values.help || !(count > 0) || !(rounds > 0)) {
    console.log(usage);
    return;
  }
  const texts = textsOf(source);
  if (texts.length === 0) throw new Error(`There is no .txt file in ${source}.`);
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'));
  try {
    await Promise.resolve(timeSearches(join(folder, 'bench.cuttings'), texts, count, rounds));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function textsOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
    .filter((text) => text !== '');
}

function timeSearches(path: string, texts: readonly string[], count: number, rounds: number): void {
  createArchive(path);
  const archive = openArchive(path);
  const write = createCommandScope(archive);
  const began = performance.now();
  const importId = write((writing) => beginImport(writing, 'bench'));
  for (let first = 0; first < count; first += 1000) {
    const files = Array.from({ length: Math.min(1000, count - first) }, (_, index) => varied(texts, first + index));
    write((writing) => storeImported(writing, importId, files));
  }
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `${count} articles stored in ${seconds.toFixed(1)} s (${Math.round(count / seconds)} a second, no facts)`,
  );

  const database = connect(path, { readOnly: true });
  const reading = { database };
  const plain = database.prepare(
    'SELECT rowid FROM article_index WHERE article_index MATCH ? ORDER BY bm25(article_index, 8, 1) LIMIT 50',
  );
  console.log('class              hits   search p50   p99   facets p50   p99   plain bm25 p50   ratio');
  for (const [name, query, expression] of queryClasses(path)) {
    const page = { query, filters: {}, order: 'relevance' as const, offset: 0, limit: 50 };
    const { total } = searchArticles(reading, page);
    const own = time(rounds, () => searchArticles(reading, page));
    const facets = time(rounds, () => facetsOf(reading, page));
    const fts = time(rounds, () => plain.all(expression));
    console.log(
      [
        name.padEnd(12),
        String(total).padStart(10),
        ...[own.p50, own.p99, facets.p50, facets.p99, fts.p50].map((ms) => ms.toFixed(2).padStart(10)),
        (own.p50 / Math.max(fts.p50, 0.001)).toFixed(1).padStart(8),
      ].join(' '),
    );
  }
  database.close();
  archive.close();
}

/** Words of the archive by how many articles hold them, and queries made of them: [name, query, plain FTS5]. */
function queryClasses(path: string): [string, string, string][] {
  const database = new Database(path);
  database.exec('CREATE VIRTUAL TABLE temp.terms USING fts5vocab (main, article_index, row)');
  const words = database
    .prepare<[], { term: string; doc: number }>(
      "SELECT term, doc FROM terms WHERE term GLOB '[a-z][a-z][a-z]*' ORDER BY doc DESC, term",
    )
    .all();
  const articles = Number(database.prepare('SELECT count(*) FROM article').pluck().get());
  database.close();
  const near = (share: number, skip = 0): string =>
    words.toSorted((one, other) => Math.abs(one.doc - share * articles) - Math.abs(other.doc - share * articles))[skip]
      ?.term ?? '';
  const [mid, common, stop] = [near(0.011), near(0.27), words[0]?.term ?? ''];
  const [left, right] = [near(0.27, 1), near(0.27, 2)];
  const prefix = mid.slice(0, 3);
  return [
    ['mid', mid, `"${mid}"`],
    ['common', common, `"${common}"`],
    ['stop', stop, `"${stop}"`],
    ['two words', `${left} ${right}`, `"${left}" "${right}"`],
    ['phrase', `"of ${stop}"`, `"of ${stop}"`],
    ['prefix', `${prefix}*`, `"${prefix}" *`],
    ['not', `${common} -${mid}`, `"${common}" NOT "${mid}"`],
  ];
}

function time(rounds: number, run: () => unknown): { p50: number; p99: number } {
  run();
  const taken = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).toSorted((one, other) => one - other);
  return { p50: taken[Math.floor(rounds / 2)] ?? 0, p99: taken[Math.min(rounds - 1, Math.floor(rounds * 0.99))] ?? 0 };
}

/** An article of its own out of paragraphs of two texts, with one of 40 outlets and a day of three years. */
function varied(texts: readonly string[], number: number): ReadFile {
  const one = (texts[number % texts.length] ?? '').split(/\n+/u);
  const other = (texts[(number * 7 + Math.floor(number / texts.length)) % texts.length] ?? '').split(/\n+/u);
  const body = [...one.slice(0, Math.ceil(one.length / 2)), ...other.slice(Math.ceil(other.length / 2))].join('\n\n');
  const title = `${(one[0] ?? '').slice(0, 120)} (${number})`;
  const text = `${title}\n\n${body}`;
  const bytes = Buffer.from(text, 'utf8');
  const day = new Date(Date.UTC(2022, 0, 1 + ((number * 37) % 1095))).toISOString().slice(0, 10);
  return {
    outcome: 'read',
    name: `${number}.txt`,
    relativePath: `${number}.txt`,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    original: deflateRawSync(bytes, { level: 1 }),
    format: 'txt',
    encoding: 'utf-8',
    encodingBasis: 'valid',
    replaced: 0,
    note: null,
    announced: null,
    refused: [],
    articles: [
      {
        title,
        byline: null,
        outlet: `Outlet ${number % 40}`,
        published: day,
        section: null,
        page: null,
        url: null,
        language: 'en',
        text,
        ordinal: 1,
        place: null,
        basis: {},
        facts: [],
        extraction: { version: 'bench', complete: true },
      },
    ],
  };
}

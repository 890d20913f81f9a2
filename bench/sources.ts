import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { connect } from '../src/core/archive/connection.ts';
import { createArchive } from '../src/core/archive/create-archive.ts';
import { outlineOf } from '../src/core/archive/review.ts';
import { mostUsedSources, reasonsForAnonymity, sourceCounts } from '../src/core/archive/sources.ts';

const usage = `usage: npm run bench -- sources [--articles N] [--rounds N]
Makes an archive of N articles (100,000) in a temporary folder, written straight into its tables: 15 statements and 15 figures and times each,
60 outlets of very different size, 36 months, 40,000 sources. Prints what each question of the page of sources and of the search for facts takes:
CPU ms of this process, median and worst of N rounds (5). No text and no search index are made, so questions about words are not asked.`;

/** Times the questions of the page of sources and of the search for facts. */
export async function sources(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { articles: { type: 'string' }, rounds: { type: 'string' }, help: { type: 'boolean' } },
  });
  const count = Number(values.articles ?? 100_000);
  const rounds = Number(values.rounds ?? 5);
  if (values.help || !(count >= 100) || !(rounds > 0)) {
    console.log(usage);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'));
  try {
    await Promise.resolve(timeSources(join(folder, 'bench.cuttings'), count, rounds));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timeSources(path: string, count: number, rounds: number): void {
  createArchive(path);
  write(path, count);
  const reading = { database: connect(path, { readOnly: true }) };
  const print = (name: string, run: () => unknown): void => {
    const { median, worst, found } = time(rounds, run);
    console.log(
      `${name.padEnd(52)} ${found.padStart(10)} ${median.toFixed(1).padStart(9)} ${worst.toFixed(1).padStart(9)}`,
    );
  };
  console.log(`${''.padEnd(52)} ${'found'.padStart(10)} ${'median'.padStart(9)} ${'worst'.padStart(9)}  CPU ms`);
  const some = { filters: { outlets: ['Outlet 3'] } };
  const selected = { articleIds: Array.from({ length: 200 }, (_, index) => 1 + index * Math.floor(count / 200)) };
  print('counts of all', () => sourceCounts(reading, {}).outlets.length);
  print('counts of all, without suggestions', () => sourceCounts(reading, { sure: true }).outlets.length);
  print('counts of one outlet', () => sourceCounts(reading, some).months.length);
  print('counts of 200 articles', () => sourceCounts(reading, selected).months.length);
  print('reasons for anonymity', () => reasonsForAnonymity(reading, {}).length);
  print('most used sources', () => mostUsedSources(reading, { scope: {}, limit: 50 }).length);
  print(
    'most used anonymous sources',
    () => mostUsedSources(reading, { scope: {}, kinds: ['anonymous'], limit: 50 }).length,
  );
  const list = (which: Parameters<typeof outlineOf>[1]['which']) => (): number =>
    outlineOf(reading, { which: { standing: true, ...which }, order: 'reading' }).total;
  print('list: anonymous statements', list({ sourceKinds: ['anonymous'] }));
  print('list: those of one outlet', list({ sourceKinds: ['anonymous'], ...some }));
  print('list: one source', list({ source: 'Source 17' }));
  print('list: no reason given', list({ anonymityReasons: ['none'] }));
  print('search: figures of at least 99,900', list({ kinds: ['figure'], value: { from: 99_900 } }));
  print('search: figures in one unit', list({ kinds: ['figure'], value: { unit: 'unit 1234' } }));
  print('search: times told of one year', list({ kinds: ['time'], told: { from: '2023', to: '2023' } }));
  print(
    'search: anonymous statements, newest first',
    () => outlineOf(reading, { which: { standing: true, sourceKinds: ['anonymous'] }, order: 'newest' }).total,
  );
  print(
    'search: all statements, newest first',
    () => outlineOf(reading, { which: { standing: true, kinds: ['statement'] }, order: 'newest' }).total,
  );
  reading.database.close();
}

/** Kinds of source by how many of a hundred statements rest on them. */
const shares = `CASE WHEN r < 45 THEN 'named' WHEN r < 60 THEN 'organisation' WHEN r < 70 THEN 'role' WHEN r < 80 THEN 'anonymous'
  WHEN r < 86 THEN 'document' WHEN r < 91 THEN 'media' ELSE 'unknown' END`;

function write(path: string, count: number): void {
  const database = connect(path, { readOnly: false });
  database.pragma('synchronous = OFF');
  const began = performance.now();
  database.exec(`BEGIN;
INSERT INTO import VALUES (1, 'bench', '2026-01-01T00:00:00.000Z', NULL, 'done');
INSERT INTO article (id, title, outlet, published, language, found_title, found_language, words, facts, extractor, extraction_complete, import_id, imported_at)
  WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT ${count})
  SELECT i, 'Article ' || i, 'Outlet ' || CAST(sqrt((i * 7919) % 3600) AS INTEGER),
    date('2023-01-01', ((i * 37) % 1095) || ' days'), 'en', 'Article ' || i, 'en', 600, 30, 'bench', 1, 1, 'now' FROM n;
INSERT INTO listed_fact (article_id, key, kind, rule, confidence, verdict, state, stands, place, source, source_kind, mode, anonymity_reason)
  SELECT a, 'statement:' || substr('000000000000000000000000' || (a * 100 + s), -24), 'statement', 'rule-' || (r % 9), c, 'undecided', 'found', 1, s * 200,
    iif(${shares} = 'unknown', NULL, 'Source ' || CAST(40000 * x * x AS INTEGER)), ${shares}, 'indirect',
    iif(${shares} = 'anonymous' AND s % 4 = 0, 'was not authorised to speak about matter ' || (a % 500), NULL)
  FROM (SELECT i AS a, s, abs(random() % 100) AS r, abs(random() % 1000) / 1000.0 AS x, (30 + abs(random() % 70)) / 100.0 AS c
    FROM (SELECT id AS i FROM article) JOIN (WITH RECURSIVE n(s) AS (SELECT 1 UNION ALL SELECT s + 1 FROM n LIMIT 15) SELECT s FROM n));
INSERT INTO listed_fact (article_id, key, kind, rule, confidence, verdict, state, stands, place, unit, low, high)
  SELECT a, k || ':' || substr('000000000000000000000000' || (a * 100 + s), -24), k, 'rule-' || s, 0.9, 'undecided', 'found', 1, s * 200 + 100,
    iif(k = 'figure', 'unit ' || (v % 3000), NULL), iif(k = 'figure', v, 20230101 + v % 10000), iif(k = 'figure', v, 20230101 + v % 10000)
  FROM (SELECT i AS a, s, iif(s % 2, 'figure', 'time') AS k, abs(random() % 100000) AS v
    FROM (SELECT id AS i FROM article) JOIN (WITH RECURSIVE n(s) AS (SELECT 1 UNION ALL SELECT s + 1 FROM n LIMIT 15) SELECT s FROM n));
COMMIT;`);
  const { size } = database
    .prepare<[], { size: number }>('SELECT page_count * page_size AS size FROM pragma_page_count, pragma_page_size')
    .get() ?? { size: 0 };
  console.log(
    `${count} articles and ${count * 30} facts written in ${((performance.now() - began) / 1000).toFixed(1)} s; ${Math.round(size / 1e6)} MB`,
  );
  database.close();
}

function time(rounds: number, run: () => unknown): { median: number; worst: number; found: string } {
  const found = String(run());
  const taken = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }).toSorted((one, other) => one - other);
  return { median: taken[Math.floor(rounds / 2)] ?? 0, worst: taken.at(-1) ?? 0, found };
}

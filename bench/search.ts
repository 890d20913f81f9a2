import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { searchArticles } from '../src/core/archive/article-search.ts';
import { type Connection, connect } from '../src/core/archive/connection.ts';
import { openArchive } from '../src/core/archive/open-archive.ts';
import { tellReady } from './get-ready.ts';
import { aims } from './searching/aims.ts';
import { makeArchive, textsOf } from './searching/archive-of-articles.ts';
import { type Clock, clockOf } from './searching/clock.ts';
import { type OurMeasure, readyReading, timeOurs } from './searching/ours.ts';
import { type Compared, NotInstalled, type Peer } from './searching/peers/peer.ts';
import { fts5 } from './searching/peers/fts5.ts';
import { tantivy } from './searching/peers/tantivy.ts';
import { timePeer } from './searching/peers/time-peer.ts';
import { xapian } from './searching/peers/xapian.ts';
import { mostRounds, passes, type QueryClass, queryClasses, timed, warming } from './searching/query-classes.ts';
import { middle, Samples } from './searching/samples.ts';
import { comparedTable, ourTable } from './searching/tables.ts';
import { TextChain } from './searching/text-chain.ts';

const usage = `usage: npm run bench -- search FOLDER [--articles N] [--rounds N] [--archive FILE] [--kinds NAME,NAME] [--processor] [--peers NAME,NAME] [--alone] [--tantivy FOLDER] [--python PROGRAM]
Builds an archive of N made-up articles (2,000) with the words of the .txt files of FOLDER, in a temporary folder, and prints for each class of query
p50 and p99 in ms over N (40) queries, none of which the connection was asked before, after two of each that are not counted: what the page asks for (the first 50 hits with snippets,
and the exact total), the same without snippets, the facets asked for behind that, and the same words as plain FTS5 bm25 in the same run. Then the best 50, exact total and facets over
all hits, and snippets of 50 hits beside FTS5, tantivy and Xapian, as far as these are there; the bytes of each index; and whether the search reaches what it is to reach.
There are ${mostRounds} different queries of a class at most: more rounds ask them again on new connections. From 100 rounds on p99 is not merely the slowest.
--archive keeps the archive in FILE, or takes the one that is there, and the others' indexes beside it (FILE.fts5, FILE.tantivy, FILE.xapian). --kinds asks only these classes.
--processor counts the processor time of all threads instead of the time on the clock, for a machine that others keep busy. --peers compares with these only of fts5, tantivy and xapian, --alone with none: their indexes of a million
articles take long to make.
--tantivy names the folder where tantivy's binding is installed, --python the program that has Xapian's.
For a million: --articles 1000000 --archive FILE stores them once, about an hour of one core, and tells how far it is; then --archive FILE --alone --processor --rounds 25.
The machine is as busy as it is (its load is printed): compare the ratios, not the milliseconds.`;

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
      peers: { type: 'string' },
      alone: { type: 'boolean' },
      tantivy: { type: 'string' },
      python: { type: 'string' },
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
  const clock = clockOf(values.processor === true);
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
    const makes = {
      fts5: () => fts5(path, clock),
      tantivy: () => tantivy(path, clock, values.tantivy),
      xapian: () => xapian(path, clock, values.python),
    };
    const wanted = values.alone === true ? [] : values.peers?.split(',');
    const peers = await those(
      Object.entries(makes).flatMap(([name, make]) => ((wanted?.includes(name) ?? true) ? [make] : [])),
    );
    const database = connect(path, { readOnly: true });
    const kinds = values.kinds?.split(',');
    const classes = queryClasses({ database }, articles, Math.min(rounds, mostRounds) + warming).filter(
      ({ name }) => kinds?.includes(name) ?? true,
    );
    const measured = await timeSearches(path, peers, classes, clock, rounds);
    const indexShare = tellBytes(database, peers);
    database.close();
    console.log('\nwhat the search is to reach');
    for (const aim of aims({ ...measured, kinds: classes.map(({ name }) => name), indexShare })) console.log(aim);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The peers that are there; says how the others are got. */
async function those(makes: readonly (() => Promise<Peer>)[]): Promise<Peer[]> {
  const peers: Peer[] = [];
  for (const make of makes) {
    try {
      peers.push(await make());
    } catch (error) {
      if (!(error instanceof NotInstalled)) throw error;
      console.log(error.message);
    }
  }
  return peers;
}

const everything = { query: '', filters: {}, order: 'relevance' as const, offset: 0, limit: 50 };

/** Opening as the program does at its start, and the first list; answers how many articles there are. */
function timeOpening(path: string): number {
  const began = performance.now();
  const archive = openArchive(path);
  const opened = performance.now();
  const reading = { database: connect(path, { readOnly: true }) };
  const { total } = searchArticles(reading, everything);
  const answered = performance.now();
  reading.database.close();
  archive.close();
  console.log(
    `${total} articles; opened in ${Math.round(opened - began)} ms, first list after ${Math.round(answered - opened)} ms more`,
  );
  return total;
}

type Searched = {
  readonly ours: Samples<OurMeasure>;
  readonly peers: ReadonlyMap<string, Samples<Compared>>;
};

async function timeSearches(
  path: string,
  peers: readonly Peer[],
  classes: readonly QueryClass[],
  clock: Clock,
  rounds: number,
): Promise<Searched> {
  const { reading, pieces } = readyReading(path, classes);
  tellReady(pieces);
  reading.database.close();
  const ours = new Samples<OurMeasure>();
  const theirs = new Map(peers.map(({ name }) => [name, new Samples<Compared>()]));
  const totals = new Map<string, number[]>();
  const alike = new Map(peers.map(({ name }) => [name, new Map<string, number>()]));
  for (const asked of passes(classes, rounds)) {
    const found = timeOurs(path, asked, clock, ours);
    for (const [kind, each] of found) totals.set(kind, [...(totals.get(kind) ?? []), ...each]);
    for (const peer of peers) {
      const samples = theirs.get(peer.name);
      if (samples === undefined) continue;
      for (const [kind, each] of await timePeer(peer, asked, samples)) {
        const same = each.filter((total, index) => total === found.get(kind)?.[index]).length;
        const counts = alike.get(peer.name);
        counts?.set(kind, (counts.get(kind) ?? 0) + same);
      }
    }
  }
  const kinds = classes.map(({ name }) => name);
  const hits = new Map([...totals].map(([kind, each]) => [kind, middle(each)]));
  console.log(`${load()}; ${clock.name}; ${samplesTold(classes, totals)}`);
  for (const line of ourTable(kinds, hits, ours, theirs.get('FTS5'))) console.log(line);
  const { rss } = process.memoryUsage();
  console.log(`memory of the process: ${megabytes(rss)} MB, FTS5 and tantivy in it`);
  if (peers.length > 0) for (const line of comparedTable('ours', kinds, ours, null, new Map())) console.log(line);
  for (const { name, about } of peers) {
    const samples = theirs.get(name);
    if (samples === undefined) continue;
    const told = new Map(
      [...(alike.get(name) ?? [])].map(([kind, same]) => [kind, `${same}/${totals.get(kind)?.length}`]),
    );
    console.log(`\n${name}: ${about}`);
    for (const line of comparedTable(name, kinds, samples, ours, told)) console.log(line);
  }
  return { ours, peers: theirs };
}

/** How many times each measure was taken, and of how many different queries. */
function samplesTold(classes: readonly QueryClass[], totals: ReadonlyMap<string, readonly number[]>): string {
  const told = timed(classes).map(
    ({ name, queries }) => [name, `${totals.get(name)?.length} of ${queries.length} different queries`] as const,
  );
  const [usual = ''] = told.map(([, each]) => each);
  const others = told.flatMap(([name, each]) => (each === usual ? [] : [`${name} ${each}`]));
  return `each measure taken ${usual}${others.length === 0 ? '' : ` (but ${others.join(', ')})`}`;
}

/** Tells the bytes of the index, and of the others', beside the bytes of the texts; answers how large ours is by the texts. */
function tellBytes(database: Connection, peers: readonly Peer[]): number {
  const text = Number(database.prepare('SELECT sum(octet_length(text)) FROM article_text').pluck().get());
  const bytesOfOne = database.prepare<[string], number>('SELECT sum(pgsize) FROM dbstat WHERE name = ?').pluck();
  // By name each, as otherwise all pages of the file are read.
  const bytesOf = (pattern: string): number =>
    database
      .prepare<[string], string>('SELECT name FROM sqlite_schema WHERE rootpage > 0 AND name GLOB ?')
      .pluck()
      .all(pattern)
      .reduce((sum, name) => sum + (bytesOfOne.get(name) ?? 0), 0);
  const told = (bytes: number): string => `${megabytes(bytes)} MB (${(bytes / text).toFixed(2)} of the text)`;
  const segments = Number(database.prepare('SELECT count(*) FROM word_segment').pluck().get());
  const words = bytesOf('word_*');
  console.log(
    `\ntexts ${megabytes(text)} MB; index of words ${told(words)} in ${segments} segments, of this places ` +
      `${told(bytesOf('word_places'))}; the file ${megabytes(statSync(database.name).size)} MB`,
  );
  for (const { name, bytes, seconds } of peers)
    console.log(`${name} ${told(bytes)}, made in ${seconds.toFixed(0)} s of processor time`);
  return words / text;
}

/** The machine as it is: other work makes all numbers larger. */
function load(): string {
  const running = existsSync('/proc/loadavg') ? readFileSync('/proc/loadavg', 'utf8').split(' ')[3] : '?';
  return `load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores (running/all ${running}), Node ${process.version}`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { facetsOf, searchArticles } from '../src/core/archive/article-search.ts';
import { connect } from '../src/core/archive/connection.ts';
import { createArchive } from '../src/core/archive/create-archive.ts';
import { followChanges, readySomeMore } from '../src/core/archive/ready-some-more.ts';
import type { Reading } from '../src/core/archive/writing.ts';
import { textsOf } from './searching/archive-of-articles.ts';
import { typed } from './searching/asked.ts';
import { type QueryClass, queryClasses } from './searching/query-classes.ts';
import type { StoringData } from './searching/store-while-searching.ts';

const usage = `usage: npm run bench -- during-import FOLDER --archive FILE [--queries N] [--pause MS] [--kinds NAME,NAME]
Times searches of an archive while another thread stores articles in it, beside the same searches in peace. FILE is what \`npm run bench -- search\`
made with --archive; a copy of it is used. Asks N (100) queries of each kind, each once, and MS (60) after the one before, so that most of them meet what was
stored since; the kinds take turns. Between them the reader takes in what was stored, and after one of each gets ready, as the program does. Asked three times over, each time
by a connection that has read nothing yet:
  in peace    nothing is stored
  beside      a thread stores in another archive: it takes the same processors, memory and disk, and this one does not change
  during      the thread stores in this one, batches of 25 files as an import has them, as fast as it can
Prints p50 and p99 in ms, on the clock and of processor time of the thread that searches, for the first page (50 hits, snippets and total) and for
the facets of the same query, which are asked behind it; and p99 as a multiple of p99 in peace.`;

/** Queries of each kind that are asked before any is timed. */
const warming = 2;

/** How long nothing must be asked until the reader gets ready, as src/service/archive-worker.ts has it, in ms. */
const quiet = 400;
/** How long after a batch was stored the reader takes it in, as it has it, too, in ms. */
const follow = 100;

type Times = { readonly clock: number; readonly processor: number };
type Taken = { readonly pages: Times[]; readonly facets: Times[] };

/** Times searches during an import. */
export async function duringImport(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      archive: { type: 'string' },
      queries: { type: 'string' },
      pause: { type: 'string' },
      kinds: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const [source] = positionals;
  const count = Number(values.queries ?? 100);
  const milliseconds = Number(values.pause ?? 60);
  const { archive } = values;
  if (source === undefined || archive === undefined || values.help || !(count > 0) || !(milliseconds >= 0)) {
    console.log(usage);
    return;
  }
  if (!existsSync(archive)) throw new Error(`${archive} is not there: make it with npm run bench -- search.`);
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'));
  try {
    const [path, other] = [join(folder, 'searched.cuttings'), join(folder, 'other.cuttings')];
    copyFileSync(archive, path);
    createArchive(other);
    const texts = textsOf(source);
    const reading = { database: connect(path, { readOnly: true }) };
    const first = searchArticles(reading, page('')).total;
    const kinds = values.kinds?.split(',');
    const classes = queryClasses(reading, first, count + warming).filter(({ name }) => kinds?.includes(name) ?? true);
    reading.database.close();
    const ask = (storing: Worker | null): Promise<ReadonlyMap<string, Taken>> =>
      askAll(path, classes, milliseconds, storing);
    console.log(`${first} articles; ${machine()}`);
    const inPeace = await ask(null);
    console.log(`in peace: ${load()}`);
    const beside = await whileStoring({ path: other, texts, first }, ask);
    const during = await whileStoring({ path, texts, first: 2 * first }, ask);
    for (const part of ['pages', 'facets'] as const)
      for (const by of ['clock', 'processor'] as const) tell({ inPeace, beside, during }, part, by);
    console.log(`memory of the process: ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs what is to be timed while a thread stores articles, and tells how many those were. */
async function whileStoring<Value>(data: StoringData, run: (storing: Worker) => Promise<Value>): Promise<Value> {
  const thread = new Worker(new URL('searching/store-while-searching.ts', import.meta.url), { workerData: data });
  let stored = 0;
  thread.on('message', (count: number) => (stored = count));
  await new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  });
  const [before, began] = [stored, performance.now()];
  const value = await run(thread);
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `${data.path.endsWith('other.cuttings') ? 'beside' : 'during'}: ${load()}; ${stored - before} articles stored in ${seconds.toFixed(0)} s, ${Math.round((stored - before) / seconds)} a second`,
  );
  await thread.terminate();
  return value;
}

async function askAll(
  path: string,
  classes: readonly QueryClass[],
  milliseconds: number,
  storing: Worker | null,
): Promise<ReadonlyMap<string, Taken>> {
  const reading: Reading = { database: connect(path, { readOnly: true }) };
  let following: NodeJS.Timeout | undefined;
  const changed = (): void => {
    following ??= setTimeout(() => {
      following = undefined;
      followChanges(reading);
    }, follow);
  };
  storing?.on('message', changed);
  // The first of a kind waits for code that is compiled and for what is kept of all articles and words.
  for (const { queries } of classes) {
    for (const asked of queries.slice(0, warming)) {
      searchArticles(reading, page(typed(asked)));
      facetsOf(reading, page(typed(asked)));
    }
  }
  const taken = new Map(classes.map(({ name }): [string, Taken] => [name, { pages: [], facets: [] }]));
  await getReady(reading);
  const rounds = Math.max(...classes.map(({ queries }) => queries.length));
  for (let round = warming; round < rounds; round++) {
    for (const { name, queries } of classes) {
      const asked = queries[round];
      if (asked === undefined) continue;
      const query = typed(asked);
      taken.get(name)?.pages.push(timed(() => searchArticles(reading, page(query))));
      taken.get(name)?.facets.push(timed(() => facetsOf(reading, page(query))));
      await pause(milliseconds);
    }
    await pause(quiet);
    await getReady(reading);
  }
  storing?.off('message', changed);
  clearTimeout(following);
  reading.database.close();
  return taken;
}

async function getReady(reading: Reading): Promise<void> {
  while (readySomeMore(reading)) await pause(0);
}

function timed(run: () => unknown): Times {
  const [clock, processor] = [performance.now(), ownProcessor()];
  run();
  return { clock: performance.now() - clock, processor: ownProcessor() - processor };
}

/**
 * Processor time of this thread alone, in ms: another one stores meanwhile. Where the system keeps it, what its scheduler counts, as other clocks of threads go in
 * steps of 4 ms.
 */
function ownProcessor(): number {
  if (isScheduleKept) {
    // Asked for this, Linux counts what ran up to now, and not up to its last tick.
    process.cpuUsage();
    return Number(readFileSync(schedule, 'utf8').split(' ')[0]) / 1e6;
  }
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Of Linux: ns that the thread ran, ns that it waited for a processor, and how often it ran. */
const schedule = '/proc/thread-self/schedstat';
const isScheduleKept = existsSync(schedule);

type Measured = Readonly<Record<'inPeace' | 'beside' | 'during', ReadonlyMap<string, Taken>>>;

function tell({ inPeace, beside, during }: Measured, part: keyof Taken, by: keyof Times): void {
  console.log(
    `\n${part === 'pages' ? 'first page of 50' : 'facets'}, ms ${by === 'clock' ? 'on the clock' : 'of processor time of the searching thread'}`,
  );
  console.log('              in peace            beside             during             p99 / p99 in peace');
  console.log('class            p50      p99      p50      p99      p50      p99   beside   during');
  for (const [name] of inPeace) {
    const times = [inPeace, beside, during].map((measured) => {
      const sorted = (measured.get(name)?.[part] ?? []).map((each) => each[by]).toSorted((one, two) => one - two);
      const within = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
      return { p50: within(0.5), p99: within(0.99) };
    });
    const [peace, ...others] = times;
    console.log(
      [
        name.padEnd(11),
        ...times.flatMap(({ p50, p99 }) => [p50.toFixed(1), p99.toFixed(1)]).map((ms) => ms.padStart(8)),
        ...others.map(({ p99 }) => (p99 / (peace?.p99 ?? NaN)).toFixed(1).padStart(8)),
      ].join(' '),
    );
  }
}

function page(query: string) {
  return { query, filters: {}, order: 'relevance' as const, offset: 0, limit: 50 };
}

function machine(): string {
  return `${cpus().length} processors (${cpus()[0]?.model.trim()}), Node ${process.version}`;
}

function load(): string {
  return `load of a minute ${loadavg()[0]?.toFixed(1)}`;
}

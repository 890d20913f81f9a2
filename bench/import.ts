import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import type { CuttingsEvent } from '../src/contract/event.ts';
import { readBytes } from '../src/core/importing/read-bytes.ts';
import { refusalByName } from '../src/core/importing/refusals.ts';
import type { ImportRoot } from '../src/core/importing/walking/import-root.ts';
import { walk } from '../src/core/importing/walking/walk.ts';
import { zipOf } from '../src/core/importing/testing/made-up-documents.ts';
import type { Service } from '../src/service/service.ts';
import { startBenchService } from './bench-service.ts';
import { timeCancel, timeCancels, valueOf } from './cancelling.ts';
import { watchMemory } from './memory.ts';
import { madeUpArticle, writeMadeUpArticles } from './made-up-articles.ts';

const usage = `usage: npm run bench -- import FOLDER | --made-up N  [--without-facts]
       npm run bench -- import PATH | --made-up N [--zip]  --cancel TIMES
Imports FOLDER, or N invented articles, into a new archive in a temporary folder, and prints articles and MB a second, beside the floor
in the same run: reading, hashing and inserting the bytes of the same files, 25 to a transaction, with nothing made of them. Meanwhile
it searches, and prints rate and memory for each 2,500 files, how long searching took, and how long the thread that serves the page was
held up. The machine is as busy as it is: compare the ratio, not the seconds.
With --cancel, it only begins to import, as often as said, and cancels it after a second, after two …; with --zip, N articles in one ZIP file.`;

/** Files to a transaction, as an import has them. */
const batchFiles = 25;

/** Files after which rate and memory are printed. */
const step = 2500;

type Measured = { readonly files: number; readonly bytes: number; readonly milliseconds: number };

/** Times importing a folder, whole. */
export async function importing(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'made-up': { type: 'string' },
      'without-facts': { type: 'boolean' },
      cancel: { type: 'string' },
      zip: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const [given] = positionals;
  const count = Number(values['made-up'] ?? 0);
  if (values.help || (given === undefined && !(count >= 1))) {
    console.log(usage);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'));
  try {
    const source = resolve(given ?? join(folder, values.zip === true ? 'made up.zip' : 'made up'));
    if (given === undefined) {
      if (values.zip === true) writeFileSync(source, zipOf(madeUpFiles(count)));
      else writeMadeUpArticles(source, count);
    }
    if (values.cancel !== undefined) {
      const service = await startBenchService(folder, join(folder, 'bench.cuttings'));
      await timeCancels(service, source, Number(values.cancel));
      await service.close();
      return;
    }
    const roots: readonly ImportRoot[] = [{ kind: 'folder', path: source, relativePath: basename(source) }];
    const floor = await timeFloor(roots, join(folder, 'floor.db'));
    rmSync(join(folder, 'floor.db'));
    print('floor', floor);
    const whole = await timeImport(source, folder, values['without-facts'] === true);
    print('import', { ...floor, milliseconds: whole.milliseconds });
    const { imported, duplicates, refused, cpuSeconds, events, delay, meanwhile, idle, cancelled, ledger } = whole;
    console.log(
      `${imported} imported, ${duplicates} duplicates, ${refused} refused; ${cpuSeconds.toFixed(1)} s of processor`,
    );
    console.log(`import takes ${(whole.milliseconds / floor.milliseconds).toFixed(1)} times the floor`);
    printAsked('meanwhile', meanwhile);
    printAsked('when idle', idle);
    console.log(`cancelled, the next import ended within ${cancelled.toFixed(0)} ms`);
    console.log(
      `main thread held up: 99 of 100 times at most ${(delay.percentile(99) / 1e6).toFixed(0)} ms, at most ${(delay.max / 1e6).toFixed(0)} ms; ${events} events`,
    );
    console.log(`last page of the ledger: ${ledger.toFixed(0)} ms`);
    console.log(`resident memory at its highest, all threads: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function madeUpFiles(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, number) => [`${number}.txt`, madeUpArticle(number)]));
}

async function timeFloor(roots: readonly ImportRoot[], path: string): Promise<Measured> {
  const database = new Database(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec('CREATE TABLE original (sha256 TEXT NOT NULL, content BLOB NOT NULL) STRICT');
  const insert = database.prepare('INSERT INTO original (sha256, content) VALUES (?, ?)');
  const store = database.transaction((batch: readonly Uint8Array[]) => {
    for (const bytes of batch) insert.run(createHash('sha256').update(bytes).digest('hex'), bytes);
  });
  const began = performance.now();
  let files = 0;
  let bytes = 0;
  let batch: Uint8Array[] = [];
  for await (const each of walk(roots)) {
    if ('refused' in each || refusalByName(each.file.name) !== null) continue;
    const content = readBytes(each.file.path);
    if ('refusal' in content) continue;
    batch.push(content.bytes);
    files += 1;
    bytes += content.bytes.length;
    if (batch.length >= batchFiles) store(batch.splice(0));
  }
  store(batch);
  const milliseconds = performance.now() - began;
  database.close();
  return { files, bytes, milliseconds };
}

/** Imports through the service, as a window does, and looks meanwhile at how it answers. */
async function timeImport(source: string, folder: string, withoutFacts: boolean) {
  const memory = watchMemory();
  const service = await startBenchService(folder, join(folder, 'bench.cuttings'), { withoutFacts });
  try {
    // Threads start once in the life of the program: the first one's start is not timed.
    await service.call('archive.info', {});
    const { articles } = await service.tickets.addPaths([source]);
    const finished = new Promise<Extract<CuttingsEvent, { type: 'import-finished' }>>((settle) => {
      service.subscribe((event) => {
        events += 1;
        if (event.type === 'import-progress' && event.done >= nextMark) void mark(event.done);
        if (event.type === 'import-finished') settle(event);
      });
    });
    let events = 0;
    let nextMark = step;
    let marked = { files: 0, at: 0 };
    const mark = async (files: number): Promise<void> => {
      nextMark = files + step;
      const now = performance.now();
      const rate = (1000 * (files - marked.files)) / (now - marked.at);
      marked = { files, at: now };
      const { resident, main, workers } = await memory.mark();
      console.log(
        `  ${String(files).padStart(6)} files: ${rate.toFixed(0).padStart(4)} files/s, at most ${resident.toFixed(0)} MB; heap of the main thread ${main.toFixed(0)} MB, of the others ${workers.toFixed(0)} MB`,
      );
    };
    let ended = false;
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const began = performance.now();
    marked = { files: 0, at: began };
    const cpuBefore = process.cpuUsage();
    await service.call('import.start', { tickets: [...articles] });
    const asking = askUntil(service, () => ended);
    const result = await finished;
    ended = true;
    const milliseconds = performance.now() - began;
    const { user, system } = process.cpuUsage(cpuBefore);
    delay.disable();
    if (result.state !== 'done') throw new Error(result.message ?? result.state);
    const ledger = await time(async () => {
      const offset = Math.max(0, result.imported - 500);
      valueOf(await service.call('import.entries', { importId: result.importId, shown: null, offset, limit: 500 }));
    });
    return {
      ...result,
      milliseconds,
      cpuSeconds: (user + system) / 1e6,
      events,
      delay,
      meanwhile: await asking,
      idle: await askSome(service),
      cancelled: (await timeCancel(service, source, 1000)).ended,
      ledger,
    };
  } finally {
    memory.end();
    await service.close();
  }
}

/** Searches, and writes what changes nothing, until it is told to end; answers how long each took, ms. */
async function askUntil(service: Service, ended: () => boolean): Promise<Asked> {
  const asked: Asked = { searches: [], changes: [] };
  const words = ['pier', 'lighthouse closed', '"dry dock"', 'quill', 'ferry -sold'];
  while (!ended()) {
    const query = words[asked.searches.length % words.length] ?? '';
    const input = { query, filters: {}, order: 'newest', offset: 0, limit: 50 } as const;
    asked.searches.push(await time(async () => valueOf(await service.call('search.articles', input))));
    asked.changes.push(await time(async () => valueOf(await service.call('article.restore', { ids: [1] }))));
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return asked;
}

/** How long searches and changes took, ms. */
type Asked = { readonly searches: number[]; readonly changes: number[] };

/** The same when nothing else is done. */
function askSome(service: Service): Promise<Asked> {
  const until = performance.now() + 15_000;
  return askUntil(service, () => performance.now() > until);
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function percentile(times: readonly number[], part: number): string {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(0);
}

function printAsked(when: string, { searches, changes }: Asked): void {
  const within = (times: readonly number[]): string =>
    `half within ${percentile(times, 0.5)} ms, 99 of 100 within ${percentile(times, 0.99)} ms, all within ${percentile(times, 1)} ms`;
  console.log(`${when}: ${searches.length} searches, ${within(searches)}; a small change, ${within(changes)}`);
}

function print(name: string, { files, bytes, milliseconds }: Measured): void {
  const seconds = milliseconds / 1000;
  const rate = `${(files / seconds).toFixed(0)} files/s, ${(bytes / 1_000_000 / seconds).toFixed(2)} MB/s`;
  console.log(
    `${name.padEnd(7)} ${files} files, ${(bytes / 1_000_000).toFixed(1)} MB in ${seconds.toFixed(2)} s: ${rate}`,
  );
}

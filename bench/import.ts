import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { createCommandScope } from '../src/core/archive/command-scope.ts';
import { createArchive } from '../src/core/archive/create-archive.ts';
import { beginImport, finishImport, storeImported } from '../src/core/archive/imports.ts';
import { openArchive } from '../src/core/archive/open-archive.ts';
import { readBytes } from '../src/core/importing/read-bytes.ts';
import { refusalByName } from '../src/core/importing/refusals.ts';
import type { ImportRoot } from '../src/core/importing/walking/import-root.ts';
import { walk } from '../src/core/importing/walking/walk.ts';
import { startImport } from '../src/service/import-job.ts';
import { ReadingPool } from '../src/service/reading-pool.ts';

const usage = `usage: npm run bench -- import FOLDER [--threads N]
Imports FOLDER into a new archive in a temporary folder, and prints articles and MB a second, beside the floor in the same run:
reading, hashing and inserting the bytes of the same files, 25 to a transaction, with nothing made of them. The machine is as
busy as it is: compare the ratio, not the seconds.`;

/** Files to a transaction, as an import has them. */
const batchFiles = 25;

type Measured = { readonly files: number; readonly bytes: number; readonly milliseconds: number };

/** Times importing a folder, whole. */
export async function importing(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { threads: { type: 'string' }, help: { type: 'boolean' } },
  });
  const [source] = positionals;
  const threads = values.threads === undefined ? undefined : Number(values.threads);
  if (source === undefined || values.help || (threads !== undefined && !(threads >= 1))) {
    console.log(usage);
    return;
  }
  const roots: readonly ImportRoot[] = [
    { kind: 'folder', path: resolve(source), relativePath: basename(resolve(source)) },
  ];
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'));
  try {
    const floor = await timeFloor(roots, join(folder, 'floor.db'));
    print('floor', floor);
    const whole = await timeImport(roots, join(folder, 'bench.cuttings'), threads);
    print('import', { ...floor, milliseconds: whole.milliseconds });
    const { imported, duplicates, refused } = whole;
    console.log(`${imported} imported, ${duplicates} duplicates, ${refused} refused, ${whole.threads} reading threads`);
    console.log(`import takes ${(whole.milliseconds / floor.milliseconds).toFixed(1)} times the floor`);
    console.log(`resident memory at its highest: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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

async function timeImport(roots: readonly ImportRoot[], path: string, threads: number | undefined) {
  createArchive(path);
  const archive = openArchive(path);
  const write = createCommandScope(archive);
  const pool = new ReadingPool({
    worker: new URL('../src/service/reading-worker.ts', import.meta.url),
    resourcesFolder: join(import.meta.dirname, '../resources'),
    ...(threads === undefined ? {} : { size: threads }),
  });
  try {
    // Threads start once in the life of the program: the first one's start is not timed.
    await pool.extractorVersion();
    const began = performance.now();
    const job = await startImport({
      roots,
      label: 'bench',
      pool,
      writer: {
        beginImport: (label) => Promise.resolve(write((writing) => beginImport(writing, label))),
        store: (importId, outcomes) => Promise.resolve(write((writing) => storeImported(writing, importId, outcomes))),
        finish: (importId, state) => Promise.resolve(write((writing) => finishImport(writing, importId, state))),
      },
      announce: () => {},
    });
    const result = await job.finished;
    if (result.state !== 'done') throw new Error(result.message ?? result.state);
    return { ...result, milliseconds: performance.now() - began, threads: pool.size };
  } finally {
    await pool.close();
    archive.close();
  }
}

function print(name: string, { files, bytes, milliseconds }: Measured): void {
  const seconds = milliseconds / 1000;
  const rate = `${(files / seconds).toFixed(0)} files/s, ${(bytes / 1_000_000 / seconds).toFixed(2)} MB/s`;
  console.log(
    `${name.padEnd(7)} ${files} files, ${(bytes / 1_000_000).toFixed(1)} MB in ${seconds.toFixed(2)} s: ${rate}`,
  );
}

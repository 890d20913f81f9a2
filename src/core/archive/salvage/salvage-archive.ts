import { closeSync, existsSync, mkdirSync, openSync, readdirSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FailureError } from '../../../contract/failure.ts';
import type { SalvageItem, SalvageReport } from '../../../contract/salvage.ts';
import { applicationId } from '../archive-header.ts';
import { checkArchivePath } from '../archive-path.ts';
import { draftEnding } from '../backups/copy-archive.ts';
import { type Connection, connect } from '../connection.ts';
import { createArchive } from '../create-archive.ts';
import { relinkCopy } from '../entities/relink.ts';
import { migrate } from '../migrate.ts';
import { migrations } from '../migrations/migrations.ts';
import { discardDraft, publishFile, syncFile, syncFolder } from '../publish-file.ts';
import { refreshStale } from '../refresh-stale.ts';
import { asFailure } from '../sqlite-failure.ts';
import { verifyArchive } from '../verify.ts';
import { indexSome, mostAtOnce } from '../word-index/store-words.ts';
import { copyRows } from './copy-rows.ts';
import { readRoots, type Roots } from './damaged-tables.ts';
import { mendRows, type SetAside } from './mend-rows.ts';
import { openPages, type Pages } from './pages.ts';
import { reportPage } from './report-page.ts';
import { type SalvageWatch, watchedPages } from './salvage-watch.ts';
import { savedVersion } from './saved-version.ts';

/** Items that a report lists; the rest is counted. */
const listedItems = 10_000;

/**
 * Saves what can be saved of a damaged archive into a new one at `target`, which must be free. The damaged file is read page by
 * page, without SQLite, and is not changed; what was read is proved by its hashes, derived tables and search indexes are made
 * again, and the new archive is verified before it gets its name. A report is laid beside it, as JSON and as a page. Throws
 * `not-found`, `conflict`, `archive-newer`, and `archive-damaged` when nothing of an archive is in the file; and what `watch` throws: then
 * nothing is left.
 */
export function salvageArchive(damaged: string, target: string, watch: SalvageWatch = () => {}): SalvageReport {
  checkArchivePath(target);
  if (!existsSync(damaged)) throw new FailureError('not-found', `${basename(damaged)} is not there.`, damaged);
  if (existsSync(target)) throw new FailureError('conflict', 'There already is a file of this name.', basename(target));
  removeOldDrafts(dirname(target));
  const draft = join(dirname(target), `.salvage-${process.pid}-${Date.now()}${draftEnding}`);
  const aside = new AsideFolder(target.replace(/\.cuttings$/iu, ' - set aside'));
  try {
    const found = withPages(damaged, (pages) =>
      fillDraft(watchedPages(pages, watch), damaged, draft, aside.add, watch),
    );
    syncFile(draft);
    publishFile(draft, target);
    return writeReports({ from: damaged, path: target, folder: aside.path(), ...found });
  } catch (error) {
    aside.discard();
    throw asFailure(error, damaged);
  } finally {
    discardDraft(draft);
  }
}

type Found = Pick<SalvageReport, 'articles' | 'tables' | 'items' | 'moreItems'>;

function fillDraft(pages: Pages, damaged: string, draft: string, setAside: SetAside, watch: SalvageWatch): Found {
  const roots = readRoots(pages);
  const version = versionOf(pages, roots, damaged);
  createArchive(
    draft,
    migrations.filter((step) => step.version <= version),
  );
  const database = connect(draft, { readOnly: false });
  try {
    // Nobody else sees the draft, and a power cut only costs doing it again.
    for (const setting of ['journal_mode = MEMORY', 'synchronous = OFF', 'foreign_keys = OFF'])
      database.pragma(setting);
    const leftovers = copyRows(pages, roots, database);
    if (![...leftovers.rows.values()].some((rows) => rows > 0) && leftovers.articles.size === 0)
      throw new FailureError(
        'archive-damaged',
        `Nothing of an archive of Cuttings was found in ${basename(damaged)}.`,
        damaged,
      );
    migrate(database, migrations);
    rmSync(`${draft}.v${version}.backup`, { force: true });
    const titles = new Map([...leftovers.articles, ...titlesOf(database)]);
    const items: SalvageItem[] = [];
    let told = 0;
    const tell = (what: SalvageItem['what'], articleId: number, message: string): void => {
      told += 1;
      if (items.length < listedItems) items.push({ what, articleId, title: titles.get(articleId) ?? null, message });
    };
    const mended = mendRows(database, `Salvaged from ${basename(damaged)}`, tell, setAside, watch);
    const saved = new Set(database.prepare<[], number>('SELECT id FROM article').pluck().all());
    const unmentioned = new Set(items.filter(({ what }) => what === 'article').map(({ articleId }) => articleId));
    const lost = [...titles.keys()].filter((id) => !saved.has(id));
    for (const id of lost) if (!unmentioned.has(id)) tell('article', id, 'Nothing of it but its mention is left.');
    makeDerived(database, watch);
    watch('verifying', 0, 0);
    proveWhole(database, damaged);
    watch('verifying', 1, 1);
    return {
      articles: { known: saved.size + lost.length, saved: saved.size, lost: lost.length, ...mended },
      tables: [...leftovers.rows].flatMap(([table, rows]) => {
        const left = countOf(database, table);
        return left === null ? [] : [{ table, saved: left, dropped: Math.max(0, rows - left) }];
      }),
      items,
      moreItems: told - items.length,
    };
  } finally {
    database.close();
  }
}

/** Which version wrote the file: its header says it, or, where that is damaged, the tables that are left. */
function versionOf(pages: Pages, roots: Roots, damaged: string): number {
  const header = pages.read(1);
  const isOurs = header?.readUInt32BE(68) === applicationId;
  const said = header?.readUInt32BE(60) ?? 0;
  if (isOurs && said >= 1 && said <= migrations.length) return said;
  const version = savedVersion([...roots.keys()]);
  if (version === null && isOurs)
    throw new FailureError(
      'archive-newer',
      `${basename(damaged)} was made by a newer Cuttings: save what can be saved of it with that one.`,
      damaged,
    );
  return version ?? migrations.length;
}

function makeDerived(database: Connection, watch: SalvageWatch): void {
  const writing = { database, now: () => new Date().toISOString() };
  database
    .transaction(() => {
      database.exec('DELETE FROM word_article; UPDATE article SET facts = -1');
      database.exec(`INSERT INTO word_article (article_id, segment_id, words)
        SELECT a.id, NULL, 0 FROM article a JOIN article_text t ON t.article_id = a.id WHERE a.removed_at IS NULL`);
    })
    .immediate();
  const articles = Number(database.prepare('SELECT count(*) FROM word_article').pluck().get());
  const index = database.transaction(() => indexSome(writing));
  let indexed = 0;
  do {
    watch('indexing', Math.min(indexed, articles), articles);
    indexed += mostAtOnce;
  } while (index.immediate());
  watch('linking', 0, 0);
  refreshStale(database);
  relinkCopy(database);
}

/** Drafts of programs that were killed: their numbers are those of no process any more. */
function removeOldDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    const process = /^\.salvage-(\d+)-\d+\.part$/u.exec(name)?.[1];
    if (process !== undefined && !isRunning(Number(process))) discardDraft(join(folder, name));
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The new archive must be beyond doubt: it is what a person will rely on from now on. */
function proveWhole(database: Connection, damaged: string): void {
  const [problem] = verifyArchive({ database }).problems;
  if (problem !== undefined)
    throw new FailureError(
      'internal',
      `What was saved does not verify (${problem.what}: ${problem.message}). Keep the damaged file.`,
      damaged,
    );
  database.pragma('journal_mode = DELETE');
}

function titlesOf(database: Connection): [number, string][] {
  return database.prepare<[], [number, string]>('SELECT id, title FROM article').raw().all();
}

function countOf(database: Connection, table: string): number | null {
  const isThere = database.prepare<[string], number>('SELECT 1 FROM sqlite_schema WHERE name = ?').pluck().get(table);
  return isThere === undefined
    ? null
    : (database.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get() ?? 0);
}

function withPages<Result>(path: string, work: (pages: Pages) => Result): Result {
  const pages = openPages(path);
  try {
    return work(pages);
  } finally {
    pages.close();
  }
}

/** A folder beside the new archive, made when the first file is laid into it. */
class AsideFolder {
  readonly #path: string;
  #made = false;

  constructor(path: string) {
    this.#path = path;
  }

  path(): string | null {
    return this.#made ? this.#path : null;
  }

  readonly add: SetAside = (articleId, name, bytes) => {
    mkdirSync(this.#path, { recursive: true, mode: 0o700 });
    this.#made = true;
    // A folder of its own for each keeps the names as they were.
    const folder = join(this.#path, String(articleId));
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // A name from a damaged file may be anything.
    const safe =
      basename(name)
        .replaceAll(/[\p{Cc}/\\:*?"<>|]/gu, '_')
        .slice(0, 100) || 'file';
    writeFileSync(join(folder, safe === '.' || safe === '..' ? 'file' : safe), bytes, { mode: 0o600 });
  };

  discard(): void {
    if (this.#made) rmSync(this.#path, { recursive: true, force: true });
  }
}

function writeReports(report: Omit<SalvageReport, 'reports'>): SalvageReport {
  const base = report.path.replace(/\.cuttings$/iu, '');
  const reports = [`${base} - report.html`, `${base} - report.json`];
  const whole: SalvageReport = { ...report, reports };
  const contents = [reportPage(whole), JSON.stringify(whole, null, 2)];
  for (const [index, path] of reports.entries()) {
    const file = openSync(path, 'w', 0o600);
    try {
      writeSync(file, contents[index] ?? '');
    } finally {
      closeSync(file);
    }
  }
  syncFolder(dirname(report.path));
  return whole;
}

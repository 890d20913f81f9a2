import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FailureError } from '../../../contract/failure.ts';
import { checkpoint } from '../connection.ts';
import { openArchive } from '../open-archive.ts';
import { filledArchive } from '../testing/filled-archive.ts';
import { randomNumbers } from '../testing/faults/fault.ts';
import { verifyArchive } from '../verify.ts';
import { damagedTables, readRoots } from './damaged-tables.ts';
import { openPages } from './pages.ts';
import { salvageArchive } from './salvage-archive.ts';
import { tableShapes } from './table-shape.ts';

let folder = '';
let whole = '';
const articles = 24;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-salvage-'));
  const archive = filledArchive(articles);
  checkpoint(archive.opened.connection);
  whole = join(folder, 'whole.cuttings');
  copyFileSync(archive.path, whole);
  archive.end();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

let runs = 0;
function damagedCopy(damage: (bytes: Buffer) => Buffer | void): { path: string; target: string } {
  runs += 1;
  const bytes = readFileSync(whole);
  const path = join(folder, `damaged ${runs}.cuttings`);
  writeFileSync(path, damage(bytes) ?? bytes);
  return { path, target: join(folder, `saved ${runs}.cuttings`) };
}

function textsOf(path: string): Map<number, string> {
  const archive = openArchive(path);
  try {
    expect(verifyArchive({ database: archive.connection }).problems).toEqual([]);
    return new Map(
      archive.connection.prepare<[], [number, string]>('SELECT article_id, text FROM article_text').raw().all(),
    );
  } finally {
    archive.close();
  }
}

function rowsOf(path: string): Record<string, unknown[]> {
  const archive = openArchive(path);
  try {
    return Object.fromEntries(
      [
        'article',
        'article_text',
        'original',
        'import',
        'import_entry',
        'import_part',
        'fact',
        'decision',
        'tag',
        'tagging',
        'note',
        'entity_decision',
      ].map((table) => [table, archive.connection.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()]),
    );
  } finally {
    archive.close();
  }
}

test('pages read without SQLite hold the rows that SQLite reads', () => {
  const archive = openArchive(whole);
  const shapes = tableShapes(archive.connection);
  const read = new Map<string, number>();
  const pages = openPages(whole);
  const seen: unknown[] = [];
  damagedTables(pages, readRoots(pages)).each(shapes, (table, row) => {
    read.set(table, (read.get(table) ?? 0) + 1);
    const where = Object.keys(row)
      .map((name) => `"${name}" IS ?`)
      .join(' AND ');
    const same = archive.connection
      .prepare(`SELECT count(*) FROM "${table}" WHERE ${where}`)
      .pluck()
      .get(...Object.values(row));
    if (same !== 1) seen.push([table, row]);
  });
  pages.close();
  expect(seen).toEqual([]);
  for (const { table } of shapes)
    expect([table, read.get(table) ?? 0]).toEqual([
      table,
      archive.connection.prepare(`SELECT count(*) FROM "${table}"`).pluck().get(),
    ]);
  archive.close();
});

test('of a whole archive everything is saved, and nothing reported', () => {
  const { path, target } = damagedCopy(() => {});
  const report = salvageArchive(path, target);
  expect(report.articles).toEqual({ known: articles, saved: articles, lost: 0, withoutOriginal: 0, withoutDetails: 0 });
  expect(report.items).toEqual([]);
  expect(report.tables.filter(({ dropped }) => dropped > 0)).toEqual([]);
  expect(rowsOf(target)).toEqual(rowsOf(whole));
  expect(report.reports.every((file) => existsSync(file))).toBe(true);
});

test('what lies in the log only is saved too', () => {
  const archive = filledArchive(3);
  const path = join(folder, 'with log.cuttings');
  copyFileSync(archive.path, path);
  copyFileSync(`${archive.path}-wal`, `${path}-wal`);
  archive.end();
  const before = readFileSync(path);
  const report = salvageArchive(path, join(folder, 'from log.cuttings'));
  expect(report.articles.saved).toBe(3);
  expect(readFileSync(path)).toEqual(before);
});

/** Null where nothing is left to begin with; anything else that is thrown fails the test. */
function reportUnlessBeyondReading(path: string, target: string): ReturnType<typeof salvageArchive> | null {
  try {
    return salvageArchive(path, target);
  } catch (error) {
    if (error instanceof FailureError && error.code === 'archive-damaged') return null;
    throw error;
  }
}

test('whatever is flipped, emptied or cut off: never a wrong text, never a lost article called saved', () => {
  const random = randomNumbers(11);
  const texts = textsOf(whole);
  const size = readFileSync(whole).length;
  const at = (): number => Math.floor(random() * size);
  for (let run = 0; run < 6; run += 1) {
    const { path, target } = damagedCopy((bytes) => {
      if (run % 3 === 0) for (let flips = 0; flips < 20; flips += 1) bytes[at()] = Math.floor(random() * 256);
      if (run % 3 === 1) for (let pages = 0; pages < 4; pages += 1) bytes.fill(0, at() & ~4095, (at() & ~4095) + 4096);
      return run % 3 === 2 ? bytes.subarray(0, at()) : bytes;
    });
    const report = reportUnlessBeyondReading(path, target);
    if (report === null) continue;
    const saved = textsOf(target);
    expect(saved.size).toBe(report.articles.saved);
    for (const [id, text] of saved) expect(text).toBe(texts.get(id));
    const lost = report.items.filter(({ what }) => what === 'article').map(({ articleId }) => articleId);
    expect(lost.filter((id) => saved.has(id))).toEqual([]);
  }
}, 60_000);

test('without its first page, an archive is put together from the rest', () => {
  const { path, target } = damagedCopy((bytes) => void bytes.fill(0, 0, 4096));
  const report = salvageArchive(path, target);
  expect(report.articles.saved).toBe(articles);
  expect(textsOf(target)).toEqual(textsOf(whole));
});

test('a text that was changed is kept out, and laid beside', () => {
  const text = textsOf(whole).get(7) ?? '';
  const { path, target } = damagedCopy((bytes) => {
    const place = bytes.indexOf(text.slice(0, 60));
    bytes.write('#', place + 30);
  });
  const report = salvageArchive(path, target);
  expect(report.articles).toMatchObject({ saved: articles - 1, lost: 1 });
  expect(textsOf(target).has(7)).toBe(false);
  expect(report.items[0]).toMatchObject({ what: 'article', articleId: 7 });
  expect(readFileSync(join(report.folder ?? '', '7', 'changed text.txt'), 'utf8')).toContain('#');
});

test('what is no archive, or is not there, is refused; nothing is left behind', () => {
  const path = join(folder, 'no archive.cuttings');
  writeFileSync(path, 'words of nobody '.repeat(2000));
  const target = join(folder, 'never.cuttings');
  expect(() => salvageArchive(path, target)).toThrow(/Nothing of an archive/);
  expect(() => salvageArchive(join(folder, 'gone.cuttings'), target)).toThrow(/not there/);
  expect(() => salvageArchive(path, whole)).toThrow(/already is a file/);
  expect(existsSync(target)).toBe(false);
  truncateSync(path, 0);
  expect(() => salvageArchive(path, target)).toThrow(FailureError);
  appendFileSync(path, readFileSync(whole).subarray(4096 * 3, 4096 * 3 + 100));
  expect(() => salvageArchive(path, target)).toThrow(FailureError);
});

import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { RecentArchive } from '../contract/archive.ts';

const entries = z.array(z.object({ id: z.string(), path: z.string(), openedAt: z.string() }));
type Entry = z.infer<typeof entries>[number];

const mostEntries = 20;

/** Archives opened before, the last one first; kept in a file of the settings folder. */
export type RecentArchives = ReturnType<typeof createRecentArchives>;

export function createRecentArchives(settingsFolder: string) {
  const file = join(settingsFolder, 'recent.json');

  /** A list that is missing or was damaged is an empty one: nothing but convenience is lost. */
  async function load(): Promise<Entry[]> {
    try {
      return entries.parse(JSON.parse(await readFile(file, 'utf8')));
    } catch {
      return [];
    }
  }

  return {
    async list(): Promise<RecentArchive[]> {
      const known = await load();
      return known.map(({ id, path, openedAt }) => ({
        id,
        name: archiveName(path),
        path,
        openedAt,
        missing: !existsSync(path),
      }));
    },
    /** Path behind an id that `list` gave. */
    async pathOf(id: string): Promise<string | undefined> {
      return (await load()).find((entry) => entry.id === id)?.path;
    },
    async last(): Promise<string | undefined> {
      return (await load())[0]?.path;
    },
    async remember(path: string): Promise<void> {
      const known = await load();
      const before = known.find((entry) => entry.path === path);
      const first = { id: before?.id ?? randomUUID(), path, openedAt: new Date().toISOString() };
      const rest = known.filter((entry) => entry.path !== path);
      await mkdir(settingsFolder, { recursive: true, mode: 0o700 });
      await writeWhole(file, JSON.stringify([first, ...rest].slice(0, mostEntries), null, 2));
    },
  };
}

/** What an archive is called: its file name without the ending. */
export function archiveName(path: string): string {
  return basename(path).replace(/\.cuttings$/iu, '');
}

/** After a crash there is the old file or the new one, whole. */
async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  try {
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stateOf } from './articles.ts';

/** Where an index stands, and the processor time that making it took. */
export type KeptIndex = { readonly path: string; readonly seconds: number };

type Note = { readonly state: string; readonly layout: number; readonly seconds: number };

/**
 * The index of a peer beside an archive, made unless the one that is there belongs to the archive as it is now.
 *
 * @param layout another number makes the index anew: what is in it has changed
 * @param make fills a file or folder that is not there yet; answers the seconds it took
 */
export async function keptIndex(
  archive: string,
  name: string,
  layout: number,
  make: (path: string) => number | Promise<number>,
): Promise<KeptIndex> {
  const path = `${archive}.${name}`;
  const notePath = `${path}.json`;
  const state = stateOf(archive);
  const note = existsSync(path) && existsSync(notePath) ? (JSON.parse(readFileSync(notePath, 'utf8')) as Note) : null;
  if (note !== null && note.state === state && note.layout === layout) return { path, seconds: note.seconds };
  // First, so that no index that is half made is taken for a whole one.
  for (const stale of [notePath, path, `${path}-wal`, `${path}-shm`]) rmSync(stale, { recursive: true, force: true });
  const seconds = await make(path);
  writeFileSync(notePath, JSON.stringify({ state, layout, seconds } satisfies Note));
  return { path, seconds };
}

/** Bytes of the files of a folder but for those whose name ends so: copies of the texts. */
export function bytesOfFolder(path: string, withoutEnd: string): number {
  return readdirSync(path)
    .filter((name) => !name.endsWith(withoutEnd))
    .reduce((sum, name) => sum + statSync(join(path, name)).size, 0);
}

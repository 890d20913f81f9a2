import type { ImportEntry } from '../../../contract/import.ts';

/** The articles of a folder of an import, when two to six lie in it: accounts to compare. The first such folder. */
export function accountsOfOneEvent(entries: readonly ImportEntry[]): readonly number[] | null {
  const folders = Map.groupBy(entries, ({ relativePath }) => relativePath.slice(0, relativePath.lastIndexOf('/') + 1));
  for (const [folder, inside] of [...folders].sort(([a], [b]) => (a < b ? 1 : -1))) {
    const ids = [...new Set(inside.flatMap(({ articleId }) => articleId ?? []))];
    if (folder !== '' && ids.length >= 2 && ids.length <= 6) return ids;
  }
  return null;
}

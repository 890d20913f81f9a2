import type { Database } from 'better-sqlite3';
import { type ArticleSet, setOf } from '../../search/ranking/article-set.ts';
import { prepared } from '../statement-cache.ts';
import { olderVersions, withVersions } from '../versions/version-marks.ts';
import type { Reading } from '../writing.ts';
import type { ArticleColumns } from './article-columns.ts';

type Versions = {
  /** Those that have versions. */
  readonly several: ArticleSet;
  /** Those of which the same outlet has a later one. */
  readonly older: ArticleSet;
};

type Kept = Versions & { readonly state: string; readonly size: number };

const kept = new WeakMap<Database, Kept>();

/** Which articles have versions: read once for each state of the archive, for every search asks for it. */
export function articlesWithVersions({ database }: Reading, { size }: ArticleColumns): Versions {
  const state = stateOf(database);
  let sets = kept.get(database);
  if (sets?.state !== state || sets.size !== size) {
    const read = (ids: string): ArticleSet => setOf(size, prepared<[], number>(database, ids).pluck().iterate());
    sets = { state, size, several: read(withVersions), older: read(olderVersions) };
    kept.set(database, sets);
  }
  return sets;
}

/** Differs when anything was written since, by another connection (data_version) or by this one (total_changes). */
function stateOf(database: Database): string {
  const here = prepared<[], number>(database, 'SELECT total_changes()').pluck().get();
  return `${String(database.pragma('data_version', { simple: true }))} ${here}`;
}

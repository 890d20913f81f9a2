import type { Database } from 'better-sqlite3';
import { addTo, type ArticleSet, emptySet } from '../../search/ranking/article-set.ts';
import { numbersOf } from '../facets/each-number.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import type { ArticleColumns } from './article-columns.ts';

type Versions = {
  /** Those that have versions. */
  readonly several: ArticleSet;
  /** Those of which the same outlet has a later one. */
  readonly older: ArticleSet;
};

type Kept = Versions & { readonly state: string };

const kept = new WeakMap<Database, Kept>();

/**
 * Which articles have versions, as `withVersions` and `olderVersions` of ../versions/version-marks.ts have it: found once for each state of the archive, for every
 * search asks for it. Which articles belong together is read; their days and outlets, and whether they are there, the columns tell: an import changes the
 * archive several times a second.
 */
export function articlesWithVersions({ database }: Reading, columns: ArticleColumns): Versions {
  const state = `${columns.version} ${stateOf(database)}`;
  let sets = kept.get(database);
  if (sets?.state !== state) {
    const { articles, groups } = prepared<[], { articles: string | null; groups: string | null }>(
      database,
      'SELECT group_concat(article_id) AS articles, group_concat(group_id) AS groups FROM version_member',
    ).get() ?? { articles: null, groups: null };
    sets = { state, ...findVersions(columns, numbersOf(articles ?? ''), numbersOf(groups ?? '')) };
    kept.set(database, sets);
  }
  return sets;
}

/** @param groups for each of the articles the number of its group */
function findVersions(columns: ArticleColumns, articles: Uint32Array, groups: Uint32Array): Versions {
  const { segment, outlet, outlets, day, size } = columns;
  const [several, older] = [emptySet(size), emptySet(size)];
  const isThere = (article: number): boolean => (segment[article] ?? 0) !== 0;
  // An empty name is none.
  const nameless = outlets.indexOf('');
  const ofOutlet = (article: number, group: number): number => {
    const number = outlet[article] ?? 0;
    return group * outlets.length + (number === nameless ? 0 : number);
  };
  const counts = new Map<number, number>();
  const newest = new Map<number, number>();
  for (let index = 0; index < articles.length; index++) {
    const [article, group] = [articles[index] ?? 0, groups[index] ?? 0];
    if (!isThere(article)) continue;
    counts.set(group, (counts.get(group) ?? 0) + 1);
    const key = ofOutlet(article, group);
    const other = newest.get(key);
    const later = (day[article] ?? 0) - (day[other ?? 0] ?? 0) || article - (other ?? 0);
    if (other === undefined || later > 0) newest.set(key, article);
  }
  for (let index = 0; index < articles.length; index++) {
    const [article, group] = [articles[index] ?? 0, groups[index] ?? 0];
    if (!isThere(article)) continue;
    if ((counts.get(group) ?? 0) > 1) addTo(several, article);
    if (newest.get(ofOutlet(article, group)) !== article) addTo(older, article);
  }
  return { several, older };
}

/** Differs when anything was written since, by another connection (data_version) or by this one (total_changes). */
function stateOf(database: Database): string {
  const here = prepared<[], number>(database, 'SELECT total_changes()').pluck().get();
  return `${String(database.pragma('data_version', { simple: true }))} ${here}`;
}

import type { Input, Output } from '../../../contract/operations.ts';
import { type EntityKind, type OpenedFacet, sourceKinds } from '../../../contract/vocabulary.ts';
import { fold } from '../../search/fold.ts';
import { type ArticleSet, eachArticle } from '../../search/ranking/article-set.ts';
import { matchNames } from '../entities/match-names.ts';
import { readQuery } from '../read-query.ts';
import { prepared } from '../statement-cache.ts';
import { articleColumns, type ArticleColumns } from '../word-index/article-columns.ts';
import { filterArticles } from '../word-index/articles-of-filters.ts';
import { articlesOfQuery } from '../word-index/articles-of-query.ts';
import { countColumn } from '../word-index/count-facets.ts';
import type { Reading } from '../writing.ts';
import { bitOf, namingOf } from './naming.ts';
import { entityWithKey } from './value-condition.ts';

type Values = Output<'search.values'>;
type Value = Values['values'][number];
type Asked = Input<'search.values'>;

/** Exact counts over all hits of one facet. Reads on one state of the archive, as its caller sees to. */
export function listValues(reading: Reading, asked: Asked): Values {
  const { query, filters, facet } = asked;
  const columns = articleColumns(reading);
  const meant = articlesOfQuery(reading, columns, readQuery(reading, query).query);
  const isSingle = facet === 'languages' || facet === 'imports';
  const articles = filterArticles(reading, columns, meant, filters, isSingle ? facet : null);
  if (facet === 'entities' || facet === 'speakers') return listEntities(reading, articles, asked, facet);
  return listAll(countAll(reading, columns, articles, facet), asked);
}

/** Of a facet with few values: all of them. */
function countAll(
  reading: Reading,
  columns: ArticleColumns,
  articles: ArticleSet,
  facet: Exclude<OpenedFacet, 'entities' | 'speakers'>,
): Value[] {
  switch (facet) {
    case 'languages': {
      const counts = countColumn(columns.language, columns.languages.length, articles);
      return columns.languages.flatMap((name, number) =>
        name === null ? [] : [{ value: name, name, kind: null, count: counts[number] ?? 0 }],
      );
    }
    case 'imports': {
      const rows = prepared<[], { id: number; label: string }>(
        reading.database,
        'SELECT id, label FROM import ORDER BY id DESC',
      ).all();
      const counts = countColumn(columns.importId, (rows[0]?.id ?? 0) + 1, articles);
      return rows.map(({ id, label }) => ({ value: String(id), name: label, kind: null, count: counts[id] ?? 0 }));
    }
    case 'sourceKinds': {
      const { sources } = namingOf(reading);
      const together = new Uint32Array(1 << sourceKinds.length);
      eachArticle(articles, (article) => {
        const bits = sources[article] ?? 0;
        together[bits] = (together[bits] ?? 0) + 1;
      });
      return sourceKinds.map((kind) => {
        const count = together.reduce((sum, articles, bits) => sum + ((bits & bitOf(kind)) === 0 ? 0 : articles), 0);
        return { value: kind, name: kind, kind: null, count };
      });
    }
  }
}

function listAll(all: readonly Value[], { filters, facet, text, limit }: Asked): Values {
  const named = new Set(namedIn(filters, facet));
  const words = fold(text);
  const fitting = all.filter(({ name, count }) => count > 0 && fold(name).includes(words));
  const known = new Map(all.map((value) => [value.value, value]));
  const first = [...named].map((value) => known.get(value) ?? { value, name: value, kind: null, count: 0 });
  const most = fitting.filter(({ value }) => !named.has(value)).toSorted((one, other) => other.count - one.count);
  return { values: [...first, ...most.slice(0, limit)], total: fitting.length };
}

/** Values of a facet that are chosen or left out, as texts. */
function namedIn(filters: Asked['filters'], facet: OpenedFacet): string[] {
  return [...new Set([...(filters[facet] ?? []), ...(filters.without?.[facet] ?? [])].map(String))];
}

type EntityRow = { readonly id: number; readonly key: string; readonly name: string; readonly kind: EntityKind };

/** Of a facet with tens of thousands of values: the most frequent ones. */
function listEntities(
  reading: Reading,
  articles: ArticleSet,
  { filters, facet, text, limit }: Asked,
  of: 'entities' | 'speakers',
): Values {
  const { database } = reading;
  const greatest = prepared<[], number | null>(database, 'SELECT max(id) FROM entity').pluck().get() ?? 0;
  const counts = new Uint32Array(greatest + 1);
  namingOf(reading).entities.count(articles, counts, of === 'speakers');
  const named = namedIn(filters, facet).map((key) => namedEntity(reading, key));
  const match = matchNames(text);
  const fitting = match === null ? null : entitiesMatching(reading, match);
  const found = mostFrequent(counts, fitting, limit + named.length);
  const row = prepared<[number], EntityRow>(database, 'SELECT id, key, name, kind FROM entity WHERE id = ?');
  const first = named.map(({ value, row: { id, name, kind } }) => ({ value, name, kind, count: counts[id] ?? 0 }));
  const known = new Set(named.map(({ row: { id } }) => id));
  const most = found.ids
    .filter((id) => !known.has(id))
    .slice(0, limit)
    .flatMap((id) => row.get(id) ?? [])
    .map(({ id, key, name, kind }) => ({ value: key, name, kind, count: counts[id] ?? 0 }));
  return { values: [...first, ...most], total: found.total };
}

/** The entity of a key, which may have been merged into another; without a row (0) where nothing names it any more. */
function namedEntity(
  reading: Reading,
  value: string,
): { readonly value: string; readonly row: Omit<EntityRow, 'kind'> & { readonly kind: EntityKind | null } } {
  const row = prepared<[string, string], EntityRow>(
    reading.database,
    `SELECT id, key, name, kind FROM entity WHERE id = ${entityWithKey}`,
  ).get(value, value);
  return { value, row: row ?? { id: 0, key: value, name: value.slice(value.indexOf(':') + 1), kind: null } };
}

function entitiesMatching({ database }: Reading, match: string): number[] {
  return prepared<[string], number>(database, 'SELECT rowid FROM entity_index WHERE entity_index MATCH ?')
    .pluck()
    .all(match);
}

/** Numbers with the greatest counts over 0, among some or all, and how many there are. */
function mostFrequent(
  counts: Uint32Array,
  among: readonly number[] | null,
  limit: number,
): { readonly ids: readonly number[]; readonly total: number } {
  // Count and number in one number each, as typed arrays sort by themselves many times faster than by a function.
  const width = 2 ** 26;
  const keys = new Float64Array(among?.length ?? counts.length);
  let total = 0;
  const take = (id: number): void => {
    const count = counts[id] ?? 0;
    if (count === 0) return;
    keys[total] = -count * width + id;
    total += 1;
  };
  if (among === null) for (let id = 0; id < counts.length; id++) take(id);
  else among.forEach(take);
  const sorted = keys.subarray(0, total).sort();
  return { ids: Array.from(sorted.subarray(0, limit), (key) => ((key % width) + width) % width), total };
}

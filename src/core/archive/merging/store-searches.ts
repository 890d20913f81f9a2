import type { KeptMark, KeptSearch } from '../../../contract/saved-search.ts';
import { fold } from '../../search/fold.ts';
import { allMarks, restoreMarks } from '../searches/hit-marks.ts';
import { keptSearches } from '../searches/kept-searches.ts';
import { createSearch } from '../searches/saved-searches.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading, Writing } from '../writing.ts';
import { addStep } from './merge-steps.ts';
import type { Merge } from './store-merged.ts';

/** A saved search of the other archive, with the names of the tags that narrow it. */
export type MergeSearch = {
  readonly search: KeptSearch;
  readonly tags: readonly (readonly [there: number, name: string])[];
  readonly marks: readonly KeptMark[];
};

/** The saved searches of the other archive, with all their marks. */
export function mergeSearches(reading: Reading): MergeSearch[] {
  const name = prepared<[number], string>(reading.database, 'SELECT name FROM tag WHERE id = ?').pluck();
  return keptSearches(reading).map((search) => ({
    search,
    tags: [...(search.filters.tags ?? []), ...(search.filters.without?.tags ?? [])].flatMap((there) => {
      const found = name.get(there);
      return found === undefined ? [] : [[there, found] as const];
    }),
    marks: allMarks(reading, search.id),
  }));
}

/**
 * Saved searches of the other archive, after all articles and tags. One that is here under the same name with the same query is united with it:
 * read is what was read in either, and the newer decision holds. One of the same name with another query gets a name of its own. One transaction.
 */
export function storeMergedSearches(
  writing: Writing,
  { merge, searches }: { readonly merge: Merge; readonly searches: readonly MergeSearch[] },
): void {
  const { database } = writing;
  const article = prepared<[number, number], number | null>(
    database,
    'SELECT article_id FROM import_part WHERE entry_id = ? AND ordinal = ?',
  ).pluck();
  const tag = prepared<[string], number>(database, 'SELECT id FROM tag WHERE name_folded = ?').pluck();
  const imports = new Map(merge.imports.map(([there, here]) => [there, here]));
  for (const { search, tags, marks } of searches) {
    const numbers: Numbers = {
      tags: new Map(
        tags.flatMap(([there, name]) => {
          const here = tag.get(fold(name));
          return here === undefined ? [] : [[there, here]];
        }),
      ),
      imports,
    };
    const { without, ...chosen } = search.filters;
    const id = searchHere(writing, merge.importId, {
      name: search.name,
      query: search.query,
      order: search.order,
      filters: {
        ...renumbered(chosen, numbers),
        ...(without === undefined ? {} : { without: renumbered(without, numbers) }),
      },
    });
    const ours = new Map(allMarks(writing, id).map((mark) => [mark.articleId, mark]));
    const united = marks.flatMap((mark) => {
      const articleId = article.get(merge.entryId, mark.articleId) ?? null;
      return articleId === null ? [] : [unite(ours.get(articleId), { ...mark, articleId })];
    });
    addStep(writing, merge.importId, restoreMarks(writing, id, united));
  }
}

/** Numbers of the other archive with those here. */
type Numbers = Readonly<Record<'tags' | 'imports', ReadonlyMap<number, number>>>;

/** Chosen values with the numbers that they have here; a facet of which nothing is left is left out. */
function renumbered<Filters extends { tags?: number[] | undefined; imports?: number[] | undefined }>(
  filters: Filters,
  numbers: Numbers,
): Filters {
  const next = { ...filters };
  for (const facet of ['tags', 'imports'] as const) {
    const here = (filters[facet] ?? []).flatMap((there) => numbers[facet].get(there) ?? []);
    if (here.length > 0) next[facet] = here;
    else delete next[facet];
  }
  return next;
}

type Searched = Pick<KeptSearch, 'name' | 'query' | 'order' | 'filters'>;

/** Number here of a search: of the one that is the same, or of a new one. */
function searchHere(writing: Writing, importId: number, { name, query, order, filters }: Searched): number {
  const all = keptSearches(writing);
  const named = (wanted: string): KeptSearch | undefined => all.find((one) => fold(one.name) === fold(wanted));
  const isSame = (one: KeptSearch): boolean =>
    one.query === query && JSON.stringify(one.filters) === JSON.stringify(filters);
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const wanted = `${name.slice(0, 100 - ending.length)}${ending}`;
    const one = named(wanted);
    if (one !== undefined && isSame(one)) return one.id;
    if (one !== undefined) continue;
    const { id, opposite } = createSearch(writing, { name: wanted, query, order, filters });
    addStep(writing, importId, opposite);
    return id;
  }
}

function unite(ours: KeptMark | undefined, theirs: KeptMark): KeptMark {
  if (ours === undefined) return theirs;
  const isNewer = (theirs.decidedAt ?? '') > (ours.decidedAt ?? '');
  const { decision, decidedAt } = isNewer ? theirs : ours;
  return { articleId: ours.articleId, readAt: ours.readAt ?? theirs.readAt, decision, decidedAt };
}

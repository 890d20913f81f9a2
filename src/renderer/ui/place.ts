import type { CollocateFilter, ConcordanceScope, LineChoice } from '../../contract/concordance.ts';
import type { Input } from '../../contract/operations.ts';
import type { ReviewedFacts } from '../../contract/review.ts';
import type { ArticleFilters } from '../../contract/search.ts';
import type { SourceScope } from '../../contract/source.ts';
import {
  articleOrders,
  collocateOrders,
  concordanceSorts,
  cueRows,
  entityKinds,
  entityOrders,
  periodLengths,
  reviewOrders,
  sourceKinds,
  type ArticleOrder,
  type CollocateOrder,
  type ConcordanceSort,
  type CueRow,
  type EntityKind,
  type EntityOrder,
  type PeriodLength,
  type ReviewOrder,
  type SourceKind,
} from '../../contract/vocabulary.ts';

/** Where the person is in the program. Kept in the address after `#`, so that back, forward and reload work. */
export type Place =
  | {
      readonly at: 'library';
      readonly query: string;
      readonly filters: ArticleFilters;
      readonly order: ArticleOrder;
      /** The saved search that is open. */
      readonly search?: number;
    }
  | {
      readonly at: 'article';
      readonly id: number;
      /** Passage to show and mark. */
      readonly start?: number;
      readonly end?: number;
      /** Fact to show and select. */
      readonly fact?: string;
      /** Query whose hits are marked. */
      readonly query?: string;
      /** The hit to begin at is the last, not the first. */
      readonly hit?: 'last';
      /** List of the library in which the article stands, and its row there, from 0. */
      readonly list?: ListedIn;
      /** Saved search that led here. */
      readonly search?: number;
    }
  | {
      readonly at: 'facts';
      readonly which: ReviewedFacts;
      readonly order: ReviewOrder;
      /** Only facts of the articles that are selected in the library. */
      readonly selected?: boolean;
    }
  | {
      readonly at: 'entities';
      readonly kind: EntityKind;
      readonly text: string;
      readonly order: EntityOrder;
      readonly ambiguous: boolean;
    }
  | {
      readonly at: 'entity';
      /** Its key; or a name in an article, which leads to it. */
      readonly key?: string;
      readonly articleId?: number;
      readonly name?: string;
      readonly show: EntityList;
    }
  | { readonly at: 'abbreviations'; readonly text: string; readonly conflicts: boolean }
  | { readonly at: 'comparison'; readonly ids: readonly number[]; readonly show: 'texts' | 'facts' }
  | {
      readonly at: 'review';
      readonly which: ReviewedFacts;
      readonly order: ReviewOrder;
      /** Only facts of the articles that are selected in the library. */
      readonly selected?: boolean;
    }
  | {
      readonly at: 'sources';
      readonly scope: SourceScope;
      /** Only statements of the articles that are selected in the library. */
      readonly selected?: boolean;
      /** Kind of source that is drawn first. */
      readonly kind: SourceKind;
      /** Fewest statements of an outlet that is drawn. */
      readonly atLeast: number;
      /** Column that the table is sorted by; `up`: the other way round. */
      readonly sort: SourcesSort;
      readonly up: boolean;
    }
  | {
      readonly at: 'concordance';
      readonly scope: ConcordanceScope;
      readonly show: ConcordancePart;
      readonly sort: readonly ConcordanceSort[];
      /** Only lines with this collocate. */
      readonly with?: CollocateFilter;
      /** Only lines of a cue, an outlet, a speaker. */
      readonly only?: LineChoice;
      /** Line under the cursor. */
      readonly line?: number;
      /** Of collocates: words to either side, fewest lines, whether function words count, and what they are sorted by. */
      readonly left: number;
      readonly right: number;
      readonly minimum: number;
      readonly functionWords: boolean;
      readonly order: CollocateOrder;
      /** Of hits over time: length of a period, null as fits the range; what is drawn. */
      readonly by: PeriodLength | null;
      readonly per: HitRate;
      /** Of cues: whose they are, and whether shares are shown instead of lines. */
      readonly rows: CueRow;
      readonly shares: boolean;
    }
  | {
      readonly at: 'batch';
      /** Articles that the queries are counted in. */
      readonly filters: Input<'batch.count'>['filters'];
      /** Column that the table is sorted by; `up`: the other way round. */
      readonly sort: BatchSort;
      readonly up: boolean;
    }
  | { readonly at: 'tags' }
  | { readonly at: 'notes'; readonly text: string }
  | { readonly at: 'imports'; readonly importId?: number }
  | { readonly at: 'rules' }
  | { readonly at: 'layouts' }
  | { readonly at: 'removed' }
  | { readonly at: 'extraction'; readonly runId?: number }
  | { readonly at: 'backups' };

/** A list of articles, and a row of it. */
export type ListedIn = { readonly filters: ArticleFilters; readonly order: ArticleOrder; readonly row: number };

/** The lists of an entity's page. */
const entityLists = ['mentions', 'said', 'about', 'figures'] as const;
export type EntityList = (typeof entityLists)[number];

/** Columns of the table of outlets. */
const sourcesSorts = ['outlet', 'articles', 'statements', 'share', ...sourceKinds] as const;
export type SourcesSort = (typeof sourcesSorts)[number];

/** Columns of the table of queries. */
const batchSorts = ['line', 'query', 'articles', 'fresh', 'statements', 'first', 'last', 'problem'] as const;
export type BatchSort = (typeof batchSorts)[number];

/** What the concordance shows. */
const concordanceParts = ['lines', 'collocates', 'dispersion', 'cues'] as const;
export type ConcordancePart = (typeof concordanceParts)[number];

/** Hits, or hits for a thousand words or articles. */
export const hitRates = ['hits', 'words', 'articles'] as const;
export type HitRate = (typeof hitRates)[number];

/** The concordance of nothing yet. */
export const concordance: Extract<Place, { at: 'concordance' }> = {
  at: 'concordance',
  scope: { query: '', filters: {}, over: 'text' },
  show: 'lines',
  sort: ['right1', 'right2', 'right3'],
  left: 5,
  right: 5,
  minimum: 5,
  functionWords: false,
  order: 'logLikelihood',
  by: null,
  per: 'hits',
  rows: 'outlet',
  shares: false,
};

/** Who the accounts of all articles rest on. */
export const sources = {
  at: 'sources',
  scope: {},
  kind: 'anonymous',
  atLeast: 10,
  sort: 'statements',
  up: false,
} satisfies Place;

/** Many queries at once, in all articles. */
export const batch = { at: 'batch', filters: {}, sort: 'line', up: false } satisfies Place;

export const people: Extract<Place, { at: 'entities' }> = {
  at: 'entities',
  kind: 'person',
  text: '',
  order: 'articles',
  ambiguous: false,
};

export const library: Place = { at: 'library', query: '', filters: {}, order: 'newest' };

/** All facts that nobody has decided about, those that the program is least sure of first. */
export const review = { at: 'review', which: { verdicts: ['undecided'] }, order: 'least-sure' } satisfies Place;

/** The search for facts: all statements at first, the newest articles first. */
export const facts = {
  at: 'facts',
  which: { kinds: ['statement'], standing: true },
  order: 'newest',
} satisfies Place;

/** What somebody said. */
export function statementsBy(speaker: string): Place {
  return { ...facts, which: { ...facts.which, speaker } };
}

/** "#article?id=3". */
export function toAddress(place: Place): string {
  const { at, ...rest } = place;
  const parameters = Object.entries(rest)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(JSON.stringify(value))}`);
  return `#${at}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`;
}

/** The place of an address; the library for an address that is none of ours. */
export function fromAddress(address: string): Place {
  const [at = '', parameters = ''] = address.replace(/^#/, '').split('?', 2);
  const rest: Record<string, unknown> = {};
  for (const pair of parameters.split('&')) {
    const [name = '', value = ''] = pair.split('=', 2);
    if (name === '') continue;
    try {
      rest[name] = JSON.parse(decodeURIComponent(value));
    } catch {
      return library;
    }
  }
  return asPlace(at, rest) ?? library;
}

function asPlace(at: string, rest: Readonly<Record<string, unknown>>): Place | null {
  switch (at) {
    case 'library':
      return {
        at,
        query: text(rest['query']),
        filters: typeof rest['filters'] === 'object' && rest['filters'] !== null ? rest['filters'] : {},
        order: typeof rest['order'] === 'string' ? (rest['order'] as ArticleOrder) : 'newest',
        ...(isId(rest['search']) ? { search: rest['search'] } : {}),
      };
    case 'article': {
      const id = rest['id'];
      if (!isId(id)) return null;
      const { start, end, fact, query, search } = rest;
      return {
        at,
        id,
        ...(typeof start === 'number' && typeof end === 'number' ? { start, end } : {}),
        ...(typeof fact === 'string' ? { fact } : {}),
        ...(typeof query === 'string' ? { query } : {}),
        ...(rest['hit'] === 'last' ? { hit: 'last' } : {}),
        ...listedIn(rest['list']),
        ...(isId(search) ? { search } : {}),
      };
    }
    case 'facts':
    case 'review': {
      const { which, order } = rest;
      return {
        at,
        which: typeof which === 'object' && which !== null ? which : {},
        order: oneOf(reviewOrders, order) ?? (at === 'facts' ? facts.order : review.order),
        ...(rest['selected'] === true ? { selected: true } : {}),
      };
    }
    case 'entities':
      return {
        at,
        kind: oneOf(entityKinds, rest['kind']) ?? 'person',
        text: text(rest['text']),
        order: oneOf(entityOrders, rest['order']) ?? 'articles',
        ambiguous: rest['ambiguous'] === true,
      };
    case 'entity': {
      const { key, articleId, name } = rest;
      const show = oneOf(entityLists, rest['show']) ?? 'mentions';
      if (typeof key === 'string') return { at, key, show };
      return isId(articleId) && typeof name === 'string' ? { at, articleId, name, show } : null;
    }
    case 'abbreviations':
      return { at, text: text(rest['text']), conflicts: rest['conflicts'] === true };
    case 'comparison': {
      const ids = Array.isArray(rest['ids']) ? rest['ids'].filter(isId).slice(0, 6) : [];
      return ids.length < 2 ? null : { at, ids, show: rest['show'] === 'facts' ? 'facts' : 'texts' };
    }
    case 'sources': {
      const { scope, atLeast } = rest;
      return {
        at,
        scope: typeof scope === 'object' && scope !== null ? scope : {},
        ...(rest['selected'] === true ? { selected: true } : {}),
        kind: oneOf(sourceKinds, rest['kind']) ?? sources.kind,
        atLeast: isId(atLeast) ? atLeast : sources.atLeast,
        sort: oneOf(sourcesSorts, rest['sort']) ?? sources.sort,
        up: rest['up'] === true,
      };
    }
    case 'concordance':
      return asConcordance(rest);
    case 'batch': {
      const { filters, sort, up } = rest;
      return {
        at,
        filters: typeof filters === 'object' && filters !== null ? filters : {},
        sort: oneOf(batchSorts, sort) ?? batch.sort,
        up: up === true,
      };
    }
    case 'imports':
      return isId(rest['importId']) ? { at, importId: rest['importId'] } : { at };
    case 'extraction':
      return isId(rest['runId']) ? { at, runId: rest['runId'] } : { at };
    case 'notes':
      return { at, text: text(rest['text']) };
    case 'tags':
    case 'rules':
    case 'layouts':
    case 'removed':
    case 'backups':
      return { at };
    default:
      return null;
  }
}

function asConcordance(rest: Readonly<Record<string, unknown>>): Place {
  const { scope, sort, line, with: collocate, only } = rest;
  const { query, filters, over } = fieldsOf(scope);
  const keys = Array.isArray(sort) ? sort.flatMap((key) => oneOf(concordanceSorts, key) ?? []).slice(0, 3) : [];
  const { word, left, right } = fieldsOf(collocate);
  return {
    at: 'concordance',
    scope: {
      query: text(query),
      filters: typeof filters === 'object' && filters !== null ? filters : {},
      over: over === 'statements' ? over : 'text',
    },
    show: oneOf(concordanceParts, rest['show']) ?? concordance.show,
    sort: keys.length === 0 ? concordance.sort : keys,
    ...(typeof word === 'string' ? { with: { word, left: reach(left), right: reach(right) } } : {}),
    ...choiceIn(only),
    ...(line === 0 || isId(line) ? { line } : {}),
    left: reach(rest['left']),
    right: reach(rest['right']),
    minimum: isId(rest['minimum']) ? rest['minimum'] : concordance.minimum,
    functionWords: rest['functionWords'] === true,
    order: oneOf(collocateOrders, rest['order']) ?? concordance.order,
    by: oneOf(periodLengths, rest['by']) ?? null,
    per: oneOf(hitRates, rest['per']) ?? concordance.per,
    rows: oneOf(cueRows, rest['rows']) ?? concordance.rows,
    shares: rest['shares'] === true,
  };
}

function choiceIn(value: unknown): { readonly only?: LineChoice } {
  const chosen = fieldsOf(value);
  const named = (['cue', 'outlet', 'speaker'] as const).flatMap((each) => {
    const name = chosen[each];
    return name === null || typeof name === 'string' ? [[each, name] as const] : [];
  });
  return named.length === 0 ? {} : { only: Object.fromEntries(named) };
}

/** Words to one side of a hit: 0 to 5. */
function reach(value: unknown): number {
  return value === 0 || (isId(value) && value <= 5) ? value : concordance.left;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function listedIn(value: unknown): { readonly list?: ListedIn } {
  const { filters, order, row } = fieldsOf(value);
  const known = oneOf(articleOrders, order);
  if (known === undefined || typeof filters !== 'object' || filters === null || !(row === 0 || isId(row))) return {};
  return { list: { filters, order: known, row } };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((each) => each === value);
}

function isId(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

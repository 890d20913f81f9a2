import type { ReviewedFacts } from '../../contract/review.ts';
import type { ArticleFilters } from '../../contract/search.ts';
import type { SourceScope } from '../../contract/source.ts';
import {
  entityKinds,
  entityOrders,
  reviewOrders,
  sourceKinds,
  type ArticleOrder,
  type EntityKind,
  type EntityOrder,
  type ReviewOrder,
  type SourceKind,
} from '../../contract/vocabulary.ts';

/** Where the person is in the program. Kept in the address after `#`, so that back, forward and reload work. */
export type Place =
  | { readonly at: 'library'; readonly query: string; readonly filters: ArticleFilters; readonly order: ArticleOrder }
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
  | { readonly at: 'tags' }
  | { readonly at: 'imports'; readonly importId?: number }
  | { readonly at: 'rules' }
  | { readonly at: 'removed' }
  | { readonly at: 'extraction'; readonly runId?: number }
  | { readonly at: 'backups' };

/** The lists of an entity's page. */
const entityLists = ['mentions', 'said', 'about', 'figures'] as const;
export type EntityList = (typeof entityLists)[number];

/** Columns of the table of outlets. */
const sourcesSorts = ['outlet', 'articles', 'statements', 'share', ...sourceKinds] as const;
export type SourcesSort = (typeof sourcesSorts)[number];

/** Who the accounts of all articles rest on. */
export const sources = {
  at: 'sources',
  scope: {},
  kind: 'anonymous',
  atLeast: 10,
  sort: 'statements',
  up: false,
} satisfies Place;

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
      };
    case 'article': {
      const id = rest['id'];
      if (!isId(id)) return null;
      const { start, end, fact, query } = rest;
      return {
        at,
        id,
        ...(typeof start === 'number' && typeof end === 'number' ? { start, end } : {}),
        ...(typeof fact === 'string' ? { fact } : {}),
        ...(typeof query === 'string' ? { query } : {}),
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
    case 'imports':
      return isId(rest['importId']) ? { at, importId: rest['importId'] } : { at };
    case 'extraction':
      return isId(rest['runId']) ? { at, runId: rest['runId'] } : { at };
    case 'tags':
    case 'rules':
    case 'removed':
    case 'backups':
      return { at };
    default:
      return null;
  }
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

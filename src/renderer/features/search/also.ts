import type { QueryProblem } from '../../../contract/search.ts';

/** What a search finds beside the words typed. It stands before them in the query, so that everything that keeps or repeats a query keeps it. */
export const alsoNames = ['forms', 'names'] as const;
export type AlsoName = (typeof alsoNames)[number];

/** A query as the box shows it, and what its switches show. */
export type BoxedQuery = { readonly text: string; readonly also: readonly AlsoName[] };

const leading = /^(?:also:(?:forms|names)(?:\s|$))+/iu;
const anywhere = /(?<!\S)also:(forms|names)(?!\S)/giu;

export function boxedQuery(query: string): BoxedQuery {
  const found = [...query.matchAll(anywhere)].map((match) => match[1]?.toLowerCase());
  return { text: query.replace(leading, ''), also: alsoNames.filter((name) => found.includes(name)) };
}

/** A problem of a query at its place in what a box shows: without the switches that stand before it. */
export function problemInBox(query: string, problem: QueryProblem): QueryProblem {
  const { start, end } = problem;
  const hidden = query.length - boxedQuery(query).text.length;
  return { ...problem, start: Math.max(0, start - hidden), end: Math.max(0, end - hidden) };
}

/** A query of nothing but switches means nothing, and is empty. */
export function queryOfBox({ text, also }: BoxedQuery): string {
  const typed = text.replaceAll(anywhere, '');
  const words = typed === text ? text : typed.trim();
  return words.trim() === '' ? words : [...also.map((name) => `also:${name}`), words].join(' ');
}

const kept = 'cuttings.search.also';

/** The switches as they were set last. */
export function keptAlso(): readonly AlsoName[] {
  const names = localStorage.getItem(kept)?.split(' ') ?? [];
  return alsoNames.filter((name) => names.includes(name));
}

export function keepAlso(also: readonly AlsoName[]): void {
  localStorage.setItem(kept, also.join(' '));
}

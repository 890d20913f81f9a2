import type { Bearer } from './name-in-use.ts';

/** A bearer in fewer articles is no evidence for a name that stands alone elsewhere. */
const leastArticles = 3;
/** How many times more articles than any other bearer. */
const outweighs = 10;

/** The one bearer who outweighs every other by far; null when there is none. Ties and order do not matter. */
export function clearBearer(bearers: readonly Bearer[]): Bearer | null {
  const [first, second] = heaviestFirst(bearers);
  if (first === undefined || first.articles < leastArticles) return null;
  return second === undefined || first.articles >= outweighs * second.articles ? first : null;
}

/** Bearers of one entity made one, the one in most articles first. */
export function heaviestFirst(bearers: readonly Bearer[]): readonly Bearer[] {
  const articles = new Map<string, number>();
  for (const bearer of bearers) articles.set(bearer.entity, (articles.get(bearer.entity) ?? 0) + bearer.articles);
  return [...articles]
    .map(([entity, count]) => ({ entity, articles: count }))
    .sort((one, other) => other.articles - one.articles || compareText(one.entity, other.entity));
}

/** Order of code units: the same on every machine. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

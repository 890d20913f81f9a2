import { matchFigures } from './figure-matching.ts';
import type { ArticleWithFacts, GridRow } from './grid-row.ts';
import { matchStatements } from './statement-matching.ts';

/**
 * The grid articles × facts: statements by the same speaker about the same thing, and figures of the same thing.
 * Cautious: what is not clearly the same stays in rows of its own. Each statement and each figure stands in exactly one
 * row. Rows told by several articles come first, in reading order of the first article that tells them, then those
 * told by one only, article by article.
 */
export function matchFacts(articles: readonly ArticleWithFacts[]): GridRow[] {
  const rows = [...matchStatements(articles), ...matchFigures(articles)];
  return rows.sort((one, other) =>
    places(one).reduce((order, place, at) => order || place - (places(other)[at] ?? 0), 0),
  );
}

function places({ verdict, cells }: GridRow): number[] {
  const first = cells.findIndex((cell) => cell.length > 0);
  return [verdict === 'only-here' ? 1 : 0, first, cells[first]?.[0]?.start ?? 0];
}

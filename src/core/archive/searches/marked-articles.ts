import type { ArticleFilters } from '../../../contract/search.ts';
import type { HitFilter } from '../../../contract/vocabulary.ts';

/** SQL for a list of article numbers, with the values to bind; `leftOut`: the articles meant are all others. */
export type MarkedArticles = {
  readonly sql: string;
  readonly parameters: readonly number[];
  readonly leftOut: boolean;
};

const where: Readonly<Record<Exclude<HitFilter, 'new'>, readonly [condition: string, leftOut: boolean]>> = {
  unread: ['read_at IS NOT NULL', true],
  read: ['read_at IS NOT NULL', false],
  undecided: ['decision IS NOT NULL', true],
  relevant: ["decision = 'relevant'", false],
  'not-relevant': ["decision = 'not-relevant'", false],
  later: ["decision = 'later'", false],
};

/** Which articles bear such a mark of a saved search, whether it finds them or not. */
export function markedArticles({ search, show }: NonNullable<ArticleFilters['marks']>): MarkedArticles {
  if (show === 'new') {
    return {
      sql: `SELECT id FROM article WHERE id > (SELECT new_after FROM saved_search WHERE id = ?)
        AND id NOT IN (SELECT article_id FROM saved_search_mark WHERE search_id = ? AND read_at IS NOT NULL)`,
      parameters: [search, search],
      leftOut: false,
    };
  }
  const [condition, leftOut] = where[show];
  return {
    sql: `SELECT article_id FROM saved_search_mark WHERE search_id = ? AND ${condition}`,
    parameters: [search],
    leftOut,
  };
}

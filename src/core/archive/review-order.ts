import type { ReviewMark } from '../../contract/review.ts';
import type { ReviewOrder } from '../../contract/vocabulary.ts';
import type { Condition } from './condition.ts';

/** An order of `listed_fact l` that can be entered anywhere: behind the row that a mark names. */
export type MarkedOrder = {
  readonly by: string;
  /** Columns that make the mark of a row. */
  readonly mark: string;
  /** The mark before the first row. */
  readonly beginning: ReviewMark;
  readonly index: 'listed_fact_by_confidence' | 'listed_fact_by_article';
  after(mark: ReviewMark): Condition;
};

const last = Number.MAX_SAFE_INTEGER;

export const markedOrders: Readonly<Record<Exclude<ReviewOrder, 'newest'>, MarkedOrder>> = {
  'least-sure': {
    by: 'l.confidence, l.id',
    mark: 'l.confidence, l.id',
    beginning: [-1, 0],
    index: 'listed_fact_by_confidence',
    after: ([confidence = -1, id = 0]) => ({ sql: '(l.confidence, l.id) > (?, ?)', parameters: [confidence, id] }),
  },
  'most-sure': {
    by: 'l.confidence DESC, l.id DESC',
    mark: 'l.confidence, l.id',
    beginning: [2, last],
    index: 'listed_fact_by_confidence',
    after: ([confidence = 2, id = last]) => ({ sql: '(l.confidence, l.id) < (?, ?)', parameters: [confidence, id] }),
  },
  reading: {
    by: 'l.article_id DESC, l.place, l.id',
    mark: 'l.article_id, l.place, l.id',
    beginning: [last, -1, 0],
    index: 'listed_fact_by_article',
    // One comparison of three columns would need all of them in one direction.
    after: ([articleId = last, place = -1, id = 0]) => ({
      sql: 'l.article_id <= ? AND (l.article_id < ? OR (l.place, l.id) > (?, ?))',
      parameters: [articleId, articleId, place, id],
    }),
  },
};

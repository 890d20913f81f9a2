import { useMemo } from 'react';
import type { ReviewedFacts } from '../../../contract/review.ts';
import type { ReviewOrder } from '../../../contract/vocabulary.ts';
import { useTallRows } from '../../ui/use-tall-rows.ts';
import { useLibraryState } from '../library/library-state.tsx';
import type { ListedRows } from './review-list.tsx';
import { type ReviewOutline, useReviewOutline, useReviewRows } from './use-review-rows.ts';
import { type Reviewing, useReviewing } from './use-reviewing.ts';

/** Which facts a page lists; `selected`: only those of the articles selected in the library. */
type Wanted = { readonly which: ReviewedFacts; readonly order: ReviewOrder; readonly selected?: boolean | undefined };

type ReviewedList = ReviewOutline & {
  /** What is asked for now; `input` may still be what was asked before. */
  readonly which: ReviewedFacts;
  readonly rows: ListedRows;
  readonly reviewing: Reviewing;
};

const rowHeight = 76;

/** A list of facts of any length, with a cursor that decides about them. */
export function useReviewedList(wanted: Wanted, readOnly: boolean): ReviewedList {
  const { selection } = useLibraryState();
  const which = useMemo(
    () => (wanted.selected === true ? { ...wanted.which, articleIds: [...selection.ids] } : wanted.which),
    [wanted.selected, wanted.which, selection.ids],
  );
  const answer = useReviewOutline(which, wanted.order);
  const { outline, input, waiting } = answer;
  const total = outline?.total ?? 0;
  const { scroller, indexes, topOf, height, showRow, rowsInView } = useTallRows(total, rowHeight);
  const rowAt = useReviewRows(input, outline, indexes[0] ?? 0, indexes.at(-1) ?? 0);
  const reviewing = useReviewing({ input, total, waiting, readOnly, rowAt, showRow, rowsInView });
  return { ...answer, which, rows: { total, scroller, indexes, topOf, height, rowAt }, reviewing };
}

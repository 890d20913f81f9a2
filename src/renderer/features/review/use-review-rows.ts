import { useThrottledValue } from '@mantine/hooks';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { Output } from '../../../contract/operations.ts';
import type { ReviewedFacts, ReviewRow } from '../../../contract/review.ts';
import type { ReviewOrder } from '../../../contract/vocabulary.ts';
import { valueOf } from '../../archive/call-failure.ts';
import { useHost } from '../../archive/host-context.tsx';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';

export type ReviewInput = { readonly which: ReviewedFacts; readonly order: ReviewOrder };

export type ReviewOutline = {
  /** Of what was asked last, or of what was asked before until the answer is there. */
  readonly outline: Output<'review.outline'> | undefined;
  /** What the outline answers: the rows belong to it. */
  readonly input: ReviewInput;
  /** The outline is not (yet) that of the input asked for. */
  readonly waiting: boolean;
  readonly error: Error | null;
  readonly retry: () => unknown;
};

/** How long the list is, and marks to enter it at; the one before stays until the new one is there. */
export function useReviewOutline(which: ReviewedFacts, order: ReviewOrder): ReviewOutline {
  const wanted = { which, order };
  const asked = useArchiveQuery('review.outline', wanted, { keepPrevious: true });
  const [input, setInput] = useState<ReviewInput>(wanted);
  const isOther = JSON.stringify(input) !== JSON.stringify(wanted);
  if (asked.data && !asked.isPlaceholderData && isOther) setInput(wanted);
  return { outline: asked.data, input, waiting: isOther, error: asked.error, retry: asked.refetch };
}

const pageSize = 100;

/** The rows between two, as far as they are there: each page is entered at the mark before it, however long the list. */
export function useReviewRows(
  { which, order }: ReviewInput,
  outline: Output<'review.outline'> | undefined,
  from: number,
  to: number,
): (row: number) => ReviewRow | undefined {
  const host = useHost();
  // Whoever drags the scroll bar through a million rows does not want each page on the way.
  const [first = 0, last = 0] = useThrottledValue(`${pageOf(from)} ${pageOf(to)}`, 80)
    .split(' ')
    .map(Number);
  const pages = Array.from({ length: outline === undefined ? 0 : last - first + 1 }, (_, index) => first + index);
  const answers = useQueries({
    queries: pages.map((page) => {
      const { every = 1000, marks = [] } = outline ?? {};
      const mark = Math.min(Math.floor((page * pageSize) / every), marks.length - 1);
      const input = { which, order, after: marks[mark] ?? [], skip: page * pageSize - mark * every, limit: pageSize };
      return {
        queryKey: ['review.page', input],
        queryFn: async () => valueOf(await host.call('review.page', input)),
        enabled: input.after.length > 0 && input.skip <= every,
      };
    }),
    combine: (all) => new Map(all.flatMap(({ data }, index) => (data ? [[first + index, data] as const] : []))),
  });
  return (row) => answers.get(pageOf(row))?.[row % pageSize];
}

function pageOf(row: number): number {
  return Math.floor(Math.max(0, row) / pageSize);
}

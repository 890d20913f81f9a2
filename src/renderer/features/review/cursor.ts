import type { ReviewRow } from '../../../contract/review.ts';

/** The row that a person is at: it follows its fact when rows before it come or go. */
export type Cursor = { readonly index: number; readonly id: string | null };

const near = 300;

/** Identity of a fact in the list of all facts. */
export function idOf({ stored: { articleId, key } }: ReviewRow): string {
  return `${articleId} ${key}`;
}

/** Where the fact of the cursor is now; where it was, when it has left the list. -1 in an empty list. */
export function placeOf({ index, id }: Cursor, total: number, rowAt: (row: number) => ReviewRow | undefined): number {
  const isThere = (row: number): boolean => {
    const here = rowAt(row);
    return here !== undefined && idOf(here) === id;
  };
  if (id !== null)
    for (let by = 0; by <= near; by++) {
      if (isThere(index - by)) return index - by;
      if (isThere(index + by)) return index + by;
    }
  return Math.min(index, total - 1);
}

import type { SideBySide, SideBySideCell } from '../../../contract/comparison.ts';

export type Row = SideBySide['rows'][number];
export type Words = { readonly text: string; readonly kind: 'same' | 'changed' | 'only' };

/** The words of a cell, paragraph by paragraph, each run cut at the ends of its paragraph. */
export function wordsOf(cell: SideBySideCell, text: string): readonly (readonly Words[])[] {
  return cell.paragraphs.map((paragraph) =>
    cell.runs.flatMap(({ start, end, kind }) => {
      const from = Math.max(start, paragraph.start);
      const to = Math.min(end, paragraph.end);
      return from < to ? [{ text: text.slice(from, to), kind }] : [];
    }),
  );
}

/** The column of a row that stands in one article only; null for a row that several have. */
export function onlyColumn({ cells }: Row): number | null {
  const present = cells.flatMap((cell, index) => (cell ? [index] : []));
  return present.length === 1 ? (present[0] ?? null) : null;
}

/** Whether the articles do not say the same here in the same words and place. */
export function differs({ cells }: Row): boolean {
  return cells.some((cell) => cell === null || cell.moved || cell.runs.some(({ kind }) => kind !== 'same'));
}

/** The next row after `from` that differs, beginning again at the top; null when none does. */
export function nextDifference(rows: readonly Row[], from: number): number | null {
  for (let step = 1; step <= rows.length; step++) {
    const index = (from + step + rows.length) % rows.length;
    const row = rows[index];
    if (row && differs(row)) return index;
  }
  return null;
}

/** From this share on, two texts are called near copies. */
export const nearCopyFrom = 0.6;

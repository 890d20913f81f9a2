/** What the numbers of the articles of an export tell ("3 of 10"). */
export type Numbering = {
  readonly announced: number | null;
  /** Which of the announced ones are not there, in words; null when none is missing. */
  readonly note: string | null;
};

type Counted = { readonly number: number; readonly of: number };

/**
 * All, when the first is there; a part of a larger result announces what it spans.
 * @param cover numbers that the cover of the export names, when it does
 */
export function numberingOf(
  counted: readonly Counted[],
  cover: { readonly from: number; readonly to: number } | null = null,
): Numbering {
  if (counted.length === 0) return { announced: null, note: null };
  const numbers = counted.map(({ number }) => number);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const of = Math.max(...counted.map((one) => one.of));
  const [from, to] = cover === null ? (least <= 1 ? [1, Math.max(of, most)] : [least, most]) : [cover.from, cover.to];
  // A cover may count in another way than the articles do.
  const isOfCover = least >= from && most <= to;
  return { announced: to - from + 1, note: isOfCover ? missingNote(new Set(numbers), from, to) : null };
}

/** Runs of missing numbers that are written out. */
const mostRuns = 20;

function missingNote(there: ReadonlySet<number>, from: number, to: number): string | null {
  const runs: (readonly [number, number])[] = [];
  let begin: number | null = null;
  // One beyond the last, so that a run that reaches to the end is closed.
  for (let number = from; number <= to + 1; number += 1) {
    const isMissing = number <= to && !there.has(number);
    if (isMissing) begin ??= number;
    else if (begin !== null) {
      runs.push([begin, number - 1]);
      begin = null;
    }
    if (runs.length > mostRuns) break;
  }
  if (runs.length === 0) return null;
  const written = runs.slice(0, mostRuns).map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  const more = runs.length > mostRuns ? ' and more' : '';
  return `By their numbers, these documents are not in the file: ${written.join(', ')}${more}.`;
}

import { heaviestRisingChain } from './heaviest-rising-chain.ts';
import { createPassages } from './passages.ts';
import type { Words } from './words.ts';

/**
 * One row of the side-by-side view. `cells` has, for each article, the numbers of its paragraphs in this row, rising;
 * `moved` tells for which articles they stand here out of their order.
 */
export type AlignedRow = { readonly cells: readonly (readonly number[])[]; readonly moved: readonly boolean[] };

/**
 * Lines up the paragraphs of two or more articles where they say the same, in the same or other words. Each paragraph
 * stands in exactly one row; those not marked as moved keep the order of their article from top to bottom. The first
 * paragraphs are the titles and share the first row.
 *
 * Progressive: the article most like the others gives the first rows, and each further one is laid against the rows
 * so far. What keeps the order is the heaviest rising chain of likenesses; what is alike but breaks the order is
 * placed beside its counterpart and marked as moved.
 */
export function alignParagraphs(
  articles: readonly (readonly Words[])[],
  wordOf: (id: number) => string,
): readonly AlignedRow[] {
  const likenesses = findLikenesses(articles, wordOf);
  let rows: readonly Row[] = [];
  for (const article of mostAlikeFirst(likenesses)) {
    const lengths = articles[article]?.map((words) => words.length) ?? [];
    const placed = placeParagraphs(rows, article, likenesses[article] ?? [], lengths);
    mergeSplitRows(rows, article, placed);
    rows = withRowsOfTheirOwn(rows, article, placed, articles.length);
  }
  return rows;
}

/** Below this, what two paragraphs share is their subject and not what they say of it. */
const alikeFrom = 0.14;
/** Breaking the order, and joining two rows, need better evidence than keeping the order. */
const surelyAlikeFrom = 0.22;
/** Most paragraphs of one article in a row: more cannot be compared at a glance. */
const mostInCell = 4;

type AlikeParagraph = { readonly article: number; readonly paragraph: number; readonly score: number };
/** For each article and each of its paragraphs, the alike paragraphs of the other articles. */
type Likenesses = readonly (readonly (readonly AlikeParagraph[])[])[];
type Row = { cells: number[][]; moved: boolean[] };
/** What placing an article found: the likeness of each paragraph with rows, by row number, and the row of each placed one. */
type Placed = { readonly scores: readonly ReadonlyMap<number, number>[]; readonly rowOf: Map<number, Row> };

function findLikenesses(articles: readonly (readonly Words[])[], wordOf: (id: number) => string): Likenesses {
  const places = articles.flatMap((paragraphs, article) => paragraphs.map((_, paragraph) => ({ article, paragraph })));
  const passages = createPassages(articles.flat(), wordOf);
  const found: AlikeParagraph[][][] = articles.map(() => []);
  places.forEach((place, index) => {
    const alike = passages.alike(index, (other) => places[other]?.article !== place.article);
    const kept = alike.flatMap(({ other, score }) => {
      const counterpart = places[other];
      return counterpart === undefined || score < alikeFrom ? [] : [{ ...counterpart, score }];
    });
    found[place.article]?.push(kept);
  });
  return found;
}

function mostAlikeFirst(likenesses: Likenesses): number[] {
  const totals = likenesses.map((paragraphs) =>
    paragraphs.reduce((sum, alike) => sum + alike.reduce((best, one) => Math.max(best, one.score), 0), 0),
  );
  return [...totals.keys()].sort((one, other) => (totals[other] ?? 0) - (totals[one] ?? 0) || one - other);
}

/** Puts the paragraphs of an article that have a counterpart into its row. */
function placeParagraphs(
  rows: readonly Row[],
  article: number,
  paragraphs: Likenesses[number],
  lengths: readonly number[],
): Placed {
  const scores = scoresByRow(rows, paragraphs);
  const rowOf = new Map<number, Row>();
  function place(paragraph: number, row: Row): void {
    row.cells[article] = [...(row.cells[article] ?? []), paragraph].sort((one, other) => one - other);
    rowOf.set(paragraph, row);
  }
  const title = rows[0];
  if (title !== undefined && paragraphs.length > 0) place(0, title);
  // Of two paragraphs in crossed order the longer one keeps its place.
  const links = scores.flatMap((byRow, first) =>
    Array.from(byRow, ([second, score]) => ({ first, second, weight: score * Math.sqrt(lengths[first] ?? 1) })),
  );
  for (const link of heaviestRisingChain(links.filter(({ first, second }) => first > 0 && second > 0))) {
    const row = rows[link.second];
    if (row !== undefined) place(link.first, row);
  }
  for (let paragraph = 1; paragraph < paragraphs.length; paragraph += 1) {
    if (rowOf.has(paragraph)) continue;
    const [number, score] = Array.from(scores[paragraph] ?? []).reduce(
      (best, one) => (one[1] > best[1] ? one : best),
      [0, 0],
    );
    const row = rows[number];
    if (row === undefined || number === 0) continue;
    const inRow = row.cells[article]?.length ?? 0;
    const beside = row === rowOf.get(paragraph - 1) || row === rowOf.get(paragraph + 1);
    if (beside && row.moved[article] !== true && inRow < mostInCell) place(paragraph, row);
    else if (score >= surelyAlikeFrom && inRow === 0) {
      place(paragraph, row);
      row.moved[article] = true;
    }
  }
  return { scores, rowOf };
}

/** Likeness of each paragraph with the rows: that with the most alike paragraph of the row. */
function scoresByRow(rows: readonly Row[], paragraphs: Likenesses[number]): Map<number, number>[] {
  const rowNumbers = new Map<string, number>();
  rows.forEach((row, number) => {
    row.cells.forEach((cell, article) => {
      for (const paragraph of cell) rowNumbers.set(`${article}/${paragraph}`, number);
    });
  });
  return paragraphs.map((alike) => {
    const byRow = new Map<number, number>();
    for (const { article, paragraph, score } of alike) {
      const number = rowNumbers.get(`${article}/${paragraph}`);
      if (number !== undefined) byRow.set(number, Math.max(byRow.get(number) ?? 0, score));
    }
    return byRow;
  });
}

/**
 * Where others tell in two neighbouring rows what this article tells in one paragraph, the rows become one; the second
 * is left empty.
 */
function mergeSplitRows(rows: readonly Row[], article: number, placed: Placed): void {
  for (let number = rows.length - 2; number >= 1; number -= 1) {
    const [upper, lower] = [rows[number], rows[number + 1]];
    if (upper === undefined || lower === undefined) continue;
    const [own, missing] = upper.cells[article]?.length ? [upper, number + 1] : [lower, number];
    const alone = (upper.cells[article]?.length ?? 0) === 0 || (lower.cells[article]?.length ?? 0) === 0;
    const told = own.cells[article]?.some((one) => (placed.scores[one]?.get(missing) ?? 0) >= surelyAlikeFrom) === true;
    const ordered = !upper.moved.includes(true) && !lower.moved.includes(true);
    const cells = upper.cells.map((cell, index) => [...cell, ...(lower.cells[index] ?? [])]);
    if (!alone || !told || !ordered || cells.some((cell) => cell.length > mostInCell)) continue;
    upper.cells = cells;
    lower.cells = lower.cells.map(() => []);
    for (const paragraph of upper.cells[article] ?? []) placed.rowOf.set(paragraph, upper);
  }
}

/** Paragraphs without a counterpart get rows of their own, each right after the paragraph before it. */
function withRowsOfTheirOwn(rows: readonly Row[], article: number, placed: Placed, articles: number): readonly Row[] {
  const after = new Map<Row | null, Row[]>();
  let previous: Row | null = null;
  for (let paragraph = 0; paragraph < placed.scores.length; paragraph += 1) {
    const row: Row | undefined = placed.rowOf.get(paragraph);
    if (row === undefined) {
      const cells = Array.from({ length: articles }, (_, index) => (index === article ? [paragraph] : []));
      const added = after.get(previous) ?? [];
      added.push({ cells, moved: cells.map(() => false) });
      after.set(previous, added);
    } else if (row.moved[article] !== true) previous = row;
  }
  return [...(after.get(null) ?? []), ...rows.flatMap((row) => [row, ...(after.get(row) ?? [])])].filter((row) =>
    row.cells.some((cell) => cell.length > 0),
  );
}

import { literalSharing } from './literal-sharing.ts';
import { alignParagraphs } from './paragraph-alignment.ts';
import { wordDifferences, type Range } from './word-differences.ts';
import { createVocabulary, splitWords, wordsBetween, type Words } from './words.ts';

/** What is compared. `paragraphs` are UTF-16 offsets into `text`, in order and without overlap; the first is the title. */
export type ArticleToCompare = { readonly id: number; readonly text: string; readonly paragraphs: readonly Range[] };

/**
 * `same`: stands in the other cell as well; `changed`: stands where the other has other words; `only`: nothing stands
 * there in the other.
 */
export type MarkedRun = Range & { readonly kind: 'same' | 'changed' | 'only' };
export type ComparedCell = { readonly paragraphs: Range[]; readonly runs: MarkedRun[]; readonly moved: boolean };
export type ComparedRow = { readonly cells: (ComparedCell | null)[]; readonly similarity: number };
export type ComparedPair = {
  readonly left: number;
  readonly right: number;
  /** Words of the shorter article in runs of five or more that the other has too. */
  readonly sharedWords: number;
  /** Those words as a part of the shorter article, 0 to 1: "62 % of B stands word for word in A". */
  readonly share: number;
};
export type SideBySide = { readonly rows: ComparedRow[]; readonly pairs: ComparedPair[] };

/**
 * Two or more articles side by side: rows of paragraphs that say the same, with the words of each cell marked against
 * the cell of the row that it resembles most, and how much literal text each pair of articles shares.
 *
 * A row's similarity, 0 to 1, is the part of its words that stands in such a cell as well. Runs cover the paragraphs of
 * a cell and nothing else. Pure, linear in the length of the texts; bad offsets are the caller's fault and throw a
 * RangeError.
 */
export function compareSideBySide(articles: readonly ArticleToCompare[]): SideBySide {
  for (const article of articles) checkParagraphs(article);
  const vocabulary = createVocabulary();
  const whole = articles.map((article) => splitWords(article.text, vocabulary));
  const paragraphs = articles.map((article, index) =>
    article.paragraphs.map(({ start, end }) => wordsBetween(whole[index] ?? emptyWords, start, end)),
  );
  const aligned = alignParagraphs(paragraphs, vocabulary.wordOf);
  const rows = aligned.map((row): ComparedRow => {
    const passages = row.cells.map((cell, index): Passage | null => {
      const ranges = cell.map((paragraph) => articles[index]?.paragraphs[paragraph] ?? { start: 0, end: 0 });
      return ranges.length === 0
        ? null
        : { ranges, words: joinWords(cell.map((one) => paragraphs[index]?.[one] ?? emptyWords)) };
    });
    return compareRow(passages, row.moved);
  });
  return { rows, pairs: pairsOf(articles, whole) };
}

type Passage = { readonly ranges: Range[]; readonly words: Words };

const emptyWords = splitWords('', createVocabulary());

function checkParagraphs({ id, text, paragraphs }: ArticleToCompare): void {
  let last = 0;
  for (const { start, end } of paragraphs) {
    if (!(start >= last && end >= start && end <= text.length)) {
      throw new RangeError(`Article ${id}: paragraph ${start}–${end} overlaps another or lies outside the text.`);
    }
    last = end;
  }
}

function compareRow(passages: readonly (Passage | null)[], moved: readonly boolean[]): ComparedRow {
  let words = 0;
  let common = 0;
  const cells = passages.map((passage, index): ComparedCell | null => {
    if (passage === null) return null;
    const others = passages.filter((other, place): other is Passage => place !== index && other !== null);
    const marked = bestMarking(passage.words, others);
    words += passage.words.length;
    common += marked.common;
    return {
      paragraphs: passage.ranges,
      runs: backToArticle(marked.runs, passage.ranges),
      moved: moved[index] === true,
    };
  });
  return { cells, similarity: words === 0 ? 0 : common / words };
}

type Marking = { readonly runs: readonly MarkedRun[]; readonly common: number };

function bestMarking(words: Words, others: readonly Passage[]): Marking {
  let best: Marking = { runs: [{ start: 0, end: words.text.length, kind: 'only' }], common: -1 };
  for (const other of others) {
    const marking = mark(words, other.words);
    if (marking.common > best.common) best = marking;
  }
  return { runs: best.runs, common: Math.max(0, best.common) };
}

/** The left side of the differences between two passages. */
function mark(words: Words, other: Words): Marking {
  const differences = wordDifferences(words, other);
  const runs: MarkedRun[] = [];
  let common = 0;
  differences.forEach((difference, index) => {
    const { start, end } = difference.left;
    if (start === end) return;
    if (difference.kind === 'same') common += wordsBetween(words, start, end).length;
    const replaced = differences[index + 1]?.kind === 'only-right';
    runs.push({ start, end, kind: difference.kind === 'same' ? 'same' : replaced ? 'changed' : 'only' });
  });
  return { runs, common };
}

/** Paragraphs put together, divided by one line break each, so that a cell is compared as one text. */
function joinWords(parts: readonly Words[]): Words {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let base = 0;
  for (const part of parts) {
    for (let index = 0; index < part.length; index += 1) {
      ids.push(part.ids[index] ?? 0);
      starts.push(base + (part.starts[index] ?? 0));
      ends.push(base + (part.ends[index] ?? 0));
    }
    base += part.text.length + 1;
  }
  return {
    text: parts.map((part) => part.text).join('\n'),
    length: ids.length,
    ids: Uint32Array.from(ids),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  };
}

/** Runs over the joined paragraphs as runs over the article: cut where a paragraph ends. */
function backToArticle(runs: readonly MarkedRun[], paragraphs: readonly Range[]): MarkedRun[] {
  const placed: MarkedRun[] = [];
  let base = 0;
  for (const paragraph of paragraphs) {
    const length = paragraph.end - paragraph.start;
    for (const run of runs) {
      const start = Math.max(run.start, base);
      const end = Math.min(run.end, base + length);
      if (start < end)
        placed.push({ start: start - base + paragraph.start, end: end - base + paragraph.start, kind: run.kind });
    }
    base += length + 1;
  }
  return placed;
}

function pairsOf(articles: readonly ArticleToCompare[], whole: readonly Words[]): ComparedPair[] {
  return articles.flatMap((left, leftIndex) =>
    articles.slice(leftIndex + 1).map((right, offset) => ({
      left: left.id,
      right: right.id,
      ...literalSharing(whole[leftIndex] ?? emptyWords, whole[leftIndex + 1 + offset] ?? emptyWords),
    })),
  );
}

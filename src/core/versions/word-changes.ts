import type { WordChanges } from '../../contract/version.ts';
import { readHeaderLine } from '../importing/metadata/header-line.ts';
import { differencesOfTexts, type Range } from '../comparison/word-differences.ts';
import { createVocabulary, splitWords } from '../comparison/words.ts';

type WordChange = WordChanges['changes'][number];

/** Longest text of one side of a change, UTF-16 code units: the rest is seen in the comparison. */
const longest = 160;
const contextWords = 3;

/** The words that differ, at most `most` places of them. Linear. */
export function changesBetween(earlier: string, later: string, most: number): WordChanges {
  const runs = differencesOfTexts(earlier, later);
  const found: (WordChange & { readonly rank: number })[] = [];
  const counts = { removed: 0, added: 0, differing: 0 };
  for (let at = 0; at < runs.length; at += 1) {
    if (runs[at]?.kind === 'same') continue;
    let [left, right]: [Range | null, Range | null] = [null, null];
    for (; at < runs.length && runs[at]?.kind !== 'same'; at += 1) {
      const run = runs[at];
      if (run?.kind === 'only-left') left = run.left;
      if (run?.kind === 'only-right') right = run.right;
    }
    const before = left === null ? '' : earlier.slice(left.start, left.end);
    const after = right === null ? '' : later.slice(right.start, right.end);
    const [removed, added] = [countWords(before), countWords(after)];
    if (removed + added === 0) continue;
    counts.removed += removed;
    counts.added += added;
    counts.differing += Math.max(removed, added);
    const place = right ?? placeOf(runs[at - 1]?.right);
    found.push({
      rank: isInHeader(later, place) ? 2 : /\p{N}/u.test(before + after) ? 0 : 1,
      before: shortened(before),
      after: shortened(after),
      lead: lastWords(later.slice(Math.max(0, place.start - longest), place.start)),
      follow: firstWords(later.slice(place.end, place.end + longest)),
    });
  }
  const changes = found.toSorted((one, other) => one.rank - other.rank).slice(0, most);
  return { ...counts, places: found.length, changes: changes.map(({ rank: _rank, ...change }) => change) };
}

/** The same, told from the other side. */
export function reversed({ removed, added, changes, ...rest }: WordChanges): WordChanges {
  return {
    ...rest,
    removed: added,
    added: removed,
    changes: changes.map((change) => ({ ...change, before: change.after, after: change.before })),
  };
}

function placeOf(range: Range | undefined): Range {
  return range ?? { start: 0, end: 0 };
}

/** Whether a place lies in a date line or a byline: another day above the same text says little. */
function isInHeader(text: string, { start, end }: Range): boolean {
  const lineEnd = text.indexOf('\n', end);
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, lineEnd < 0 ? text.length : lineEnd).trim();
  return readHeaderLine(line) !== null;
}

function countWords(text: string): number {
  return text === '' ? 0 : splitWords(text, createVocabulary()).length;
}

function shortened(text: string): string {
  const line = oneLine(text);
  return line.length <= longest
    ? line
    : `${line
        .slice(0, longest - 1)
        .toWellFormed()
        .trimEnd()}…`;
}

/** Up to the end of the paragraph. */
function firstWords(text: string): string {
  return oneLine(text.split('\n', 1)[0] ?? '')
    .split(' ')
    .slice(0, contextWords)
    .join(' ');
}

function lastWords(text: string): string {
  return oneLine(text.slice(text.lastIndexOf('\n') + 1))
    .split(' ')
    .slice(-contextWords)
    .join(' ');
}

function oneLine(text: string): string {
  return text
    .split(/\s/u)
    .filter((word) => word !== '')
    .join(' ');
}

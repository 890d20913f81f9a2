import type { Slot, Sought, SoughtNear, SoughtOperand, SoughtWords } from './sought.ts';
import { splitIdeographs } from './split-ideographs.ts';
import { wordsWithin } from './sought.ts';

/** Phrases of one expression: SQLite takes long over more. */
const mostPhrases = 2000;

/**
 * The FTS5 expression for a query of words, AND, OR and NEAR; null when it holds anything else, or what FTS5 cannot tell. Every word goes into
 * doubled quotation marks, so that nothing typed is taken for syntax.
 *
 * @param columns false for an index without a title
 */
export function matchExpression(query: Sought, columns = true): string | null {
  switch (query.type) {
    case 'words':
      return wordsExpression(query, columns);
    case 'near':
      return isUnambiguous(query) ? nearExpression(query, columns) : null;
    case 'and':
    case 'or': {
      const parts = query.parts.map((part) => matchExpression(part, columns));
      return parts.every((part) => part !== null) ? `(${parts.join(query.type === 'and' ? ' AND ' : ' OR ')})` : null;
    }
    case 'all':
    case 'not':
    case 'field':
    case 'dates':
    case 'kind':
    case 'source-kind':
    case 'figure':
      return null;
  }
}

/** The same for words or phrases of which any may stand there; null when they are too many. */
export function wordsExpression({ runs, column }: SoughtWords, columns = true): string | null {
  const phrases = phrasesOf(runs);
  if (phrases === null) return null;
  return inColumn(anyOf(phrases), column, columns);
}

/**
 * Where two stand close to each other in either order: more articles than are meant where their order matters. Null when they are too many,
 * or one of them is such a pair itself.
 */
export function nearExpression({ left, right, distance }: SoughtNear, columns = true): string | null {
  const [first, second] = [phrasesOfOperand(left), phrasesOfOperand(right)];
  if (first === null || second === null || first.length * second.length > mostPhrases) return null;
  // FTS5 counts the words between them.
  const pairs = first.flatMap((one) => second.map((other) => `NEAR(${one} ${other}, ${distance - 1})`));
  return inColumn(anyOf(pairs), wordsWithin(left)[0]?.column ?? null, columns);
}

/** Of nothing, what FTS5 never finds. */
function anyOf(expressions: readonly string[]): string {
  const [first = '""'] = expressions;
  return expressions.length < 2 ? first : `(${expressions.join(' OR ')})`;
}

function inColumn(expression: string, column: SoughtWords['column'], columns: boolean): string {
  return column !== null && columns ? `{${column}} : ${expression}` : expression;
}

function phrasesOfOperand(operand: SoughtOperand): readonly string[] | null {
  if (operand.type === 'near') return null;
  const parts = operand.type === 'words' ? [phrasesOf(operand.runs)] : operand.parts.map(phrasesOfOperand);
  return parts.every((part) => part !== null) ? parts.flat() : null;
}

function phrasesOf(runs: readonly (readonly Slot[])[]): readonly string[] | null {
  const phrases: string[] = [];
  for (const run of runs) {
    const found = phrasesOfRun(run);
    if (found === null || phrases.length + found.length > mostPhrases) return null;
    phrases.push(...found);
  }
  return phrases;
}

/** Every way of choosing a word for each place. */
function phrasesOfRun(run: readonly Slot[]): readonly string[] | null {
  let beginnings: readonly string[] = [''];
  for (const [index, { words, beginning }] of run.entries()) {
    if (beginning !== null) {
      if (index < run.length - 1 || words.size > 0) return null;
      return beginnings.map((words) => `${quoted(`${words} ${beginning}`)} *`);
    }
    if (beginnings.length * words.size > mostPhrases) return null;
    beginnings = beginnings.flatMap((phrase) => [...words.keys()].map((word) => `${phrase} ${word}`));
  }
  return beginnings.map(quoted);
}

function quoted(words: string): string {
  return `"${splitIdeographs(words).replaceAll('\0', ' ').replaceAll('"', '""').trim()}"`;
}

/** FTS5 lets one word stand for both sides: it is asked only where no word can. Nor does it know an order. */
function isUnambiguous({ ordered, left, right }: SoughtNear): boolean {
  if (ordered) return false;
  const sides = [left, right].map((side) => wordsWithin(side).flatMap(({ runs }) => runs.flat()));
  return !(sides[0] ?? []).some((slot) => (sides[1] ?? []).some((other) => mayBeSame(slot, other)));
}

function mayBeSame(one: Slot, other: Slot): boolean {
  const begins = (slot: Slot, word: string): boolean =>
    slot.words.has(word) || (slot.beginning !== null && word.startsWith(slot.beginning));
  return (
    [...one.words.keys()].some((word) => begins(other, word)) ||
    [...other.words.keys()].some((word) => begins(one, word)) ||
    (one.beginning !== null &&
      other.beginning !== null &&
      (one.beginning.startsWith(other.beginning) || other.beginning.startsWith(one.beginning)))
  );
}

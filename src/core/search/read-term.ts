import { factKinds, sourceKinds } from '../../contract/vocabulary.ts';
import { dateRange } from './date-range.ts';
import { ideograph } from './split-ideographs.ts';
import { readFigure } from './read-figure.ts';
import { isLongRun } from './widen-runs.ts';
import type { Piece } from './lexer.ts';
import type { Column, PatternQuery, Query } from './query.ts';
import { PatternError, regexGraph } from './words/regex.ts';

type Term = Extract<Piece, { type: 'term' }>;
type NamedField = Exclude<Extract<Query, { type: 'field' }>['field'], 'note'>;
export type Complain = (message: string, place: { readonly start: number; readonly end: number }) => void;

const hasWord = /[\p{L}\p{N}]/u;
const isWord = /^[\p{L}\p{N}\p{M}]+$/u;
const isInfix = /^[\p{L}\p{N}\p{M}*]*\*[\p{L}\p{N}\p{M}*]*$/u;
const fuzzy = /^([\p{L}\p{N}\p{M}]+)~(\d{0,3})$/u;

/** Letters that a word needs so that so many may be other ones: of a shorter one hardly anything would be left. */
const leastLetters: Readonly<Record<number, number>> = { 1: 4, 2: 6 };
/** Letters beside the stars. */
const leastKnown = 2;

/** What a word, a phrase, a pattern or a field means; null, perhaps with a complaint, when it means nothing. */
export function readTerm(term: Term, complain: Complain): Query | null {
  const { field, text, prefix } = term;
  if (text.trim() !== '' && term.written === 'regex' && field !== null && field !== 'title' && field !== 'text') {
    complain('A pattern between slashes stands for a word of title or text.', term);
    return null;
  }
  switch (field) {
    case 'date':
    case 'before':
    case 'after':
      return readDates(term, field, complain);
    case 'outlet':
    case 'byline':
    case 'tag':
    case 'speaker':
    case 'language':
    case 'entity':
    case 'import':
      return readValue(term, field, complain);
    case 'note':
      return readNote(text, prefix);
    case 'kind':
      return readKind(term, complain);
    case 'source-kind':
      return readSourceKind(term, complain);
    case 'figure':
      return readFigure(term, complain);
    case 'title':
      return readWords(term, 'title', complain);
    case 'text':
      return readWords(term, 'body', complain);
    case 'exact':
      return hasWord.test(text) ? { type: 'words', words: text, prefix, column: null, exact: true } : null;
    case null:
      return readWords(term, null, complain);
    case 'also':
      return null;
  }
}

/** Part of these is enough, so that stars around a part say nothing more. */
const partIsEnough: ReadonlySet<string> = new Set(['outlet', 'byline', 'speaker']);
/** Of these, a star alone stands for any value. */
const mayBeAny: ReadonlySet<string> = new Set(['outlet', 'byline', 'speaker', 'tag']);

function readValue(term: Term, field: NamedField, complain: Complain): Query | null {
  const typed = term.text.trim();
  if (typed === '*' && term.written === 'plain' && mayBeAny.has(field))
    return { type: 'field', field, value: '', prefix: false };
  const value = partIsEnough.has(field) ? typed.replaceAll(/^\*+|\*+$/gu, '').trim() : typed;
  if (value === '') return null;
  if (term.written === 'plain' && value.includes('*')) {
    complain(`Of ${field}: a star may stand at the end only.`, term);
    return null;
  }
  return { type: 'field', field, value, prefix: term.prefix };
}

/** `note:*` is any note. */
function readNote(text: string, prefix: boolean): Query | null {
  const value = text.trim() === '*' ? '' : text.trim();
  if (value === '' && text === '') return null;
  return value === '' || hasWord.test(value)
    ? { type: 'field', field: 'note', value, prefix: prefix && value !== '' }
    : null;
}

function readWords(term: Term, column: Column, complain: Complain): Query | null {
  const { text, prefix, written } = term;
  if (written === 'regex') return readRegex(term, column, complain);
  if (written === 'plain' && !ideograph.test(text)) {
    if (isInfix.test(text) && hasWord.test(text))
      return readInfix(text.replaceAll(/\*+/gu, '*'), term, column, complain);
    const letters = fuzzy.exec(text);
    if (letters !== null && !prefix) return readFuzzy(term, letters[1] ?? '', letters[2] ?? '', column, complain);
  }
  if (!hasWord.test(text)) return null;
  const pairs = written === 'plain' && !prefix && isLongRun(text) ? { mayBePairs: true as const } : {};
  return { type: 'words', words: text, prefix, column, exact: false, ...pairs };
}

function readInfix(pattern: string, term: Term, column: Column, complain: Complain): Query | null {
  if (pattern.indexOf('*') === pattern.length - 1)
    return { type: 'words', words: pattern.slice(0, -1), prefix: true, column, exact: false };
  if (pattern.replaceAll('*', '').length < leastKnown) {
    complain(`At least ${leastKnown} letters must be known beside a star.`, term);
    return null;
  }
  return { type: 'pattern', kind: 'infix', pattern, distance: 0, column };
}

function readFuzzy(term: Term, word: string, number: string, column: Column, complain: Complain): Query {
  const distance = number === '' ? 1 : Number(number);
  const least = leastLetters[distance];
  if (least !== undefined && Array.from(word).length >= least && isWord.test(word))
    return { type: 'pattern', kind: 'fuzzy', pattern: word, distance, column };
  complain(
    least === undefined
      ? 'One or two letters may be other ones: ~1 or ~2.'
      : `A word needs ${least} letters for ~${distance}.`,
    term,
  );
  return { type: 'words', words: word, prefix: false, column, exact: false };
}

function readRegex(term: Term, column: Column, complain: Complain): PatternQuery | null {
  try {
    regexGraph(term.text);
    return { type: 'pattern', kind: 'regex', pattern: term.text, distance: 0, column };
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    const start = term.end - 1 - term.text.length + error.at;
    complain(error.message, { start, end: Math.min(start + 1, term.end) });
    return null;
  }
}

/** A word that is one of a closed list; half typed, it means nothing yet. */
function oneOf<Value extends string>(term: Term, values: readonly Value[], complain: Complain): Value | null {
  const typed = term.text.trim().toLowerCase();
  const found = values.find((value) => value === typed);
  if (found === undefined && !values.some((value) => value.startsWith(typed)))
    complain(`One of these must stand here: ${values.join(', ')}.`, term);
  return found ?? null;
}

function readKind(term: Term, complain: Complain): Query | null {
  const kind = oneOf(term, factKinds, complain);
  return kind === null ? null : { type: 'kind', kind };
}

function readSourceKind(term: Term, complain: Complain): Query | null {
  const kind = oneOf(term, sourceKinds, complain);
  return kind === null ? null : { type: 'source-kind', kind };
}

function readDates(term: Term, field: 'date' | 'before' | 'after', complain: Complain): Query | null {
  const { text } = term;
  if (text === '') return null;
  const [first = '', last = first] = field === 'date' ? text.split('..', 2) : [text];
  const from = first === '' ? null : dateRange(first);
  const to = last === '' ? null : dateRange(last);
  if ((first !== '' && from === null) || (last !== '' && to === null)) {
    complain('A date looks like 2024, 2024-04 or 2024-04-29; a range like 2024-04..2024-06.', term);
    return null;
  }
  // The day after 9999 has a year of five digits.
  if (from !== null && to !== null && from.from.padStart(11, '0') >= to.to.padStart(11, '0')) {
    complain('This range ends before it begins.', term);
    return null;
  }
  if (field === 'before') return { type: 'dates', from: null, to: from?.from ?? null };
  if (field === 'after') return { type: 'dates', from: from?.to ?? null, to: null };
  return { type: 'dates', from: from?.from ?? null, to: to?.to ?? null };
}

import { queryFields, type QueryField } from './query.ts';

/** A piece of a query with its place. */
export type Piece = { readonly start: number; readonly end: number } & (
  | { readonly type: 'open' | 'close' | 'or' | 'and' | 'not' }
  /** NEAR/5, BEFORE/5; null: the number is not typed yet. */
  | { readonly type: 'near'; readonly ordered: boolean; readonly distance: number | null }
  | {
      readonly type: 'term';
      readonly field: QueryField | null;
      readonly text: string;
      readonly quoted: boolean;
      readonly prefix: boolean;
    }
);

const openingMarks = '"“”„«';
const closingMarks = '"“”»';
const isSpace = (character: string): boolean => /\s/u.test(character);
const nearness = /^(NEAR|BEFORE)\/(\d{0,6})$/u;

/**
 * Cuts a query into pieces, in one pass. An open quotation runs to the end: a query is read while it is being typed. A word
 * before a colon that is no field is an ordinary word.
 */
export function cutQuery(query: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < query.length;) {
    const character = query.charAt(at);
    if (isSpace(character)) at++;
    else if (character === '(') pieces.push({ type: 'open', start: at, end: ++at });
    else if (character === ')') pieces.push({ type: 'close', start: at, end: ++at });
    else if ((character === '-' || character === '−') && at + 1 < query.length && !isSpace(query.charAt(at + 1)))
      pieces.push({ type: 'not', start: at, end: ++at });
    else {
      const piece = cutTerm(query, at);
      pieces.push(piece);
      at = piece.end;
    }
  }
  return pieces;
}

function cutTerm(query: string, start: number): Piece {
  const colon = fieldEnd(query, start);
  const field = colon === null ? null : (query.slice(start, colon).toLowerCase() as QueryField);
  const at = colon === null ? start : colon + 1;
  if (openingMarks.includes(query.charAt(at)) && at < query.length) {
    let end = at + 1;
    while (end < query.length && !closingMarks.includes(query.charAt(end))) end++;
    const text = query.slice(at + 1, end);
    // Still being typed: the last word of an open quotation may go on.
    if (end >= query.length) return { type: 'term', field, text, quoted: true, prefix: true, start, end: query.length };
    const prefix = query.charAt(end + 1) === '*';
    return { type: 'term', field, text, quoted: true, prefix, start, end: prefix ? end + 2 : end + 1 };
  }
  let end = at;
  while (end < query.length && !isSpace(query.charAt(end)) && !'()"“”„«»'.includes(query.charAt(end))) end++;
  // A stray closing mark stands alone: step over it.
  if (end === at && end < query.length && field === null) end++;
  const word = query.slice(at, end);
  if (field === null) {
    if (word === 'OR' || word === 'AND' || word === 'NOT')
      return { type: word.toLowerCase() as 'or' | 'and' | 'not', start, end };
    const near = nearness.exec(word);
    if (near !== null) {
      const distance = near[2] === '' ? null : Number(near[2]);
      return { type: 'near', ordered: near[1] === 'BEFORE', distance, start, end };
    }
  }
  const prefix = word.length > 1 && word.endsWith('*');
  return { type: 'term', field, text: prefix ? word.slice(0, -1) : word, quoted: false, prefix, start, end };
}

/** Where the colon of a known field stands that begins at `start`; null when none does. */
function fieldEnd(query: string, start: number): number | null {
  for (const field of queryFields) {
    const end = start + field.length;
    if (query.charAt(end) === ':' && query.slice(start, end).toLowerCase() === field) return end;
  }
  return null;
}

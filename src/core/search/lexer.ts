import { queryFields, type QueryField } from './query.ts';

/** How a value is compared; of words only the colon is meant. */
export type Sign = ':' | '>' | '>=' | '<' | '<=';

/** A piece of a query with its place. */
export type Piece = { readonly start: number; readonly end: number } & (
  | { readonly type: 'open' | 'close' | 'or' | 'and' | 'not' }
  /** NEAR/5, BEFORE/5; null: the number is not typed yet. */
  | { readonly type: 'near'; readonly ordered: boolean; readonly distance: number | null }
  | {
      readonly type: 'term';
      readonly field: QueryField | null;
      /** Without quotation marks, without slashes, without the star behind. */
      readonly text: string;
      readonly written: 'plain' | 'quoted' | 'regex';
      readonly prefix: boolean;
      /** What stands behind the field: a colon, or how a number is compared. */
      readonly sign: Sign;
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
  const head = headAt(query, start);
  const field = head?.field ?? null;
  const sign = head?.sign ?? ':';
  const at = head === null ? start : start + head.field.length + head.sign.length;
  if (openingMarks.includes(query.charAt(at)) && at < query.length) {
    let end = at + 1;
    while (end < query.length && !closingMarks.includes(query.charAt(end))) end++;
    const text = query.slice(at + 1, end);
    // Still being typed: the last word of an open quotation may go on.
    if (end >= query.length)
      return { type: 'term', field, text, written: 'quoted', prefix: true, sign, start, end: query.length };
    const prefix = query.charAt(end + 1) === '*';
    return { type: 'term', field, text, written: 'quoted', prefix, sign, start, end: prefix ? end + 2 : end + 1 };
  }
  // Other fields hold values, in which a slash is one.
  const slash = field === null || field === 'title' || field === 'text' ? regexEnd(query, at) : null;
  if (slash !== null)
    return {
      type: 'term',
      field,
      text: query.slice(at + 1, slash),
      written: 'regex',
      prefix: false,
      sign,
      start,
      end: slash + 1,
    };
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
  // A star elsewhere belongs to the word.
  const prefix = word.length > 1 && word.indexOf('*') === word.length - 1;
  return { type: 'term', field, text: prefix ? word.slice(0, -1) : word, written: 'plain', prefix, sign, start, end };
}

/** Where the second slash stands of a pattern that begins at `at`, and nothing behind it but a space or a parenthesis; null when none does. */
function regexEnd(query: string, at: number): number | null {
  if (query.charAt(at) !== '/') return null;
  for (let end = at + 1; end < query.length && !isSpace(query.charAt(end)); end++) {
    if (query.charAt(end) === '\\') end++;
    else if (query.charAt(end) === '/') {
      const next = query.charAt(end + 1);
      return end > at + 1 && (next === '' || next === ')' || isSpace(next)) ? end : null;
    }
  }
  return null;
}

/** The field that begins at `start`, with the sign behind it; null when none does. */
function headAt(query: string, start: number): { readonly field: QueryField; readonly sign: Sign } | null {
  for (const field of queryFields) {
    const end = start + field.length;
    if (query.slice(start, end).toLowerCase() !== field) continue;
    if (query.charAt(end) === ':') return { field, sign: ':' };
    const sign = field === 'figure' ? /^[<>]=?/u.exec(query.slice(end, end + 2))?.[0] : undefined;
    if (sign !== undefined) return { field, sign: sign as Sign };
  }
  return null;
}

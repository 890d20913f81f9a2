import type { QueryProblem } from '../../contract/search.ts';
import { fieldMeant } from './field-meant.ts';
import { cutQuery, type Piece } from './lexer.ts';
import { noteOtherLanguage } from './other-languages.ts';
import type { Also, Column, NearOperand, NearQuery, Query } from './query.ts';
import { type Complain, readTerm } from './read-term.ts';

export type ParsedQuery = { readonly query: Query; readonly also: Also; readonly problem: QueryProblem | null };

/** More terms than this are not searched for: SQLite takes seconds over thousands of them. */
export const mostTerms = 64;
/** Parentheses within parentheses: SQLite's parser of search expressions has room for about thirty levels of ours. */
const deepest = 10;
/** Words between two that stand near each other: no more can be asked for. */
const farthest = 255;

type Near = Extract<Piece, { type: 'near' }>;
type Term = Extract<Piece, { type: 'term' }>;

/**
 * Reads a query. Never throws: what cannot be understood is left out and named, the rest is searched for. A query that is only half
 * typed (an open quotation or parenthesis, an operator at the end) is no problem.
 *
 *     or   = and { OR and }
 *     and  = not { [AND] not }
 *     not  = [ - | NOT ] near
 *     near = atom { NEAR/n atom | BEFORE/n atom }
 *     atom = [ field: ]( or ) | [ field: ] word[*] | [ field: ] "words"[*] | [ field: ] *in*fix* | [ field: ] word~n | [ field: ] /regex/
 */
export function parseQuery(text: string): ParsedQuery {
  const pieces = cutQuery(text);
  let at = 0;
  let terms = 0;
  let also: Also = { forms: false, names: false };
  let problem: QueryProblem | null = null;
  /** The field before the group that is read: `title:(ferry OR ship)`. */
  let around: Pick<Term, 'field' | 'sign'> | null = null;

  const complain: Complain = (message, { start, end }) => {
    if (problem === null || problem.isNote) problem = { message, start, end };
  };
  const remark: Complain = (message, { start, end }) => {
    problem ??= { message, start, end, isNote: true };
  };

  function parseOr(depth: number): Query | null {
    const parts: Query[] = [];
    for (;;) {
      const part = parseAnd(depth);
      if (part) parts.push(part);
      if (pieces[at]?.type !== 'or') return join('or', parts);
      at++;
    }
  }

  function parseAnd(depth: number): Query | null {
    const parts: Query[] = [];
    for (;;) {
      const piece = pieces[at];
      // What stands nowhere between two words joins nothing, and is left out as an operator at the end is.
      if (piece?.type === 'and' || piece?.type === 'near') at++;
      else if (piece === undefined || piece.type === 'or' || (piece.type === 'close' && depth > 0))
        return join('and', parts);
      else if (piece.type === 'close') {
        complain('There is no open parenthesis for this one.', piece);
        at++;
      } else {
        const part = parseNot(depth);
        if (part) parts.push(part);
      }
    }
  }

  function parseNot(depth: number): Query | null {
    let negated = false;
    while (pieces[at]?.type === 'not') {
      negated = !negated;
      at++;
    }
    const part = parseNear(depth);
    if (part === null || !negated) return part;
    return part.type === 'not' ? part.part : { type: 'not', part };
  }

  function parseNear(depth: number): Query | null {
    let left = parseAtom(depth);
    for (;;) {
      const piece = pieces[at];
      if (piece?.type !== 'near') return left;
      at++;
      const next = pieces[at];
      if (left === null || (next?.type !== 'open' && next?.type !== 'term')) {
        if (next?.type === 'not') complain(`${nameOf(piece)} stands between words, phrases and groups with OR.`, piece);
        return left;
      }
      const right = parseAtom(depth);
      if (right === null) continue;
      left = nearQuery(piece, left, right, complain) ?? join('and', [left, right]);
    }
  }

  function parseAtom(depth: number): Query | null {
    const piece = pieces[at];
    if (piece?.type === 'open') {
      at++;
      if (depth >= deepest) {
        complain(`Parentheses may be ${deepest} deep.`, piece);
        at = pieces.length;
        return null;
      }
      const inner = parseOr(depth + 1);
      if (pieces[at]?.type === 'close') at++;
      return inner;
    }
    if (piece?.type !== 'term') return null;
    at++;
    const next = pieces[at];
    if (isFieldAlone(piece) && next?.type === 'open' && next.start === piece.end) {
      const outer = around;
      around = piece;
      const group = parseAtom(depth);
      around = outer;
      return group;
    }
    if (isFieldAlone(piece) && (next?.type === 'open' || next?.type === 'term')) {
      const name = text.slice(piece.start, piece.end);
      complain(`${name} stands right before its word, without a space.`, piece);
      return null;
    }
    if (++terms > mostTerms) {
      complain(`Only the first ${mostTerms} words are searched for.`, piece);
      return null;
    }
    if (piece.field === 'also') {
      also = readAlso(piece, also, complain);
      return null;
    }
    if (around !== null && piece.field === null)
      return readTerm({ ...piece, field: around.field, sign: around.sign }, complain);
    noteFieldMeant(piece, complain);
    return noteOtherLanguage(text, pieces, at - 1, complain, remark) ? null : readTerm(piece, complain);
  }

  const query = parseOr(0) ?? { type: 'all' };
  const first = pieces.find((piece) => piece.type === 'term' && saysNothing(piece));
  if (query.type === 'all' && problem === null && first !== undefined)
    complain('Only letters and digits are searched for, and there are none.', first);
  return { query, also, problem };
}

/** `title:` with nothing behind it. */
function isFieldAlone({ field, text, written }: Term): boolean {
  return field !== null && written === 'plain' && text === '';
}

/** Signs only, that are not the beginning of something. A star alone stands for everything. */
function saysNothing({ field, text }: Term): boolean {
  return field === null && /[^\s*/~<>=!&|+-]/u.test(text) && !/[\p{L}\p{N}]/u.test(text);
}

/** "author:okafor" is searched for as words, which is seldom meant. */
function noteFieldMeant({ field, written, text, start }: Term, complain: Complain): void {
  const word = field === null && written === 'plain' ? /^([a-z-]{3,20}):/iu.exec(text)?.[1] : undefined;
  const meant = word === undefined ? null : fieldMeant(word);
  if (word !== undefined && meant !== null)
    complain(`There is no field “${word}:”. Was ${meant}: meant?`, { start, end: start + word.length + 1 });
}

/** `also:forms`, `also:names`: of the whole query, wherever it stands. Half typed, it is nothing yet. */
function readAlso(term: Term, also: Also, complain: Complain): Also {
  const word = term.text.toLowerCase();
  if (word === 'forms') return { ...also, forms: true };
  if (word === 'names') return { ...also, names: true };
  if (!'forms'.startsWith(word) && !'names'.startsWith(word))
    complain('What can be found also is also:forms and also:names.', term);
  return also;
}

/** A group within a group of the same kind is one group. */
function join(type: 'and' | 'or', parts: readonly Query[]): Query | null {
  const flat = parts.flatMap((part) => (part.type === type ? part.parts : [part]));
  const [first] = flat;
  if (first === undefined) return null;
  return flat.length === 1 ? first : { type, parts: flat };
}

/** Null, with a complaint or because it is still being typed: the two are only asked to be in the same article. */
function nearQuery(piece: Near, left: Query, right: Query, complain: Complain): NearQuery | null {
  const { ordered, distance } = piece;
  if (distance === null) return null;
  if (distance < 1 || distance > farthest) {
    complain(`Words may be 1 to ${farthest} apart: ${nameOf(piece)}/5, for instance.`, piece);
    return null;
  }
  if (!isOperand(left) || !isOperand(right)) {
    complain(`${nameOf(piece)} stands between words, phrases and groups with OR.`, piece);
    return null;
  }
  const columns = new Set([...columnsOf(left), ...columnsOf(right)].filter((column) => column !== null));
  if (columns.size > 1) {
    complain('Title and text are not near each other.', piece);
    return null;
  }
  const [column = null] = columns;
  return { type: 'near', ordered, distance, left: inColumn(left, column), right: inColumn(right, column) };
}

function nameOf({ ordered }: Near): string {
  return ordered ? 'BEFORE' : 'NEAR';
}

function isOperand(query: Query): query is NearOperand {
  if (query.type === 'or') return query.parts.every(isOperand);
  return query.type === 'words' || query.type === 'pattern' || query.type === 'near';
}

function columnsOf(operand: NearOperand): readonly Column[] {
  switch (operand.type) {
    case 'words':
    case 'pattern':
      return [operand.column];
    case 'or':
      return operand.parts.flatMap(columnsOf);
    case 'near':
      return [...columnsOf(operand.left), ...columnsOf(operand.right)];
  }
}

/** What stands near something in the title stands in the title. */
function inColumn(operand: NearOperand, column: Column): NearOperand {
  switch (operand.type) {
    case 'words':
    case 'pattern':
      return { ...operand, column };
    case 'or':
      return { type: 'or', parts: operand.parts.map((part) => inColumn(part, column)) };
    case 'near':
      return { ...operand, left: inColumn(operand.left, column), right: inColumn(operand.right, column) };
  }
}

import type { Piece } from './lexer.ts';
import type { Complain } from './read-term.ts';

type Term = Extract<Piece, { type: 'term' }>;

/** Phrases with a number behind them in Lucene and Datashare: words near each other. */
const slop = /^~\d{0,3}$/u;
/** Nexis, Factiva, ProQuest, dtSearch. */
const nearness = /^(?:(w|near|adj|within|pre|before)\/(\d{1,3})|(near|adj)(\d{1,3}))$/iu;
const wildcard = /^[\p{L}\p{N}]+(?:\?[\p{L}\p{N}]+)+$/u;

/**
 * Says of what is written as other programs want it how it is written here, for it would be searched for as words, which is seldom meant. True:
 * it is left out.
 *
 * @param at the place of a term among the pieces
 */
export function noteOtherLanguage(
  query: string,
  pieces: readonly Piece[],
  at: number,
  complain: Complain,
  remark: Complain,
): boolean {
  const term = pieces[at];
  if (term?.type !== 'term' || term.field !== null || term.written !== 'plain') return false;
  const before = pieces[at - 1];
  const { text } = term;
  if (slop.test(text) && before?.type === 'term' && before.written === 'quoted' && before.end === term.start) {
    complain('Words near each other are written ferry NEAR/5 reef.', term);
    return true;
  }
  if (/^\|\|?$/u.test(text)) {
    complain('One or the other is written ferry OR ship.', term);
    return true;
  }
  const isBetween = before?.type === 'term' && (pieces[at + 1]?.type === 'term' || pieces[at + 1]?.type === 'open');
  if (/^![\p{L}\p{N}]/u.test(text)) remark('A word that must not stand there is written -ferry.', term);
  else if (wildcard.test(text)) remark('A question mark stands for no letter: a star or /wom.n/ does.', term);
  else if (/^\p{L}(?:\+\+?|#)$/u.test(text)) remark('Signs are not searched for, only the letter is.', term);
  else if (isInSingleMarks(pieces, at)) remark('Words in a row stand in double quotation marks.', term);
  else if (isBetween) remarkBetween(query, term, remark);
  return false;
}

/** 'the reef' */
function isInSingleMarks(pieces: readonly Piece[], at: number): boolean {
  const isPlain = (piece: Piece | undefined): piece is Term => piece?.type === 'term' && piece.written === 'plain';
  const first = pieces[at];
  if (!isPlain(first) || !/^['‘][\p{L}\p{N}]/u.test(first.text) || /['’]$/u.test(first.text)) return false;
  for (let next = pieces[at + 1]; isPlain(next); next = pieces[pieces.indexOf(next) + 1])
    if (/[\p{L}\p{N}]['’]$/u.test(next.text)) return true;
  return false;
}

function remarkBetween(query: string, term: Term, remark: Complain): void {
  const { text } = term;
  const near = nearness.exec(text);
  if (near !== null) {
    const name = /^(?:pre|before)$/iu.test(near[1] ?? '') ? 'BEFORE' : 'NEAR';
    remark(`It is searched for as words. Was ${name}/${near[2] ?? near[4] ?? 5} meant?`, term);
  } else if (text === 'or' || text === 'not')
    remark(`It is searched for as a word: as an operator it is written ${text.toUpperCase()}.`, term);
  else if ((text === 'NEAR' || text === 'BEFORE') && /\p{Ll}/u.test(query))
    remark(`It is searched for as a word: with a number, as ${text}/5, it means close to each other.`, term);
}

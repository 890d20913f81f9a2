import type { Piece } from './lexer.ts';
import type { Query } from './query.ts';
import type { Complain } from './read-term.ts';

const number = String.raw`-?\d[\d,]{0,17}(?:\.\d{1,6})?`;
/** `$`, `US$`, `£`. */
const currency = String.raw`[A-Z]{0,3}\p{Sc}`;
/** Thousands may have commas; no more digits than a number can tell apart. What follows the number is the unit. */
const figure = new RegExp(String.raw`^(${currency})?(${number})?(\.\.(?:${currency})?(${number})?)?\s*(.*)$`, 'su');
const multiple = /^(thousand|million|billion|trillion|mn|bn|tn)(?![\p{L}\p{N}])\s*/iu;
/** Beside a currency sign only: without one, "m" may be metres. */
const shortMultiple = /^([kmb])(?![\p{L}\p{N}])\s*/iu;
const powers = new Map([
  ...['k', 'thousand'].map((word) => [word, 3] as const),
  ...['m', 'mn', 'million'].map((word) => [word, 6] as const),
  ...['b', 'bn', 'billion'].map((word) => [word, 9] as const),
  ...['tn', 'trillion'].map((word) => [word, 12] as const),
]);
/** Larger numbers are not written digit by digit. */
const largest = 1e20;

/** `figure>100`, `figure:12..17`, `figure>="100 boats"`, `figure>$5m`; null, perhaps with a complaint, when it means nothing. */
export function readFigure(
  { text, sign, start, end }: Extract<Piece, { type: 'term' }>,
  complain: Complain,
): Query | null {
  const typed = text.trim();
  if (typed === '' || typed === '-') return null;
  const [, money, first, range, last, behind = ''] = figure.exec(typed) ?? [];
  const times = multiple.exec(behind) ?? (money === undefined ? null : shortMultiple.exec(behind));
  const power = powers.get(times?.[1]?.toLowerCase() ?? '') ?? 0;
  const [from, to] = [numberOf(first, power), numberOf(last, power)];
  const rest = behind.slice(times?.[0].length ?? 0);
  const unit = rest === '' ? (money ?? null) : rest;
  const isTooMuch =
    multiple.test(rest) ||
    rest.startsWith('..') ||
    [from, to].some((each) => each !== null && Math.abs(each) > largest);
  if ((from === null && to === null) || (range !== undefined && sign !== ':') || isTooMuch) {
    complain('A figure looks like figure>100, figure:12..17, figure>="100 boats" or figure>$5m.', { start, end });
    return null;
  }
  if (from !== null && to !== null && from > to) {
    complain('This range ends before it begins.', { start, end });
    return null;
  }
  if (sign === ':') return { type: 'figure', from, to: range === undefined ? from : to, beyond: false, unit };
  const beyond = sign === '>' || sign === '<';
  return sign.startsWith('>')
    ? { type: 'figure', from, to: null, beyond, unit }
    : { type: 'figure', from: null, to: from, beyond, unit };
}

/** Read as one decimal number, so that 1.1 million is 1,100,000 and not next to it. */
function numberOf(digits: string | undefined, power: number): number | null {
  return digits === undefined ? null : Number(`${digits.replaceAll(',', '')}e${power}`) + 0;
}

import type { Also, Column, Query } from './query.ts';

/**
 * A query as it might be typed: read again, it means the same. Groups have parentheses wherever they could be misread, words quotation marks
 * wherever they hold anything but letters and digits.
 */
export function printQuery(query: Query, also: Also = { forms: false, names: false }): string {
  const parts = [print(query), ...(also.forms ? ['also:forms'] : []), ...(also.names ? ['also:names'] : [])];
  return parts.filter((part) => part !== '').join(' ');
}

function print(query: Query): string {
  switch (query.type) {
    case 'all':
      return '';
    case 'and':
      return query.parts.map((part) => within(part, part.type === 'or')).join(' ');
    case 'or':
      return query.parts.map((part) => within(part, false)).join(' OR ');
    case 'not':
      return `-${within(query.part, query.part.type === 'and' || query.part.type === 'or')}`;
    case 'near':
      return `${within(query.left, query.left.type === 'or')} ${query.ordered ? 'BEFORE' : 'NEAR'}/${query.distance} ${within(
        query.right,
        query.right.type === 'or' || query.right.type === 'near',
      )}`;
    case 'words': {
      // What is exact stands in a column only beside something that does.
      const field = query.exact ? 'exact:' : fieldOf(query.column);
      // In quotation marks it would have to stand in a row.
      if (query.mayBePairs === true) return `${field}${query.words}`;
      return `${field}${value(query.words)}${query.prefix ? '*' : ''}`;
    }
    case 'pattern':
      return `${fieldOf(query.column)}${pattern(query)}`;
    case 'field':
      if (query.value === '') return `${query.field}:*`;
      return `${query.field}:${value(query.value)}${query.prefix ? '*' : ''}`;
    case 'kind':
    case 'source-kind':
      return `${query.type}:${query.kind}`;
    case 'figure':
      return `figure${printFigure(query)}`;
    case 'dates':
      return printDates(query.from, query.to);
  }
}

function within(query: Query, inParentheses: boolean): string {
  return inParentheses ? `(${print(query)})` : print(query);
}

function fieldOf(column: Column): string {
  return column === null ? '' : column === 'title' ? 'title:' : 'text:';
}

function pattern({ kind, pattern, distance }: Extract<Query, { type: 'pattern' }>): string {
  if (kind === 'infix') return pattern;
  return kind === 'fuzzy' ? `${pattern}~${distance}` : `/${pattern}/`;
}

const plain = /^[\p{L}\p{N}]+$/u;
const operators = new Set(['AND', 'OR', 'NOT']);

/** Quotation marks cannot stand in what is quoted, and never do: the reader cuts there. */
function value(text: string): string {
  return plain.test(text) && !operators.has(text) ? text : `"${text}"`;
}

function printFigure({ from, to, beyond, unit }: Extract<Query, { type: 'figure' }>): string {
  const equals = beyond ? '' : '=';
  const sign = from !== null && to === null ? `>${equals}` : from === null && to !== null ? `<${equals}` : ':';
  const number = from !== null && to !== null && from !== to ? `${from}..${to}` : `${from ?? to ?? ''}`;
  return `${sign}"${number}${unit === null ? '' : ` ${unit}`}"`;
}

/** `to` is the day after the last. */
function printDates(from: string | null, to: string | null): string {
  if (to === '0000-01-01') return 'before:0000';
  if (from === '10000-01-01') return 'after:9999';
  return `date:${from ?? ''}..${to === null ? '' : dayBefore(to)}`;
}

function dayBefore(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const moment = new Date(Date.UTC(2000, month - 1, day));
  moment.setUTCFullYear(year, month - 1, day - 1);
  return moment.toISOString().slice(0, 10);
}

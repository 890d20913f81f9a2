import { formatYear } from './civil-date.ts';
import type { TimeMatch } from './moment.ts';
import type { TokenView } from './token-view.ts';

/** The year a token names: "2002", "’02" is not read; 0 when it is none. */
export function yearOf(word: string): number {
  return /^(?:1[0-9]|20)\d\d$/u.test(word) ? Number(word) : 0;
}

/** "2002", "1990s", "mid-1990s", "post-1959", "19th century". */
export function matchYear(view: TokenView, at: number): TimeMatch | null {
  const word = view.lower(at);
  const decade = /^(?:(?:mid|early|late|pre|post)-)?['’]?((?:1\d|20)\d)0['’]?s$/u.exec(word);
  if (decade !== null) return fixed(at + 1, `${decade[1] ?? ''}X`, 'decade', 0.95);
  const part = /^(?:mid|early|late|pre|post)-((?:1\d|20)\d\d)$/u.exec(word);
  if (part !== null) return fixed(at + 1, part[1] ?? '', 'year', 0.9);
  const century = /^(\d{1,2})(?:st|nd|rd|th)(-century)?$/u.exec(word);
  if (century !== null && (century[2] !== undefined || view.lower(at + 1) === 'century')) {
    return fixed(
      at + (century[2] === undefined ? 2 : 1),
      String(Number(century[1]) - 1).padStart(2, '0'),
      'century',
      0.9,
    );
  }
  const year = yearOf(word);
  return year > 0 && isYear(view, at, year) ? fixed(at + 1, formatYear(year), 'year', 0.9) : null;
}

/** A number like 2000 is a year unless it counts or prices something. */
function isYear(view: TokenView, at: number, year: number): boolean {
  const before = view.lower(at - 1);
  const led = view.words.monthLeads.has(before) || view.words.months.has(before);
  if (/[$€£¥#]$/u.test(before) || /^(?:%|percent|per)$/u.test(view.lower(at + 1))) return false;
  if (/^(?:than|least|most|about|nearly|almost|no|no\.|room|flight|number|of)$/u.test(before))
    return before === 'of' && counted(view, at);
  if (year < 1900 || year > 2100) return led && counted(view, at);
  return (
    counted(view, at) || (led && before !== 'to' && before !== 'of' && before !== 'by' && view.tag(at + 1) !== 'NNS')
  );
}

/** No noun in the plural follows that it could count. */
function counted(view: TokenView, at: number): boolean {
  const next = view.tag(at + 1);
  return view.sentence(at + 1) !== view.sentence(at) || !(next === 'NNS' || next === 'NNPS' || next === 'CD');
}

function fixed(end: number, value: string, rule: string, confidence: number): TimeMatch {
  return { end, type: 'date', rule: `time-${rule}`, confidence, value: () => value };
}

import { findDates } from '../importing/metadata/find-dates.ts';

/** A pattern of a rule, read. `slot` stands where a value is taken. */
type Token = { readonly kind: 'literal'; readonly text: string } | { readonly kind: 'any' } | { readonly kind: 'slot' };

/** What a pattern found: the value at `{value}`, or null where it has none. */
export type PatternMatch = { readonly value: string | null };

/**
 * Fits a pattern to a text: `*` is anything, `{value}` is what is taken. Whatever stands for them is as short as it can be, the last one
 * reaches to the end. Where a date is wanted, `{value}` is a date and nothing else. Null: it does not fit. Case and the spaces at the ends do not matter. Linear in
 * the length of the text for each `*`.
 */
export function matchPattern(pattern: string, text: string, wanted: 'text' | 'date'): PatternMatch | null {
  const tokens = tokensOf(pattern);
  return wanted === 'date' && tokens.some(({ kind }) => kind === 'slot')
    ? matchAroundDate(tokens, text.trim())
    : matchFrom(tokens, text.trim());
}

/** Why a pattern cannot be used, in words for people; null: it can. */
export function patternProblem(pattern: string, takesValue: boolean, wanted: 'text' | 'date'): string | null {
  const tokens = tokensOf(pattern);
  const slots = tokens.filter(({ kind }) => kind === 'slot').length;
  if (slots > 1) return 'A pattern takes one {value}.';
  if (takesValue && slots === 0) return 'Write {value} where the value stands, or say which value it is.';
  const besideAny = tokens.some(
    ({ kind }, at) => kind === 'any' && (tokens[at - 1]?.kind === 'slot' || tokens[at + 1]?.kind === 'slot'),
  );
  if (wanted === 'text' && besideAny)
    return 'Between {value} and * something must stand that tells where the value ends.';
  return null;
}

function tokensOf(pattern: string): Token[] {
  return pattern
    .trim()
    .split(/(\*+|\{value\})/iu)
    .filter((part) => part !== '')
    .map((part): Token => {
      if (part.startsWith('*')) return { kind: 'any' };
      return part.toLowerCase() === '{value}' ? { kind: 'slot' } : { kind: 'literal', text: fold(part) };
    });
}

/** Each part that may be anything ends where the literal behind it first stands; the last literal stands at the end. */
function matchFrom(tokens: readonly Token[], text: string): PatternMatch | null {
  const folded = fold(text);
  let value: string | null = null;
  let at = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'literal') {
      if (!folded.startsWith(token.text, at)) return null;
      at += token.text.length;
      continue;
    }
    const next = tokens[index + 1];
    const end =
      next?.kind !== 'literal'
        ? text.length
        : index + 2 === tokens.length
          ? lastPlace(folded, next.text, at)
          : folded.indexOf(next.text, at);
    if (end < at) return null;
    if (token.kind === 'slot') {
      value = text.slice(at, end).trim();
      if (value === '') return null;
    }
    at = end;
  }
  return at === text.length ? { value } : null;
}

function lastPlace(folded: string, literal: string, from: number): number {
  const place = folded.length - literal.length;
  return place >= from && folded.endsWith(literal) ? place : -1;
}

/** The first date of the text around which the rest of the pattern fits. */
function matchAroundDate(tokens: readonly Token[], text: string): PatternMatch | null {
  const slot = tokens.findIndex(({ kind }) => kind === 'slot');
  for (const { start, end, readings } of findDates(text.replaceAll('_', '-'))) {
    const before = matchFrom(tokens.slice(0, slot), text.slice(0, start));
    const after = matchFrom(tokens.slice(slot + 1), text.slice(end));
    if (before !== null && after !== null) return { value: readings.length === 1 ? (readings[0] ?? null) : null };
  }
  return null;
}

/** Keeps the length, so that places are those of the text. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

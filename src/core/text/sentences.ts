import type { Range } from '../extraction/annotated-text.ts';
import { isSpace, trimRange } from './paragraphs.ts';

/** What a language knows about full stops. All words are in lower case and without their last stop ("mr", "u.s"). */
export type SentenceRules = {
  /** Stand before a name and never end a sentence: "Mr.", "Gen.". */
  readonly titles: ReadonlySet<string>;
  /** Do not end a sentence when a number follows: "No. 5", "Oct. 7". */
  readonly beforeNumbers: ReadonlySet<string>;
  /** Other abbreviations, which may end a sentence: "Inc.", "a.m.". */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that, with a capital, rather begin a sentence than continue a name: "the", "he", "but". */
  readonly starters: ReadonlySet<string>;
  /** Verbs that tie a quoted question to its speaker: “Why?” Smith asked. */
  readonly speechVerbs: ReadonlySet<string>;
};

const terminator = /[.!?…。！？｡؟।]+/gu;
const wideTerminator = /[。！？｡]/u;
const closing = new Set('”’"\')]»›」』'.split(''));
const opening = new Set('“‘"\'([«‹「『„‚¿¡—–-`'.split(''));

/**
 * Sentences of one paragraph, without the white space between them. Closing quote marks and brackets stay with the
 * sentence they end. A full stop ends a sentence when white space and no small letter follows, unless it belongs to an
 * abbreviation. Without rules (`null`) only initials and dotted letters are taken for abbreviations.
 */
export function splitSentences(text: string, paragraph: Range, rules: SentenceRules | null): Range[] {
  const sentences: Range[] = [];
  let start = paragraph.start;
  terminator.lastIndex = start;
  for (
    let match = terminator.exec(text);
    match !== null && match.index < paragraph.end;
    match = terminator.exec(text)
  ) {
    const stop = match.index + match[0].length;
    const end = skipClosing(text, stop, paragraph.end);
    if (end >= paragraph.end) break;
    if (!isBoundary(text, { start, stop: match.index, end, mark: match[0], limit: paragraph.end }, rules)) continue;
    sentences.push(trimRange(text, start, end));
    start = end;
    terminator.lastIndex = end;
  }
  const rest = trimRange(text, start, paragraph.end);
  if (rest.start < rest.end) sentences.push(rest);
  return sentences;
}

type Candidate = {
  /** Where the sentence began. */
  readonly start: number;
  /** Where its mark stands. */
  readonly stop: number;
  /** Behind the mark and what closes after it. */
  readonly end: number;
  readonly mark: string;
  /** End of the paragraph. */
  readonly limit: number;
};

function isBoundary(text: string, candidate: Candidate, rules: SentenceRules | null): boolean {
  const { start, stop, end, mark, limit } = candidate;
  if (wideTerminator.test(mark)) return true;
  const before = wordBefore(text, stop, start);
  if (!isSpace(text.charCodeAt(end))) {
    // "…said.The next": a space lost in conversion. Addresses and file names have no such shape.
    return (
      mark === '.' &&
      end === stop + 1 &&
      /^\p{Ll}{2,}$/u.test(before) &&
      /^\p{Lu}\p{Ll}/u.test(text.slice(end, end + 2))
    );
  }
  const next = nextWord(text, end, limit);
  if (/^\p{Ll}/u.test(next)) return false;
  if (mark !== '.' && end > stop + mark.length && saysWho(text, end, limit, rules)) return false;
  if (mark !== '.') return true;
  return !isAbbreviation(before, next, rules) && !isListNumber(text, start, stop);
}

function isAbbreviation(before: string, next: string, rules: SentenceRules | null): boolean {
  const word = before.toLowerCase();
  const startsSentence = rules?.starters.has(next.toLowerCase()) === true;
  const isDotted = /^(?:\p{L}\.)+\p{L}$/u.test(before);
  const isInitial = /^\p{Lu}$/u.test(before);
  if (isDotted || isInitial) return !startsSentence;
  if (rules === null) return false;
  if (rules.titles.has(word)) return true;
  if (rules.beforeNumbers.has(word)) return /^\p{N}/u.test(next);
  return rules.abbreviations.has(word) && !startsSentence;
}

/** “Why now?” Anna Smith asked. */
function saysWho(text: string, from: number, limit: number, rules: SentenceRules | null): boolean {
  if (rules === null || !/[”’"'»」]/u.test(text.charAt(from - 1))) return false;
  const words = text
    .slice(from, Math.min(limit, from + 80))
    .trim()
    .split(/\s+/u, 5);
  for (const [index, word] of words.entries()) {
    if (index > 0 && rules.speechVerbs.has(word.replace(/[.,:;]$/u, ''))) return true;
    if (!/^[\p{Lu}\p{Pd}]/u.test(word) || opening.has(word.charAt(0)) || /[.,?!]$/u.test(word)) return false;
  }
  return false;
}

function isListNumber(text: string, start: number, stop: number): boolean {
  return stop - start <= 6 && /^\s*\(?\d{1,3}$/u.test(text.slice(start, stop));
}

/** The run of letters, digits and inner stops before a full stop; at most 24 characters are looked at. */
function wordBefore(text: string, stop: number, start: number): string {
  const from = Math.max(start, stop - 24);
  return /[\p{L}\p{M}\p{N}.]*$/u.exec(text.slice(from, stop))?.[0] ?? '';
}

function nextWord(text: string, from: number, limit: number): string {
  let at = from;
  while (at < limit && (isSpace(text.charCodeAt(at)) || opening.has(text.charAt(at)))) at += 1;
  return /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(at, Math.min(limit, at + 24)))?.[0] ?? '';
}

function skipClosing(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && closing.has(text.charAt(at))) at += 1;
  // Footnote marks, as on pages of Wikipedia: "in Dulwich. [17] Placed …".
  const notes = /^(?:[ \u00a0]?\[\d{1,3}\])+/u.exec(text.slice(at, Math.min(limit, at + 60)));
  return at + (notes?.[0].length ?? 0);
}

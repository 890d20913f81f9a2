import type { Span } from '../../../../contract/fact.ts';
import { type Reading, stretchSpan, tokenAt, wordAt } from '../../attribution/reading.ts';
import { knownInitialisms } from '../../english/initialisms.ts';
import { organisationBeforeOf } from '../../english/organisations.ts';
import { abbreviationLetters, letterCost } from './match-letters.ts';
import { looksShort, withoutPlural } from './short-form.ts';

/** A place where a text says what an abbreviation stands for. */
export type Definition = {
  readonly short: Span;
  readonly long: Span;
  /** Tokens of the long form. */
  readonly first: number;
  readonly end: number;
  /** Token of the short form. */
  readonly at: number;
};

const knownLongForms = Map.groupBy(knownInitialisms, ([letters]) => letters);

/** Long forms have no more words. */
const longest = 14;

/** Definitions of a text in order: "World Health Organization (WHO)", "WHO (World Health Organization)", "the WHO, or World Health Organization". */
export function findDefinitions(reading: Reading): readonly Definition[] {
  const found: Definition[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const text = tokenAt(reading, at).text;
    const definition =
      text === '(' || text === '[' ? inBrackets(reading, at) : looksShort(text) ? besideWords(reading, at) : null;
    if (definition !== null && !found.some((one) => one.at === definition.at)) found.push(definition);
  }
  return found;
}

/** The first token in brackets that may be short: after "or", "the", "known as", quotation marks. */
const leadIns =
  /^(?:or|later|now|then|once|the|also|known|as|called|abbreviated|acronym|abbreviation|hereafter|hereinafter|formerly|in|short|for|aka|a\.k\.a\.|initials|by|its|english|french|spanish|german|russian|arabic|hebrew|italian|portuguese|turkish|“|"|‘|'|``|:|,)$/;

function inBrackets(reading: Reading, bracket: number): Definition | null {
  const { sentence } = tokenAt(reading, bracket);
  let at = bracket + 1;
  while (at < bracket + 8 && leadIns.test(wordAt(reading, at)) && !looksShort(tokenAt(reading, at).text)) at++;
  const text = tokenAt(reading, at).text;
  if (tokenAt(reading, at).sentence !== sentence) return null;
  if (
    looksShort(text) &&
    /^(?:\)|\]|,|;|”|"|’|'|''|-|–|—|or|and|in|for)$/.test(wordAt(reading, at + 1)) &&
    !/^[:.]$/.test(wordAt(reading, at + 1))
  ) {
    const before = longBefore(reading, bracket, at);
    if (before !== null) return before;
  }
  return longInBrackets(reading, bracket);
}

/** The words before `limit` that the short form at `at` stands for: the cheapest start wins, of equals the nearest. */
function longBefore(reading: Reading, limit: number, at: number, mostly = 1): Definition | null {
  const short = withoutPlural(tokenAt(reading, at).text);
  const letters = abbreviationLetters(short);
  const end = endBefore(reading, limit);
  const { sentence } = tokenAt(reading, at);
  let best: { first: number; cost: number } | null = null;
  const words: string[] = [];
  for (let first = end - 1; first >= 0 && end - first <= longest; first--) {
    const token = tokenAt(reading, first);
    if (
      token.sentence !== sentence ||
      /^[.;:()[\]!?“”"]$/u.test(token.text) ||
      token.text === '--' ||
      token.text === '—'
    )
      break;
    words.unshift(...partsOf(token.text));
    if (end - first > letters.length * 2 + 3) break;
    const cost = costFor(letters, words);
    if (cost === null || cost > allowed(short, letters) * mostly) continue;
    if (best === null || cost < best.cost - 0.05) best = { first, cost };
  }
  const known = knownBefore(reading, end, short);
  if (known !== null) return definitionOf(reading, known, end, at);
  return best === null ? null : definitionOf(reading, withOffice(reading, best.first), end, at);
}

/** First token of the known long form that ends before `end` ("Alternative for Germany (AfD)" keeps its German letters); null when it is another. */
function knownBefore(reading: Reading, end: number, short: string): number | null {
  for (const [, long] of knownLongForms.get(short.replace(/\./gu, '')) ?? []) {
    const first = beginOf(reading, end, long.toLowerCase());
    if (first !== null) return first;
  }
  return null;
}

/** First token of the words that end before `end`. */
function beginOf(reading: Reading, end: number, long: string): number | null {
  let left = long.length;
  for (let first = end - 1; first >= 0 && left > 0 && end - first <= longest; first--) {
    const word = wordAt(reading, first);
    if (!long.endsWith(word, left)) return null;
    left -= word.length;
    if (left === 0) return first;
    if (long[left - 1] === ' ') left--;
  }
  return null;
}

/** "Bureau of Alcohol, Tobacco, Firearms and Explosives (ATF)": the kind of office belongs to the name though not to the letters. */
function withOffice(reading: Reading, first: number): number {
  const joint = wordAt(reading, first - 1) === 'the' ? first - 2 : first - 1;
  if (!/^(?:of|for|on)$/.test(wordAt(reading, joint))) return first;
  return organisationBeforeOf.has(tokenAt(reading, joint - 1).text) &&
    tokenAt(reading, joint - 1).sentence === tokenAt(reading, first).sentence
    ? joint - 1
    : first;
}

/** Closing quotation marks and possessives before the bracket belong to neither. */
function endBefore(reading: Reading, limit: number): number {
  let end = limit;
  while (end > 0 && /^(?:”|"|’|'|''|,|'s|’s)$/.test(wordAt(reading, end - 1))) end--;
  return end;
}

/** "ICC (International Criminal Court)". */
function longInBrackets(reading: Reading, bracket: number): Definition | null {
  const at = bracket - 1;
  const short = withoutPlural(tokenAt(reading, at).text);
  if (!looksShort(short)) return null;
  let first = bracket + 1;
  while (first < bracket + 4 && /^(?:the|or|“|"|for|short)$/.test(wordAt(reading, first))) first++;
  return longFrom(reading, first, at, /^(?:\)|\]|,|;|”|")$/);
}

/** A long form from `first` up to a token that closes it. */
function longFrom(reading: Reading, first: number, at: number, closing: RegExp, mostly = 1): Definition | null {
  const { sentence } = tokenAt(reading, first);
  if (sentence !== tokenAt(reading, at).sentence) return null;
  const short = withoutPlural(tokenAt(reading, at).text);
  const letters = abbreviationLetters(short);
  const words: string[] = [];
  for (let end = first; end < first + longest; end++) {
    const token = tokenAt(reading, end);
    if (end > first && (token.sentence !== sentence || closing.test(token.text))) {
      const cost = costFor(letters, words);
      if (cost !== null && cost <= allowed(short, letters) * mostly) return definitionOf(reading, first, end, at);
      if (token.text !== ',') return null;
    }
    if (token.sentence !== sentence || /^[.;:()[\]]$/.test(token.text)) return null;
    words.push(...partsOf(token.text));
  }
  return null;
}

/** Without brackets: "the ICC, or International Criminal Court", "the Coal Board, known as the NCB", "FEMA, the Federal … Agency,". */
function besideWords(reading: Reading, at: number): Definition | null {
  if (/^\p{Lu}\p{Ll}+$/u.test(tokenAt(reading, at).text)) return null;
  return shortAfter(reading, at) ?? shortBefore(reading, at);
}

const namings = /^(?:or|as|acronym|initials|abbreviation|abbreviated|called|aka|a\.k\.a\.|named|simply|dubbed)$/;

function shortAfter(reading: Reading, at: number): Definition | null {
  let comma = at - 1;
  let named = false;
  while (comma > at - 10 && comma >= 0 && !/^(?:,|—|–|--|-)$/.test(wordAt(reading, comma))) {
    const word = wordAt(reading, comma);
    if (namings.test(word)) named = true;
    else if (
      !/^(?:the|by|its|english|french|german|spanish|italian|russian|turkish|arabic|hebrew|kurdish|portuguese|better|also|known|commonly|widely|which|is|are|to|locally|often|usually|in|short|for|“|"|‘|'|of|under|goes)$/.test(
        word,
      )
    )
      return null;
    comma--;
  }
  if (!/^(?:,|—|–|--|-)$/.test(wordAt(reading, comma))) return null;
  const closed = /^(?:,|\.|—|–|--|-|”|"|;)$/.test(wordAt(reading, at + 1));
  if (!named && !closed) return null;
  // A bare apposition is believed only when the letters are all initials.
  return longBefore(reading, comma, at, named ? 1 : 0.15);
}

function shortBefore(reading: Reading, at: number): Definition | null {
  let next = at + 1;
  if (
    /^(?:stands|stand|short)$/.test(wordAt(reading, next)) ||
    (/^(?:is|,|which|meaning)$/.test(wordAt(reading, next)) &&
      /^(?:short|stands|which)$/.test(wordAt(reading, next + 1)))
  ) {
    while (next < at + 6 && wordAt(reading, next) !== 'for') next++;
    if (wordAt(reading, next) !== 'for') return null;
    return afterArticle(reading, next + 1, at, /^[,.;”"—–)]$/u, 1);
  }
  if (!/^(?:,|—|–|--|-)$/.test(wordAt(reading, next))) return null;
  next++;
  const named = /^(?:or|meaning|short|ie|i\.e\.|formally|officially)$/.test(wordAt(reading, next));
  if (named) next += wordAt(reading, next) === 'short' ? 2 : 1;
  return afterArticle(reading, next, at, /^[,.;—–-]$|^--$/u, named ? 1 : 0.15);
}

function afterArticle(reading: Reading, first: number, at: number, closing: RegExp, mostly: number): Definition | null {
  let start = first;
  while (start < first + 2 && /^(?:the|“|"|a|an)$/.test(wordAt(reading, start))) start++;
  return longFrom(reading, start, at, closing, mostly);
}

/** Cost of these words, not beginning or ending with a word that names nothing. */
function costFor(letters: string, words: readonly string[]): number | null {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (!/[\p{L}\p{N}]/u.test(first) || /^(?:of|for|the|and|in|to|a|an)$/.test(last)) return null;
  if (/^(?:of|for|and|in|to|a|an|on)$/.test(first)) return null;
  if (words.length < 2 && !/[\p{Ll}-]\p{Lu}/u.test(first)) return null;
  const cost = letterCost(letters, words);
  if (cost === null) return null;
  return first === 'the' || first === 'The' ? cost + 0.3 : cost;
}

/** The greatest cost that is believed. */
function allowed(short: string, letters: string): number {
  if (letters.length <= 2) return 0.15;
  const isWord = /^\p{Lu}\p{Ll}+$/u.test(short);
  return isWord ? 0.35 * (letters.length - 2) + 0.2 : 0.5 * (letters.length - 1);
}

/** Words of a token: hyphenated parts count each. */
function partsOf(text: string): readonly string[] {
  const parts = text.split(/[-‑/]/u).filter((part) => part !== '');
  return parts.length > 1 ? parts : [text];
}

function definitionOf(reading: Reading, first: number, end: number, at: number): Definition {
  return {
    short: stretchSpan(reading, { first: at, end: at + 1 }),
    long: stretchSpan(reading, { first, end }),
    first,
    end,
    at,
  };
}

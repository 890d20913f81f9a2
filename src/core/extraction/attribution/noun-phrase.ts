import { wordSet } from '../english/word-list.ts';
import { type Reading, type Stretch, isFiniteVerb, isNoun, isQuoted, tagAt, tokenAt, wordAt } from './reading.ts';
import { dayWords, isTimeWord, startsTime } from './time-words.ts';

const nominal = new Set([
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'CD',
  'JJ',
  'JJR',
  'JJS',
  'DT',
  'PDT',
  'PRP$',
  'POS',
  '$',
  '#',
  'FW',
]);
const joiningPrepositions = wordSet(
  'of for from in at with on to by near against about under among behind between within into over outside inside representing who',
);
/** Participles and adjectives after a noun that go on with a preposition: "people familiar with the matter". */
const postmodifiers =
  wordSet(`familiar close briefed involved based living loyal critical opposed linked allied working interviewed
  quoted knowledgeable aware present directly informed responsible affiliated associated surveyed polled contacted led run elected
  appointed backed fighting representing attending`);

/** Whether a token may be inside of a noun phrase. */
export function isNominal(reading: Reading, index: number): boolean {
  return nominal.has(tagAt(reading, index)) || wordAt(reading, index) === '&';
}

/** Whether a noun phrase may end with the token. */
export function endsNounPhrase(reading: Reading, index: number): boolean {
  const tag = tagAt(reading, index);
  return (
    isNoun(tag) ||
    tag === 'CD' ||
    tag === 'PRP' ||
    tag === 'DT' ||
    tag === 'FW' ||
    wordAt(reading, index) === ')' ||
    ((tag === 'JJ' || tag === 'JJS' || tag === 'PRP$') &&
      /^(?:others?|many|several|few|most|his|hers|same)$/.test(wordAt(reading, index)))
  );
}

/** The index of the opening bracket when a closing one stands at `index`, else `index`. */
function beforeBrackets(reading: Reading, index: number, floor: number): number {
  if (wordAt(reading, index) !== ')') return index;
  for (let at = index - 1; at > floor && at > index - 12; at--) if (wordAt(reading, at) === '(') return at - 1;
  return index;
}

/**
 * Start of the noun phrase that ends with the token `last`: its determiner, adjectives and nouns, and before them further nouns with
 * "of", "for", "and" and the like. Never before `floor`. Null when no noun phrase ends there.
 */
export function nounPhraseStart(reading: Reading, last: number, floor: number): number | null {
  if (last < floor || !endsNounPhrase(reading, last)) return null;
  const isObject =
    /^(?:him|her|them|me|us)$/.test(wordAt(reading, last)) && /^(?:IN|TO)$/.test(tagAt(reading, last - 1));
  if (tagAt(reading, last) === 'PRP' && !isObject) return last;
  let start = last + 1;
  let at = beforeBrackets(reading, last, floor);
  while (at >= floor && !isQuoted(reading, at)) {
    if (isNominal(reading, at) || (isObject && at === last)) {
      if (start <= last && isBoundary(reading, at, at + 1)) break;
      start = at;
      at--;
      continue;
    }
    const before = beforeJoint(reading, at, floor);
    if (before === null || start > last) break;
    at = beforeBrackets(reading, before, floor);
    if (!isNominal(reading, at)) break;
    start = at;
  }
  return start > last ? null : withoutLeadingAdverb(reading, start, last);
}

/** A noun phrase ends between two neighbouring tokens: "the meeting | the president", "last week | officials". */
function isBoundary(reading: Reading, left: number, right: number): boolean {
  const leftTag = tagAt(reading, left);
  const rightTag = tagAt(reading, right);
  if (rightTag === 'POS') return false;
  if (
    (rightTag === 'DT' || rightTag === 'PRP$') &&
    leftTag !== 'PDT' &&
    !/^(?:all|both|half)$/.test(wordAt(reading, left))
  )
    return true;
  const word = wordAt(reading, left);
  if (!isTimeWord(word, leftTag)) return false;
  return isNoun(rightTag) || rightTag.startsWith('JJ')
    ? !isTimeWord(wordAt(reading, right), rightTag) && !isName(reading, left, right)
    : false;
}

/** "The Sunday Times", "March Group": a day or month inside of a name. */
function isName(reading: Reading, left: number, right: number): boolean {
  const word = wordAt(reading, left);
  return (
    /^the$/i.test(wordAt(reading, left - 1)) &&
    dayWords.has(word) &&
    /^(?:times|telegraph|mail|mirror|express|post)$/.test(wordAt(reading, right))
  );
}

/** For a preposition, conjunction or postmodifier inside of a noun phrase, the token before it; else null. */
function beforeJoint(reading: Reading, index: number, floor: number): number | null {
  const tag = tagAt(reading, index);
  const word = wordAt(reading, index);
  if (index - 1 < floor) return null;
  if (tag === 'CC' && (word === 'and' || word === 'or')) return endsNounPhrase(reading, index - 1) ? index - 1 : null;
  if ((tag === 'IN' || tag === 'TO') && joiningPrepositions.has(word)) {
    let before = index - 1;
    while (
      before > floor &&
      (postmodifiers.has(wordAt(reading, before)) || tagAt(reading, before) === 'RB') &&
      (!isFiniteVerb(tagAt(reading, before)) || wordAt(reading, before) === 'close')
    )
      before--;
    return endsNounPhrase(reading, before) && tagAt(reading, before) !== 'PRP' ? before : null;
  }
  return null;
}

/** "That court" keeps its first word, "that" of a clause is none of it; predeterminers stay. */
function withoutLeadingAdverb(reading: Reading, start: number, last: number): number | null {
  let first = start;
  while (first < last && (tagAt(reading, first) === 'POS' || wordAt(reading, first) === '&')) first++;
  // "On Monday officials": the time before the noun phrase is none of it.
  if (first < last && startsTime(wordAt(reading, first), tagAt(reading, first), wordAt(reading, first + 1))) {
    const rest = timeEnd(reading, first, last);
    if (
      rest <= last &&
      rest > first &&
      tagAt(reading, rest) !== 'POS' &&
      !/^(?:of|for|in|'s|’s)$/.test(wordAt(reading, rest)) &&
      isNominal(reading, rest)
    ) {
      if (tagAt(reading, first) !== 'DT' || wordAt(reading, first) === 'that' || wordAt(reading, first) === 'this')
        first = rest;
    }
  }
  return first;
}

function timeEnd(reading: Reading, first: number, last: number): number {
  let at = first;
  while (
    at <= last &&
    (startsTime(wordAt(reading, at), tagAt(reading, at), wordAt(reading, at + 1)) ||
      isTimeWord(wordAt(reading, at), tagAt(reading, at)))
  )
    at++;
  return at;
}

/** A trailing "on Sunday", "in February" or "last week" is no part of a subject: the end without it. */
export function withoutTrailingTime(reading: Reading, { first, end }: Stretch): Stretch {
  let last = end - 1;
  while (last > first && isTimeWord(wordAt(reading, last), tagAt(reading, last))) last--;
  if (last === end - 1) return { first, end };
  while (
    last > first &&
    /^(?:last|this|next|that|earlier|later|late|early|on|in|at|the|recent|since|during)$/.test(wordAt(reading, last))
  )
    last--;
  return tagAt(reading, last) === 'POS' ? { first, end } : { first, end: last + 1 };
}

/**
 * End (exclusive) of the noun phrase that begins with the token `first`, with "of …", "for …" and the like after it; `first` when no noun
 * phrase begins there. Never after `ceiling`.
 */
export function nounPhraseEnd(reading: Reading, first: number, ceiling: number): number {
  if (tagAt(reading, first) === 'PRP' || tagAt(reading, first) === 'EX') return first + 1;
  let end = first;
  let at = first;
  while (at < ceiling && !isQuoted(reading, at)) {
    if (isNominal(reading, at) || (at > first && tagAt(reading, at) === 'VBG' && isNoun(tagAt(reading, at + 1)))) {
      if (at > first && end === at && isBoundary(reading, at - 1, at)) break;
      at++;
      end = at;
      continue;
    }
    if (end === first) break;
    if (wordAt(reading, at) === '(') {
      const close = closingBracket(reading, at, ceiling);
      if (close === null) break;
      at = close + 1;
      end = at;
      continue;
    }
    const next = afterJoint(reading, at, ceiling);
    if (next === null) break;
    at = next;
  }
  return end;
}

function closingBracket(reading: Reading, index: number, ceiling: number): number | null {
  for (let at = index + 1; at < ceiling && at < index + 12; at++) if (wordAt(reading, at) === ')') return at;
  return null;
}

function afterJoint(reading: Reading, index: number, ceiling: number): number | null {
  let at = index;
  while (at < ceiling && postmodifiers.has(wordAt(reading, at))) at++;
  const tag = tagAt(reading, at);
  const joins =
    tag === 'CC'
      ? /^(?:and|or)$/.test(wordAt(reading, at)) && at === index
      : (tag === 'IN' || tag === 'TO') && joiningPrepositions.has(wordAt(reading, at));
  if (!joins || at + 1 >= ceiling || !isNominal(reading, at + 1)) return null;
  if (startsTime(wordAt(reading, at + 1), tagAt(reading, at + 1), wordAt(reading, at + 2))) return null;
  return tokenAt(reading, at + 1).tag === 'PRP' ? null : at + 1;
}

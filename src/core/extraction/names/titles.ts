import { nounPhraseStart } from '../attribution/noun-phrase.ts';
import {
  type Reading,
  isFiniteVerb,
  isNoun,
  isProperNoun,
  sentenceOf,
  tagAt,
  tokenAt,
  wordAt,
} from '../attribution/reading.ts';
import { firstNames } from '../english/first-names.ts';
import { organisationHeads } from '../english/organisations.ts';
import { places } from '../english/places.ts';
import { honorifics, roleNouns, titles } from '../english/roles.ts';

export type TitleSplit = {
  readonly first: number;
  readonly end: number;
  readonly role: { readonly first: number; readonly end: number } | null;
  readonly honorific: string | null;
};

const portfolios =
  /^(?:state|defense|defence|commerce|treasury|labor|labour|health|education|energy|transportation|agriculture|justice|war|interior)$/;

/**
 * Takes titles and roles off the front of a capitalised run ("Israeli Foreign Minister Anna Berg" is Anna Berg), and finds the role written small
 * before it or in an apposition after it. Null when the run is a title alone ("the Prime Minister").
 */
export function splitTitle(reading: Reading, first: number, end: number): TitleSplit | null {
  let title = -1;
  for (let at = first; at < end; at++) {
    const word = wordAt(reading, at);
    if (at > first && /^(?:of|for|and|the)$/.test(wordAt(reading, at - 1))) continue;
    // "Anna M. Berg": an initial, and no Monsieur.
    if (at > first && word === 'm.') continue;
    if (titles.has(word) || honorifics.has(word) || (roleNouns.has(word) && at < end - 1))
      title = isPartOfOrganisation(reading, at, end) ? title : at;
    else if (title >= 0 && at > title + 1 && wordAt(reading, title + 1) !== 'of') break;
  }
  if (title >= 0) {
    const start = afterPortfolio(reading, title + 1, end);
    const word = wordAt(reading, title);
    if (start >= end) return title === first && !titles.has(word) ? { first, end, role: null, honorific: null } : null;
    const honorific = honorifics.has(word) ? word : null;
    const isBare = honorific !== null && !hasRole(reading, first, title);
    const begin = bareStart(reading, first, title);
    const role = isBare ? null : { first: roleStart(reading, begin), end: start };
    return { first: start, end, role, honorific };
  }
  const bare = afterOwner(reading, first, end);
  return { first: bare, end, role: roleAround(reading, bare, end), honorific: null };
}

/** Whether a title stands before the form of address: "President Mr. Berg", but not "Both Mr. Berg". */
function hasRole(reading: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at++)
    if (titles.has(wordAt(reading, at)) || roleNouns.has(wordAt(reading, at))) return true;
  return false;
}

/** "Before Judge Anna Berg": a word that opens the sentence is no part of the title. */
function bareStart(reading: Reading, first: number, title: number): number {
  let start = first;
  while (start < title && /^(?:IN|DT|PDT|CC|PRP|W)/.test(tagAt(reading, start))) start++;
  return start;
}

/** "Prime Minister's Office", "President University": the title belongs to an organisation's name. */
function isPartOfOrganisation(reading: Reading, title: number, end: number): boolean {
  if (wordAt(reading, title + 1) === 'of') return false;
  return (
    title + 1 < end &&
    organisationHeads.has(tokenAt(reading, end - 1).text) &&
    !firstNames.has(tokenAt(reading, title + 1).text) &&
    !honorifics.has(wordAt(reading, title))
  );
}

/** "Secretary of State Anna Berg", "Minister for Health Anna Berg": the name starts after the portfolio. */
function afterPortfolio(reading: Reading, at: number, end: number): number {
  if (at >= end || !/^(?:of|for)$/.test(wordAt(reading, at))) return at;
  for (let next = at + 1; next < end; next++)
    if (firstNames.has(tokenAt(reading, next).text) && !places.has(tokenAt(reading, next).text)) return next;
  return portfolios.test(wordAt(reading, at + 1)) ? at + 2 : end;
}

function roleStart(reading: Reading, first: number): number {
  const floor = sentenceOf(reading, first)?.firstToken ?? first;
  let start = first;
  while (
    start - 1 >= floor &&
    /^(?:former|ex-|acting|deputy|vice|then|chief|senior|interim|late|outgoing|incoming|assistant)$/.test(
      wordAt(reading, start - 1),
    )
  )
    start--;
  return start;
}

/** "Norland's Anna Berg" and "Radio Ostend": nothing to take off; "US Anna" neither. */
function afterOwner(reading: Reading, first: number, end: number): number {
  let at = first;
  while (at < end - 2 && wordAt(reading, at + 1) === "'s" && places.has(tokenAt(reading, at).text)) at += 2;
  return at;
}

/** A role before the name ("chief prosecutor, Anna Berg", "spokeswoman Anna Berg") or after it ("Anna Berg, a doctor,"). */
function roleAround(reading: Reading, first: number, end: number): TitleSplit['role'] {
  const floor = sentenceOf(reading, first)?.firstToken ?? 0;
  const comma = wordAt(reading, first - 1) === ',';
  const last = comma ? first - 2 : first - 1;
  const closed = /^[,.;]?$/.test(wordAt(reading, end));
  if (last >= floor && roleNouns.has(wordAt(reading, last)) && isNoun(tagAt(reading, last)) && (!comma || closed)) {
    const start = afterOther(reading, nounPhraseStart(reading, last, floor), last);
    if (start !== null && (!comma || /^(?:DT|PRP\$|NNP|JJ|NN|CD)/.test(tagAt(reading, start))))
      return { first: start, end: last + 1 };
  }
  return roleAfter(reading, end);
}

/** "Carla Quill and former governor" before "Anna Berg": the one named before "and" is another. */
function afterOther(reading: Reading, start: number | null, last: number): number | null {
  if (start === null) return null;
  for (let at = last; at > start; at--) if (endsOther(reading, at)) return at + 1;
  return start;
}

/** "and" behind somebody's name, or a preposition that is no part of a name: "records of | Fox News reporter", but not "Bank of England governor". */
function endsOther(reading: Reading, at: number): boolean {
  const isAfterName = isProperNoun(tagAt(reading, at - 1));
  if (wordAt(reading, at) === 'and') return isAfterName && !roleNouns.has(wordAt(reading, at - 1));
  // "special assistant to the president".
  if (roleNouns.has(wordAt(reading, at - 1))) return false;
  const next = wordAt(reading, at + 1) === 'the' ? at + 2 : at + 1;
  return /^(?:IN|TO)$/.test(tagAt(reading, at)) && !(isAfterName && isProperNoun(tagAt(reading, next)));
}

function roleAfter(reading: Reading, end: number): TitleSplit['role'] {
  if (wordAt(reading, end) !== ',') return null;
  const ceiling = sentenceOf(reading, end)?.endToken ?? end;
  const start = end + 1;
  if (!/^(?:DT|PRP\$|NN|NNP|JJ)$/.test(tagAt(reading, start))) return null;
  let role = -1;
  for (let at = start; at < ceiling && at < start + 14; at++) {
    const word = wordAt(reading, at);
    if (role >= 0 && /^(?:,|\.|;|—|–|--)$/.test(word)) return { first: start, end: at };
    if (word === ',' || isFiniteVerb(tagAt(reading, at)) || tagAt(reading, at).startsWith('W')) return null;
    if (role < 0 && roleNouns.has(word) && isNoun(tagAt(reading, at))) {
      // "Anna Berg, Sen. Ben Quill," names somebody else.
      if (isProperNoun(tagAt(reading, at + 1))) return null;
      role = at;
    }
    if (role < 0 && /^(?:IN|TO)$/.test(tagAt(reading, at))) return null;
  }
  return null;
}

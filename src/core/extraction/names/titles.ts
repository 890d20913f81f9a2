import { nounPhraseStart } from '../attribution/noun-phrase.ts';
import { type Reading, isFiniteVerb, isNoun, sentenceOf, tagAt, tokenAt, wordAt } from '../attribution/reading.ts';
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
    if (titles.has(word) || honorifics.has(word) || (roleNouns.has(word) && at < end - 1))
      title = isPartOfOrganisation(reading, at, end) ? title : at;
    else if (title >= 0 && at > title + 1 && wordAt(reading, title + 1) !== 'of') break;
  }
  if (title >= 0) {
    const start = afterPortfolio(reading, title + 1, end);
    const word = wordAt(reading, title);
    if (start >= end) return title === first && !titles.has(word) ? { first, end, role: null, honorific: null } : null;
    const role = honorifics.has(word) && title === first ? null : { first: roleStart(reading, first), end: start };
    return { first: start, end, role, honorific: honorifics.has(word) ? word : null };
  }
  const bare = afterOwner(reading, first, end);
  return { first: bare, end, role: roleAround(reading, bare, end), honorific: null };
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
    const start = nounPhraseStart(reading, last, floor);
    if (start !== null && (!comma || /^(?:DT|PRP\$|NNP|JJ|NN|CD)/.test(tagAt(reading, start))))
      return { first: start, end: last + 1 };
  }
  return roleAfter(reading, end);
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
    if (role < 0 && roleNouns.has(word) && isNoun(tagAt(reading, at))) role = at;
    if (role < 0 && /^(?:IN|TO)$/.test(tagAt(reading, at))) return null;
  }
  return null;
}

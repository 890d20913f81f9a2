import type { StatementFact } from '../../../contract/fact.ts';
import { documentNouns, mediaWords, outlets } from '../english/documents.ts';
import { anonymousNouns, roleNouns } from '../english/roles.ts';
import { knownOrganisations } from '../english/organisations.ts';
import {
  furtherOutlets,
  furtherRoles,
  networks,
  sayingThings,
  unnamedGroups,
  unnamedPersons,
} from '../english/source-nouns.ts';
import { type Reading, type Stretch, isNoun, isProperNoun, stretchSpan, tagAt, tokenAt, wordAt } from './reading.ts';

/** The head noun of a source: the last noun before a preposition, comma or relative clause. */
export function headOf(reading: Reading, { first, end }: Stretch): number {
  let head = first;
  for (let at = first; at < end; at++) {
    const tag = tagAt(reading, at);
    if (
      (tag === 'IN' && at > first) ||
      tag === 'TO' ||
      wordAt(reading, at) === ',' ||
      wordAt(reading, at) === '(' ||
      /^(?:WP|WDT)/.test(tag)
    )
      break;
    if (tag === 'VBN' || tag === 'VBG') break;
    if (isNoun(tag) || tag === 'CD' || tag === 'PRP' || at === first) head = at;
  }
  // "two of the people": the people.
  if (/^(?:CD|DT|JJ)$/.test(tagAt(reading, head)) && wordAt(reading, head + 1) === 'of' && head + 2 < end)
    return headOf(reading, { first: head + 2, end });
  return head;
}

/** What sort of source it is, by its words alone; `person` when it is known to name somebody. */
export function sourceKindOf(
  reading: Reading,
  source: Stretch,
  names: { readonly person: boolean; readonly organisation: boolean },
): StatementFact['sourceKind'] {
  if (names.person) return 'named';
  const head = behindAmount(reading, source, behindName(reading, source, headOf(reading, source)));
  if (isNamedBehind(reading, source, head)) return 'named';
  const word = wordAt(reading, head);
  const isName = isProperNoun(tagAt(reading, head)) && /^\p{Lu}/u.test(tokenAt(reading, head).text);
  if (isOutlet(reading, source, head)) return 'media';
  const told = toldByNoun(word, isName);
  // "a Harbour Board official" names the board and is none of it; "the Harbour Board" is, whatever its last word means elsewhere.
  if (names.organisation || knownOrganisations.has(textWithoutArticle(reading, source)))
    return told !== null && !isName ? told : 'organisation';
  if (isName && !roleNouns.has(word) && !anonymousNouns.has(word) && !unnamedPersons.has(word)) return 'named';
  if (told !== null) return told;
  if (/^(?:he|she|i)$/.test(word)) return 'named';
  return isNoun(tagAt(reading, head)) ? 'organisation' : 'unknown';
}

/** What a noun tells of the source that it is the head of; null: nothing. Names tell less: "Act" is no document in the name of a group. */
function toldByNoun(word: string, isName: boolean): 'document' | 'anonymous' | 'role' | null {
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  if (documentNouns.has(word) || (!isName && sayingThings.has(word))) return 'document';
  if (anonymousNouns.has(word) || unnamedPersons.has(word)) return 'anonymous';
  if (roleNouns.has(word) || (!isName && furtherRoles.has(word))) return 'role';
  return roleNouns.has(singular) || (!isName && (unnamedGroups.has(word) || furtherRoles.has(singular)))
    ? 'anonymous'
    : null;
}

const amounts =
  /^(?:number|majority|handful|group|dozens|scores|hundreds|thousands|couple|host|half|most|third|thirds|quarter|quarters|percent)$/;

/** "A number of officials": the officials. */
function behindAmount(reading: Reading, { end }: Stretch, head: number): number {
  if (!amounts.test(wordAt(reading, head)) || wordAt(reading, head + 1) !== 'of' || head + 2 >= end) return head;
  const counted = headOf(reading, { first: head + 2, end });
  return toldByNoun(wordAt(reading, counted), false) === 'anonymous' ? counted : head;
}

const agencyWords = /^(?:media|newspaper|broadcaster|channel|network|magazine|outlet|tabloid)s?$/;

function isOutlet(reading: Reading, source: Stretch, head: number): boolean {
  const text = textWithoutArticle(reading, source);
  const name = stretchSpan(reading, { first: nameStart(reading, source, head), end: head + 1 }).text;
  if (networks.has(name)) return false;
  if (outlets.has(text) || outlets.has(name) || furtherOutlets.has(text) || furtherOutlets.has(name)) return true;
  const word = wordAt(reading, head);
  if (!mediaWords.has(word)) return false;
  // "The Refugee Agency" is none; "the state news agency" is.
  if (/^agenc(?:y|ies)$/.test(word))
    return /^(?:news|press|wire|information|telegraph)$/.test(wordAt(reading, head - 1));
  return isProperNoun(tagAt(reading, head)) || agencyWords.test(word);
}

/** "The mayor's spokesman, Mr. Reber". */
function isNamedBehind(reading: Reading, { end }: Stretch, head: number): boolean {
  return (
    wordAt(reading, head + 1) === ',' &&
    head + 3 < end &&
    /^(?:mr|mrs|ms|dr|miss)\.?$/.test(wordAt(reading, head + 2)) &&
    isProperNoun(tagAt(reading, head + 3))
  );
}

/** Where the name that ends with this token begins. */
function nameStart(reading: Reading, { first }: Stretch, head: number): number {
  let start = head;
  while (start > first && isProperNoun(tagAt(reading, start - 1))) start--;
  return start;
}

function textWithoutArticle(reading: Reading, source: Stretch): string {
  return stretchSpan(reading, source).text.replace(/^[Tt]he /, '');
}

/**
 * The noun behind a name that the head ends: "a U.S. official", where "official" was taken for an adjective, and "Bureau of Harbours records", where
 * "of" belongs to the name.
 */
function behindName(reading: Reading, { first, end }: Stretch, head: number): number {
  if (!isProperNoun(tagAt(reading, head))) return head;
  let at = head + 1;
  while (
    at + 1 < end &&
    at < head + 8 &&
    (isProperNoun(tagAt(reading, at)) || (wordAt(reading, at) === 'of' && isProperNoun(tagAt(reading, at + 1))))
  )
    at++;
  const { text } = tokenAt(reading, at);
  if (at >= end || at <= first || !/^\p{Ll}/u.test(text)) return head;
  return toldByNoun(wordAt(reading, at), false) === null ? head : at;
}

import type { StatementFact } from '../../../contract/fact.ts';
import { documentNouns, mediaWords, outlets } from '../english/documents.ts';
import { anonymousNouns, roleNouns } from '../english/roles.ts';
import { knownOrganisations } from '../english/organisations.ts';
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
  const text = stretchSpan(reading, source).text.replace(/^(?:the|The) /, '');
  const head = headOf(reading, source);
  const word = wordAt(reading, head);
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  if (
    outlets.has(text) ||
    (mediaWords.has(word) &&
      (isProperNoun(tagAt(reading, head)) ||
        /^(?:newspaper|agency|broadcaster|channel|network|magazine|outlet|tabloid)s?$/.test(word)))
  )
    return 'media';
  if (names.organisation || knownOrganisations.has(text)) return 'organisation';
  if (isProperNoun(tagAt(reading, head)) && /^\p{Lu}/u.test(tokenAt(reading, head).text) && !roleNouns.has(word))
    return 'named';
  if (documentNouns.has(word)) return 'document';
  if (anonymousNouns.has(word)) return 'anonymous';
  if (roleNouns.has(word)) return 'role';
  if (roleNouns.has(singular)) return 'anonymous';
  if (/^(?:he|she|i)$/.test(word)) return 'named';
  return isNoun(tagAt(reading, head)) ? 'organisation' : 'unknown';
}

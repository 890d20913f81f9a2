import { type Reading, isProperNoun, tokenAt, wordAt } from '../attribution/reading.ts';
import { femaleNames, firstNames, maleNames, nameParticles } from '../english/first-names.ts';
import { noNames } from '../english/no-names.ts';
import { knownOrganisations, organisationBeforeOf, organisationHeads } from '../english/organisations.ts';
import { outlets } from '../english/documents.ts';
import { places } from '../english/places.ts';
import { isCapitalised, shoutingSentences } from './capitals.ts';
import type { Candidate } from './name.ts';
import { splitTitle } from './titles.ts';

/** No name is longer; what is, is a list or a line in capitals. */
const longestRun = 24;

const connectors = new Set(['of', 'for', 'and', '&', 'the', 'on']);

/** The capitalised runs of a text that may be names, titles taken off, in order. */
export function candidates(reading: Reading): readonly Candidate[] {
  const found: Candidate[] = [];
  const shouting = shoutingSentences(reading);
  let at = 0;
  while (at < reading.tokens.length) {
    const end = runEnd(reading, at);
    if (end === at) {
      const place = basedPlace(reading, at);
      if (place !== null) found.push(place);
      at++;
      continue;
    }
    for (const piece of pieces(reading, at, end)) {
      const sentence = tokenAt(reading, piece.first).sentence;
      const split = splitTitle(reading, piece.first, piece.end);
      if (split === null) continue;
      const bare = withoutNoNames(reading, split.first, split.end);
      if (bare === null) continue;
      found.push({
        ...candidateOf(reading, bare.first, bare.end),
        role: split.role,
        honorific: split.honorific,
        doubtful: shouting.has(sentence),
      });
    }
    at = end;
  }
  return found;
}

function candidateOf(
  reading: Reading,
  first: number,
  end: number,
): Pick<Candidate, 'first' | 'end' | 'words' | 'text'> {
  const words: string[] = [];
  for (let at = first; at < end; at++) words.push(tokenAt(reading, at).text);
  return {
    first,
    end,
    words,
    text: reading.annotated.text.slice(tokenAt(reading, first).start, tokenAt(reading, end - 1).end),
  };
}

/** Whether a token may begin or go on with a name. */
function isNameWord(reading: Reading, index: number): boolean {
  const { text, tag, sentence } = tokenAt(reading, index);
  if (!isCapitalised(text)) return false;
  const opens =
    reading.annotated.sentences[sentence]?.firstToken === index || /^["“‘«„'`]/.test(tokenAt(reading, index - 1).text);
  if (!opens) return isProperNoun(tag) || !noNames.has(text);
  if (isProperNoun(tag)) return true;
  return (
    places.has(text) ||
    firstNames.has(text) ||
    knownOrganisations.has(text) ||
    outlets.has(text) ||
    (tag.startsWith('J') && isCapitalised(tokenAt(reading, index + 1).text))
  );
}

/** End of the run of name words from `first`, over "of", "for the", "&" and particles like "van"; `first` when none begins there. */
function runEnd(reading: Reading, first: number): number {
  if (!isNameWord(reading, first)) return first;
  let end = first + 1;
  let headed = organisationBeforeOf.has(tokenAt(reading, first).text);
  for (;;) {
    const { sentence } = tokenAt(reading, first);
    if (tokenAt(reading, end).sentence !== sentence || end - first >= longestRun) return end;
    if (isNameWord(reading, end)) {
      headed ||= organisationBeforeOf.has(tokenAt(reading, end).text);
      end++;
      continue;
    }
    const joint = jointEnd(reading, first, end, headed);
    if (joint === null || tokenAt(reading, joint).sentence !== sentence) return end;
    end = joint;
  }
}

/** For "of", "for the", "and" (after a head such as "Ministry"), "&" and particles the index of the name word after them, else null. */
function jointEnd(reading: Reading, first: number, at: number, headed: boolean): number | null {
  const word = wordAt(reading, at);
  if (nameParticles.has(word) && isCapitalised(tokenAt(reading, at + 1).text)) return at + 1;
  if (word === '&' && isNameWord(reading, at + 1)) return at + 1;
  if (!connectors.has(word)) return null;
  const next = wordAt(reading, at + 1) === 'the' ? at + 2 : at + 1;
  if (!isNameWord(reading, next)) return null;
  const isTitleOf =
    word === 'of' &&
    /^(?:secretary|minister|duke|prince|house|speaker|attorney|president)$/.test(wordAt(reading, at - 1));
  if (word === 'and')
    return headed &&
      wordAt(reading, at - 1) !== 'of' &&
      hasOf(reading, first, at) &&
      organisationHeads.has(tokenAt(reading, at + 2).text)
      ? next
      : null;
  if (word === 'the') return null;
  return headed ||
    isTitleOf ||
    (word === 'of' &&
      organisationHeads.has(tokenAt(reading, at - 1).text) &&
      !places.has(tokenAt(reading, at - 1).text)) ||
    knownOrganisations.has(`${tokenAt(reading, at - 1).text} ${word} ${tokenAt(reading, next).text}`)
    ? next
    : null;
}

function hasOf(reading: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (wordAt(reading, at) === 'of') return true;
  return false;
}

/** A run cut where two names stand side by side ("Riyadh Monday"): at words that are no names, such as days. */
function pieces(reading: Reading, first: number, end: number): readonly { first: number; end: number }[] {
  const out: { first: number; end: number }[] = [];
  let start = first;
  for (let at = first; at < end; at++) {
    const { text } = tokenAt(reading, at);
    if (
      !/day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(text) ||
      !noNames.has(text)
    )
      continue;
    if (at > start) out.push({ first: start, end: at });
    start = at + 1;
  }
  if (end > start) out.push({ first: start, end });
  return out;
}

/** Articles and other words that name nobody taken off the ends; null when nothing is left. */
function withoutNoNames(reading: Reading, first: number, end: number): { first: number; end: number } | null {
  let from = first;
  let to = end;
  while (from < to && noNames.has(tokenAt(reading, from).text) && !(to - from > 1 && isLongName(reading, from, to)))
    from++;
  while (to > from && (noNames.has(tokenAt(reading, to - 1).text) || connectors.has(wordAt(reading, to - 1)))) to--;
  return to > from ? { first: from, end: to } : null;
}

/** "New York Times" begins with a word of the list. */
function isLongName(reading: Reading, from: number, to: number): boolean {
  for (let end = Math.min(to, from + 4); end > from + 1; end--) {
    const text = reading.annotated.text.slice(tokenAt(reading, from).start, tokenAt(reading, end - 1).end);
    if (places.has(text) || knownOrganisations.has(text) || outlets.has(text)) return true;
  }
  const { text } = tokenAt(reading, from);
  return (
    text === 'New' ||
    text === 'First' ||
    (firstNames.has(text) && !/^(?:The|Will)$/.test(text) && (femaleNames.has(text) || maleNames.has(text)))
  );
}

/** "Hague-based": the place in a compound. */
function basedPlace(reading: Reading, index: number): Candidate | null {
  const { text, start } = tokenAt(reading, index);
  const place = /^(\p{Lu}[\p{L}.]+)-(?:based|born|area)$/u.exec(text)?.[1];
  if (place === undefined || !places.has(place)) return null;
  return {
    first: index,
    end: index + 1,
    words: [place],
    text: reading.annotated.text.slice(start, start + place.length),
    role: null,
    honorific: null,
    doubtful: false,
  };
}

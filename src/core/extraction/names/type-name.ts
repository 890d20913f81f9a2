import { type Reading, tokenAt, wordAt } from '../attribution/reading.ts';
import { cueReadings, plainSpeechVerbs } from '../english/cue-verbs.ts';
import { firstNames, nameSuffixes } from '../english/first-names.ts';
import { mediaWords, outlets } from '../english/documents.ts';
import { knownOrganisations, organisationHeads } from '../english/organisations.ts';
import { nationalities, placeHeads, placePrefixes, places } from '../english/places.ts';
import { femaleNouns, maleNouns } from '../english/roles.ts';
import type { Candidate, NameKind } from './name.ts';

/** How much speaks for each kind; what adds up over all mentions of the same words in the article. */
export type Evidence = Record<NameKind, number>;

const locatives = /^(?:in|at|near|from|outside|across|around|throughout|inside|toward|towards|via|into)$/;

/** Evidence from the words themselves and what stands around them; null for what is no name (nationalities). */
export function evidenceFor(reading: Reading, candidate: Candidate): Evidence | null {
  const { words, text } = candidate;
  const evidence: Evidence = { person: 0, organisation: 0, place: 0 };
  if (words.length === 1 && nationalities.has(text)) return null;
  fromWords(candidate, evidence);
  fromContext(reading, candidate, evidence);
  return evidence;
}

function fromWords({ words, text, role, honorific }: Candidate, evidence: Evidence): void {
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  if (honorific !== null) evidence.person += 6;
  if (role !== null) evidence.person += 2.5;
  if (knownOrganisations.has(text) || outlets.has(text)) evidence.organisation += 5;
  else if (places.has(text)) evidence.place += 3;
  if (words.length === 1) {
    if (/^[A-Z][A-Z&.-]{1,5}$/.test(text) && !places.has(text)) evidence.organisation += 2;
    if (firstNames.has(text) && !places.has(text)) evidence.person += 0.8;
    return;
  }
  const joined = words.some((word) => /^(?:of|for|and|&)$/.test(word));
  if (organisationHeads.has(last) || (mediaWords.has(last.toLowerCase()) && !firstNames.has(first)))
    evidence.organisation += 3;
  if (joined) evidence.organisation += words.some((word) => organisationHeads.has(word)) ? 3 : 1.2;
  if (placeHeads.has(last) && !joined) evidence.place += 2.5;
  if (placePrefixes.has(first) && words.length === 2 && !firstNames.has(first)) evidence.place += 1;
  if (firstNames.has(first) && !organisationHeads.has(last)) evidence.person += words.length <= 4 ? 2.5 : 0.5;
  if (words.some((word, index) => index < words.length - 1 && /^[A-Z]\.$/.test(word))) evidence.person += 2;
  if (nameSuffixes.has(last.toLowerCase())) evidence.person += 3;
  if (nationalities.has(first)) evidence.organisation += 1;
  if (words.some((word) => /^[A-Z]{3,}$/.test(word))) evidence.organisation += 1;
  if (words.length <= 3 && !joined && words.every((word) => /^\p{Lu}[\p{Ll}'’-]+/u.test(word))) evidence.person += 0.7;
}

function fromContext(reading: Reading, { first, end, words }: Candidate, evidence: Evidence): void {
  const before = wordAt(reading, first - 1);
  const after = wordAt(reading, end);
  if (locatives.test(before) && words.length <= 3) evidence.place += before === 'in' || before === 'near' ? 1.2 : 0.7;
  const following = /^(?:administration|campaign|presidency|camp|family|era|loyalist|supporter)s?$/.test(after);
  if (following) evidence.person += 1.2;
  if (before === 'the' && words.length === 1 && !following && !places.has(words[0] ?? '')) {
    evidence.organisation += 1;
    evidence.person -= 1;
  }
  if (before === 'the' && words.length > 1) evidence.person -= 0.8;
  if (after === ',' && places.has(placeAfter(reading, end + 1))) evidence.place += 1.5;
  if (femaleNouns.has(before) || maleNouns.has(before)) evidence.person += 1.5;
  if (after === ',' && /^\d{2}$/.test(wordAt(reading, end + 1)) && wordAt(reading, end + 2) === ',')
    evidence.person += 3;
  if (after === ',' && wordAt(reading, end + 1) === 'who') evidence.person += 2;
  if (after === 'who') evidence.person += 1.5;
  if (speaks(after) || (/ly$|^also$/.test(after) && speaks(wordAt(reading, end + 1)))) evidence.person += 1;
  if (speaks(before) && (after === '.' || after === ',')) evidence.person += 0.8;
  if (/^(?:CEO|chairman|president|spokesman|spokeswoman|shares|stock)$/i.test(after)) evidence.organisation += 1.2;
  if (
    wordAt(reading, first - 2) === 'spokesman' ||
    (/^(?:spokesman|spokeswoman|head|chief|director|member|leader)$/.test(wordAt(reading, first - 2)) &&
      /^(?:for|of)$/.test(before))
  )
    evidence.organisation += 0.7;
  if (after === '(' && /^[A-Z]{2,6}$/.test(tokenAt(reading, end + 1).text)) evidence.organisation += 1.5;
}

function placeAfter(reading: Reading, at: number): string {
  const one = tokenAt(reading, at).text;
  const two = `${one} ${tokenAt(reading, at + 1).text}`;
  return places.has(two) ? two : one;
}

function speaks(word: string): boolean {
  return cueReadings(word).some((cue) => plainSpeechVerbs.has(cue.lemma));
}

/** The kind with most evidence, and how sure it is; null when nothing speaks for any. */
export function kindOf(evidence: Evidence): { readonly kind: NameKind; readonly confidence: number } | null {
  const ranked = (Object.entries(evidence) as [NameKind, number][]).sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (best === undefined || second === undefined || best[1] <= 0) return null;
  const margin = best[1] - Math.max(0, second[1]);
  return { kind: best[0], confidence: Number(Math.min(0.97, 0.45 + 0.13 * margin).toFixed(2)) };
}

import type { Range } from '../annotated-text.ts';
import { afterDateline } from './dateline.ts';
import { frames, holdsQuotation, trimmed } from './content-parts.ts';
import type { Cue } from './cue.ts';
import {
  type Reading,
  type Stretch,
  hasFiniteVerb,
  isQuoted,
  sentenceOf,
  tagAt,
  tokenAt,
  tokenFrom,
  wordAt,
} from './reading.ts';

/**
 * Content before the source ("…, Hill said"), which ends with a comma or a quotation mark. A quotation that began in an earlier
 * sentence is taken whole.
 */
export function frontedContent(
  reading: Reading,
  cue: Cue,
  edge: number,
  floor: number,
  shortest: number,
): readonly Stretch[] {
  const last = edge - 1;
  if (last < 0) return [];
  if (isQuoted(reading, last) || (wordAt(reading, last) === ',' && isQuoted(reading, last - 1))) {
    const quotation = reading.annotated.quotations[reading.quotation[isQuoted(reading, last) ? last : last - 1] ?? -1];
    if (quotation === undefined || (edge === floor && beginsParagraph(reading, edge))) return [];
    return quotedFront(reading, quotation, floor, edge);
  }
  const mark = wordAt(reading, last);
  if (mark !== ',' && mark !== '—') return [];
  if (!frames(cue, 'clause') && !frames(cue, 'listener')) return [];
  const begin = afterDateline(reading, floor, edge);
  const first = /^(?:and|but)$/.test(wordAt(reading, begin)) ? begin + 1 : begin;
  const stretch = { first, end: last };
  if (
    !hasFiniteVerb(reading, stretch) &&
    !holdsQuotation(reading, first, last) &&
    (last - first < shortest || opensAside(reading, first))
  )
    return [];
  if (/^VB[GN]$/.test(tagAt(reading, first)) && !isTwoClauses(reading, stretch)) return [];
  if (
    /^(?:as|while|when|after|before|since|because|although|though|if)$/.test(wordAt(reading, first)) &&
    !isTwoClauses(reading, stretch)
  )
    return [];
  return trimmed(reading, first, last);
}

/** What the paragraph before ends with is no part of a sentence that begins anew. */
function beginsParagraph(reading: Reading, token: number): boolean {
  const { sentences } = reading.annotated;
  const [here, before] = [token, token - 1].map((at) => sentences[tokenAt(reading, at).sentence]?.paragraph);
  return here !== before;
}

/** "In Riga on Monday, Hill said" is no content; "All of this, Hill said, is new" is. */
function opensAside(reading: Reading, first: number): boolean {
  return /^(?:IN|TO|RB|VBG|VBN|CC)$/.test(tagAt(reading, first));
}

/** "As talks began, the deal was near, Hill said" has a second clause; "As talks began, Hill said" has none. */
function isTwoClauses(reading: Reading, { first, end }: Stretch): boolean {
  for (let at = first; at < end; at++)
    if (wordAt(reading, at) === ',' && hasFiniteVerb(reading, { first: at + 1, end })) return true;
  return false;
}

function quotedFront(reading: Reading, quotation: Range, floor: number, edge: number): readonly Stretch[] {
  const opening = tokenFrom(reading, quotation.start);
  const end = tokenFrom(reading, quotation.end);
  const sentence = sentenceOf(reading, opening);
  const start = Math.min(sentence?.firstToken ?? floor, opening);
  const lead = { first: start, end: opening };
  // Words before the quotation belong to the content when they are the start of its sentence ("The deal is “dead,” Hill said").
  if (lead.end - lead.first <= 1) return [{ first: opening, end: Math.min(end, edge) }];
  if (wordAt(reading, opening - 1) === ':' || /^[.?!]$/.test(wordAt(reading, opening - 1)))
    return [{ first: opening, end: Math.min(end, edge) }];
  return trimmed(reading, lead.first, Math.min(end, edge));
}

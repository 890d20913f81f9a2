import { wordSet } from '../english/word-list.ts';
import { accordingContent } from './according-content.ts';
import { hearerAfter, skipAdjuncts } from './adjuncts.ts';
import { closing, firstQuoted, frames, holdsQuotation, trimmed } from './content-parts.ts';
import type { Cue } from './cue.ts';
import { frontedContent } from './fronted-content.ts';
import { withoutTrailingTime } from './noun-phrase.ts';
import { passiveContent } from './passive-content.ts';
import {
  type Reading,
  type Stretch,
  hasFiniteVerb,
  isFiniteVerb,
  isQuoted,
  sentenceOf,
  tagAt,
  tokenAt,
  tokenFrom,
  wordAt,
} from './reading.ts';

/** What a cue says of its content: stretches of tokens in order, and who was told. */
export type Contents = { readonly stretches: readonly Stretch[]; readonly audience: Stretch | null };

const none: Contents = { stretches: [], audience: null };
const clauseWords = wordSet('that whether if why how what who when where which because');

/** The content that the grammar of its own sentence gives to a cue. `next` is the cue that follows in the text. */
export function contentsOf(reading: Reading, cue: Cue, next: Cue | undefined): Contents {
  const sentence = sentenceOf(reading, cue.cue.first);
  if (sentence === undefined) return none;
  const { firstToken: floor, endToken: ceiling } = sentence;
  switch (cue.shape) {
    case 'label':
      return labelled(reading, cue);
    case 'according-to':
      return plain(accordingContent(reading, cue, floor, ceiling));
    case 'passive':
      return plain(passiveContent(reading, cue, floor, ceiling));
    case 'inverted':
      return plain([...frontedContent(reading, cue, cue.groupFirst, floor, 4), ...continued(reading, cue, ceiling)]);
    case 'no-comment':
      return cue.readings.length === 0 ? none : plain(rightContent(reading, cue, cue.after, ceiling, next));
    case 'participle':
    case 'verb':
      return verbContent(reading, cue, floor, ceiling, next);
  }
}

function plain(stretches: readonly Stretch[]): Contents {
  return { stretches, audience: null };
}

function verbContent(reading: Reading, cue: Cue, floor: number, ceiling: number, next: Cue | undefined): Contents {
  const speaks = frames(cue, 'clause') || frames(cue, 'quote') || frames(cue, 'listener');
  const right = speaks ? toldContent(reading, cue, ceiling, next) : none;
  const interposed = isInterposed(reading, cue, floor, ceiling);
  const edge = Math.min(cue.source?.first ?? cue.groupFirst, cue.groupFirst);
  const left =
    speaks && cue.shape === 'verb' && (right.stretches.length === 0 || interposed)
      ? frontedContent(reading, cue, edge, floor, interposed ? 2 : 4)
      : [];
  if (left.length > 0)
    return { stretches: [...left, ...continued(reading, cue, ceiling, right.audience)], audience: right.audience };
  if (right.stretches.length > 0) return right;
  return { stretches: objectContent(reading, cue, ceiling, next), audience: right.audience };
}

/** A source and its cue between commas: “A,” she said, “B.” and "The plan, she said, is dead." */
function isInterposed(reading: Reading, cue: Cue, floor: number, ceiling: number): boolean {
  const edge = Math.min(cue.source?.first ?? cue.groupFirst, cue.groupFirst);
  // “A.” She said, “B.”: the quotation of the sentence before is another one.
  if (edge <= floor) return false;
  if (wordAt(reading, edge - 1) !== ',' && !isQuoted(reading, edge - 1)) return false;
  return wordAt(reading, skipAdjuncts(reading, cue.after, ceiling)) === ',';
}

/** After the cue: a hearer, adjuncts, then a clause or a quotation. */
function toldContent(reading: Reading, cue: Cue, ceiling: number, next: Cue | undefined): Contents {
  if (!frames(cue, 'listener')) return plain(rightContent(reading, cue, cue.after, ceiling, next));
  const audience = hearerAfter(reading, cue.after, ceiling);
  if (audience === null) return plain(rightContent(reading, cue, cue.after, ceiling, next));
  if (/^(?:to|for)$/.test(wordAt(reading, audience.end)) && frames(cue, 'addressee')) return none;
  const stretches = rightContent(reading, cue, audience.end, ceiling, next);
  return { stretches, audience };
}

function rightContent(
  reading: Reading,
  cue: Cue,
  from: number,
  ceiling: number,
  next: Cue | undefined,
): readonly Stretch[] {
  let at = skipAdjuncts(reading, from, ceiling);
  if (frames(cue, 'infinitive') && wordAt(reading, at) === 'to' && tagAt(reading, at) === 'TO')
    return finished(reading, at, ceiling, cue, next);
  if (wordAt(reading, at) === ',' && (isQuoted(reading, at + 1) || wordAt(reading, at + 1) === 'that')) at++;
  if (wordAt(reading, at) === ',') {
    // "said, without giving details, that …"
    const resumed = afterAside(reading, at, ceiling);
    if (resumed === null) return [];
    at = resumed;
  }
  if (wordAt(reading, at) === ':') return finished(reading, at + 1, ceiling, cue, next);
  const isThat = wordAt(reading, at) === 'that' && /^(?:IN|DT|WDT|RB)$/.test(tagAt(reading, at));
  if (isThat && hasFiniteVerb(reading, { first: at + 1, end: ceiling })) {
    return finished(reading, at, ceiling, cue, next);
  }
  if (at >= ceiling || (closing.has(wordAt(reading, at)) && !isQuoted(reading, at))) return [];
  if (isQuoted(reading, at)) return finished(reading, at, ceiling, cue, next);
  if (tagAt(reading, at) === 'CC') return [];
  if (isThat) return [];
  if (clauseWords.has(wordAt(reading, at))) return finished(reading, at, ceiling, cue, next);
  const start = startOfClause(reading, from, at, ceiling);
  if (!frames(cue, 'clause') && !frames(cue, 'listener')) return [];
  const isContent =
    isClause(reading, start, ceiling) || (cue.act !== 'attitude' && holdsQuotation(reading, start, ceiling));
  return isContent ? finished(reading, start, ceiling, cue, next) : [];
}

/** Where skipping adjuncts ended in the middle of a clause ("said in 2010 …" is right, "said for many …" is not) the clause starts earlier. */
function startOfClause(reading: Reading, from: number, at: number, ceiling: number): number {
  return isFiniteVerb(tagAt(reading, at)) && at > from ? from : Math.min(at, ceiling);
}

function afterAside(reading: Reading, comma: number, ceiling: number): number | null {
  for (let at = comma + 1; at < ceiling && at < comma + 14; at++) {
    if (wordAt(reading, at) !== ',' || isQuoted(reading, at)) continue;
    return wordAt(reading, at + 1) === 'that' && at > comma + 1 ? at + 1 : null;
  }
  return null;
}

function isClause(reading: Reading, first: number, ceiling: number): boolean {
  let end = first;
  while (end < ceiling && !/^[;:]$/.test(wordAt(reading, end))) end++;
  return hasFiniteVerb(reading, { first, end });
}

/** "denied the charge", "urged them to leave", "called the plan a mistake". */
function objectContent(reading: Reading, cue: Cue, ceiling: number, next: Cue | undefined): readonly Stretch[] {
  const addressee = frames(cue, 'addressee');
  if (!frames(cue, 'object') && !frames(cue, 'infinitive') && !addressee && !frames(cue, 'name')) return [];
  const tag = tagAt(reading, cue.after);
  if (cue.after >= ceiling || (closing.has(wordAt(reading, cue.after)) && !isQuoted(reading, cue.after))) return [];
  if (
    tag === 'IN' &&
    !isQuoted(reading, cue.after) &&
    !/^(?:as|for|of|about|against|with|that)$/.test(wordAt(reading, cue.after))
  )
    return [];
  if (tag === 'CC') return [];
  if (wordAt(reading, cue.after) === 'to' && !frames(cue, 'infinitive')) return [];
  if (wordAt(reading, cue.after) === 'to' || isQuoted(reading, cue.after))
    return finished(reading, cue.after, ceiling, cue, next);
  if (frames(cue, 'object') || frames(cue, 'name') || hasInfinitive(reading, cue.after, ceiling) || addressee) {
    return finished(reading, cue.after, ceiling, cue, next).map((stretch) => withoutTrailingTime(reading, stretch));
  }
  return [];
}

function hasInfinitive(reading: Reading, first: number, ceiling: number): boolean {
  for (let at = first; at < ceiling; at++) if (wordAt(reading, at) === 'to' && tagAt(reading, at) === 'TO') return true;
  return false;
}

/** The stretch from `first` to where the content ends, without closing marks; a quotation that goes on after the sentence is taken whole. */
function finished(
  reading: Reading,
  first: number,
  ceiling: number,
  cue: Cue,
  next: Cue | undefined,
): readonly Stretch[] {
  let end = beforeAside(reading, first, endOfContent(reading, first, ceiling, cue, next));
  const last = reading.quotation[end - 1] ?? -1;
  const quotation = last >= 0 ? reading.annotated.quotations[last] : undefined;
  if (quotation !== undefined) end = Math.max(end, tokenFrom(reading, quotation.end));
  return trimmed(reading, first, end);
}

function endOfContent(reading: Reading, first: number, ceiling: number, cue: Cue, next: Cue | undefined): number {
  if (next === undefined || next.cue.first >= ceiling || next.cue.first <= first) return ceiling;
  const border = Math.min(
    next.groupFirst,
    next.source !== null && next.source.first > cue.cue.first && next.source.first < next.cue.first
      ? next.source.first
      : next.groupFirst,
  );
  if (next.shape === 'according-to' && wordAt(reading, border - 1) === ',') return border - 1;
  if (next.shape === 'participle' && wordAt(reading, border - 1) === ',' && sameSource(cue, next)) return border - 1;
  const before = wordAt(reading, border - 1);
  const joined = /^(?:and|but|while|although|though|yet)$/.test(before);
  if (joined && (sameSource(cue, next) || wordAt(reading, border - 2) === ','))
    return wordAt(reading, border - 2) === ',' ? border - 2 : border - 1;
  return ceiling;
}

/** "…, while remaining friends" tells of the speaker and is no part of what he said. */
function beforeAside(reading: Reading, first: number, end: number): number {
  for (let at = end - 1; at > first; at--) {
    if (
      wordAt(reading, at) === 'while' &&
      wordAt(reading, at - 1) === ',' &&
      tagAt(reading, at + 1) === 'VBG' &&
      !isQuoted(reading, at)
    )
      return at - 1;
  }
  return end;
}

function sameSource(a: Cue, b: Cue): boolean {
  return a.source !== null && b.source !== null && a.source.first === b.source.first;
}

/** What goes on after an interposed cue: “A,” she said, “B.” and "The plan, she said, is dead." */
function continued(reading: Reading, cue: Cue, ceiling: number, audience: Stretch | null = null): readonly Stretch[] {
  const from = skipAdjuncts(reading, audience?.end ?? cue.after, ceiling);
  if (from >= ceiling) return [];
  if (isQuoted(reading, from)) return finished(reading, from, ceiling, cue, undefined);
  if (wordAt(reading, from) === ':' && isQuoted(reading, from + 1))
    return finished(reading, from + 1, ceiling, cue, undefined);
  if (wordAt(reading, from) !== ',') return [];
  let at = from + 1;
  // "“A,” said Hill, who lives in Riga." goes on about Hill.
  if (
    /^(?:who|whose|which|adding|saying|citing|noting|speaking|referring|according)$/.test(wordAt(reading, at)) ||
    /^VB[GN]$/.test(tagAt(reading, at))
  )
    return [];
  if (!isQuoted(reading, at)) {
    const quoteLater = firstQuoted(reading, at, ceiling);
    const frontQuoted = isQuoted(reading, Math.min(cue.source?.first ?? cue.groupFirst, cue.groupFirst) - 1);
    if (quoteLater === null && frontQuoted) return [];
    if (quoteLater !== null && frontQuoted) at = quoteLater;
  }
  return finished(reading, at, ceiling, cue, undefined);
}

function labelled(reading: Reading, cue: Cue): Contents {
  if (cue.rule === 'signature') {
    const quotation = reading.annotated.quotations[reading.quotation[cue.cue.first - 1] ?? -1];
    return quotation === undefined
      ? none
      : plain([{ first: tokenFrom(reading, quotation.start), end: tokenFrom(reading, quotation.end) }]);
  }
  const { sentences, paragraphs } = reading.annotated;
  const paragraph = paragraphs[sentences[tokenAt(reading, cue.cue.first).sentence]?.paragraph ?? -1];
  if (paragraph === undefined) return none;
  let end = tokenFrom(reading, paragraph.end);
  if (paragraph.title) while (end > cue.after && /^[.]$/.test(wordAt(reading, end - 1))) end--;
  return end > cue.after ? plain([{ first: cue.after, end }]) : none;
}

import type { Quotation, Sentence } from '../annotated-text.ts';
import type { Cue } from './cue.ts';
import type { Draft } from './draft.ts';
import { primaryLanguage } from '../language-pack.ts';
import { type Reading, type Stretch, isQuoted, tokenAt, tokenFrom, wordAt } from './reading.ts';

const shortestUnattributed = 6;
/** Words of a heading. */
const longestHeading = 10;
/** Sentences that are looked back over for whoever spoke last. */
const farthest = 6;
/** Confidence in a quotation that nobody is given for: it may as well be a slogan or an example. */
const alone = 0.4;

/**
 * Gives quotations that no cue claimed to the statement they go on from: “A,” she said. “B.”, the same in the next paragraph where it holds nothing else,
 * and the further paragraphs of one quotation. A whole sentence in quotation marks that belongs to nobody becomes a statement without source.
 */
export function attachQuotations(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const contents = drafts.map((draft) => [...draft.content]);
  const owner = new Map<number, number>();
  drafts.forEach((draft, index) => claim(reading, draft.content, index, owner));
  const speaking = lastStatements(reading, drafts);
  const loose: Draft[] = [];
  const isEnglish = primaryLanguage(reading.annotated.language) === 'en';
  reading.annotated.quotations.forEach((quotation, number) => {
    if (quotation.nested || owner.has(number)) return;
    const stretch = { first: tokenFrom(reading, quotation.start), end: tokenFrom(reading, quotation.end) };
    if (stretch.end <= stretch.first) return;
    const before = drafts.length === 0 ? null : continues(reading, number, quotation, stretch, owner, speaking);
    if (before !== null) {
      contents[before]?.push(stretch);
      owner.set(number, before);
    } else if (isEnglish ? isWholeSentence(reading, quotation, stretch) : isSpoken(reading, quotation))
      loose.push({ cue: null, source: null, content: [stretch], audience: null, anonymity: null, confidence: alone });
  });
  return [...drafts.map((draft, index) => ({ ...draft, content: contents[index] ?? [] })), ...loose];
}

function claim(reading: Reading, content: readonly Stretch[], index: number, owner: Map<number, number>): void {
  for (const { first, end } of content) {
    for (let at = first; at < end; at++) {
      const number = reading.quotation[at] ?? -1;
      if (number >= 0 && !owner.has(number)) owner.set(number, index);
    }
  }
}

/** The draft that a quotation goes on from, or null. */
function continues(
  reading: Reading,
  number: number,
  quotation: Quotation,
  stretch: Stretch,
  owner: ReadonlyMap<number, number>,
  speaking: ReadonlyMap<number, number>,
): number | null {
  const { quotations, paragraphs, sentences } = reading.annotated;
  const previous = quotations[number - 1];
  if (previous !== undefined && previous.group === quotation.group) return owner.get(number - 1) ?? null;
  const sentence = sentences[tokenAt(reading, stretch.first).sentence];
  if (sentence === undefined) return null;
  if (stretch.first > sentence.firstToken + 1) return resumes(reading, number, quotation, sentence, owner, speaking);
  const before = sentence.firstToken - 1;
  const paragraph = paragraphs[sentence.paragraph];
  if (before < 0 || paragraph === undefined || paragraph.title || !beginsSentence(reading, quotation)) return null;
  const speaker = lastSpeaker(reading, before, number, owner, speaking);
  if (speaker === null) return null;
  const earlier = sentences[tokenAt(reading, before).sentence];
  if (earlier?.paragraph === sentence.paragraph) return speaker;
  // A new paragraph: only when it is the next one and holds nothing but quotations.
  return earlier !== undefined &&
    sentence.paragraph - earlier.paragraph === 1 &&
    isAllQuoted(reading, paragraph.start, paragraph.end) &&
    !isHeading(reading, quotation)
    ? speaker
    : null;
}

/** “the fix is in,” at the head of a sentence is a piece of it; what goes on is a sentence of its own. */
function beginsSentence(reading: Reading, { inner }: Quotation): boolean {
  return !/^\s*\p{Ll}/u.test(reading.annotated.text.slice(inner.start, inner.start + 8));
}

/** 'A Harbour Reborn.': a few capitalised words between two paragraphs. */
function isHeading(reading: Reading, { inner }: Quotation): boolean {
  const words = reading.annotated.text.slice(inner.start, inner.end).trim().split(/\s+/);
  return words.length > 1 && words.length <= longestHeading && mostlyCapitals(words);
}

/** Words, or ideographs, of the shortest quotation that is no title or single term, where only its shape tells. */
const shortestSpoken = { words: 4, ideographs: 8 };

/**
 * In other languages, whose verbs are not known: it begins as a sentence does, and ends as one, or a comma, a dash or a colon sets it off from who says
 * it («…», dijo; sagte: „…“).
 */
function isSpoken({ annotated: { text } }: Reading, { start, end, inner, closed }: Quotation): boolean {
  const said = text.slice(inner.start, inner.end).trim();
  const words = said.split(/\s+/);
  const isLong =
    words.length >= shortestSpoken.words || (/\p{sc=Han}/u.test(said) && said.length >= shortestSpoken.ideographs);
  if (!closed || !isLong || !/^[¿¡]?[\p{Lu}\p{Lo}]/u.test(said)) return false;
  if (/^\p{Lu}/u.test(said) && mostlyCapitals(words)) return false;
  const isSetOff =
    /^\s?[,،，–—]/u.test(text.slice(end, end + 2)) || /[:：]\s*$/u.test(text.slice(Math.max(0, start - 3), start));
  return isSetOff || /[.!?,…。！？，،؟]$/u.test(said);
}

function mostlyCapitals(words: readonly string[]): boolean {
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.6 * words.length;
}

/** “A,” she said, laughing, “b.”: a quotation that goes on in small letters where one of the same sentence stopped with a comma. */
function resumes(
  reading: Reading,
  number: number,
  quotation: Quotation,
  sentence: Sentence,
  owner: ReadonlyMap<number, number>,
  speaking: ReadonlyMap<number, number>,
): number | null {
  const previous = reading.annotated.quotations[number - 1];
  const speaker = owner.get(number - 1);
  if (previous === undefined || speaker === undefined || previous.start < sentence.start) return null;
  const { text } = reading.annotated;
  const stopped = /,\s*$/.test(text.slice(previous.inner.start, previous.inner.end));
  const goesOn = /^\s*(?:…|\.\.\.)?\s*\p{Ll}/u.test(text.slice(quotation.inner.start, quotation.inner.start + 8));
  const own = speaking.get(tokenAt(reading, tokenFrom(reading, previous.start)).sentence);
  return stopped && goesOn && own === speaker ? speaker : null;
}

/** Whose words the text before the token ends with: the owner of the quotation there, or the statement made in that sentence. */
function lastSpeaker(
  reading: Reading,
  before: number,
  number: number,
  owner: ReadonlyMap<number, number>,
  speaking: ReadonlyMap<number, number>,
): number | null {
  const quoted = reading.quotation[before] ?? -1;
  const own = quoted >= 0 && quoted !== number ? owner.get(quoted) : undefined;
  return own ?? lastOfParagraph(reading, tokenAt(reading, before).sentence, speaking);
}

/** The last statement made in a sentence or in those before it in its paragraph. */
function lastOfParagraph(reading: Reading, sentence: number, speaking: ReadonlyMap<number, number>): number | null {
  const { sentences } = reading.annotated;
  const paragraph = sentences[sentence]?.paragraph;
  for (let at = sentence; at >= 0 && at > sentence - farthest && sentences[at]?.paragraph === paragraph; at--) {
    const found = speaking.get(at);
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * For each sentence the last statement made in it. “A,” she said, referring to B; “A,” she told Poe, who said B: a participle or a subordinate clause
 * takes nothing from a quotation.
 */
function lastStatements(reading: Reading, drafts: readonly Draft[]): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  drafts.forEach(({ cue }, index) => {
    if (cue === null || cue.act === 'attitude' || cue.shape === 'no-comment' || isNegated(reading, cue)) return;
    const { sentence } = tokenAt(reading, cue.cue.first);
    const before = drafts[last.get(sentence) ?? -1];
    const isAside = cue.shape === 'participle' || isSubordinate(reading, cue);
    if (isAside && before !== undefined && isDirect(reading, before)) return;
    last.set(sentence, index);
  });
  return last;
}

/** "after Poe said", "who said" */
function isSubordinate(reading: Reading, { source, groupFirst }: Cue): boolean {
  if (/^(?:who|which|that)$/.test(wordAt(reading, groupFirst - 1))) return true;
  const before = source !== null && source.first < groupFirst ? source.first - 1 : groupFirst - 1;
  return /^(?:after|before|when|while|as|because|since|although|though|which|that)$/.test(wordAt(reading, before));
}

function isDirect(reading: Reading, { content }: Draft): boolean {
  return (
    content.length > 0 && content.every(({ first, end }) => isQuoted(reading, first) && isQuoted(reading, end - 1))
  );
}

/** "She did not say when." says nothing that a quotation could go on from. */
function isNegated(reading: Reading, { groupFirst, cue }: Cue): boolean {
  for (let at = groupFirst; at < cue.first; at++) if (/^(?:not|n['’]t|never)$/.test(wordAt(reading, at))) return true;
  return false;
}

function isAllQuoted(reading: Reading, start: number, end: number): boolean {
  const last = tokenFrom(reading, end);
  for (let at = tokenFrom(reading, start); at < last; at++) if (!isQuoted(reading, at)) return false;
  return true;
}

/** Not a title of a work, a motto or a single term: a sentence of some length with an end of its own. */
function isWholeSentence(reading: Reading, quotation: Quotation, { first, end }: Stretch): boolean {
  const text = reading.annotated.text.slice(quotation.inner.start, quotation.inner.end).trim();
  if (end - first < shortestUnattributed + 2 || !quotation.closed || !/[.!?,…]$/.test(text) || !/^\p{Lu}/u.test(text))
    return false;
  const words = text.split(/\s+/);
  return !mostlyCapitals(words) && wordAt(reading, first - 1) !== ':';
}

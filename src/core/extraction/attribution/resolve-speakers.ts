import type { StatementFact } from '../../../contract/fact.ts';
import type { Gender, Name } from '../names/name.ts';
import type { Draft } from './draft.ts';
import { cueReadings, plainSpeechVerbs } from '../english/cue-verbs.ts';
import { nationalities } from '../english/places.ts';
import { femaleNouns, maleNouns } from '../english/roles.ts';
import { MentionIndex, type PersonMention } from './mention-index.ts';
import {
  type Reading,
  type Stretch,
  isQuoted,
  sentenceOf,
  stretchSpan,
  tagAt,
  tokenAt,
  tokenFrom,
  wordAt,
} from './reading.ts';
import { headOf, sourceKindOf } from './source-kind.ts';

export type Speaker = Pick<StatementFact, 'speaker' | 'sourceKind'> & {
  /** Factor for the statement's confidence: below 1 where the speaker had to be guessed. */
  readonly confidence: number;
};

type Heard = Speaker & {
  readonly name: Name | null;
  readonly head: string;
  readonly paragraph: number;
  /** Offset of the source. */
  readonly start: number;
  /** Of an unnamed man or woman ("a spokeswoman for the port") the words, and what they tell. */
  readonly description: string | null;
  readonly gender: Gender;
};
type Resolved = Pick<Heard, 'name' | 'speaker' | 'sourceKind' | 'confidence'>;

const unknown: Speaker = { speaker: null, sourceKind: 'unknown', confidence: 1 };

/** Follows pronouns, surnames, "the spokeswoman" and "the people" back to a name or to the fuller description. Drafts in order of the text. */
export function resolveSpeakers(
  reading: Reading,
  drafts: readonly Draft[],
  names: readonly Name[],
): readonly Speaker[] {
  const mentions = new MentionIndex(names, reading.annotated.text);
  const heard: Heard[] = [];
  return drafts.map(({ source }) => {
    if (source === null) return unknown;
    const result = resolve(reading, source, mentions, heard);
    heard.push(result);
    return { speaker: result.speaker, sourceKind: result.sourceKind, confidence: result.confidence };
  });
}

function resolve(reading: Reading, source: Stretch, mentions: MentionIndex, heard: readonly Heard[]): Heard {
  const head = headOf(reading, source);
  const word = wordAt(reading, head);
  const paragraph = sentenceOf(reading, source.first)?.paragraph ?? 0;
  const { start } = tokenAt(reading, source.first);
  const place = { head: word, paragraph, start, description: null, gender: null };
  const name = namedIn(reading, source, head, mentions);
  // "a Norland official" is one of Norland's and not Norland.
  if (name !== null && (name.kind === 'person' || !isSomebody(reading, source))) {
    const kinds = { person: name.kind === 'person', organisation: name.kind !== 'person' };
    return { ...place, name, speaker: name.name, sourceKind: sourceKindOf(reading, source, kinds), confidence: 1 };
  }
  if (tagAt(reading, head) === 'PRP') return { ...place, ...pronoun(reading, word, head, paragraph, mentions, heard) };
  const kind = sourceKindOf(reading, source, { person: false, organisation: false });
  const definite = isDefinite(reading, source.first, head);
  const before = definite
    ? described(reading, source, head, kind, mentions, heard)
    : kind === 'role' && isTitle(reading, paragraph)
      ? ofRole(mentions.onlyWithRole(word, between(reading, source.first, head)))
      : null;
  if (before !== null) return { ...place, ...before };
  if (isSomebodyAgain(reading, source))
    return { ...place, ...heOrShe(reading, null, source.first, paragraph, mentions, heard) };
  const isDescribed = kind === 'anonymous' && source.end - head > 2 && !definite;
  const speaker = isDescribed || kind === 'media' || kind === 'named' ? stretchSpan(reading, source).text : null;
  const gender = femaleNouns.has(word) ? 'female' : maleNouns.has(word) ? 'male' : null;
  const description = gender === null ? null : stretchSpan(reading, source).text;
  return { ...place, name: null, speaker, sourceKind: kind, confidence: 1, description, gender };
}

/** Somebody who is told by office or as unnamed, whatever name stands with the noun. */
function isSomebody(reading: Reading, source: Stretch): boolean {
  return /^(?:anonymous|role)$/.test(sourceKindOf(reading, source, { person: false, organisation: true }));
}

/** The person, organisation or place that the source names as its head, or after a comma ("the chief prosecutor, Anna Berg"). */
function namedIn(reading: Reading, source: Stretch, head: number, mentions: MentionIndex): Name | null {
  const { start, end } = tokenAt(reading, head);
  const atHead = mentions.covering(start, end);
  if (atHead !== null && !isJoined(reading, source)) return atHead;
  if (atHead !== null && atHead.kind === 'person') return atHead;
  for (let at = head + 1; at < source.end; at++) {
    const { start: from, end: to } = tokenAt(reading, at);
    const name = mentions.covering(from, to);
    if (name?.kind === 'person') return belongsToHead(reading, head, at) ? name : null;
  }
  return null;
}

/** "Secretary of State Anna Berg" and "the prosecutor, Anna Berg" name the head; "a spokesman for Anna Berg" does not. */
function belongsToHead(reading: Reading, head: number, name: number): boolean {
  if (wordAt(reading, name - 1) === ',') return true;
  if (/^(?:IN|TO|CC|DT|POS)$/.test(tagAt(reading, name - 1))) return false;
  for (let at = head + 1; at < name; at++)
    if (wordAt(reading, at) !== 'of' && /^(?:IN|TO|POS|,)$/.test(tagAt(reading, at))) return false;
  return true;
}

/** "Norland and its neighbours": several speak, no one name stands for them. */
function isJoined(reading: Reading, { first, end }: Stretch): boolean {
  for (let at = first; at < end; at++) if (tagAt(reading, at) === 'CC' && wordAt(reading, at) === 'and') return true;
  return false;
}

/** "the people", "two of the people": a determiner before the head, not one in "familiar with the matter". */
function isDefinite(reading: Reading, first: number, head: number): boolean {
  for (let at = first; at < head; at++)
    if (/^(?:the|that|this|those|these|his|her|its|their)$/.test(wordAt(reading, at))) return true;
  return false;
}

const genders: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['she', 'female'],
]);

function pronoun(
  reading: Reading,
  word: string,
  at: number,
  paragraph: number,
  mentions: MentionIndex,
  heard: readonly Heard[],
): Resolved {
  const gender = genders.get(word);
  if (gender !== undefined) return heOrShe(reading, gender, at, paragraph, mentions, heard);
  const last = lastHeard(heard, (one) => paragraph - one.paragraph <= 3 && one.speaker !== null);
  if (word === 'it') {
    const speaker = lastHeard(
      heard,
      (one) => paragraph - one.paragraph <= 2 && one.name?.kind !== 'person' && one.sourceKind !== 'anonymous',
    );
    if (speaker !== undefined)
      return { name: speaker.name, speaker: speaker.speaker, sourceKind: speaker.sourceKind, confidence: 0.8 };
    return { name: null, speaker: null, sourceKind: 'organisation', confidence: 0.7 };
  }
  if (word === 'they' && last !== undefined && last.name?.kind !== 'person')
    return { name: last.name, speaker: last.speaker, sourceKind: last.sourceKind, confidence: 0.7 };
  return { name: null, speaker: null, sourceKind: word === 'i' ? 'named' : 'unknown', confidence: 0.7 };
}

/** "the 31-year-old, who …", "the Swede": whoever is told of, as "he" or "she" is. "The British" are many. */
function isSomebodyAgain(reading: Reading, { first, end }: Stretch): boolean {
  if (wordAt(reading, first) !== 'the' || (end > first + 2 && wordAt(reading, first + 2) !== ',')) return false;
  const { text } = tokenAt(reading, first + 1);
  return /^\d{1,3}-year-old$/.test(text) || (nationalities.has(text) && !/(?:s|sh|ese|ch)$/.test(text));
}

function heOrShe(
  reading: Reading,
  gender: Gender,
  at: number,
  paragraph: number,
  mentions: MentionIndex,
  heard: readonly Heard[],
): Resolved {
  const person = subjectPerson(reading, at, gender, mentions);
  const subject = person?.name ?? null;
  const last = lastHeard(heard, (one) => one.name !== null || one.description !== null);
  const isUnnamed = last?.description != null && last.gender === gender && paragraph - last.paragraph <= 1;
  if (isUnnamed && (person === null || person.start < last.start))
    return { name: null, speaker: last.description, sourceKind: last.sourceKind, confidence: 0.8 };
  const lastPerson = lastHeard(
    heard,
    (one) => paragraph - one.paragraph <= 3 && one.name?.kind === 'person' && fits(one.name, gender),
  );
  const speaker = lastPerson?.name;
  // Of two whom the word fits the one of known gender is meant, unless the other one is named behind what that one said.
  const isLater = person !== null && lastPerson !== undefined && person.start > lastPerson.start;
  const near = (isLater ? subject : [subject, speaker].find((one) => one?.gender === gender)) ?? subject ?? speaker;
  const offset = tokenAt(reading, at).start;
  const name = near ?? mentions.lastOfGender(offset, gender) ?? mentions.lastPersonBefore(offset, gender);
  const sure = subject !== null && subject === speaker ? 0.97 : near === undefined || near === null ? 0.65 : 0.88;
  return { name, speaker: name?.name ?? null, sourceKind: 'named', confidence: name === null ? 0.8 : sure };
}

/** So many sources are remembered. */
const remembered = 300;

function lastHeard(heard: readonly Heard[], fitting: (one: Heard) => boolean): Heard | undefined {
  for (let at = heard.length - 1; at >= 0 && at >= heard.length - remembered; at--) {
    const one = heard[at];
    if (one !== undefined && fitting(one)) return one;
  }
  return undefined;
}

function fits(name: Name, gender: Gender): boolean {
  return gender === null || name.gender === null || name.gender === gender;
}

/** Sentences of a paragraph that are looked back over for the person whom it tells of. */
const sentencesBack = 4;
/** Tokens of a noun phrase before a name in it. */
const farthestPreposition = 7;

/** The first person named in the sentence before the pronoun, or else in the sentences before it of the paragraph, nearest first: most often the subject. */
function subjectPerson(reading: Reading, at: number, gender: Gender, mentions: MentionIndex): PersonMention | null {
  const number = tokenAt(reading, at).sentence;
  const { sentences } = reading.annotated;
  const own = sentences[number];
  if (own === undefined) return null;
  let end = tokenAt(reading, at).start;
  let passing: PersonMention | null = null;
  let told = false;
  for (let back = number; back >= 0 && back > number - sentencesBack; back--) {
    const sentence = sentences[back];
    if (sentence === undefined || sentence.paragraph < own.paragraph - 1) break;
    // Of the paragraph before only the last sentence, and only where nothing but quotations stands between.
    const isBefore = sentence.paragraph < own.paragraph;
    if (isBefore && (told || sentences[back + 1]?.paragraph === sentence.paragraph)) break;
    told ||= back < number && !isQuoted(reading, sentence.firstToken);
    const persons = mentions
      .firstPersonsIn(sentence.start, Math.min(end, sentence.end), gender)
      .filter(
        ({ start }) => isEarly(reading, sentence.firstToken, start) && !isQuoted(reading, tokenFrom(reading, start)),
      );
    const person = persons.find(({ start }) => !isGoverned(reading, tokenFrom(reading, start)));
    if (person !== undefined) return person;
    passing ??= persons[0] ?? null;
    end = sentence.start;
  }
  return passing;
}

/** Within the first dozen words: a subject rather than somebody in passing. */
function isEarly(reading: Reading, firstToken: number, offset: number): boolean {
  return tokenAt(reading, firstToken + 12).start === 0 || offset <= tokenAt(reading, firstToken + 12).start;
}

/** "Pressed by the host Ana Poe, he said", "He thanked Ana Poe": behind a preposition or verb stands no subject. */
function isGoverned(reading: Reading, token: number): boolean {
  let before = token - 1;
  while (before > token - farthestPreposition && /^(?:DT|JJ|NNP?S?|PRP\$|POS)$/.test(tagAt(reading, before))) before--;
  const word = wordAt(reading, before);
  if (tagAt(reading, before).startsWith('VB'))
    return !cueReadings(word).some(({ lemma }) => plainSpeechVerbs.has(lemma));
  return /^(?:by|with|of|to|from|in|at|on|about|against|under|between|among|behind)$/.test(word);
}

function isTitle(reading: Reading, paragraph: number): boolean {
  return reading.annotated.paragraphs[paragraph]?.title === true;
}

function ofRole(name: Name | null): Resolved | null {
  return name === null ? null : { name, speaker: name.name, sourceKind: 'named', confidence: 0.85 };
}

/** What the words say between a determiner and the noun: "foreign" of "the foreign minister". */
function between(reading: Reading, first: number, head: number): readonly string[] {
  const words = reading.lower.slice(first, head);
  return /^(?:DT|PRP\$)$/.test(tagAt(reading, first)) ? words.slice(1) : words;
}

/** "the spokeswoman", "that court", "two of the people": somebody or something introduced before, or an office that only one person of the article has. */
function described(
  reading: Reading,
  source: Stretch,
  head: number,
  kind: StatementFact['sourceKind'],
  mentions: MentionIndex,
  heard: readonly Heard[],
): Resolved | null {
  const word = wordAt(reading, head);
  const offset = tokenAt(reading, source.first).start;
  if (kind === 'anonymous') {
    const chain = lastHeard(
      heard,
      (one) => one.sourceKind === 'anonymous' && one.speaker !== null && sameNoun(one.head, word),
    );
    return chain === undefined
      ? ofOffice(reading, source, head, mentions)
      : { name: null, speaker: chain.speaker, sourceKind: 'anonymous', confidence: 0.95 };
  }
  const bare = source.end - source.first <= 2;
  const person = kind === 'role' ? ofOffice(reading, source, head, mentions) : null;
  if (person !== null) return person;
  const organisation = bare ? mentions.lastOrganisationCalled(word, offset) : null;
  if (organisation !== null && kind !== 'role')
    return { name: organisation, speaker: organisation.name, sourceKind: 'organisation', confidence: 0.85 };
  const again = bare
    ? lastHeard(heard, (one) => one.head === word && one.speaker !== null && one.sourceKind === kind)
    : undefined;
  return again === undefined ? null : { name: again.name, speaker: again.speaker, sourceKind: kind, confidence: 0.8 };
}

function ofOffice(reading: Reading, source: Stretch, head: number, mentions: MentionIndex): Resolved | null {
  if (!isOffice(reading, source, head)) return null;
  const word = wordAt(reading, head);
  const words = between(reading, source.first, head);
  const offset = tokenAt(reading, source.first).start;
  return ofRole(mentions.lastWithRole(word, words, offset) ?? mentions.onlyWithRole(word, words));
}

/** "the mayor", "the foreign minister", "the governor, who …", "the minister upon his arrival": an office and no more. */
function isOffice(reading: Reading, { first, end }: Stretch, head: number): boolean {
  return (
    head - first <= 2 &&
    (end === head + 1 || /^(?:,|upon|on|at|after|before|during|when|while|as)$/.test(wordAt(reading, head + 1)))
  );
}

function sameNoun(a: string, b: string): boolean {
  const plain = (word: string) => (word === 'person' ? 'people' : word.endsWith('s') ? word.slice(0, -1) : word);
  return plain(a) === plain(b);
}

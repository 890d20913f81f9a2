import { type Reading, stretchSpan, tagAt, tokenAt, wordAt } from '../attribution/reading.ts';
import { nationalities } from '../english/places.ts';
import { officeWords, roleNouns, titles } from '../english/roles.ts';
import type { Mention, NameKind } from './name.ts';
import type { NameView } from './tagging/name-view.ts';
import type { TaggedName } from './tagging/name-tagger.ts';
import { splitTitle } from './titles.ts';

/** A tagged name without the words that are none of it, with the role and form of address beside it; null when only a title was tagged. */
export function mentionOf(view: NameView, name: TaggedName, floor: number): Mention | null {
  const { reading } = view;
  let { first } = name;
  const end = name.kind === 'organisation' ? beforeOffice(reading, name) : name.end;
  while (first < end && isLoose(view, first, name.kind)) first++;
  if (first >= end) return null;
  const doubtful = (view.casings[tokenAt(reading, first).sentence] ?? 'usual') !== 'usual';
  let role: Mention['role'] = null;
  let honorific: string | null = null;
  if (name.kind === 'person') {
    const start = titleStart(view, first, floor);
    const split = splitTitle(reading, start, end);
    if (split === null) return null;
    first = Math.max(first, split.first);
    ({ honorific } = split);
    role = split.role === null ? null : stretchSpan(reading, split.role);
  }
  const span = stretchSpan(reading, { first, end });
  if (namesNothing(name, span.text)) return null;
  const words: string[] = [];
  for (let at = first; at < end; at++) words.push(tokenAt(reading, at).text);
  return {
    first,
    end,
    words,
    text: span.text,
    span,
    role,
    honorific,
    doubtful,
    inTitle: isInTitle(reading, first),
    standsFor: null,
    kind: name.kind,
    chances: name.chances,
  };
}

/** "He New York Times", "The Pentagon": a word at the head of the sentence that is no part of the name. */
function isLoose({ reading, casings }: NameView, at: number, kind: NameKind): boolean {
  const { sentence } = tokenAt(reading, at);
  const opens = tokenAt(reading, at - 1).sentence !== sentence;
  const word = wordAt(reading, at);
  // "Families Rally Behind Romney": in a headline each word has a capital.
  if (kind === 'person' && (opens || casings[sentence] !== 'usual') && leadWords.test(word)) return true;
  return (
    /^(?:PRP|DT|WP|WRB|IN|CC)/.test(tagAt(reading, at)) &&
    (opens || word !== 'the') &&
    /^(?:the|a|an|he|she|it|this|that|in|on|at|for|but|and|when|if|as|from|to|by|with)$/.test(word)
  );
}

/** Words that begin no name of a person. */
const leadWords = /^(?:behind|inside|amid|against|about|why|how|what|who|with|for|from|after|before|over|under)$/;

/** "White House Press" before "Secretary Anna Berg": the office's name is no part of the organisation's. */
function beforeOffice(reading: Reading, { first, end }: TaggedName): number {
  const isOffice = titles.has(wordAt(reading, end)) && officeWords.has(wordAt(reading, end - 1));
  return isOffice && end - 1 > first ? end - 1 : end;
}

/** "North Korean" is no place, and "PCs" are nobody. */
function namesNothing({ kind }: TaggedName, text: string): boolean {
  if (kind === 'place') return nationalities.has(text);
  return kind === 'organisation' && /^\p{Lu}{2,}s$/u.test(text);
}

/** Where the title before a name begins: "US Secretary of State Anna Berg" from "Anna"; the name's first token when there is none. */
function titleStart(view: NameView, first: number, floor: number): number {
  const { reading, runFirst } = view;
  let start = Math.max(floor, runFirst[first] ?? first);
  if (start < 0) return first;
  const joint = wordAt(reading, start - 1);
  const before = wordAt(reading, start - 2);
  if (/^(?:of|for)$/.test(joint) && (titles.has(before) || roleNouns.has(before)))
    start = Math.max(floor, (runFirst[start - 2] ?? -1) >= 0 ? (runFirst[start - 2] ?? start) : start);
  for (let at = start; at < first; at++) {
    const word = wordAt(reading, at);
    if (titles.has(word) || roleNouns.has(word) || /^(?:mr|mrs|ms|dr|sir|lord|lady|dame)\.?$/.test(word)) return start;
  }
  return first;
}

/** Whether a token stands in the article's title. */
export function isInTitle({ annotated }: Reading, at: number): boolean {
  const sentence = annotated.sentences[annotated.tokens[at]?.sentence ?? -1];
  return annotated.paragraphs[sentence?.paragraph ?? -1]?.title === true;
}

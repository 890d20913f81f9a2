import { wordSet } from '../english/word-list.ts';
import { roleNouns } from '../english/roles.ts';
import { endsNounPhrase, nounPhraseStart, withoutTrailingTime } from './noun-phrase.ts';
import {
  type Reading,
  type Stretch,
  isFiniteVerb,
  isNoun,
  isProperNoun,
  isQuoted,
  sentenceOf,
  tagAt,
  tokenAt,
  wordAt,
} from './reading.ts';
import { isTimeWord } from './time-words.ts';
import { verbGroup } from './verb-group.ts';

/** How a subject was found: lower ones are less sure. */
export type SubjectRule = 'before' | 'apposition' | 'relative' | 'coordinated';
export type Subject = Stretch & { readonly rule: SubjectRule };

const relativePronouns = wordSet('who which that');
const insertedStarts = new Set([
  'DT',
  'PRP$',
  'JJ',
  'JJS',
  'NN',
  'NNS',
  'CD',
  'WP',
  'WP$',
  'WDT',
  'WRB',
  'NNP',
  'RB',
  'PDT',
  'POS',
]);
const farthestApposition = 45;

/** The subject of the verb group that begins with token `groupStart`, or null. Looks no farther left than its sentence. */
export function subjectBefore(reading: Reading, groupStart: number, depth = 0): Subject | null {
  const floor = sentenceOf(reading, groupStart)?.firstToken ?? 0;
  const last = skipTimeLeft(reading, groupStart - 1, floor);
  if (last < floor || isQuoted(reading, last)) return null;
  const word = wordAt(reading, last);
  if (relativePronouns.has(word) && /^(?:WP|WDT|IN)$/.test(tagAt(reading, last)))
    return antecedent(reading, last, floor);
  if (tagAt(reading, last) === 'CC') return depth < 3 ? sharedSubject(reading, last, floor, depth) : null;
  if (word === ',' || word === '—') {
    return aroundInsertion(reading, last, floor) ?? (depth < 3 ? sharedSubject(reading, last, floor, depth) : null);
  }
  const first = nounPhraseStart(reading, last, floor);
  if (first === null) return null;
  const plain = withoutTrailingTime(reading, { first, end: last + 1 });
  const whole = withNameBefore(reading, plain, floor);
  return { ...whole, rule: whole.first === plain.first ? 'before' : 'apposition' };
}

/** "Katz on Sunday instructed", "officials last week said": over a time to the token before it. */
function skipTimeLeft(reading: Reading, last: number, floor: number): number {
  let at = last;
  while (at > floor && isTimeWord(wordAt(reading, at), tagAt(reading, at))) at--;
  if (at === last) return last;
  while (at > floor && /^(?:last|this|next|earlier|late|early|later|on|in|at)$/.test(wordAt(reading, at))) at--;
  return endsNounPhrase(reading, at) && !isFiniteVerb(tagAt(reading, at)) && tagAt(reading, at) !== 'DT' ? at : last;
}

/** "The court's prosecutor, Anna Berg said" without the second comma: a role, a comma and a name. */
function withNameBefore(reading: Reading, subject: Stretch, floor: number): Stretch {
  const comma = subject.first - 1;
  if (wordAt(reading, comma) !== ',' || !isProperNoun(tagAt(reading, subject.first)) || isQuoted(reading, comma))
    return subject;
  if (!roleNouns.has(wordAt(reading, comma - 1))) return subject;
  const first = nounPhraseStart(reading, comma - 1, floor);
  return first === null || wordAt(reading, first - 1) === 'in' || first !== floor
    ? subject
    : { first, end: subject.end };
}

/** "…, Hugh Hill, a doctor, said": the noun phrase before an insertion between commas, with the insertion when it is an apposition. */
function aroundInsertion(reading: Reading, closing: number, floor: number): Subject | null {
  const mark = wordAt(reading, closing);
  let tries = 0;
  for (let at = closing - 1; at > floor && closing - at < farthestApposition && tries < 4; at--) {
    if (wordAt(reading, at) !== mark || isQuoted(reading, at)) continue;
    tries++;
    const kind = insertionKind(reading, at + 1, closing);
    if (kind === null || !endsNounPhrase(reading, at - 1) || isQuoted(reading, at - 1)) continue;
    const first = nounPhraseStart(reading, at - 1, floor);
    if (first === null || (tagAt(reading, at - 1) === 'PRP' && kind === 'apposition')) continue;
    if (isListMiddle(reading, first, floor)) continue;
    return kind === 'apposition' ? { first, end: closing, rule: 'apposition' } : { first, end: at, rule: 'apposition' };
  }
  return null;
}

/** The noun phrase follows a comma after an apposition's start itself ("a doctor" of "Hugh Hill, a doctor, from Riga, said"). */
function isListMiddle(reading: Reading, first: number, floor: number): boolean {
  const before = first - 1;
  return (
    wordAt(reading, before) === ',' &&
    before - 1 > floor &&
    isProperNoun(tagAt(reading, before - 1)) &&
    !isProperNoun(tagAt(reading, first))
  );
}

function insertionKind(reading: Reading, first: number, end: number): 'apposition' | 'aside' | null {
  if (end <= first) return null;
  const tag = tagAt(reading, first);
  const word = wordAt(reading, first);
  const relative = /^(?:who|whose|which|whom|where)$/.test(word);
  let finite = false;
  for (let at = first; at < end && !finite; at++) finite = isFiniteVerb(tagAt(reading, at)) && !isQuoted(reading, at);
  if (relative) return 'apposition';
  if (finite && word !== 'as' && word !== 'when') return null;
  if (tag === 'VBG' || tag === 'VBN' || tag === 'IN' || tag === 'TO' || tag === 'RB')
    return word === 'of' ? 'apposition' : 'aside';
  return insertedStarts.has(tag) ? 'apposition' : null;
}

/** "Berg, who said …" and "the report that found …": what the pronoun stands for. */
function antecedent(reading: Reading, pronoun: number, floor: number): Subject | null {
  let last = pronoun - 1;
  if (wordAt(reading, last) === ',') last--;
  if (last < floor || tagAt(reading, last) === 'PRP' || isQuoted(reading, last)) return null;
  const whole = wordAt(reading, pronoun - 1) === ',' ? aroundInsertion(reading, pronoun - 1, floor) : null;
  if (whole !== null) return { ...whole, rule: 'relative' };
  const first = nounPhraseStart(reading, last, floor);
  return first === null ? null : { first, end: last + 1, rule: 'relative' };
}

/** So many verbs are asked for their subject; each may ask others in turn, so that many would cost very much. */
const mostVerbs = 4;

/** "Berg rejected the plan and said …": the subject of the verb before. */
function sharedSubject(reading: Reading, from: number, floor: number, depth: number): Subject | null {
  let verbs = 0;
  for (let at = from - 1; at > floor && verbs < mostVerbs; at--) {
    if (!isFiniteVerb(tagAt(reading, at)) || isQuoted(reading, at)) continue;
    verbs++;
    const found = subjectBefore(reading, verbGroup(reading, at, floor).first, depth + 1);
    if (found !== null) return { ...found, rule: 'coordinated' };
  }
  return null;
}

/** The subject of the nearest finite verb before a participle ("…, adding that"), or after it when it opens the sentence. */
export function participleSubject(reading: Reading, verb: number): Subject | null {
  const sentence = sentenceOf(reading, verb);
  if (sentence === undefined) return null;
  const before = sharedSubject(reading, verb, sentence.firstToken, 0);
  if (before !== null) return before;
  for (let at = verb + 1; at < sentence.endToken; at++) {
    if (isFiniteVerb(tagAt(reading, at)) && !isQuoted(reading, at)) {
      const after = subjectBefore(reading, verbGroup(reading, at, verb + 1).first, 2);
      if (after !== null && after.first > verb && wordAt(reading, after.first - 1) === ',')
        return { ...after, rule: 'coordinated' };
    }
  }
  return null;
}

/** Whether a stretch could be somebody or something that speaks: it has a noun, a pronoun or a number. */
export function canSpeak(reading: Reading, { first, end }: Stretch): boolean {
  for (let at = first; at < end; at++) {
    const tag = tagAt(reading, at);
    if (isNoun(tag) || tag === 'PRP' || (tag === 'CD' && !/^(?:1[5-9]|20)\d\d$/.test(wordAt(reading, at))))
      return !isTimeOnly(reading, { first, end });
  }
  return /^(?:another|others?|some|many|most|few|several|both|all|neither|each)$/i.test(tokenAt(reading, first).text);
}

function isTimeOnly(reading: Reading, { first, end }: Stretch): boolean {
  for (let at = first; at < end; at++)
    if (isNoun(tagAt(reading, at)) && !isTimeWord(wordAt(reading, at), tagAt(reading, at))) return false;
  return isTimeWord(wordAt(reading, end - 1), tagAt(reading, end - 1));
}

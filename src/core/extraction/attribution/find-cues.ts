import type { CueVerb } from '../english/cue-verbs.ts';
import { wordSet } from '../english/word-list.ts';
import type { Cue } from './cue.ts';
import { readingsAt } from './cue-readings-at.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import { labelCues } from './label-cues.ts';
import { lightNounEnd } from './light-verb.ts';
import { noCommentCue } from './no-comment.ts';
import {
  type Reading,
  type Stretch,
  isFiniteVerb,
  isNoun,
  isQuoted,
  sentenceOf,
  tagAt,
  tokenAt,
  wordAt,
} from './reading.ts';
import { canSpeak, participleSubject, subjectBefore } from './subject.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';

const alwaysVerbs = wordSet('said told says reported wrote asked added urged');
const conditionals = wordSet('if unless whether');
/** Objects that carry words themselves: in "issued a statement saying that" the one who issued it speaks. */
const carriers = wordSet('statement statements release email e-mail tweet tweets note post letter message memo column');
/** Verbs that are as often something else ("attacked", "found"): they need a person, an institution or a document as source. */
const inverting =
  wordSet(`say add write report ask reply respond continue explain note claim tweet announce warn argue insist
  recall declare state conclude observe remark quip joke shout retort agree acknowledge admit`);

/** All cues of a text outside of quotations, in order. */
export function findCues(reading: Reading): readonly Cue[] {
  const cues: Cue[] = [];
  let next = 0;
  for (const label of labelCues(reading)) cues.push(label);
  for (let index = 0; index < reading.tokens.length; index++) {
    if (index < next || isQuoted(reading, index)) continue;
    const found = cueAt(reading, index);
    if (found === null) continue;
    cues.push(found);
    next = found.cue.end;
  }
  cues.sort((a, b) => a.cue.first - b.cue.first);
  return cues.map((cue, index) => withSharedSource(reading, cue, cues[index - 1]));
}

/** "Hill said A, adding that B": the participle after a comma goes on from the cue before it, not from the verb of A. */
function withSharedSource(reading: Reading, cue: Cue, previous: Cue | undefined): Cue {
  if (cue.shape !== 'participle' || wordAt(reading, cue.groupFirst - 1) !== ',' || previous === undefined) return cue;
  const same = tokenAt(reading, previous.cue.first).sentence === tokenAt(reading, cue.cue.first).sentence;
  return same && previous.act !== 'attitude' && previous.source !== null ? { ...cue, source: previous.source } : cue;
}

function cueAt(reading: Reading, index: number): Cue | null {
  const word = wordAt(reading, index);
  if (word === 'according' && wordAt(reading, index + 1) === 'to') return accordingTo(reading, index);
  const silent = noCommentCue(reading, index);
  if (silent !== null) return silent;
  const tag = tagAt(reading, index);
  if (!tag.startsWith('VB') && !alwaysVerbs.has(word)) return null;
  const readings = readingsAt(reading, index);
  return readings.length === 0 ? null : verbCue(reading, index, readings);
}

function accordingTo(reading: Reading, index: number): Cue | null {
  const ceiling = sentenceOf(reading, index)?.endToken ?? reading.tokens.length;
  const end = nounPhraseWithApposition(reading, index + 2, ceiling);
  if (end === index + 2) return null;
  const source = { first: index + 2, end };
  return {
    shape: 'according-to',
    groupFirst: index,
    cue: { first: index, end: index + 2 },
    after: end,
    source,
    readings: [],
    act: 'say',
    rule: 'according-to',
  };
}

/** The noun phrase from `first`, with an apposition in commas when the sentence ends or goes on after it. */
export function nounPhraseWithApposition(reading: Reading, first: number, ceiling: number): number {
  const end = nounPhraseEnd(reading, first, ceiling);
  if (end === first || wordAt(reading, end) !== ',') return end;
  const tag = tagAt(reading, end + 1);
  const isRole =
    tag === 'DT' || tag === 'PRP$' || tag === 'NN' || (tag === 'CD' && /^[,.]$/.test(wordAt(reading, end + 2)));
  if (!isRole || !/^NNPS?$/.test(tagAt(reading, end - 1))) return end;
  const second = nounPhraseEnd(reading, end + 1, ceiling);
  return second > end + 1 && !isFiniteVerb(tagAt(reading, second)) && /^[,.;:]?$/.test(wordAt(reading, second))
    ? second
    : end;
}

export function verbCue(reading: Reading, index: number, readings: readonly CueVerb[]): Cue | null {
  const sentence = sentenceOf(reading, index);
  if (sentence === undefined) return null;
  const group = verbGroup(reading, index, sentence.firstToken);
  const main = readings[0];
  if (main === undefined || group.hypothetical) return null;
  const particle = main.particle === null ? 0 : main.particle.split(' ').length;
  const common = {
    groupFirst: group.first,
    cue: { first: index, end: index + 1 },
    after: lightNounEnd(reading, index) ?? index + 1 + particle,
    readings,
    act: group.negated && main.act !== 'deny' ? negatedAct(main) : main.act,
  };
  if (group.passive) return passiveCue(reading, index, sentence.endToken, main, common);
  if (group.form === 'participle') {
    const source = participleSource(reading, group);
    return source === null ? null : { ...common, shape: 'participle', source, rule: 'participle' };
  }
  const inverted = invertedSource(reading, index, sentence.endToken, main);
  if (inverted !== null)
    return { ...common, shape: 'inverted', after: inverted.end, source: inverted, rule: 'inverted' };
  if (group.form === 'infinitive') return null;
  if (group.form === 'bare') {
    if (byAgent(reading, index + 1, sentence.endToken) !== null && tagAt(reading, index) === 'VBN')
      return passiveCue(reading, index, sentence.endToken, main, common);
    if (tagAt(reading, index) === 'VB' && group.first !== index) return null;
  }
  const subject = subjectBefore(reading, group.first);
  if (subject === null || !canSpeak(reading, subject) || isConditional(reading, subject, sentence.firstToken))
    return null;
  if (isSecondPerson(reading, subject)) return null;
  return {
    ...common,
    shape: 'verb',
    source: subject,
    rule: subject.rule,
  };
}

function negatedAct(main: CueVerb): Cue['act'] {
  return main.act === 'attitude' || main.act === 'rule' ? main.act : 'no-comment';
}

/** "If the minister says …" is nobody's statement. */
function isConditional(reading: Reading, subject: Stretch, floor: number): boolean {
  for (let at = subject.first - 1; at >= floor && at >= subject.first - 2; at--)
    if (conditionals.has(wordAt(reading, at))) return true;
  return false;
}

function isSecondPerson(reading: Reading, { first, end }: Stretch): boolean {
  return (
    end === first + 1 &&
    /^(?:you|one|there|what|it)$/.test(wordAt(reading, first)) &&
    wordAt(reading, first) !== 'it' &&
    wordAt(reading, first) !== 'one'
  );
}

function participleSource(reading: Reading, group: VerbGroup): Stretch | null {
  const before = group.first - 1;
  const noun = isNoun(tagAt(reading, before)) || tagAt(reading, before) === 'PRP';
  if (
    noun &&
    !carriers.has(wordAt(reading, before)) &&
    tokenAt(reading, before).sentence === tokenAt(reading, group.verb).sentence
  ) {
    const near = subjectBefore(reading, group.first);
    if (near !== null && canSpeak(reading, near)) return near;
  }
  const subject = participleSubject(reading, group.verb);
  return subject !== null && canSpeak(reading, subject) ? subject : null;
}

/** "…, said Hugh Hill, a doctor." and “…” says Hill: the source follows. */
function invertedSource(reading: Reading, index: number, ceiling: number, main: CueVerb): Stretch | null {
  if (!inverting.has(main.lemma) || main.particle !== null) return null;
  const before = wordAt(reading, index - 1);
  if (before !== ',' && !isQuoted(reading, index - 1) && before !== '—') return null;
  const end = nounPhraseWithApposition(reading, index + 1, ceiling);
  if (end === index + 1) return null;
  let follower = end;
  while (tagAt(reading, follower).startsWith('RB')) follower++;
  const next = tagAt(reading, follower);
  if (next === 'MD' || isFiniteVerb(next) || wordAt(reading, index + 1) === 'that') return null;
  const source = { first: index + 1, end };
  return canSpeak(reading, source) ? source : null;
}

/** The agent of a passive: "by" and a noun phrase before the sentence's next clause. */
export function byAgent(reading: Reading, from: number, ceiling: number): (Stretch & { readonly by: number }) | null {
  for (let at = from; at < ceiling && at < from + 16; at++) {
    if (isQuoted(reading, at)) continue;
    if (wordAt(reading, at) === ',' || isFiniteVerb(tagAt(reading, at))) return null;
    if (wordAt(reading, at) !== 'by' || tagAt(reading, at) !== 'IN') continue;
    const end = nounPhraseEnd(reading, at + 1, ceiling);
    return end > at + 1 && canSpeak(reading, { first: at + 1, end }) ? { by: at, first: at + 1, end } : null;
  }
  return null;
}

function passiveCue(
  reading: Reading,
  index: number,
  ceiling: number,
  main: CueVerb,
  common: Pick<Cue, 'groupFirst' | 'cue' | 'after' | 'readings' | 'act'>,
): Cue | null {
  const agent = byAgent(reading, index + 1, ceiling);
  if (agent === null) return null;
  const act = main.act === 'attitude' && !main.frames.has('name') ? main.act : common.act;
  if (tokenAt(reading, agent.first).tag === 'VBG') return null;
  return {
    ...common,
    act,
    shape: 'passive',
    source: { first: agent.first, end: agent.end },
    rule: 'passive',
  };
}

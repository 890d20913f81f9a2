import type { CueVerb, Frame } from '../../english/cue-verbs.ts';
import { byAgent, nounPhraseWithApposition, verbCue } from '../find-cues.ts';
import { nounPhraseEnd, nounPhraseStart } from '../noun-phrase.ts';
import { type Reading, type Stretch, isNoun, sentenceOf, tagAt, tokenAt, wordAt } from '../reading.ts';
import { canSpeak, participleSubject, subjectBefore } from '../subject.ts';
import type { CueCandidate } from './cue-candidates.ts';
import { type Scene, cuesBefore } from './scene.ts';
import { sourcesBySyntax } from './source-by-syntax.ts';

/** Who may have said it, and by which ways it was come upon; null for nobody. */
export type SourceCandidate = { readonly stretch: Stretch | null; readonly ways: readonly string[] };

/** How many noun phrases of the sentence are considered on either side. */
const nearBefore = 4;
const nearAfter = 2;

export function sourceCandidates(scene: Scene, cue: CueCandidate): readonly SourceCandidate[] {
  const { reading } = scene;
  const found = new Map<string, { stretch: Stretch; ways: string[] }>();
  function propose(stretch: Stretch | null | undefined, way: string): void {
    if (stretch === null || stretch === undefined) return;
    const trimmed = withoutAddressee(reading, withoutMarks(reading, stretch));
    if (trimmed.end <= trimmed.first || (trimmed.first < cue.end && trimmed.end > cue.token)) return;
    const key = `${trimmed.first}-${trimmed.end}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { stretch: trimmed, ways: [way] });
    else known.ways.push(way);
  }
  const sentence = sentenceOf(reading, cue.token);
  propose(cue.rule?.source, 'rule');
  if (sentence !== undefined && cue.rule?.shape !== 'label') {
    if (cue.group !== null) proposeForVerb(reading, cue, sentence.endToken, propose);
    else if (cue.kind !== 'phrase') proposeForNoun(reading, cue, sentence.firstToken, sentence.endToken, propose);
    for (const { stretch, way } of sourcesBySyntax(reading, cue.token)) propose(stretch, way);
    proposeNear(reading, cue.token, sentence.firstToken, sentence.endToken, propose);
    const [earlier] = cuesBefore(scene, cue.token, sentence.firstToken);
    if (earlier !== undefined) propose(earlier.source, 'earlier cue');
  }
  return [{ stretch: null, ways: ['nobody'] }, ...found.values()];
}

type Propose = (stretch: Stretch | null | undefined, way: string) => void;

/** For verbs that the lexicon lacks. */
const anyVerb: CueVerb = {
  lemma: '',
  act: 'say',
  frames: new Set<Frame>(['clause', 'quote', 'object', 'infinitive']),
  particle: null,
};

function proposeForVerb(reading: Reading, cue: CueCandidate, ceiling: number, propose: Propose): void {
  if (cue.group === null) return;
  if (cue.rule === null)
    propose(verbCue(reading, cue.token, cue.readings.length > 0 ? cue.readings : [anyVerb])?.source, 'as verb');
  const subject = subjectBefore(reading, cue.group.first);
  propose(subject, subject === null ? 'subject' : `subject ${subject.rule}`);
  if (cue.group.form === 'participle') propose(participleSubject(reading, cue.token), 'of participle');
  const agent = byAgent(reading, cue.end, ceiling);
  if (agent !== null) propose({ first: agent.first, end: agent.end }, 'agent');
  const after = nounPhraseWithApposition(reading, cue.end, ceiling);
  if (after > cue.end) propose({ first: cue.end, end: after }, 'after');
}

function proposeForNoun(reading: Reading, cue: CueCandidate, floor: number, ceiling: number, propose: Propose): void {
  let at = cue.token - 1;
  while (at > floor && /^(?:JJ[RS]?|NN|CD|RB|VB[GN])$/.test(tagAt(reading, at)) && cue.token - at < 5) at--;
  if (tagAt(reading, at) === 'PRP$') propose({ first: at, end: at + 1 }, 'possessive');
  if (tagAt(reading, at) === 'POS') {
    const first = nounPhraseStart(reading, at - 1, floor);
    if (first !== null) propose({ first, end: at }, 'possessive');
  }
  const before = subjectBefore(reading, cue.token);
  propose(before, 'subject');
  propose(participleSubject(reading, cue.token), 'of participle');
  for (let next = cue.end; next < Math.min(ceiling, cue.end + 4); next++) {
    if (!/^(?:by|from|of|among)$/.test(wordAt(reading, next))) continue;
    const end = nounPhraseEnd(reading, next + 1, ceiling);
    if (end > next + 1) propose({ first: next + 1, end }, `${wordAt(reading, next)} after`);
    break;
  }
}

/** Noun phrases of the sentence, the nearest ones on either side, each with and without what its prepositions add. */
function proposeNear(reading: Reading, token: number, floor: number, ceiling: number, propose: Propose): void {
  const before: Stretch[] = [];
  const after: Stretch[] = [];
  for (let at = Math.max(floor, token - 60); at < Math.min(ceiling, token + 25) && after.length < nearAfter;) {
    const end = nounPhraseEnd(reading, at, at < token ? token : ceiling);
    if (end <= at) {
      at++;
      continue;
    }
    if (canSpeak(reading, { first: at, end })) (at < token ? before : after).push({ first: at, end });
    at = end;
  }
  for (const [side, list] of [
    ['before', before.slice(-nearBefore).reverse()],
    ['after', after],
  ] as const)
    list.forEach((stretch, rank) => {
      propose(stretch, `${side} ${rank}`);
      const plain = withoutPrepositions(reading, stretch);
      if (plain.end < stretch.end) propose(plain, `${side} ${rank} plain`);
    });
}

function withoutPrepositions(reading: Reading, { first, end }: Stretch): Stretch {
  for (let at = first + 1; at < end; at++)
    if (tagAt(reading, at) === 'IN' && isNoun(tagAt(reading, at - 1))) return { first, end: at };
  return { first, end };
}

/** "declared to the press the commander": in translated word order the addressee stands before the source, which begins anew behind it. */
function withoutAddressee(reading: Reading, stretch: Stretch): Stretch {
  const noun = wordAt(reading, stretch.first) === 'the' ? stretch.first + 1 : stretch.first;
  const isAddressee = /^(?:press|media|reporters|journalists)$/.test(wordAt(reading, noun));
  const beginsAnew = noun + 1 < stretch.end && /^(?:DT|NNP)$/.test(tagAt(reading, noun + 1));
  return isAddressee && beginsAnew ? { first: noun + 1, end: stretch.end } : stretch;
}

function withoutMarks(reading: Reading, { first, end }: Stretch): Stretch {
  let from = first;
  let to = end;
  while (from < to && !/[\p{L}\p{N}$(]/u.test(tokenAt(reading, from).text)) from++;
  while (to > from && !/[\p{L}\p{N})]/u.test(tokenAt(reading, to - 1).text)) to--;
  if (to - from > 1 && tagAt(reading, to - 1) === 'POS') to--;
  return { first: from, end: withBracketsClosed(reading, from, to) };
}

/** "Poe (D-Ga." is cut short before its bracket. */
function withBracketsClosed(reading: Reading, first: number, end: number): number {
  let open = false;
  for (let at = first; at < end; at++) {
    if (wordAt(reading, at) === '(') open = true;
    else if (wordAt(reading, at) === ')') open = false;
  }
  if (!open) return end;
  for (let at = end; at < end + 3; at++) if (wordAt(reading, at) === ')') return at + 1;
  return end;
}

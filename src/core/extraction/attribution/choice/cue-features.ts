import { hearerAfter } from '../adjuncts.ts';
import { holdsQuotation } from '../content-parts.ts';
import { byAgent } from '../find-cues.ts';
import { nounPhraseEnd } from '../noun-phrase.ts';
import { type Reading, isFiniteVerb, isQuoted, sentenceOf, tagAt, tokenAt, wordAt } from '../reading.ts';
import { subjectBefore } from '../subject.ts';
import { isTimeWord } from '../time-words.ts';
import type { CueCandidate } from './cue-candidates.ts';
import { type Features, bucket } from './features.ts';
import { cuesBefore, type Scene, sortOf, stemAt } from './scene.ts';

/** What tells whether a candidate attributes something. */
export function describeCue(scene: Scene, candidate: CueCandidate, into: Features): void {
  describeWords(scene, candidate, into);
  describeSyntax(scene, candidate, into);
}

/** What can be told without parsing the sentence: the word, its form, its subject, and what follows it. */
export function describeWords(scene: Scene, candidate: CueCandidate, into: Features): void {
  const { reading } = scene;
  const { token, end, kind, readings, group, rule } = candidate;
  const stem = stemOf(reading, candidate);
  const follow = followOf(reading, end);
  into.add('bias', kind);
  into.add('stem', stem, kind);
  into.add('word', wordAt(reading, token), tagAt(reading, token));
  into.add('follow', follow, kind);
  into.add('stem follow', stem, follow);
  into.add('next', wordAt(reading, end), kind);
  into.add('next tags', tagAt(reading, end), tagAt(reading, end + 1));
  into.add('stem next', stem, wordAt(reading, end));
  into.add('before', wordAt(reading, token - 1), kind);
  into.add('before tags', tagAt(reading, token - 1), tagAt(reading, token - 2));
  into.add('stem before', stem, wordAt(reading, token - 1));
  into.add('rule', rule === null ? 'none' : `${rule.shape}:${rule.rule}`, kind);
  describeLexicon(readings, follow, into);
  const subject = group === null ? null : (rule?.source ?? subjectBefore(reading, group.first));
  const sort = sortOf(scene, subject);
  into.add('subject', sort, kind);
  into.add('subject stem', sort, stem);
  into.add('subject act', sort, readings[0]?.act ?? 'none');
  if (subject !== null) {
    into.add('before subject', wordAt(reading, subject.first - 1), kind);
    into.add('before subject tag', tagAt(reading, subject.first - 1), tagAt(reading, subject.first));
  }
  describeObject(scene, end, stem, sort, into);
  if (group !== null) describeForm(scene, candidate, sort, stem, into);
  describePlace(scene, candidate, stem, into);
}

/** What a noun phrase after the cue is: "attacked Norland" tells of no words, "attacked the plan" may. */
function describeObject(scene: Scene, at: number, stem: string, subject: string, into: Features): void {
  const { reading } = scene;
  if (isQuoted(reading, at)) return;
  const end = nounPhraseEnd(reading, at, at + 15);
  if (end === at) return;
  const sort = sortOf(scene, { first: at, end });
  into.add('object sort', sort, stem);
  into.add('object and subject', sort, subject);
  into.add('after object', wordAt(reading, end), tagAt(reading, end + 1));
}

function describeLexicon(readings: CueCandidate['readings'], follow: string, into: Features): void {
  const act = readings[0]?.act ?? 'none';
  into.add('act', act);
  into.add('act follow', act, follow);
  for (const { frames, act: other, particle } of readings) {
    into.flag('particle', particle !== null);
    for (const frame of frames) {
      into.add('frame', frame, other);
      into.add('frame follow', frame, follow);
    }
  }
}

function describeForm(scene: Scene, candidate: CueCandidate, subject: string, stem: string, into: Features): void {
  const { reading } = scene;
  const { token, group, readings } = candidate;
  if (group === null) return;
  const act = readings[0]?.act ?? 'none';
  const form = `${group.form}${group.passive ? ' passive' : ''}`;
  into.add('form', form, act);
  into.add('form subject', form, subject);
  into.add('form stem', form, stem);
  into.add('tag', tagAt(reading, token), act);
  into.flag('negated', group.negated);
  into.flag('unreal', group.hypothetical);
  into.add('group first', wordAt(reading, group.first), form);
  into.add('group before', wordAt(reading, group.first - 1), form);
  into.add('group before tag', tagAt(reading, group.first - 1), form);
  if (group.passive) describePassive(scene, candidate, act, stem, into);
}

/** "was called a “hazard” by the council": who did it, and whether words of theirs stand between. */
function describePassive(scene: Scene, { end }: CueCandidate, act: string, stem: string, into: Features): void {
  const { reading } = scene;
  const agent = byAgent(reading, end, sentenceOf(reading, end)?.endToken ?? end);
  const sort = agent === null ? 'none' : sortOf(scene, agent);
  const words = agent !== null && holdsQuotation(reading, end, agent.by) ? 'quoted' : 'plain';
  into.add('agent', sort, stem);
  into.add('agent act', sort, act);
  into.add('agent words', agent === null ? 'none' : words, act);
}

const conditional = /^(?:if|unless|whether|when|whenever|until|should|would|could)$/;

function describePlace(scene: Scene, { token, group }: CueCandidate, stem: string, into: Features): void {
  const { reading } = scene;
  const sentence = sentenceOf(reading, token);
  if (sentence === undefined) return;
  const { paragraphs } = reading.annotated;
  into.flag('title', paragraphs[sentence.paragraph]?.title === true);
  const edge = group?.first ?? token;
  let quoteBefore = false;
  let conditions = 0;
  for (let at = Math.max(sentence.firstToken, edge - 40); at < edge; at++) {
    if (isQuoted(reading, at)) quoteBefore = true;
    else if (conditional.test(wordAt(reading, at)) && edge - at < 7) conditions++;
  }
  let quoteAfter = false;
  for (let at = edge; at < Math.min(sentence.endToken, edge + 30); at++) if (isQuoted(reading, at)) quoteAfter = true;
  into.add('quotes', `${quoteBefore ? 'before' : ''}${quoteAfter ? 'after' : ''}`, stem);
  into.add('quotes about', `${quoteBefore ? 'before' : ''}${quoteAfter ? 'after' : ''}`);
  into.add('conditions', bucket(conditions));
  into.add('from start', bucket(edge - sentence.firstToken));
  const earlier = cuesBefore(scene, token, sentence.firstToken).some(({ act }) => act !== 'attitude');
  into.flag('later cue', earlier);
  into.add('sentence last', wordAt(reading, sentence.endToken - 1));
}

function stemOf(reading: Reading, { kind, rule, token }: CueCandidate): string {
  return kind === 'phrase' ? (rule?.shape ?? '') : stemAt(reading, token);
}

/** The cue's place in the tree of its sentence. */
export function describeSyntax({ reading }: Scene, candidate: CueCandidate, into: Features): void {
  const { syntax } = reading.annotated;
  if (!syntax.known) return;
  const { token, kind } = candidate;
  const stem = stemOf(reading, candidate);
  const relation = syntax.relation(token) ?? '';
  const has = new Set(syntax.dependents(token).map((one) => syntax.relation(one) ?? ''));
  const frame = ['nsubj', 'nsubj:pass', 'ccomp', 'xcomp', 'obj', 'iobj', 'parataxis', 'obl:agent', 'csubj', 'cop']
    .filter((one) => has.has(one as never))
    .join(' ');
  into.add('relation', relation, kind);
  into.add('relation stem', relation, stem);
  into.add('dependents', frame, kind);
  into.add('dependents stem', frame, stem);
  into.add('relation dependents', relation, frame);
  const head = syntax.head(token);
  if (head >= 0) {
    into.add('head', stemAt(reading, head), relation);
    into.add('head tag', tagAt(reading, head), relation);
  }
  for (const one of syntax.dependents(token)) {
    const role = syntax.relation(one) ?? '';
    if (role === 'nsubj') into.add('syntax subject', wordAt(reading, one));
    else if (role === 'ccomp' || role === 'xcomp') into.add('complement tag', tagAt(reading, one), role);
    else if (role === 'obj') into.add('object', wordAt(reading, one), stem);
    else if (role === 'advmod' || role === 'mark' || role === 'aux') into.add('modifier', wordAt(reading, one), role);
  }
}

/** What kind of thing begins at a token: "quote", "that", a clause, a noun phrase … */
export function followOf(reading: Reading, at: number): string {
  if (isQuoted(reading, at)) return 'quote';
  const word = wordAt(reading, at);
  const tag = tagAt(reading, at);
  if (word === 'that') return 'that';
  if (word === 'to') return tagAt(reading, at + 1) === 'VB' || tagAt(reading, at + 2) === 'VB' ? 'to do' : 'to';
  if (/^(?:whether|if|how|what|why|who|when|where|which)$/.test(word)) return 'question';
  if (word === ',') return isQuoted(reading, at + 1) ? 'comma quote' : 'comma';
  if (word === ':') return isQuoted(reading, at + 1) ? 'colon quote' : 'colon';
  if (/^[.;!?—]$/.test(word) || tokenAt(reading, at).sentence !== tokenAt(reading, at - 1).sentence) return 'end';
  if (isTimeWord(word, tag)) return 'time';
  if (tag === 'PRP') return /^(?:i|he|she|they|we|it|you)$/.test(word) ? 'clause' : 'hearer';
  if (/^(?:NN|DT|JJ|CD|PRP|EX)/.test(tag)) return isClauseSoon(reading, at) ? 'clause' : 'noun';
  if (tag === 'IN') return `in ${word}`;
  return tag;
}

/** A finite verb comes before any mark or new clause, so that what begins is its subject. */
function isClauseSoon(reading: Reading, at: number): boolean {
  const hearer = hearerAfter(reading, at, at + 8);
  for (let next = at + 1; next < at + 10; next++) {
    if (isQuoted(reading, next) || /^(?:[,.:;—]|that|who|which)$/.test(wordAt(reading, next))) return false;
    if (isFiniteVerb(tagAt(reading, next))) return hearer !== null;
  }
  return false;
}

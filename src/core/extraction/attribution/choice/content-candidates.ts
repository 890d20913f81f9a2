import type { Sentence } from '../../annotated-text.ts';
import { hearerAfter, skipAdjuncts, skipTime } from '../adjuncts.ts';
import { contentsOf } from '../contents.ts';
import { trimmed } from '../content-parts.ts';
import type { Cue } from '../cue.ts';
import { afterDateline } from '../dateline.ts';
import { nounPhraseStart } from '../noun-phrase.ts';
import { type Reading, type Stretch, isQuoted, sentenceOf, tagAt, tokenAt, tokenFrom, wordAt } from '../reading.ts';
import { subjectBefore } from '../subject.ts';
import { contentEnds } from './content-ends.ts';
import type { CueCandidate } from './cue-candidates.ts';
import { type Scene, cueAfter } from './scene.ts';
import { settledBounds } from './settled-bounds.ts';

export type ContentShape =
  | 'none'
  | 'right'
  | 'left'
  | 'both'
  | 'subject'
  | 'subject and right'
  | 'antecedent'
  | 'antecedent and right'
  | 'other';

/** What may have been said: its pieces in order, and how it was come upon. */
export type ContentCandidate = {
  readonly stretches: readonly Stretch[];
  readonly shape: ContentShape;
  readonly way: string;
};

const most = 90;
/** Words that open a sentence before a comma. */
const longestOpening = 8;

export function contentCandidates(
  scene: Scene,
  cue: CueCandidate,
  source: Stretch | null,
): {
  readonly candidates: readonly ContentCandidate[];
  readonly rule: readonly Stretch[];
  readonly audience: Stretch | null;
} {
  const { reading } = scene;
  const next = cueAfter(scene, cue.token);
  const byRule = cue.rule === null ? null : contentsOf(reading, cue.rule, next);
  const rule = (byRule?.stretches ?? []).filter(({ first }) => !isPrompt(reading, first));
  const found = new Map<string, ContentCandidate>();
  const edge = leftEdge(reading, cue, source);
  const isPossible = settledBounds(reading, cue, edge);
  function propose(stretches: readonly Stretch[], shape: ContentShape, way: string): void {
    const overlaps = ({ first, end }: Stretch): boolean =>
      (first < cue.end && end > cue.token) || (source !== null && first < source.end && end > source.first);
    if (found.size >= most || stretches.some(overlaps) || !isPossible(stretches)) return;
    const key = stretches.map(({ first, end }) => `${first}-${end}`).join(' ');
    if (!found.has(key)) found.set(key, { stretches, shape, way });
  }
  if (rule.length > 0) propose(rule, shapeOf(rule, cue), 'rule');
  const sentence = sentenceOf(reading, cue.token);
  if (sentence !== undefined && cue.rule?.shape !== 'no-comment' && cue.rule?.shape !== 'label') {
    const { firstToken: floor } = sentence;
    const ceiling = isPrompt(reading, floor) && cue.token === floor ? promptEnd(next, sentence) : sentence.endToken;
    const lefts = leftStretches(reading, edge, floor);
    const starts = rightStarts(reading, cue, source, rule, ceiling);
    for (const { at, way } of starts)
      for (const end of contentEnds(reading, at, ceiling)) propose(trimmed(reading, at, end), 'right', way);
    for (const { stretch, way } of lefts) propose([stretch], 'left', way);
    proposeBoth(reading, cue, source, lefts, ceiling, propose);
    proposeSubject(reading, cue, ceiling, propose);
    proposeAntecedent(reading, cue, edge, { floor, ceiling }, propose);
  }
  if (found.size === 0 || cue.rule?.shape === 'no-comment') propose([], 'none', 'none');
  return { candidates: [...found.values()], rule, audience: byRule?.audience ?? null };
}

type Propose = (stretches: readonly Stretch[], shape: ContentShape, way: string) => void;
type Start = { readonly at: number; readonly way: string };

function shapeOf(stretches: readonly Stretch[], cue: CueCandidate): ContentShape {
  const before = stretches.some(({ first }) => first < cue.token);
  const after = stretches.some(({ first }) => first > cue.token);
  return before && after ? 'both' : before ? 'left' : after ? 'right' : 'none';
}

/** First token of cue and source together, where the source stands right before the cue: with the "as" of ", as Hill said,". */
function leftEdge(reading: Reading, cue: CueCandidate, source: Stretch | null): number {
  const first = cue.group?.first ?? cue.token;
  const edge = source !== null && source.first < first ? source.first : first;
  const begins = /^[,—]?$/.test(wordAt(reading, edge - 2)) || sentenceOf(reading, edge)?.firstToken === edge - 1;
  return begins && wordAt(reading, edge - 1) === 'as' && !isQuoted(reading, edge - 1) ? edge - 1 : edge;
}

function rightStarts(
  reading: Reading,
  cue: CueCandidate,
  source: Stretch | null,
  rule: readonly Stretch[],
  ceiling: number,
): readonly Start[] {
  const starts = new Map<number, string>();
  const add = (at: number, way: string): void => {
    if (at >= ceiling || at < cue.end) return;
    if (/^[,:—]$/.test(wordAt(reading, at)) && !isQuoted(reading, at)) add(at + 1, `${way} mark`);
    else if (!starts.has(at)) starts.set(at, way);
  };
  for (const { first } of rule) if (first >= cue.end) add(first, 'rule');
  add(cue.end, 'cue');
  if (/^(?:IN|TO|RP)$/.test(tagAt(reading, cue.end)) && !/^(?:that|if|whether)$/.test(wordAt(reading, cue.end)))
    add(cue.end + 1, 'preposition');
  const inverted = source !== null && source.first >= cue.end && source.first <= cue.end + 1;
  const from = inverted ? source.end : cue.end;
  if (inverted) add(from, 'source');
  add(skipAdjuncts(reading, from, ceiling), 'adjunct');
  const light = lightObjectEnd(reading, cue.end, ceiling);
  if (light !== null) add(light, 'light object');
  // "called on Friday for calm", "learned only later of the plan": the governed preposition follows an adverb or a time.
  const late = afterTime(reading, from, ceiling);
  if (late > from && tagAt(reading, late) === 'IN') {
    add(late, 'time');
    add(late + 1, 'time preposition');
  }
  const hearer = hearerAfter(reading, cue.end, ceiling);
  if (hearer !== null) {
    add(hearer.end, 'hearer');
    add(skipAdjuncts(reading, hearer.end, ceiling), 'hearer adjunct');
  }
  addMarked(reading, from, ceiling, add);
  for (const one of reading.annotated.syntax.dependents(cue.token))
    if (one > cue.token && /^(?:ccomp|xcomp|obj|parataxis)$/.test(reading.annotated.syntax.relation(one) ?? ''))
      add(reading.annotated.syntax.extent(one).first, 'syntax');
  return [...starts].slice(0, 10).map(([at, way]) => ({ at, way }));
}

/** "raised concerns about the plan", "refused to discuss the plan": the words that go with the verb, up to what is told of. */
function lightObjectEnd(reading: Reading, from: number, ceiling: number): number | null {
  if (wordAt(reading, from) === 'to' && tagAt(reading, from + 1) === 'VB') return from + 2;
  let at = from;
  while (
    at < Math.min(ceiling, from + 4) &&
    /^(?:DT|JJ|NNS?|PRP\$)$/.test(tagAt(reading, at)) &&
    !isQuoted(reading, at)
  )
    at++;
  return at > from && tagAt(reading, at) === 'IN' && tagAt(reading, at - 1).startsWith('NN') ? at + 1 : null;
}

/** Over adverbs and times: "on Friday", "only later". */
function afterTime(reading: Reading, from: number, ceiling: number): number {
  let at = from;
  for (let round = 0; round < 4 && at < ceiling; round++) {
    const start = tagAt(reading, at) === 'IN' ? at + 1 : at;
    const end = tagAt(reading, at).startsWith('RB') ? at + 1 : skipTime(reading, start, ceiling);
    if (end === start) break;
    at = end;
  }
  return at;
}

/** The next "that" or "whether", "to" with a verb, and quotation of the sentence. */
function addMarked(reading: Reading, from: number, ceiling: number, add: (at: number, way: string) => void): void {
  let clause = false;
  let infinitive = false;
  let quote = false;
  for (let at = from; at < Math.min(ceiling, from + 25); at++) {
    if (isQuoted(reading, at)) {
      if (!quote) add(at, 'quote');
      quote = true;
      continue;
    }
    const word = wordAt(reading, at);
    if (!clause && /^(?:that|whether|if|how|why)$/.test(word)) {
      add(at, quote ? 'clause behind quote' : 'clause');
      clause = true;
    } else if (!infinitive && word === 'to' && /^VB|^RB/.test(tagAt(reading, at + 1))) {
      add(at, 'to');
      infinitive = true;
    }
  }
}

function leftStretches(
  reading: Reading,
  edge: number,
  floor: number,
): readonly { readonly stretch: Stretch; readonly way: string }[] {
  const found: { stretch: Stretch; way: string }[] = [];
  const add = (first: number, way: string): void => {
    const [stretch] = trimmed(reading, first, edge);
    if (stretch !== undefined && !isPrompt(reading, stretch.first)) found.push({ stretch, way });
  };
  const last = isQuoted(reading, edge - 1) ? edge - 1 : edge - 2;
  const quotation = reading.annotated.quotations[reading.quotation[last] ?? -1];
  if (quotation !== undefined && !isOfOtherParagraph(reading, last, edge))
    add(tokenFrom(reading, quotation.start), 'quote');
  const begin = afterDateline(reading, floor, edge);
  const isJoined = /^(?:and|but)$/.test(wordAt(reading, begin));
  add(isJoined ? begin + 1 : begin, 'sentence');
  if (isJoined) add(begin, 'conjunction');
  // "However, prices fell", "In recent days, talks stalled": what opens the sentence may be told by the article.
  const opened = openingEnd(reading, floor, edge);
  if (opened !== null) add(opened, 'opening');
  let clauses = 0;
  for (let at = edge - 3; at > floor && clauses < 4; at--) {
    if (isQuoted(reading, at) || !/^(?:[,;:—]|but|that|because)$/.test(wordAt(reading, at))) continue;
    clauses++;
    add(/^(?:and|but)$/.test(wordAt(reading, at + 1)) ? at + 2 : at + 1, `after ${wordAt(reading, at)}`);
  }
  return found;
}

/** First token behind the comma that ends the sentence's first few words, or null. */
function openingEnd(reading: Reading, floor: number, edge: number): number | null {
  for (let at = floor + 1; at < Math.min(floor + longestOpening, edge - 2); at++)
    if (wordAt(reading, at) === ',' && !isQuoted(reading, at)) return at + 1;
  return null;
}

/** "Asked about the plan, she said": what prompted the speaker is none of what was said. */
function isPrompt(reading: Reading, first: number): boolean {
  return (
    /^VB[DGN]$/.test(tagAt(reading, first)) &&
    /^(?:asked|pressed|told|questioned|reminded|reached|contacted|speaking)$/.test(wordAt(reading, first)) &&
    !isQuoted(reading, first)
  );
}

/** A prompt goes no farther than to the one who answers. */
function promptEnd(answer: Cue | undefined, { endToken }: Sentence): number {
  return answer?.source == null || answer.source.first >= endToken ? endToken : answer.source.first;
}

function isOfOtherParagraph(reading: Reading, token: number, other: number): boolean {
  const { sentences } = reading.annotated;
  const [a, b] = [token, other].map((at) => sentences[tokenAt(reading, at).sentence]?.paragraph);
  return a !== b;
}

/** “A,” she said, “B.” and "The plan, she said, is dead." The left piece is of the same sentence: “A.” She said: “B.” are two. */
function proposeBoth(
  reading: Reading,
  cue: CueCandidate,
  source: Stretch | null,
  lefts: readonly { readonly stretch: Stretch; readonly way: string }[],
  ceiling: number,
  propose: Propose,
): void {
  const inverted = source !== null && source.first >= cue.end;
  const from = skipAdjuncts(reading, inverted ? source.end : cue.end, ceiling);
  if (from >= ceiling) return;
  // "In her second year, she said prices rose.": what was said begins with the first comma's clause and goes on without one.
  const starts: number[] = [/^[,:—]$/.test(wordAt(reading, from)) && !isQuoted(reading, from) ? from + 1 : from];
  for (let at = from + 1; at < Math.min(ceiling, from + 40); at++) {
    if (!isQuoted(reading, at)) continue;
    starts.push(at);
    break;
  }
  const own = tokenAt(reading, cue.token).sentence;
  const bound = lefts.filter(({ stretch }) => tokenAt(reading, stretch.end - 1).sentence === own);
  for (const { stretch, way } of bound.slice(0, 2))
    for (const start of new Set(starts))
      for (const end of contentEnds(reading, start, ceiling).slice(0, 4))
        propose([stretch, ...trimmed(reading, start, end)], 'both', way);
}

/** "Poe was accused of lying", "Rates are expected to fall", "The plan was condemned by …". */
function proposeSubject(reading: Reading, cue: CueCandidate, ceiling: number, propose: Propose): void {
  if (cue.group === null && cue.kind !== 'adjective' && cue.kind !== 'adverb') return;
  const subject = subjectBefore(reading, cue.group?.first ?? cue.token);
  if (subject === null || subject.end > cue.token) return;
  const stretch = { first: subject.first, end: subject.end };
  propose([stretch], 'subject', subject.rule);
  const start = cue.end;
  if (start >= ceiling || /^[,.;:]$/.test(wordAt(reading, start))) return;
  for (const end of contentEnds(reading, start, ceiling).slice(0, 10))
    propose([stretch, ...trimmed(reading, start, end)], 'subject and right', subject.rule);
}

/** "the tax (that) Poe opposes", "a plan (that) Poe called “dead”", "a step that, Poe said, is wrong", "what Poe said was dead". */
function proposeAntecedent(
  reading: Reading,
  cue: CueCandidate,
  edge: number,
  { floor, ceiling }: { readonly floor: number; readonly ceiling: number },
  propose: Propose,
): void {
  const before = wordAt(reading, edge - 1) === ',' ? edge - 2 : edge - 1;
  const isRelative = /^(?:that|which|whom|what)$/.test(wordAt(reading, before));
  const last = isRelative ? before - 1 : edge - 1;
  if (edge - 1 < floor || tokenAt(reading, edge - 1).sentence !== tokenAt(reading, edge).sentence) return;
  const first = last < floor ? null : nounPhraseStart(reading, last, floor);
  const pieces: { readonly stretch: Stretch; readonly way: string }[] = [];
  if (first !== null) pieces.push({ stretch: { first, end: last + 1 }, way: isRelative ? 'relative' : 'bare' });
  if (isRelative) pieces.push({ stretch: { first: before, end: before + 1 }, way: wordAt(reading, before) });
  const start = wordAt(reading, cue.end) === ',' ? cue.end + 1 : cue.end;
  const ends = /^[.;:]?$/.test(wordAt(reading, start)) ? [] : contentEnds(reading, start, ceiling).slice(0, 8);
  for (const { stretch, way } of pieces) {
    propose([stretch], 'antecedent', way);
    for (const end of ends) propose([stretch, ...trimmed(reading, start, end)], 'antecedent and right', way);
  }
}

import { roleNouns } from '../../english/roles.ts';
import { type Reading, isFiniteVerb, isQuoted, sentenceOf, tagAt, tokenAt, wordAt } from '../reading.ts';
import { headOf } from '../source-kind.ts';
import { isTimeWord } from '../time-words.ts';
import type { CueCandidate } from './cue-candidates.ts';
import { type Features, bucket } from './features.ts';
import { type Scene, sortOf, stemAt } from './scene.ts';
import type { SourceCandidate } from './source-candidates.ts';

/** What tells whether a candidate is the source of a cue: how it was come upon, what it is, and what stands between. */
export function describeSource(
  scene: Scene,
  cue: CueCandidate,
  { stretch, ways }: SourceCandidate,
  into: Features,
): void {
  const { reading } = scene;
  const form = cue.group === null ? cue.kind : `${cue.group.form}${cue.group.passive ? ' passive' : ''}`;
  const shape = cue.rule?.shape ?? 'none';
  const stem = cue.kind === 'phrase' ? shape : stemAt(reading, cue.token);
  const act = cue.readings[0]?.act ?? cue.kind;
  for (const way of ways) {
    into.add('way', way);
    into.add('way form', way, form);
    into.add('way shape', way, shape);
    into.add('way act', way, act);
  }
  into.flag('by rule', ways.includes('rule'));
  into.add('ways', bucket(ways.length));
  if (stretch === null) {
    into.add('nobody', form, stem);
    into.add('nobody shape', form, shape);
    into.flag('nobody although rule', cue.rule !== null);
    return;
  }
  const sort = sortOf(scene, stretch);
  const side = stretch.first < cue.token ? 'before' : 'after';
  into.add('sort', sort, form);
  into.add('sort side', sort, side);
  into.add('sort act', sort, act);
  into.add('side', side, form);
  into.add('side next', side, wordAt(reading, cue.end));
  into.add('length', bucket(stretch.end - stretch.first));
  describeEdges(reading, stretch, into);
  describeBetween(reading, cue, stretch, side, form, into);
  const head = headOf(reading, stretch);
  into.add('head tag', tagAt(reading, head), side);
  into.flag('time', isTimeWord(wordAt(reading, head), tagAt(reading, head)));
  into.flag('role', roleNouns.has(wordAt(reading, head)));
  into.flag('quoted', isQuoted(reading, stretch.first));
  into.flag('starts sentence', sentenceOf(reading, cue.token)?.firstToken === stretch.first);
}

function describeEdges(reading: Reading, { first, end }: { first: number; end: number }, into: Features): void {
  into.add('first tag', tagAt(reading, first));
  into.add('last tag', tagAt(reading, end - 1));
  into.add('before', wordAt(reading, first - 1));
  into.add('before tag', tagAt(reading, first - 1));
  into.add('after', wordAt(reading, end));
  into.add('after tag', tagAt(reading, end), tagAt(reading, end - 1));
  if (end - first === 1) into.add('word', wordAt(reading, first));
  let commas = 0;
  let relative = false;
  for (let at = first; at < end; at++) {
    if (wordAt(reading, at) === ',') commas++;
    if (/^(?:who|which|whose)$/.test(wordAt(reading, at))) relative = true;
  }
  into.add('commas', bucket(commas));
  into.flag('relative', relative);
  const { syntax } = reading.annotated;
  if (!syntax.known) return;
  let heads = 0;
  for (let at = first; at < end; at++) {
    const head = syntax.head(at);
    if (head < first || head >= end) {
      heads++;
      into.add('relation', syntax.relation(at) ?? '');
    }
  }
  into.add('heads', bucket(heads));
  into.flag('cut', syntax.head(end) >= first && syntax.head(end) < end);
}

function describeBetween(
  reading: Reading,
  cue: CueCandidate,
  stretch: { first: number; end: number },
  side: string,
  form: string,
  into: Features,
): void {
  const edge = cue.group?.first ?? cue.token;
  const [from, to] = side === 'before' ? [stretch.end, edge] : [cue.end, stretch.first];
  let verbs = 0;
  let commas = 0;
  let words = '';
  for (let at = from; at < to; at++) {
    if (isFiniteVerb(tagAt(reading, at))) verbs++;
    if (wordAt(reading, at) === ',') commas++;
    if (at - from < 3) words += ` ${wordAt(reading, at)}`;
  }
  into.add('between verbs', bucket(verbs), form);
  into.add('between commas', bucket(commas), form);
  into.add('distance', `${side} ${bucket(to - from)}`, form);
  if (to - from <= 3) into.add('between', words, form);
  into.flag('other sentence', tokenAt(reading, stretch.first).sentence !== tokenAt(reading, cue.token).sentence);
}

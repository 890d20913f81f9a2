import { cueAdjectives, cueAdverbs, cueNouns } from '../../english/cue-nouns.ts';
import type { CueVerb } from '../../english/cue-verbs.ts';
import { wordSet } from '../../english/word-list.ts';
import type { Cue } from '../cue.ts';
import { readingsAt } from '../cue-readings-at.ts';
import { leadsToCue } from '../colouring-verb.ts';
import { lightNounEnd } from '../light-verb.ts';
import { type Reading, isQuoted, sentenceOf, tagAt, tokenAt, wordAt } from '../reading.ts';
import { type VerbGroup, verbGroup } from '../verb-group.ts';
import { subjectBefore } from '../subject.ts';
import type { Scene } from './scene.ts';

/** A word that may attribute something to somebody. */
export type CueCandidate = {
  readonly kind: 'verb' | 'noun' | 'adjective' | 'adverb' | 'phrase';
  /** The word itself; of a phrase ("according to", "declined to comment") the first. */
  readonly token: number;
  /** First token after the cue with its particle. */
  readonly end: number;
  readonly readings: readonly CueVerb[];
  /** Null for what is no verb. */
  readonly group: VerbGroup | null;
  /** What the rules make of it, or null. */
  readonly rule: Cue | null;
  /** A verb whose noun says more ("expressed concern"), which belongs to it. */
  readonly isLight: boolean;
};

const auxiliaries =
  wordSet(`be is are was were been being am 's 're 'm ’s ’re ’m have has had having 've ’ve 'd ’d do does did doing done
  will would can could may might must shall should ca wo let go goes went going gone get gets got getting`);

/** All words of a text, outside of quotations, that may be cues, in order. */
export function cueCandidates(scene: Scene): readonly CueCandidate[] {
  const found: CueCandidate[] = [];
  const { reading, rules } = scene;
  for (let token = 0; token < reading.tokens.length; token++) {
    const rule = rules.get(token) ?? null;
    // The label of a quoted transcript stands in the quotation.
    if (isQuoted(reading, token) && rule?.shape !== 'label') continue;
    const candidate = candidateAt(reading, token, rule);
    if (candidate === null) continue;
    found.push(candidate);
    if (candidate.kind === 'phrase' || candidate.isLight) token = Math.max(token, candidate.end - 1);
  }
  return found;
}

function candidateAt(reading: Reading, token: number, rule: Cue | null): CueCandidate | null {
  if (rule !== null && (rule.shape === 'label' || rule.shape === 'according-to' || rule.shape === 'no-comment'))
    return { kind: 'phrase', token, end: rule.cue.end, readings: rule.readings, group: null, rule, isLight: false };
  const word = wordAt(reading, token);
  const tag = tagAt(reading, token);
  const plain = { token, end: token + 1, readings: [], group: null, rule, isLight: false };
  if (tag.startsWith('VB') || rule !== null) return verbAt(reading, token, rule);
  if (tag.startsWith('NN') && cueNouns.has(word)) return { ...plain, kind: 'noun' };
  if (tag === 'JJ' && cueAdjectives.has(word)) return { ...plain, kind: 'adjective' };
  return cueAdverbs.has(word) ? { ...plain, kind: 'adverb' } : null;
}

function verbAt(reading: Reading, token: number, rule: Cue | null): CueCandidate | null {
  const word = wordAt(reading, token);
  if (rule === null && (auxiliaries.has(word) || tokenAt(reading, token).text.length < 3)) return null;
  const floor = sentenceOf(reading, token)?.firstToken ?? token;
  const group = verbGroup(reading, token, floor);
  if ((rule === null && isConditional(reading, group)) || leadsToCue(reading, token)) return null;
  const readings = rule?.readings ?? readingsAt(reading, token);
  const light = readings.length === 0 ? null : lightNounEnd(reading, token);
  const particle = readings[0]?.particle ?? null;
  return {
    kind: 'verb',
    token,
    end: light ?? token + 1 + (particle === null ? 0 : particle.split(' ').length),
    readings,
    group,
    rule,
    isLight: light !== null,
  };
}

/** "If the minister says so": nobody has said it. */
function isConditional(reading: Reading, { first }: VerbGroup): boolean {
  const subject = subjectBefore(reading, first);
  return subject !== null && /^(?:if|unless)$/.test(wordAt(reading, subject.first - 1));
}

import { lastBelow } from '../last-below.ts';
import { type Reading, sentenceOf } from '../reading.ts';
import { subjectBefore } from '../subject.ts';
import type { CueCandidate } from './cue-candidates.ts';

/** A cue of which the cue model thinks well, for what it tells of the contents of its neighbours. */
export type LikelyCue = {
  readonly token: number;
  /** First token of the cue's clause: of its subject where that stands before it. */
  readonly first: number;
  readonly chance: number;
};

const least = 0.2;

/** By sentence, so that each look-up is short. */
export type LikelyCues = ReadonlyMap<number, readonly LikelyCue[]>;

export function likelyCues(
  reading: Reading,
  candidates: readonly CueCandidate[],
  chances: readonly number[],
): LikelyCues {
  const found = new Map<number, LikelyCue[]>();
  candidates.forEach(({ token, group, rule }, index) => {
    const chance = chances[index] ?? 0;
    if (chance < least) return;
    const edge = group?.first ?? token;
    const subject = rule?.source ?? (group === null ? null : subjectBefore(reading, edge));
    const floor = sentenceOf(reading, token)?.firstToken ?? edge;
    const first = subject !== null && subject.first >= floor && subject.first < edge ? subject.first : edge;
    const sentence = reading.tokens[token]?.sentence ?? -1;
    const list = found.get(sentence) ?? [];
    list.push({ token, first, chance });
    found.set(sentence, list);
  });
  return found;
}

/** Cues of a sentence are neighbours when no more tokens lie between them, and no more cues. */
const farthest = 60;
const most = 6;

/** The likely cues about a token, in order. */
export function* cuesAround(reading: Reading, likely: LikelyCues, token: number): Generator<LikelyCue> {
  const list = likely.get(reading.tokens[token]?.sentence ?? -1) ?? [];
  const last = lastBelow(list, (cue) => cue.token, token + 1);
  for (let at = Math.max(0, last + 1 - most); at <= last + most; at++) {
    const cue = list[at];
    if (cue === undefined || cue.token > token + farthest) return;
    if (cue.token >= token - farthest) yield cue;
  }
}

export function levelOf(chance: number): string {
  return chance >= 0.8 ? 'sure' : chance >= 0.5 ? 'likely' : 'perhaps';
}

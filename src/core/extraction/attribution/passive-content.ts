import { firstQuoted, frames, trimmed } from './content-parts.ts';
import type { Cue } from './cue.ts';
import { byAgent } from './find-cues.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import { type Reading, type Stretch, tagAt, wordAt } from './reading.ts';

/** "was named a “safe zone” by Norland", "the plan was condemned by the union", "it was reported by Ostend Radio that …". */
export function passiveContent(reading: Reading, cue: Cue, floor: number, ceiling: number): readonly Stretch[] {
  const agent = byAgent(reading, cue.cue.end, ceiling);
  if (agent === null) return [];
  if (wordAt(reading, agent.end) === 'that') return trimmed(reading, agent.end, ceiling);
  const names = frames(cue, 'name');
  let first = cue.after;
  if (wordAt(reading, first) === 'as') first++;
  if (names && agent.by > first) {
    const quoted = firstQuoted(reading, first, agent.by);
    return trimmed(reading, quoted ?? first, agent.by);
  }
  const subject = passiveSubject(reading, cue.groupFirst, floor);
  if (agent.by > first && subject === null) return trimmed(reading, first, agent.by);
  return subject === null ? [] : [subject];
}

function passiveSubject(reading: Reading, groupFirst: number, floor: number): Stretch | null {
  for (let first = groupFirst - 1; first >= floor; first--) {
    const end = nounPhraseEnd(reading, first, groupFirst);
    if (end === groupFirst && (first === floor || !nounContinues(reading, first))) return { first, end };
    if (end !== groupFirst && first < groupFirst - 1)
      return end > first && first > floor ? { first: first + 1, end: groupFirst } : null;
  }
  return null;
}

function nounContinues(reading: Reading, first: number): boolean {
  return /^(?:NN|JJ|DT|CD|PRP\$|POS|IN)/.test(tagAt(reading, first - 1));
}

import { cueReadings } from '../english/cue-verbs.ts';
import { wordSet } from '../english/word-list.ts';
import type { Cue } from './cue.ts';
import { type Reading, sentenceOf, wordAt } from './reading.ts';
import { canSpeak, subjectBefore } from './subject.ts';
import { verbGroup } from './verb-group.ts';

const refusing = wordSet('declined declines decline refused refuses refuse');
const silentVerbs = wordSet('comment respond elaborate answer');
const negations = wordSet("not n't n’t");

/**
 * "declined to comment", "refused to answer", "would not comment", "did not immediately respond", "could not be reached": the cue is the whole
 * phrase. `index` is its first verb.
 */
export function noCommentCue(reading: Reading, index: number): Cue | null {
  const end = refusalEnd(reading, index) ?? negatedEnd(reading, index) ?? unreachableEnd(reading, index);
  if (end === null) return null;
  const floor = sentenceOf(reading, index)?.firstToken ?? 0;
  const group = verbGroup(reading, index, floor);
  const subject = subjectBefore(reading, group.first);
  if (subject === null || !canSpeak(reading, subject)) return null;
  const says = wordAt(reading, end - 1) === 'say';
  return {
    shape: 'no-comment',
    groupFirst: group.first,
    cue: { first: index, end },
    after: end,
    source: subject,
    readings: says ? cueReadings('say').slice(0, 1) : [],
    act: 'no-comment',
    rule: 'no-comment',
  };
}

function refusalEnd(reading: Reading, index: number): number | null {
  if (!refusing.has(wordAt(reading, index)) || wordAt(reading, index + 1) !== 'to') return null;
  const at = wordAt(reading, index + 2).endsWith('ly') ? index + 3 : index + 2;
  return silentVerbs.has(wordAt(reading, at)) || wordAt(reading, at) === 'say' ? at + 1 : null;
}

/** "did not immediately respond", "would not comment". */
function negatedEnd(reading: Reading, index: number): number | null {
  if (
    !/^(?:did|does|do|would|wo|will|could|had|has|have)$/.test(wordAt(reading, index)) ||
    !negations.has(wordAt(reading, index + 1))
  )
    return null;
  let at = index + 2;
  while (wordAt(reading, at).endsWith('ly')) at++;
  const word = wordAt(reading, at);
  return /^(?:comment|respond|responded|commented|elaborate)$/.test(word) ||
    (word === 'return' && /^calls?$/.test(wordAt(reading, at + 1)))
    ? at + 1
    : null;
}

function unreachableEnd(reading: Reading, index: number): number | null {
  if (wordAt(reading, index) !== 'could' || !negations.has(wordAt(reading, index + 1))) return null;
  let at = index + 2;
  while (wordAt(reading, at).endsWith('ly')) at++;
  return wordAt(reading, at) === 'be' && wordAt(reading, at + 1) === 'reached' ? at + 2 : null;
}

import { readingsAt } from './cue-readings-at.ts';
import { type Reading, isQuoted, tagAt, wordAt } from './reading.ts';
import { phaseVerbs } from './verb-group.ts';

/**
 * Whether the verb only leads up to the cue: "continued to insist", "began urging", "responded by saying". What is said is
 * what that one says.
 */
export function leadsToCue(reading: Reading, verb: number): boolean {
  const next = afterAdverbs(reading, verb + 1);
  const word = wordAt(reading, next);
  if (phaseVerbs.has(wordAt(reading, verb))) {
    if (tagAt(reading, next) === 'VBG') return isCue(reading, next);
    return word === 'to' && isCue(reading, afterAdverbs(reading, next + 1));
  }
  return word === 'by' && isGerundOfSaying(reading, afterAdverbs(reading, next + 1));
}

function afterAdverbs(reading: Reading, from: number): number {
  let at = from;
  while (at < from + 3 && tagAt(reading, at).startsWith('RB') && !isQuoted(reading, at)) at++;
  return at;
}

function isCue(reading: Reading, at: number): boolean {
  return tagAt(reading, at).startsWith('VB') && !isQuoted(reading, at) && readingsAt(reading, at).length > 0;
}

function isGerundOfSaying(reading: Reading, at: number): boolean {
  return (
    tagAt(reading, at) === 'VBG' &&
    !isQuoted(reading, at) &&
    readingsAt(reading, at).some(
      ({ frames, act }) => act !== 'attitude' && (frames.has('clause') || frames.has('quote')),
    )
  );
}

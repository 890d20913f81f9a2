import { type CueVerb, cueReadings } from '../english/cue-verbs.ts';
import { type Reading, isQuoted, tagAt, wordAt } from './reading.ts';

/** Readings of the verb at a token whose particle, if they have one, follows; when one with a particle fits the others are left out. */
export function readingsAt(reading: Reading, index: number): readonly CueVerb[] {
  const fitting = cueReadings(wordAt(reading, index)).filter(
    ({ particle }) => particle === null || hasParticle(reading, index + 1, particle.split(' ')),
  );
  const longest = fitting[0]?.particle ?? null;
  return fitting.filter(({ particle }) => particle === longest);
}

function hasParticle(reading: Reading, from: number, particle: readonly string[]): boolean {
  return (
    particle.every((word, at) => wordAt(reading, from + at) === word) &&
    !(particle.at(-1) === 'to' && isInfinitive(reading, from + particle.length))
  );
}

/** "agreed to the plan" has a particle, "agreed to pay", "agreed to “look at” the plan" has an infinitive. */
function isInfinitive(reading: Reading, from: number): boolean {
  let at = from;
  while (
    at < from + 3 &&
    (tagAt(reading, at).startsWith('RB') || (isQuoted(reading, at) && !isQuoted(reading, at - 1)))
  )
    at++;
  return tagAt(reading, at) === 'VB';
}

import { cueReadings, plainSpeechVerbs } from '../../english/cue-verbs.ts';
import { lastBelow } from '../last-below.ts';
import { type Reading, type Stretch, isQuoted, wordAt } from '../reading.ts';
import type { Choice } from './choose.ts';

/** A cue of which the models think less does not end the content before it. */
export const ending = 0.8;

/**
 * "Poe said the dam was old, but she said it was safe", "… and added that …": what goes on with a conjunction and another verb of saying is a
 * statement of its own, so the content before it ends there. Choices in the order of the text.
 */
export function endedByCoordination(reading: Reading, choices: readonly Choice[]): readonly Choice[] {
  return choices.map((choice) => {
    const content = choice.content.map((stretch) => endedStretch(reading, choice, stretch, choices));
    return content.every((stretch, index) => stretch === choice.content[index]) ? choice : { ...choice, content };
  });
}

function endedStretch(reading: Reading, outer: Choice, stretch: Stretch, choices: readonly Choice[]): Stretch {
  if (stretch.first < outer.cue.cue.end) return stretch;
  for (let at = lastBelow(choices, ({ cue }) => cue.cue.first, stretch.first) + 1; at < choices.length; at++) {
    const inner = choices[at];
    if (inner === undefined || inner.cue.cue.first >= stretch.end) break;
    const end = inner === outer || inner.sure.cue < ending ? null : endBefore(reading, inner);
    if (end !== null && end > stretch.first + 1) return { first: stretch.first, end };
  }
  return stretch;
}

/** Where the clause ends to which the cue's clause is joined by "and" or "but"; null when it is not, or the cue is no plain verb of saying. */
function endBefore(reading: Reading, { cue }: Choice): number | null {
  const { source, groupFirst } = cue;
  if (!cueReadings(wordAt(reading, cue.cue.first)).some(({ lemma }) => plainSpeechVerbs.has(lemma))) return null;
  const isPronoun =
    source !== null && source.end === groupFirst && /^(?:he|she|it|they)$/.test(wordAt(reading, source.first));
  const joint = (isPronoun ? source.first : groupFirst) - 1;
  if (!/^(?:and|but)$/.test(wordAt(reading, joint)) || isQuoted(reading, joint)) return null;
  return wordAt(reading, joint - 1) === ',' && !isQuoted(reading, joint - 1) ? joint - 1 : joint;
}

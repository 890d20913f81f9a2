import { isLightPair, isLightVerb } from '../english/light-verbs.ts';
import { type Reading, isFiniteVerb, isNoun, isQuoted, tagAt, wordAt } from './reading.ts';

/** Words between verb and noun: "made the very same claim". */
const most = 4;

/**
 * First token behind the noun of "expressed deep concern about", "voiced hope that": the verb says little, so the noun belongs to the cue, where
 * something follows that was said. Null where the verb stands for itself.
 */
export function lightNounEnd(reading: Reading, verb: number): number | null {
  if (!isLightVerb(wordAt(reading, verb))) return null;
  let at = verb + 1;
  while (at <= verb + most && isModifier(reading, at)) at++;
  // The tagger may take "hope" for a verb; "a security concern": the last noun counts.
  while (at <= verb + most && isNoun(tagAt(reading, at)) && isNoun(tagAt(reading, at + 1))) at++;
  const isPair =
    /^(?:NNS?|VBP?)$/.test(tagAt(reading, at)) &&
    !isQuoted(reading, at) &&
    isLightPair(wordAt(reading, verb), wordAt(reading, at));
  return isPair && isFollowed(reading, at + 1) ? at + 1 : null;
}

/** The light verb that governs the noun or adjective: "made" of "made the claim" and "made it clear"; null where there is none. */
export function lightVerbBefore(reading: Reading, word: number): number | null {
  let at = word - 1;
  if (/^(?:clear|plain|known|public)$/.test(wordAt(reading, word))) {
    if (wordAt(reading, at) === 'it') at--;
    return /^(?:make|makes|made|making)$/.test(wordAt(reading, at)) ? at : null;
  }
  while (at >= word - most && (isModifier(reading, at) || isNoun(tagAt(reading, at)))) at--;
  return tagAt(reading, at).startsWith('VB') && isLightPair(wordAt(reading, at), wordAt(reading, word)) ? at : null;
}

function isModifier(reading: Reading, at: number): boolean {
  return /^(?:DT|PRP\$|JJ[RS]?|RB[RS]?|CC)$/.test(tagAt(reading, at)) && !isQuoted(reading, at);
}

function isFollowed(reading: Reading, at: number): boolean {
  const tag = tagAt(reading, at);
  if (tag === 'TO' || wordAt(reading, at) === 'that') return true;
  if (tag === 'IN')
    return !/^(?:as|because|after|before|while|if|since|until|though|although)$/.test(wordAt(reading, at));
  return tag === 'PRP' && (isFiniteVerb(tagAt(reading, at + 1)) || tagAt(reading, at + 1) === 'RB');
}

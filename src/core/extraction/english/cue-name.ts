import { fold } from '../../search/fold.ts';
import { cueReadings } from './cue-verbs.ts';

/**
 * What a cue is called where cues are counted, so that the forms of a verb are one: "Said" and "says" are "say", "pointed out" is "point out".
 * Of several words only the first is taken back to its verb: "did not respond" stays. Any other cue is called what it is, in small letters.
 */
export function cueName(cue: string): string {
  const [first = '', ...others] = fold(cue).split(/\s+/u);
  const [verb] = cueReadings(first);
  return [verb?.lemma ?? first, ...others].join(' ');
}

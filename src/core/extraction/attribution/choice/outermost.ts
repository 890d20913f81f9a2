import { suggestionBelow } from '../../../../contract/vocabulary.ts';
import { lastBelow } from '../last-below.ts';
import type { Stretch } from '../reading.ts';
import type { Choice } from './choose.ts';

/** How likely all of it is right, as the models have it. */
export function likelihood({ sure }: Choice): number {
  return sure.cue * sure.source * sure.content;
}

/** From this likelihood on nine of ten were right on polnear-dev, so that it is where facts begin and suggestions end. */
const believed = 0.75;

/** The likelihood as confidence: `believed` becomes `suggestionBelow`, what lies below and above is stretched to fit. */
export function confidenceOf(choice: Choice): number {
  const share = likelihood(choice);
  return share < believed
    ? (suggestionBelow * share) / believed
    : suggestionBelow + ((1 - suggestionBelow) * (share - believed)) / (1 - believed);
}

/**
 * What is said within what somebody says belongs to that and is no statement of its own; of two cues for each other's contents
 * the likelier one stays. Choices in the order of the text.
 */
export function outermost(choices: readonly Choice[], least: number): readonly Choice[] {
  const likely = choices.filter((choice) => likelihood(choice) >= least);
  const byLikelihood = likely.toSorted((a, b) => b.sure.cue - a.sure.cue);
  const inside = new Set<Choice>();
  for (const outer of byLikelihood) {
    if (inside.has(outer)) continue;
    for (const inner of outer.content.flatMap((stretch) => [...cuesWithin(likely, stretch)])) {
      if (inner === outer || inside.has(inner)) continue;
      if (outer.sure.cue >= 0.5 * inner.sure.cue) inside.add(inner);
    }
  }
  return likely.filter((choice) => !inside.has(choice));
}

/** Choices whose cue lies in the stretch. */
function* cuesWithin(choices: readonly Choice[], { first, end }: Stretch): Generator<Choice> {
  for (let at = lastBelow(choices, ({ cue }) => cue.cue.first, first) + 1; at < choices.length; at++) {
    const choice = choices[at];
    if (choice === undefined || choice.cue.cue.first >= end) return;
    if (choice.cue.cue.end <= end) yield choice;
  }
}

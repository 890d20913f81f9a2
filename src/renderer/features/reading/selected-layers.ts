import type { StoredFact } from '../../../contract/decision.ts';
import type { Fact } from '../../../contract/fact.ts';
import { spansOf } from './fact-spans.ts';
import type { Stretch } from './text-map.ts';

/** Stretches to mark for the fact that is selected: source and cue apart from what they belong to. */
export function selectedLayers(fact: Fact): Readonly<Record<string, readonly Stretch[]>> {
  const spans = spansOf(fact);
  const of = (...parts: readonly string[]): readonly Stretch[] => spans.filter(({ part }) => parts.includes(part));
  return {
    selected: of('content', 'whole', 'mention', 'role', 'reason'),
    'selected-source': of('source'),
    'selected-cue': of('cue'),
  };
}

/** All spans of the fact that the pointer is over. */
export function hoveredLayers(stored: StoredFact | undefined): Readonly<Record<string, readonly Stretch[]>> {
  return { hovered: stored ? spansOf(stored.fact) : [] };
}
